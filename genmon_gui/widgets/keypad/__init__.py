"""Typing with a finger, on a screen without a keyboard."""

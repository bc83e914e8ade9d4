"""Typing with a finger: on-screen keyboards of the system stay under a full-screen window."""

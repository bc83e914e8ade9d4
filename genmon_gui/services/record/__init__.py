"""The record in the recorder's hands: opened, followed, mended, brought back, checked."""

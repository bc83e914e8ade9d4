"""The care of the screen: dimmed, dark, red by night, and woken."""

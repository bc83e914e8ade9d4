"""The machine: the 1-Wire bus, a simulated one, and the screen."""

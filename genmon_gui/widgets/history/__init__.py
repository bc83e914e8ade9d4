"""The page of the yearly picture: what to look at, what is asked for it, and the picture held."""

"""The page Now: a tile a place, or up to three huge numbers."""

"""The desktop viewer: a copied database in a window of its own."""

"""Setting it up by finger: a menu, and a page for each kind of setting."""

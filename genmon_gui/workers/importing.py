"""Importing modules as Python does it, beside PySide6."""

import builtins

import PySide6.QtCore  # noqa: F401 - whatever it replaces, it has replaced now


def import_plainly() -> None:
    """Take modules in without what PySide6 does to each that is imported after it.

    So that a module could say `from __feature__ import snake_case` PySide6 searches the source of
    all modules for its own name. Python then keeps every line of them in memory: 8 MB, and a tenth
    of the time that starting takes. None of ours says so. What PySide6 has replaced it keeps at
    hand beside it. Called before anything else that needs Qt is imported.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain

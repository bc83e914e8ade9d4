"""Layouts, brought up to date without waiting for the event loop."""

from PySide6.QtWidgets import QWidget


def lay_out(widget: QWidget) -> None:
    layout = widget.layout()
    assert layout is not None
    layout.activate()

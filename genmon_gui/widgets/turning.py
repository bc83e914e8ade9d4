"""Whoever is led by keys stays on a page while other things are shown there."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from genmon_gui.widgets.stops import name_of, stops_of


def has_keyboard(room: QWidget) -> bool:
    """Whether something in it has the keyboard."""
    at = room.window().focusWidget()
    return at is not None and room.isAncestorOf(at)


@contextmanager
def turning(room: QWidget, shown: QWidget | None = None, name: str = "") -> Iterator[None]:
    """Hand the keyboard on to what is shown meanwhile in the same room, unless it takes it itself.

    Args:
        room: where it happens; if the keyboard is not there nothing is done.
        shown: what will be shown: one goes on where one was there, else at its beginning. None for
            a room whose parts are made anew: one goes on at what is called the same.
        name: of the button to go on at instead, in such a room.
    """
    window = room.window()
    if not has_keyboard(room):
        yield
        return
    before = None if shown is None else shown.focusWidget()
    same = name or name_of(window.focusWidget()) if shown is None else ""
    # What goes would hand it to its neighbour, and that to the rail in the end.
    window.setFocus()
    yield
    if window.focusWidget() is window:
        # Which is the first is known once everything has its place.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        stops = stops_of(shown or room)
        named = (stop for stop in stops if same and name_of(stop) == same)
        stop = before if before in stops else next(iter((*named, *stops)), None)
        if stop is not None:
            stop.setFocus()

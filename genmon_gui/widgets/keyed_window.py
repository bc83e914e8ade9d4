"""A window without a mouse, led by keys; what keys do is imported when the first is pressed."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget


class KeyedWindow(QWidget):
    """Leads by its arrows and by Tab alike, as one reads."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key is for that nobody in the window has taken."""
        from genmon_gui.widgets.arrow_keys import take_key

        take_key(self, event)

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: FBT001 - Qt's
        """Go on from what has the keyboard.

        A button asks for it as well when it gets an arrow, and Qt when what has the keyboard goes.
        """
        from genmon_gui.widgets.arrow_keys import go_on

        return go_on(self, is_next=is_next)

    def take_keyboard(self) -> None:
        """Have the keyboard while no button is asked to have it."""
        self.setProperty("focusPolicy", "StrongFocus")
        self.setFocus()

    @property
    def focused_name(self) -> str:
        """Which button has the keyboard, by its accessible name; empty for none."""
        at = self.focusWidget()
        return at.accessibleName() if isinstance(at, QAbstractButton) else ""

    def focus_on(self, name: str) -> None:
        """Give the keyboard to the button of that name, once it is shown; else to none."""
        self.setFocus()
        if name:
            QTimer.singleShot(0, self, partial(self._focus_on, name))

    def _focus_on(self, name: str) -> None:
        from genmon_gui.widgets.arrow_keys import stops_of

        named = (stop for stop in stops_of(self) if stop.accessibleName() == name)
        next(named, self).setFocus()

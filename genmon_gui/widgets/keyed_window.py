"""A window without a mouse, led by keys; what keys do is imported when the first is pressed."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget


class KeyedWindow(QWidget):
    """Leads by its arrows to what lies there, and by Tab as one reads."""

    def __init__(self) -> None:
        super().__init__()
        # Otherwise the first button would have the keyboard, and its ring, before anyone asks.
        self.setProperty("focusPolicy", "StrongFocus")
        self.setFocus()
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - there is no window without
        application.focusChanged.connect(self._stand_before)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key is for that nobody in the window has taken."""
        from genmon_gui.widgets.arrow_keys import take_key

        take_key(self, event)

    def eventFilter(self, _button: QObject, event: QEvent) -> bool:
        """Take the arrows before the button that has the keyboard does."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        from genmon_gui.widgets.arrow_keys import take_arrow

        return take_arrow(self, event)

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: FBT001 - Qt's
        """Go on from what has the keyboard.

        Qt asks for it also when what has the keyboard goes.
        """
        from genmon_gui.widgets.arrow_keys import go_on

        return go_on(self, is_next=is_next)

    @property
    def focused_name(self) -> str:
        """Which button has the keyboard, by its accessible name; empty for none."""
        at = self.focusWidget()
        if not isinstance(at, QAbstractButton):
            return ""
        from genmon_gui.widgets.stops import name_of

        return name_of(at)

    def focus_on(self, name: str) -> None:
        """Give the keyboard to the button of that name, once it is shown; else to none."""
        self.setFocus()
        if name:
            QTimer.singleShot(0, self, partial(self._focus_on, name))

    def _focus_on(self, name: str) -> None:
        from genmon_gui.widgets.stops import name_of, stops_of

        named = (stop for stop in stops_of(self) if name_of(stop) == name)
        next(named, self).setFocus()

    @Slot()
    def _stand_before(self) -> None:
        at = self.focusWidget()
        if isinstance(at, QAbstractButton):
            # Once is enough, and once more does no harm.
            at.installEventFilter(self)

"""For how long nobody shall be told of an alarm: asked for, then chosen."""

from math import inf

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from genmon_gui.core.language import say
from genmon_gui.services.messages import AlarmView
from genmon_gui.services.orders import Snoozed
from genmon_gui.widgets.theme import BODY, GRID, TOUCH, font

_FOR_S = (3600.0, 8 * 3600.0)
# Then it is forgotten that somebody was about to choose.
_ASKED_MS = 10_000


class SnoozeButtons(QWidget):
    """One button, in whose place the choices stand once it is touched.

    Signals:
        snoozed: a Snoozed.
        asked: is_asked has changed.

    Attributes:
        is_asked: the choices are shown.
    """

    snoozed = Signal(object)
    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._alarm: AlarmView | None = None
        self.is_asked = False
        self.snooze, self.again = self._button(say("Snooze")), self._button(say("Tell again"))
        self.choices = {
            for_s: self._button(say("{count} h", count=round(for_s / 3600))) for for_s in _FOR_S
        }
        self.choices[inf] = self._button(say("Until over"))
        self.snooze.clicked.connect(self._ask)
        self.again.clicked.connect(self._choose)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for button in (self.snooze, *self.choices.values(), self.again):
            self._row.addWidget(button)
        # Otherwise there would be no room for words beside them before an alarm is shown.
        self.again.hide()
        for button in self.choices.values():
            button.clicked.connect(self._choose)
            button.hide()
        self._forgotten = QTimer(self)
        self._forgotten.setSingleShot(True)
        self._forgotten.setInterval(_ASKED_MS)
        self._forgotten.timeout.connect(self.forget)

    def show_alarm(self, alarm: AlarmView) -> None:
        """Show what can be done about an alarm; what is over need not be snoozed."""
        if self._alarm is not None and alarm.rule.key != self._alarm.rule.key:
            self.forget()
        self._alarm = alarm
        is_snoozed, subject = alarm.snoozed_until is not None, alarm.rule.subject
        self.snooze.setAccessibleName(say("Snooze {subject}", subject=subject))
        self.again.setAccessibleName(say("Tell again of {subject}", subject=subject))
        self.again.setVisible(is_snoozed)
        self.snooze.setVisible(alarm.active and not is_snoozed and not self.is_asked)
        for button in self.choices.values():
            button.setVisible(alarm.active and not is_snoozed and self.is_asked)

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen."""
        self._row.setSpacing(round(GRID * scale))
        for button in (self.snooze, self.again, *self.choices.values()):
            button.setFont(font(BODY * scale, QFont.Weight.Medium))
            button.setMinimumSize(round(1.6 * TOUCH * scale), round(TOUCH * scale))

    @Slot()
    def _ask(self) -> None:
        self._set_asked(is_asked=True)
        self._forgotten.start()

    @Slot()
    def forget(self) -> None:
        """Nobody is about to choose any more."""
        self._set_asked(is_asked=False)

    def _set_asked(self, *, is_asked: bool) -> None:
        if is_asked == self.is_asked:
            return
        self.is_asked = is_asked
        if self._alarm is not None:
            self.show_alarm(self._alarm)
        self.asked.emit()

    @Slot()
    def _choose(self) -> None:
        """For the time on the button; of the one that stands for none, at once again."""
        button = self.sender()
        for_s = next((key for key, each in self.choices.items() if each is button), None)
        self.forget()
        if self._alarm is not None:
            self.snoozed.emit(Snoozed(self._alarm.rule.key, for_s))

    @staticmethod
    def _button(words: str) -> QPushButton:
        button = QPushButton(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

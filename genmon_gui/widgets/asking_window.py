"""What the kiosk's screen asks of the workers: its pages ask by these signals, one way for all."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from genmon_gui.widgets.keyed_window import KeyedWindow

if TYPE_CHECKING:
    from genmon_gui.widgets.stick.desk import StickDesk


class AskingWindow(KeyedWindow):
    """A window whose pages come and go while its signals stay connected.

    Signals:
        acknowledged: an Acknowledged.
        snoozed: a Snoozed.
        overview_asked: an OverviewAsked; the answer is wanted by show_overview.
        history_asked: a Question.
        year_asked: a YearAsked; the answer is wanted by show_year.
        day_asked: a DayAsked, every quarter hour.
        alarm_log_asked: an AlarmLogAsked.
        hindsight_asked: a HindsightAsked; the answer is wanted by show_hindsight.
        system_asked: a SystemAsked.
        pin_tried: a PinTried; the answer is wanted by gate_judged.
        change_wanted: a SettingsWanted; the answer is wanted by show_answer.
        undo_wanted: an UndoWanted, likewise.
        pin_asked: a PinAsked; the answer is wanted by show_pin.
        pin_wanted: a PinWanted, likewise.
        hurried: a Hurried, while somebody waits for what the probes say.
        trial_wanted: a TrialWanted; the answers are wanted by show_trial.
        trial_stopped: a TrialStopped.
        rehearsal_wanted: a RehearsalWanted.
        rehearsal_stopped: a RehearsalStopped.
        closed: the owner has left.
    """

    acknowledged = Signal(object)
    snoozed = Signal(object)
    overview_asked = Signal(object)
    history_asked = Signal(object)
    year_asked = Signal(object)
    day_asked = Signal(object)
    alarm_log_asked = Signal(object)
    hindsight_asked = Signal(object)
    system_asked = Signal(object)
    pin_tried = Signal(object)
    change_wanted = Signal(object)
    undo_wanted = Signal(object)
    pin_asked = Signal(object)
    pin_wanted = Signal(object)
    hurried = Signal(object)
    trial_wanted = Signal(object)
    trial_stopped = Signal(object)
    rehearsal_wanted = Signal(object)
    rehearsal_stopped = Signal(object)
    closed = Signal()

    @cached_property
    def desk(self) -> "StickDesk":
        """What saves on a stick."""
        from genmon_gui.widgets.stick.desk import StickDesk  # it is wanted later than a window

        return StickDesk(self)

"""What the kiosk's screen asks of the workers and is answered: one way for all of its pages."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from genmon_gui.widgets.keyed_window import KeyedWindow

if TYPE_CHECKING:
    from genmon_gui.widgets.stick.desk import StickDesk


class AskingWindow(KeyedWindow):
    """A window whose pages come and go while its signals stay connected.

    A page asks by these signals, and from the moment it is made it hears the answers that concern
    it; an answer that comes back when there is no such page is heard by nobody.

    Signals:
        acknowledged: an Acknowledged.
        snoozed: a Snoozed.
        overview_asked: an OverviewAsked.
        overview_read: an Overview, its answer.
        history_asked: a Question.
        history_read: an Answer.
        year_asked: a YearAsked.
        year_read: a YearRead, its answer.
        day_asked: a DayAsked, every quarter hour; the answer is wanted by show_day.
        alarm_log_asked: an AlarmLogAsked.
        alarm_log_read: an AlarmLog, its answer.
        hindsight_asked: a HindsightAsked.
        hindsight_read: a Hindsight, its answer.
        system_asked: a SystemAsked.
        system_read: a SystemRead, its answer.
        pin_tried: a PinTried.
        pin_judged: a PinJudged, its answer.
        change_wanted: a SettingsWanted.
        undo_wanted: an UndoWanted.
        change_answered: a SettingsAnswer to either.
        pin_asked: a PinAsked.
        pin_wanted: a PinWanted.
        pin_stood: a PinStanding, the answer to either.
        hurried: a Hurried, while somebody waits for what the probes say.
        trial_wanted: a TrialWanted.
        trial_stopped: a TrialStopped.
        trial_reported: a TrialReport, after each step of a trial.
        rehearsal_wanted: a RehearsalWanted.
        rehearsal_stopped: a RehearsalStopped.
        closed: the owner has left.
    """

    acknowledged = Signal(object)
    snoozed = Signal(object)
    overview_asked = Signal(object)
    overview_read = Signal(object)
    history_asked = Signal(object)
    history_read = Signal(object)
    year_asked = Signal(object)
    year_read = Signal(object)
    day_asked = Signal(object)
    alarm_log_asked = Signal(object)
    alarm_log_read = Signal(object)
    hindsight_asked = Signal(object)
    hindsight_read = Signal(object)
    system_asked = Signal(object)
    system_read = Signal(object)
    pin_tried = Signal(object)
    pin_judged = Signal(object)
    change_wanted = Signal(object)
    undo_wanted = Signal(object)
    change_answered = Signal(object)
    pin_asked = Signal(object)
    pin_wanted = Signal(object)
    pin_stood = Signal(object)
    hurried = Signal(object)
    trial_wanted = Signal(object)
    trial_stopped = Signal(object)
    trial_reported = Signal(object)
    rehearsal_wanted = Signal(object)
    rehearsal_stopped = Signal(object)
    closed = Signal()

    @cached_property
    def desk(self) -> "StickDesk":
        """What saves on a stick."""
        from genmon_gui.widgets.stick.desk import StickDesk  # it is wanted later than a window

        return StickDesk(self)

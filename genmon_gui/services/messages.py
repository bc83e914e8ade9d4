"""What crosses from one thread to another, frozen. A signal carries one of these."""

from typing import TYPE_CHECKING, NamedTuple

from genmon_gui.core.alarm import AlarmRule, Severity
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.reading import Look, Reading

if TYPE_CHECKING:
    from genmon_gui.core.extremes import Extremes


class PlaceView(NamedTuple):
    """What is known of one place.

    Attributes:
        place: its name.
        look: the newest look at its sensor, None before the first.
        latest: its newest reading, None where there never was one.
        today: the extremes of the local day so far.
        read_s: how long the last read of its sensor took, None where none has ended.
        rom_id: its sensor, empty where none is asked.
    """

    place: str
    look: Look | None
    latest: Reading | None
    today: "Extremes | None"
    read_s: float | None = None
    rom_id: str = ""


class AlarmView(NamedTuple):
    """An alarm that somebody should know of: active, or returned and not acknowledged.

    Attributes:
        rule: what it watches.
        active: the limit is crossed.
        acknowledged: somebody has seen it.
        since: when it became active, UTC epoch seconds.
        value: what its rule measures, in the rule's own unit; None where nothing is known.
        snoozed_until: until when nobody is told of it, UTC epoch seconds; None when it is told.
    """

    rule: AlarmRule
    active: bool
    acknowledged: bool
    since: float
    value: float | None
    snoozed_until: float | None = None

    @property
    def is_open(self) -> bool:
        """Whether nobody has seen it yet; a snoozed one is not to be seen for now."""
        return self.active and not self.acknowledged and self.snoozed_until is None

    @property
    def is_pressing(self) -> bool:
        """Whether it wants somebody to see it now; a warning can wait."""
        return self.is_open and self.rule.severity is Severity.ALARM


class Rehearsal(NamedTuple):
    """A value that is pretended now, to see whether alarms reach people.

    Attributes:
        place: where.
        value_c: what it pretends to be.
    """

    place: str
    value_c: float


class Trouble(NamedTuple):
    """Something outside the program is not as it must be, in words for people.

    Attributes:
        text: what is wrong and where.
        remedy: what to do about it; may be empty.
        further: what else is wrong in the same way, for whoever has room for it.
    """

    text: str
    remedy: str = ""
    further: tuple[str, ...] = ()

    @classmethod
    def of(cls, error: GenmonError) -> "Trouble":
        """What an error tells, for those who do not raise it."""
        return cls(error.text, error.remedy)


class HeartbeatReport(NamedTuple):
    """What came of a sign of life.

    Attributes:
        trouble: why it fails time and again, None when it does not.
    """

    trouble: Trouble | None


class RoundTaken(NamedTuple):
    """The state of things after a round, or before the first.

    Attributes:
        at: when it is told, UTC epoch seconds.
        number: how many rounds the program has taken, 0 before the first.
        places: in the order in which they are shown.
        alarms: the most pressing first.
        trouble: why the round is not in the record yet, or why no sensor could be asked; None
            when all is well.
        notice: sentences on what happened to the record or the program, for a while; may be empty.
        is_clock_known: the time can be trusted; if not, `at` and all moments near it are only good
            for differences.
        waiting: how many readings wait for the time.
        rehearsal: what is pretended, None where nothing is.
        has_alerts: there are new ones in the outbox.
        age_s: how long before `at` it was, where it is told late.
    """

    at: float
    number: int
    places: tuple[PlaceView, ...]
    alarms: tuple[AlarmView, ...]
    trouble: Trouble | None = None
    notice: str = ""
    is_clock_known: bool = True
    waiting: int = 0
    rehearsal: Rehearsal | None = None
    has_alerts: bool = False
    age_s: float = 0.0

    @property
    def alarming(self) -> dict[str, Severity]:
        """The places whose temperature is not as it should be, each with the worst of its alarms.

        What is pretended alarms nobody.
        """
        found: dict[str, Severity] = {}
        for rule in (alarm.rule for alarm in self.alarms if alarm.active):
            is_worse = rule.severity is Severity.ALARM or rule.place not in found
            if rule.condition.is_measured and not rule.is_test and is_worse:
                found[rule.place] = rule.severity
        return found

    @property
    def foremost(self) -> AlarmView | None:
        """The alarm that is told above every page: the most pressing that is not snoozed."""
        return next((alarm for alarm in self.alarms if alarm.snoozed_until is None), None)

"""What goes wrong with the watching itself."""

from dataclasses import dataclass

from genmon_gui.core.language import say
from genmon_gui.core.phrasing import Unit, duration
from genmon_gui.core.rules.condition import WELL, WRONG, Condition, Judged
from genmon_gui.core.rules.moment import Moment


@dataclass(frozen=True, slots=True)
class Lost(Condition):
    """A place that is not heard while others are; where none is heard, `Stale` tells it.

    Attributes:
        place: the place it watches.
    """

    place: str

    @property
    def key(self) -> str:
        """The place and what is the matter."""
        return f"{self.place}/lost"

    is_measured = False

    def judge(self, moment: Moment) -> Judged | None:
        """Well when the place is heard, not well when only others are."""
        if moment.heard_now(self.place) is not None:
            return WELL
        is_any_heard = any(heard.now_s == moment.now_s for heard in moment.newest.values())
        return WRONG if is_any_heard else None

    def words(self, unit: Unit) -> str:  # noqa: ARG002 - it measures nothing
        """What is wrong."""
        return say("not heard")


class _OfProgram(Condition):
    """What concerns no single place."""

    __slots__ = ()
    place = ""
    places = ()
    is_measured = False


@dataclass(frozen=True, slots=True)
class Stale(_OfProgram):
    """No place at all is heard, so that no number on the screen may be believed."""

    key = "program/stale"

    @property
    def subject(self) -> str:
        """What it is about."""
        return say("Readings")

    def judge(self, moment: Moment) -> Judged:
        """Go by the youngest reading of all."""
        last_s = max((heard.now_s for heard in moment.newest.values()), default=moment.began_s)
        silent_s = moment.now_s - last_s
        is_silent = silent_s > moment.current_s
        return Judged(silent_s, is_crossed=is_silent, is_cleared=not is_silent)

    def words(self, unit: Unit) -> str:  # noqa: ARG002 - it measures no temperature
        """What is wrong."""
        return say("no sensor is heard")

    def value_words(self, value: float, unit: Unit) -> str:  # noqa: ARG002 - as above
        """For how long nothing was heard."""
        return say("missing for {duration}", duration=duration(value))


@dataclass(frozen=True, slots=True)
class StorageFails(_OfProgram):
    """The record does not take what it is given."""

    key = "program/storage"

    @property
    def subject(self) -> str:
        """What it is about."""
        return say("Storage")

    def judge(self, moment: Moment) -> Judged:
        """Go by the last round."""
        return WRONG if moment.facts.storage_fails else WELL

    def words(self, unit: Unit) -> str:  # noqa: ARG002 - it measures nothing
        """What is wrong."""
        return say("taking no readings")


@dataclass(frozen=True, slots=True)
class MessagesFail(_OfProgram):
    """Alerts do not go out."""

    key = "program/messages"

    @property
    def subject(self) -> str:
        """What it is about."""
        return say("Messages")

    def judge(self, moment: Moment) -> Judged:
        """Go by the outbox."""
        return WRONG if moment.facts.messages_fail else WELL

    def words(self, unit: Unit) -> str:  # noqa: ARG002 - it measures nothing
        """What is wrong."""
        return say("not going out")


@dataclass(frozen=True, slots=True)
class WasOff(_OfProgram):
    """The program was off, so that nobody watched.

    Attributes:
        limit_s: so long is still good: a restart is no news.
    """

    limit_s: float = 600.0
    key = "program/off"
    is_passing = True

    @property
    def limit(self) -> float:
        """The limit in seconds."""
        return self.limit_s

    @property
    def subject(self) -> str:
        """What it is about."""
        return say("The kiosk")

    def judge(self, moment: Moment) -> Judged:
        """It is told once, and is over then."""
        off_s = moment.facts.off_s
        if off_s is None or off_s <= self.limit_s:
            # A short time is not what anybody was told of, who may not have seen it yet.
            return WELL
        return Judged(off_s, is_crossed=True, is_cleared=False)

    def words(self, unit: Unit) -> str:  # noqa: ARG002 - it measures no temperature
        """What was wrong."""
        return say("nobody watched")

    def value_words(self, value: float, unit: Unit) -> str:  # noqa: ARG002 - as above
        """For how long."""
        return say("was off for {duration}", duration=duration(value))

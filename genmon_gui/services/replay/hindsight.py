"""What a limit would have done so far: asked by who chooses it, answered from the record.

A season takes about half a second, so it is tried while the limit is dragged: the newest question
puts an end to the one before.
"""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import tzinfo

from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.db.connection import Connection
from genmon_gui.services.replay.hindsight_periods import PastPeriod, periods_of
from genmon_gui.services.replay.replayed_rule import Firing
from genmon_gui.services.replay.replaying import replay_steps


@dataclass(frozen=True, slots=True)
class HindsightAsked:
    """How often would this rule have fired?

    Attributes:
        rule: a limit of one place.
    """

    rule: AlarmRule


@dataclass(frozen=True, slots=True)
class JudgedPeriod:
    """What it would have done in one period.

    Attributes:
        period: which.
        firings: when, in order of time.
    """

    period: PastPeriod
    firings: tuple[Firing, ...]

    @property
    def longest_s(self) -> float:
        """How long the longest lasted, as far as the period goes."""
        end = self.period.end
        lasted = ((each.until or end) - each.at for each in self.firings)
        return max(lasted, default=0.0)

    @property
    def is_active_at_end(self) -> bool:
        """Whether the last one was not over."""
        return bool(self.firings) and self.firings[-1].until is None


@dataclass(frozen=True, slots=True)
class Hindsight:
    """The answer.

    Attributes:
        asked: what was asked.
        periods: the one that tells most of such a limit, and the last days; empty without readings.
    """

    asked: HindsightAsked
    periods: tuple[JudgedPeriod, ...]


def hindsight_steps(
    connection: Connection, asked: HindsightAsked, zone: tzinfo
) -> Generator[float, None, Hindsight]:
    """Find the answer a short step at a time.

    Args:
        connection: the record.
        asked: what.
        zone: whose seasons.

    Yields:
        Something between each two steps.
    """
    rule = asked.rule
    side = rule.condition.side if isinstance(rule.condition, Beyond) else Side.HIGH
    judged = []
    for period in periods_of(connection, rule.place, side, zone):
        firings = yield from replay_steps(connection, [rule], period.start, period.end)
        judged.append(JudgedPeriod(period, firings))
    return Hindsight(asked, tuple(judged))

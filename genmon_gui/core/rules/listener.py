"""What was heard so far, of which moments are made."""

from collections import deque
from collections.abc import Iterable

from genmon_gui.core.rules.condition import Condition
from genmon_gui.core.rules.moment import ALL_WELL, Facts, Heard, Moment


class Listener:
    """Remembers the newest reading of each place, and a trail where a rule goes by one."""

    def __init__(self, conditions: Iterable[Condition], current_s: float, began_s: float) -> None:
        """Begin to listen.

        Args:
            conditions: what is watched.
            current_s: how old a reading may be before it must not be believed.
            began_s: now, monotonic seconds.
        """
        self._began_s = began_s
        self._newest: dict[str, Heard] = {}
        self._trails: dict[str, deque[Heard]] = {}
        self.watch(conditions, current_s)

    def watch(self, conditions: Iterable[Condition], current_s: float) -> None:
        """Listen for other conditions from now on; what was heard stays."""
        self._current_s = current_s
        self._trail_s: dict[str, float] = {}
        for each in conditions:
            if each.trail_s:
                self._trail_s[each.place] = max(each.trail_s, self._trail_s.get(each.place, 0.0))
        self._trails = {place: self._trails.get(place, deque()) for place in self._trail_s}

    def hear(self, place: str, value_c: float, now_s: float) -> None:
        """A place was heard."""
        heard = self._newest[place] = Heard(now_s, value_c)
        trail = self._trails.get(place)
        if trail is not None:
            trail.append(heard)
            while now_s - trail[0].now_s > self._trail_s[place]:
                trail.popleft()

    def moment(self, now_s: float, facts: Facts = ALL_WELL, at: float | None = None) -> Moment:
        """What rules may go by now; good until more is heard.

        Args:
            now_s: monotonic seconds.
            facts: what the program knows of itself.
            at: UTC epoch seconds, None while the time is not known.
        """
        return Moment(now_s, self._newest, self._trails, self._current_s, self._began_s, facts, at)

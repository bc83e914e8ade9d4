"""Which messages people get now.

What is held back, at quiet hours, beyond the hourly cap or because an alarm flaps, is told together
as soon as nothing holds it. Times are UTC epoch seconds of the program's even time.
"""

from collections.abc import Iterable
from typing import NamedTuple

from genmon_gui.core.calendar import DAY_S, HOUR_S
from genmon_gui.core.telling.messages import (
    Message,
    MessageKind,
    Notice,
    NoticeKind,
    StandingAlarm,
    Telling,
    ToldAlarm,
)

# Reminders are this far apart at most.
_LONGEST_REMINDER_S = DAY_S
# An alarm that was raised more often in an hour flaps.
_FEW = 3
# Beyond the cap new alarms are still told, all together and not more often than this.
_URGENT_S = 300.0


class Manners(NamedTuple):
    """How people want to be told.

    Attributes:
        reminder_s: after how long they are reminded first, doubling; 0 for never.
        escalate_after_s: after how long without an acknowledgement the second list is told of an
            alarm; 0 for never.
        most_an_hour: beyond so many messages what happens is told together; at least 1.
    """

    reminder_s: float = 14_400.0
    escalate_after_s: float = 0.0
    most_an_hour: int = 6


def tell(
    manners: Manners,
    telling: Telling,
    happened: Iterable[Notice],
    standing: Iterable[StandingAlarm],
    at: float,
    *,
    is_quiet: bool,
) -> tuple[Telling, tuple[Message, ...]]:
    """Decide what to send now.

    Args:
        manners: how people want to be told.
        telling: where telling stood; the very same object comes back when nothing changed.
        happened: what is new, oldest first.
        standing: the alarms that wait for somebody.
        at: now.
        is_quiet: warnings are held now.
    """
    desk = _Desk(manners, telling, at, is_quiet=is_quiet)
    for notice in happened:
        desk.take_in(notice)
    desk.release()
    for each in standing:
        desk.look_after(each)
    return desk.result()


class _Desk:
    """One decision in the making."""

    def __init__(self, manners: Manners, telling: Telling, at: float, *, is_quiet: bool) -> None:
        self._manners, self._at, self._is_quiet = manners, at, is_quiet
        self._before = telling
        self._sent = [each for each in telling.sent if at - each < HOUR_S]
        self._raised = [each for each in telling.raised if at - each[1] < HOUR_S]
        self._told, self._held = dict(telling.told), list(telling.held)
        self._reminded: list[Notice] = []
        self._escalated: list[Notice] = []
        self._messages: list[Message] = []

    def take_in(self, notice: Notice) -> None:
        """Tell what is new, or hold it; that it returned is no news of what nobody knows."""
        is_known = notice.key in self._told or self._is_held(notice.key)
        if notice.kind is NoticeKind.RAISED:
            self._raised.append((notice.key, notice.at))
        elif not is_known:
            return
        if self._must_wait(notice) or self._is_full or self._is_held(notice.key):
            self._held.append(notice)
        else:
            self._send((notice,))

    def release(self) -> None:
        """Tell together what nothing holds any more, and with a new alarm all that is like it."""
        free = [notice for notice in self._held if not self._must_wait(notice)]
        is_urgent = any(
            notice.kind is NoticeKind.RAISED and not notice.is_warning for notice in free
        )
        is_due = not self._is_full or (is_urgent and self._at - max(self._sent) >= _URGENT_S)
        if free and is_due:
            self._held = [notice for notice in self._held if notice not in free]
            self._send(tuple(free))

    def look_after(self, standing: StandingAlarm) -> None:
        """Remind of an alarm, tell the second list, or tell of it at all."""
        told = self._told.get(standing.key)
        if told is None:
            if not self._is_held(standing.key):
                self.take_in(self._notice(standing))
            return
        if standing.is_warning:
            return
        waited_s = self._manners.reminder_s * 2 ** min(told.reminders, 16)
        if self._manners.reminder_s and self._at - told.at >= min(waited_s, _LONGEST_REMINDER_S):
            self._told[standing.key] = told._replace(at=self._at, reminders=told.reminders + 1)
            self._reminded.append(self._notice(standing))
        after_s = self._manners.escalate_after_s
        if after_s and not told.is_escalated and self._at - standing.since >= after_s:
            self._told[standing.key] = self._told[standing.key]._replace(is_escalated=True)
            self._escalated.append(self._notice(standing))

    def result(self) -> tuple[Telling, tuple[Message, ...]]:
        """What was decided."""
        for kind, notices in (
            (MessageKind.REMINDER, self._reminded),
            (MessageKind.ESCALATION, self._escalated),
        ):
            if notices:
                self._post(kind, tuple(notices))
        after = Telling(tuple(self._sent), tuple(self._raised), self._told, tuple(self._held))
        return (self._before if after == self._before else after), tuple(self._messages)

    @property
    def _is_full(self) -> bool:
        return len(self._sent) >= self._manners.most_an_hour

    def _must_wait(self, notice: Notice) -> bool:
        times = sum(key == notice.key for key, _ in self._raised)
        return times > _FEW or (self._is_quiet and notice.is_warning)

    def _is_held(self, key: str) -> bool:
        return any(notice.key == key for notice in self._held)

    def _notice(self, standing: StandingAlarm) -> Notice:
        return Notice(
            standing.key,
            NoticeKind.RAISED,
            standing.since,
            standing.since,
            standing.value,
            standing.is_warning,
        )

    def _send(self, notices: tuple[Notice, ...]) -> None:
        self._post(MessageKind.NEWS, notices)
        for notice in notices:
            if notice.kind is NoticeKind.RAISED:
                self._told[notice.key] = ToldAlarm(self._at)
            else:
                self._told.pop(notice.key, None)

    def _post(self, kind: MessageKind, notices: tuple[Notice, ...]) -> None:
        known = [self._told[notice.key] for notice in notices if notice.key in self._told]
        self._sent.append(self._at)
        self._messages.append(Message(kind, notices, any(told.is_escalated for told in known)))

"""Empties the outbox: what is due goes out, oldest first; what does not get out is tried again.

A row is marked as sent only after the server took it: an alert arrives at least once. How long to
wait is kept in memory, so a start tries everything at once.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from genmon_gui.alerts.transport import Outcome, Result, Transport
from genmon_gui.core.schedule import retry_delay_s
from genmon_gui.db import outbox
from genmon_gui.db.connection import Connection, has_moved, told_to_people
from genmon_gui.db.outbox import Waiting


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """How the outbox stands after a run.

    Attributes:
        waiting: how many rows still have to go out.
        sent: how many went out in this run.
        last_answer: what is wrong, in plain words, the latest where there is more; empty when
            all is well.
        failing_since: wall time since when something cannot get out, None when nothing is held up
            or the time was not known then.
        next_due_s: monotonic time of the next try, None when none is to be made.
    """

    waiting: int
    sent: int
    last_answer: str
    failing_since: float | None
    next_due_s: float | None


@dataclass(frozen=True, slots=True)
class _Failure:
    """Why a row, or all of a transport, has to wait.

    Attributes:
        count: how many tries failed in a row.
        since: wall time of the first, None where it was not known.
        due_s: monotonic time of the next try.
        words: what is wrong.
    """

    count: int
    since: float | None
    due_s: float
    words: str


# A row's number, or the name of a transport by which nothing gets out.
_Held = int | str


class Delivery:
    """The one sender of alerts, and what it remembers between runs."""

    def __init__(self, connection: Connection, transports: Mapping[str, Transport]) -> None:
        """Get ready; nothing is sent yet.

        Args:
            connection: the record, open for writing, used by nobody else; close() closes it.
            transports: by name.
        """
        self._connection = connection
        self._path = connection.db_filename("main")
        self._transports = transports
        self._failures: dict[_Held, _Failure] = {}
        # What was refused for good, until something reaches that recipient.
        self._refusals: dict[tuple[str, str], str] = {}
        # Rows a server is done with, until the record knows it too.
        self._unnoted: dict[int, Outcome] = {}

    @property
    def is_left_behind(self) -> bool:
        """Whether the record was set aside, and alerts go into another one."""
        return has_moved(self._connection)

    def close(self) -> None:
        """Let go of the record."""
        self._connection.close()

    def run_once(
        self, now_s: float, at: float | None, stop: Callable[[], bool] = lambda: False
    ) -> DeliveryReport:
        """Send what is due, each row on its own.

        Args:
            now_s: monotonic seconds.
            at: UTC epoch seconds, None while the time is not known.
            stop: asked before each send; true ends the run.

        Raises:
            GenmonError: the record cannot be read or written. What was sent is not sent again
                for that, as long as the program runs.
        """
        results: dict[int, Result] = {}
        with told_to_people(self._path):
            rows = outbox.waiting(self._connection)
            for row in rows:
                if stop():
                    break
                if self._is_due(row, now_s, at):
                    results[row.outbox_id] = self._try(row, now_s, at)
        done = {number for number, result in results.items() if result is not Result.POSTPONED}
        remaining = [row for row in rows if row.outbox_id not in done]
        return self._report(remaining, list(results.values()).count(Result.SENT), now_s)

    def _is_due(self, row: Waiting, now_s: float, at: float | None) -> bool:
        if row.transport not in self._transports:
            words = f'alerts wait for the transport "{row.transport}", which is not configured'
            self._failures.setdefault(row.transport, _Failure(0, at, math.inf, words))
        return self._due_s(row, now_s) <= now_s

    def _due_s(self, row: Waiting, now_s: float) -> float:
        held = (self._failures.get(row.outbox_id), self._failures.get(row.transport))
        return max((failure.due_s for failure in held if failure), default=now_s)

    def _try(self, row: Waiting, now_s: float, at: float | None) -> Result:
        outcome = self._unnoted.get(row.outbox_id) or self._transports[row.transport].send(
            row.alert, row.recipient
        )
        self._remember(row, outcome, now_s, at)
        if outcome.result is Result.POSTPONED:
            outbox.postpone(self._connection, row.outbox_id, outcome.answer)
            return outcome.result
        self._unnoted[row.outbox_id] = outcome
        outbox.finish(self._connection, row.outbox_id, outcome.result, at, outcome.answer)
        del self._unnoted[row.outbox_id]
        return outcome.result

    def _remember(self, row: Waiting, outcome: Outcome, now_s: float, at: float | None) -> None:
        if outcome.for_all:
            self._hold(row.transport, outcome.answer, now_s, at)
            return
        self._failures.pop(row.transport, None)
        words = f"{row.recipient}: {outcome.answer}"
        if outcome.result is Result.POSTPONED:
            self._hold(row.outbox_id, words, now_s, at)
            return
        self._refusals.pop((row.transport, row.recipient), None)
        if outcome.result is Result.REFUSED:
            self._refusals[row.transport, row.recipient] = words

    def _hold(self, held: _Held, words: str, now_s: float, at: float | None) -> None:
        previous = self._failures.pop(held, None)
        count = 1 + (previous.count if previous else 0)
        since = previous.since if previous else at
        self._failures[held] = _Failure(count, since, now_s + retry_delay_s(count), words)

    def _report(self, remaining: list[Waiting], sent: int, now_s: float) -> DeliveryReport:
        waited_for = {row.outbox_id for row in remaining} | {row.transport for row in remaining}
        self._failures = {
            held: failure for held, failure in self._failures.items() if held in waited_for
        }
        failures = self._failures.values()
        words = [*self._refusals.values(), *(failure.words for failure in failures)]
        due_s = min((self._due_s(row, now_s) for row in remaining), default=math.inf)
        return DeliveryReport(
            waiting=len(remaining),
            sent=sent,
            last_answer=words[-1] if words else "",
            failing_since=min((each.since for each in failures if each.since), default=None),
            next_due_s=due_s if math.isfinite(due_s) else None,
        )

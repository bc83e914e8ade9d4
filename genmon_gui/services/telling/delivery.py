"""Empties the outbox: what is due goes out, oldest first; what does not get out is tried again.

A row is marked as sent only after the server took it: an alert arrives at least once. How long to
wait is kept in memory, so a start tries everything at once.

Before a try a row is marked as unclear, after a clear answer no longer: what is unclear a server
may have taken, so it is repeated as it was, with its Message-ID. Of the rest, three rows of a
recipient of which one is half an hour late become one story (`story`). What goes wrong for all
holds the whole transport, anything else its row (`holds`).
"""

import math
import random
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from genmon_gui.alerts.gateways import gateway_of
from genmon_gui.alerts.message_id import new_message_id
from genmon_gui.alerts.transport import EMAIL, Outcome, Result, Transport
from genmon_gui.config.settings import Settings
from genmon_gui.core.calendar import local_date
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say
from genmon_gui.db.connection import Connection, close_as_it_is, has_moved, told_to_people
from genmon_gui.db.files.own_content import OwnContent, Written
from genmon_gui.db.tables import outbox
from genmon_gui.db.tables.outbox import Waiting
from genmon_gui.services.telling import story, weekly
from genmon_gui.services.telling.alert_picture import Draw
from genmon_gui.services.telling.as_sent import as_sent
from genmon_gui.services.telling.giving_up import Refusals, give_up, is_old
from genmon_gui.services.telling.holds import Holds

_RANDOM = random.SystemRandom()


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """How the outbox stands after a run.

    Attributes:
        waiting: how many rows still have to go out.
        sent: how many went out in this run.
        last_answer: what is wrong, in plain words, the latest where there is more; empty when
            all is well.
        failing_since: wall time of the oldest alert that does not get out, None without one.
        warning: why messages may not arrive although servers take them; empty for nothing.
    """

    waiting: int
    sent: int
    last_answer: str
    failing_since: float | None
    warning: str = ""


class Delivery:
    """The one sender of alerts, and what it remembers between runs."""

    def __init__(
        self,
        connection: Connection,
        settings: Settings,
        transports: Mapping[str, Transport],
        chance: Callable[[], float] = _RANDOM.random,
        draw: Draw = lambda _place, _until: b"",
    ) -> None:
        """Get ready; nothing is sent yet.

        Args:
            connection: the record, open for writing, used by nobody else; close() closes it.
            settings: alarms, units and zone.
            transports: by name.
            chance: gives a number between 0 and 1, which scatters the tries.
            draw: draws the picture that goes with an alarm.
        """
        self._connection = connection
        self._settings = settings
        self._path = connection.db_filename("main")
        with told_to_people(self._path):
            self._content = OwnContent(Path(self._path), connection)
        self._transports = transports
        self._holds, self._refusals = Holds(chance), Refusals()
        self._draw = draw
        # The picture of one alert, which goes to all its recipients.
        self._drawn: tuple[int, bytes] = (0, b"")
        # Rows a server is done with, until the record knows it too.
        self._unnoted: dict[int, Outcome] = {}

    @property
    def is_left_behind(self) -> bool:
        """Whether the record was set aside, and alerts go into another one."""
        return has_moved(self._connection)

    def close(self) -> None:
        """Let go of the record; one that is another's by now gets nothing of its log."""
        is_another = self._content.look(self._connection) in {Written.OVER, Written.WAL_CUT}
        if is_another or self.is_left_behind:
            close_as_it_is(self._connection)
        else:
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
        sent = 0
        with told_to_people(self._path):
            if at is not None:
                weekly.lay_when_due(self._connection, self._settings, at)
            for row in self._bundled(outbox.waiting(self._connection), now_s, at):
                if stop():
                    break
                if self._is_due(row, now_s, at):
                    sent += self._try(row, now_s, at) is Result.SENT
            return self._report(sent, at)

    def _bundled(
        self, rows: tuple[Waiting, ...], now_s: float, at: float | None
    ) -> tuple[Waiting, ...]:
        """What waits, with one story for each recipient whom many messages would reach late."""
        if at is None:
            return rows
        free = [row for row in rows if not row.is_unclear and row.outbox_id not in self._unnoted]
        was_bundled = False
        for _, group in groupby(sorted(free, key=_recipient), key=_recipient):
            of_one = sorted(group, key=lambda row: row.outbox_id)
            if self._is_any_due(of_one, now_s) and story.is_due(of_one, at):
                message_id = new_message_id()
                told = story.story_of(self._connection, of_one, at, self._settings, message_id)
                outbox.bundle(self._connection, of_one, told)
                was_bundled = True
        return outbox.waiting(self._connection) if was_bundled else rows

    def _is_any_due(self, rows: Iterable[Waiting], now_s: float) -> bool:
        return any(row.transport in self._transports and self._due_s(row) <= now_s for row in rows)

    def _is_due(self, row: Waiting, now_s: float, at: float | None) -> bool:
        if row.transport not in self._transports:
            words = say(
                'alerts wait for the transport "{transport}", which is not configured',
                transport=row.transport,
            )
            self._holds.stop(row.transport, words, math.inf)
            if is_old(row, at):
                give_up(self._connection, self._settings, row, at, words)
            return False
        return self._due_s(row) <= now_s

    def _due_s(self, row: Waiting) -> float:
        return self._holds.due_s(row.outbox_id, row.transport)

    def _try(self, row: Waiting, now_s: float, at: float | None) -> Result:
        outcome = self._unnoted.get(row.outbox_id) or self._sent(row, at)
        self._hold_or_release(row, outcome, now_s)
        if outcome.result is Result.SENT:
            self._unnoted[row.outbox_id] = outcome
            outbox.finish(self._connection, row.outbox_id, "sent", at, outcome.answer)
            del self._unnoted[row.outbox_id]
        elif self._refusals.is_hopeless(row, outcome, at):
            give_up(self._connection, self._settings, row, at, outcome.answer)
        else:
            is_unclear = row.is_unclear or outcome.is_unclear
            outbox.postpone(self._connection, row.outbox_id, outcome.answer, is_unclear=is_unclear)
        return outcome.result

    def _sent(self, row: Waiting, at: float | None) -> Outcome:
        recipient = _recipient(row)
        alert = as_sent(row.alert, at, recipient, self._unreached())
        alert = replace(alert, picture=self._picture(row))
        # A full disk must not keep an alert from going out.
        with suppress(GenmonError), told_to_people(self._path):
            outbox.begin_try(self._connection, row.outbox_id)
        return self._transports[row.transport].send(alert, row.recipient)

    def _picture(self, row: Waiting) -> bytes:
        """What goes with an alarm by e-mail; one that was turned away is tried without."""
        rules = [rule for rule in self._settings.alarms if rule.key == row.rule_key]
        if row.transport != EMAIL or not rules or row.outbox_id in self._holds:
            return b""
        if self._drawn[0] != row.alert_id:
            self._drawn = (row.alert_id, self._draw(rules[0].place, row.alert.at))
        return self._drawn[1]

    def _hold_or_release(self, row: Waiting, outcome: Outcome, now_s: float) -> None:
        if outcome.for_all:
            self._holds.fail(row.transport, outcome, outcome.answer, now_s)
            return
        self._holds.release(row.transport)
        if outcome.result is Result.SENT:
            self._holds.release(row.outbox_id)
        else:
            words = f"{row.recipient}: {outcome.answer}"
            self._holds.fail(row.outbox_id, outcome, words, now_s)

    def _unreached(self) -> list[outbox.Unreached]:
        found = outbox.unreached(self._connection)
        return [each for each in found if each.transport in self._transports]

    def _report(self, sent: int, at: float | None) -> DeliveryReport:
        rows = outbox.waiting(self._connection)
        self._holds.forget_others({row.outbox_id for row in rows} | {row.transport for row in rows})
        self._refusals.forget_others(rows)
        stuck = [row for row in rows if row.last_answer or row.transport in self._holds]
        words = self._holds.latest_words or next(
            (f"{each.recipient}: {each.last_answer}" for each in self._unreached()), ""
        )
        return DeliveryReport(
            waiting=len(rows),
            sent=sent,
            last_answer=words,
            failing_since=min((row.alert.at for row in stuck), default=None),
            warning="" if at is None else self._dead_gateway(at),
        )

    def _dead_gateway(self, at: float) -> str:
        settings = self._settings
        today = local_date(at, settings.timezone)
        first = settings.email.sms_recipients if settings.email else ()
        for address in (*first, *settings.alerts.escalate_sms_to):
            gateway = gateway_of(address)
            if gateway is not None and gateway.is_off(today):
                return f"{address}: {gateway.words(today)}"
        return ""


def _recipient(row: Waiting) -> tuple[str, str]:
    return row.transport, row.recipient

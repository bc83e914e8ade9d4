"""All alarms: restored from the log, stepped by rounds, logged with the messages they cause."""

from collections import deque
from collections.abc import Mapping

from genmon_gui.config.settings import Settings
from genmon_gui.core.alarm import AlarmRule, Severity, TransitionKind
from genmon_gui.core.clock import AssumedStart, boot_of
from genmon_gui.core.reading import Reading, stale_after_s
from genmon_gui.core.rules.condition import Condition
from genmon_gui.core.rules.listener import Listener
from genmon_gui.core.rules.moment import ALL_WELL, Facts, Moment
from genmon_gui.db.connection import Connection
from genmon_gui.services.alarms.alarm_transition import AlarmTransition
from genmon_gui.services.alarms.rehearsing import Rehearsing
from genmon_gui.services.alarms.watched_alarm import WatchedAlarm, restored
from genmon_gui.services.messages import AlarmView, Rehearsal
from genmon_gui.services.orders import RehearsalWanted
from genmon_gui.services.own_rules import all_rules
from genmon_gui.services.telling.notifying import Notifier

Newest = Mapping[str, Reading]

# While the disk takes nothing, this many transitions wait in memory.
MOST_UNLOGGED = 1000


class Alarms:
    """The configured alarms. What happens to them takes effect at once and waits to be logged."""

    def __init__(
        self, connection: Connection, settings: Settings, assumed: AssumedStart | None = None
    ) -> None:
        """Take over where the log stands.

        Args:
            connection: the record.
            settings: the rules, and whom to alert.
            assumed: what times are reckoned from while the time is not known.
        """
        self._settings = settings
        rules = all_rules(settings)
        self._watched = {rule: restored(connection, rule, assumed) for rule in rules}
        self._listener: Listener | None = None
        self._is_clock_known = assumed is None
        self._unlogged: deque[AlarmTransition] = deque(maxlen=MOST_UNLOGGED)
        self._notifier = Notifier(connection, settings, self._watched)
        self._rehearsing = Rehearsing(settings)
        # When something last happened or might have; nothing is told before.
        self._at: float | None = None

    @property
    def rules(self) -> tuple[AlarmRule, ...]:
        """All that is watched."""
        return tuple(self._watched)

    def change_settings(
        self, connection: Connection, settings: Settings, assumed: AssumedStart | None
    ) -> None:
        """Watch by other settings; rules that are the same go on as they stand, delays and all.

        Args:
            connection: the record, which knows all that has happened.
            settings: the rules, and whom to alert.
            assumed: what times are reckoned from while the time is not known.
        """
        self._settings = settings
        before = self._watched
        self._watched = {
            rule: before[rule] if rule in before else restored(connection, rule, assumed)
            for rule in all_rules(settings)
        }
        if self._listener is not None:
            self._listener.watch(*self._heard_for())
        self._notifier.change_settings(connection, settings, self._watched)
        self._rehearsing.change_settings(settings)

    def take_in(self, newest: Newest, at: float, now_s: float, facts: Facts = ALL_WELL) -> None:
        """Let a round count.

        Args:
            newest: the reading of each place that gave one in this round.
            at: when, UTC epoch seconds.
            now_s: the same in monotonic seconds.
            facts: what the program knows of itself.
        """
        self._at = at
        moment = self._moment(newest, at, now_s, facts)
        for alarm in self._watched.values():
            self._unlogged.extend(alarm.judge(moment, at))

    def acknowledge(self, rule_key: str, at: float) -> None:
        """Somebody has seen an alarm; a rehearsed one has done its work then."""
        self._at = at
        if self._rehearsing.has(rule_key):
            self._rehearsing.end(at)
        for alarm in self._of_key(rule_key):
            self._unlogged.extend(alarm.acknowledge(at))

    def snooze(self, rule_key: str, for_s: float | None, at: float) -> None:
        """Tell nobody of an alarm for a while, or with None of it again at once.

        Args:
            rule_key: which alarm.
            for_s: for how long; infinite until it is back to normal.
            at: UTC epoch seconds.
        """
        self._at = at
        for alarm in self._of_key(rule_key):
            self._unlogged.extend(alarm.snooze(for_s, at))

    def rehearse(self, wanted: RehearsalWanted, latest: Newest, at: float) -> None:
        """Pretend a value beside the true ones, which go on to be judged.

        Args:
            wanted: what.
            latest: the newest reading of each place.
            at: now, UTC epoch seconds.
        """
        values_c = {place: reading.temperature_c for place, reading in latest.items()}
        self._rehearsing.begin(wanted.rehearsal, values_c, at)

    def end_rehearsal(self, at: float) -> None:
        """Pretend nothing any more."""
        self._rehearsing.end(at)

    @property
    def rehearsal(self) -> Rehearsal | None:
        """What is pretended now."""
        return self._rehearsing.rehearsal

    def log(self, connection: Connection, assumed: AssumedStart | None) -> bool:
        """Write what waits and the alerts it causes; within the round's transaction.

        Args:
            connection: the record.
            assumed: what times are reckoned from while the time is not known.

        Returns:
            Whether there are new alerts in the outbox.
        """
        notices = []
        for happened in self._unlogged:
            transition_id = happened.log(connection, boot_of(assumed))
            if happened.is_told:
                notices.append(happened.notice(transition_id))
            if happened.kind is TransitionKind.ACTIVE and assumed is not None:
                self._watched[happened.rule].is_since_assumed = True
        is_any_told = self._rehearsing.log(connection, assumed)
        if self._at is not None:
            standing = [alarm.standing for alarm in self._watched.values() if alarm.is_standing]
            is_any_told |= self._notifier.log(connection, notices, standing, self._at, assumed)
        return is_any_told

    def forget_logged(self) -> None:
        """What waited is in the record for good."""
        self._unlogged.clear()
        self._rehearsing.forget_logged()
        self._notifier.forget_logged()

    @property
    def is_waiting(self) -> bool:
        """Whether something that happened is not in the record yet."""
        return bool(self._unlogged)

    def move(self, by_s: float) -> None:
        """Put what happened that much later, unless the log knows when it was."""
        begun = self._begun()
        if self._at is not None:
            self._at += by_s
        self._notifier.move(by_s)
        for rule, alarm in self._watched.items():
            if rule in begun:
                alarm.move_since(by_s)
            if alarm.is_snoozed_here:
                alarm.move_snooze(by_s)
        for _ in range(len(self._unlogged)):
            happened = self._unlogged.popleft()
            since_by_s = by_s if happened.rule in begun else 0.0
            self._unlogged.append(happened.moved(by_s, since_by_s))

    def move_wrong(self, by_s: float, since: float) -> None:
        """Put what goes by a wrong clock, since a moment that it showed, that much later.

        To be called before `move`, which moves what is of this run and not in the log.
        """
        begun = self._begun()
        for rule, alarm in self._watched.items():
            if rule not in begun and alarm.since >= since:
                alarm.move_since(by_s)
            until = alarm.state.snoozed_until
            if not alarm.is_snoozed_here and until is not None and until >= since:
                alarm.move_snooze(by_s)
        self._notifier.reckon_since(since)

    def forget_assumed(self) -> None:
        """From now on all moments are known."""
        for alarm in self._watched.values():
            alarm.is_since_assumed = False
        self._is_clock_known = True

    def views(self, latest: Newest) -> tuple[AlarmView, ...]:
        """The alarms somebody should know of, the most pressing first, snoozed ones last.

        Args:
            latest: the newest reading of each place.
        """
        shown = [alarm.view(latest) for alarm in self._watched.values() if alarm.is_shown]
        return tuple(sorted((*shown, *self._rehearsing.views), key=_pressure))

    def _of_key(self, rule_key: str) -> list[WatchedAlarm]:
        return [alarm for rule, alarm in self._watched.items() if rule.key == rule_key]

    def _begun(self) -> set[AlarmRule]:
        """The alarms of whose activation the log does not know when it was."""
        unlogged = {each.rule for each in self._unlogged if each.kind is TransitionKind.ACTIVE}
        return unlogged | {rule for rule, alarm in self._watched.items() if alarm.is_since_assumed}

    def _moment(self, newest: Newest, at: float, now_s: float, facts: Facts) -> Moment:
        if self._listener is None:
            self._listener = Listener(*self._heard_for(), now_s)
        for place, reading in newest.items():
            self._listener.hear(place, reading.temperature_c, now_s)
        return self._listener.moment(now_s, facts, at if self._is_clock_known else None)

    def _heard_for(self) -> tuple[tuple[Condition, ...], float]:
        """What the listener must hear of, and how long a reading is current."""
        conditions = tuple(rule.condition for rule in self._watched)
        return conditions, stale_after_s(self._settings.polling.interval_s)


def _pressure(view: AlarmView) -> tuple[bool, ...]:
    is_warning = view.rule.severity is Severity.WARNING
    is_snoozed = view.snoozed_until is not None
    return (is_snoozed, view.rule.is_test, view.acknowledged, not view.active, is_warning)

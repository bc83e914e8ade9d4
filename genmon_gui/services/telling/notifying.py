"""Lays the messages about alarms into the outbox, and remembers what people know.

That is one value in `meta`, written in the round's transaction, so that a round the disk does not
take has told nobody anything.
"""

from collections.abc import Container, Iterable, Sequence

from genmon_gui.alerts.message_id import new_message_id
from genmon_gui.alerts.recipients import recipients_of, second_recipients_of
from genmon_gui.config.settings import Settings
from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.clock import AssumedStart, boot_of
from genmon_gui.core.telling.desk import tell
from genmon_gui.core.telling.messages import (
    Message,
    MessageKind,
    Notice,
    StandingAlarm,
    Telling,
    moved,
)
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import meta, outbox
from genmon_gui.services.telling.manners import manners_of, quiet_hours_of
from genmon_gui.services.telling.notice_words import Said


class Notifier:
    """Decides with each round what people are told; a round that is not written decides nothing."""

    def __init__(
        self, connection: Connection, settings: Settings, rules: Iterable[AlarmRule]
    ) -> None:
        """Take up what the record says that people know.

        Args:
            connection: the record.
            settings: whom to tell, and how.
            rules: all that may be told of; what was known of others is forgotten.
        """
        self.change_settings(connection, settings, rules)
        self._since: float | None = None

    def change_settings(
        self, connection: Connection, settings: Settings, rules: Iterable[AlarmRule]
    ) -> None:
        """Tell other people, in another way or of other rules, from now on; as at the beginning."""
        self._settings = settings
        self._rules = {rule.key: rule for rule in rules}
        self._manners, self._quiet = manners_of(settings), quiet_hours_of(settings)
        self._first = recipients_of(settings)
        self._second = second_recipients_of(settings)
        text = meta.get(connection, meta.TELLING)
        self._telling = self._written = _restored(text, self._rules) if text else Telling()

    def log(
        self,
        connection: Connection,
        happened: Sequence[Notice],
        standing: Iterable[StandingAlarm],
        at: float,
        assumed: AssumedStart | None,
    ) -> bool:
        """Decide what is told now, and lay it into the outbox; within the round's transaction.

        Args:
            connection: the record.
            happened: what is new.
            standing: the alarms that wait for somebody.
            at: now, UTC epoch seconds.
            assumed: what that is reckoned from while the time is not known.

        Returns:
            Whether there was anything to lay into it.
        """
        if not self._first:
            return False
        if self._since is None:
            self._since = at if assumed is None else assumed.at
        is_quiet = assumed is None and self._quiet is not None and self._quiet.covers(at)
        self._written, messages = tell(
            self._manners, self._telling, happened, standing, at, is_quiet=is_quiet
        )
        said = Said(self._rules, self._settings, at, assumed)
        for message in messages:
            alert = said.alert(message, new_message_id())
            transition_id = message.notices[0].transition_id if len(message.notices) == 1 else None
            recipients = self._recipients(message)
            outbox.put(connection, alert, recipients, transition_id, boot_of(assumed))
        if self._written is not self._telling:
            _keep(connection, self._written)
        return bool(messages)

    def forget_logged(self) -> None:
        """What was decided is in the record for good."""
        self._telling = self._written

    def reckon_since(self, since: float) -> None:
        """What was told since then may have to be moved, though an earlier run told it."""
        self._since = since if self._since is None else min(self._since, since)

    def move(self, by_s: float) -> None:
        """Put what was reckoned in this run that much later."""
        if self._since is not None:
            self._telling = self._written = moved(self._telling, by_s, self._since)
            self._since += by_s

    def _recipients(self, message: Message) -> tuple[tuple[str, str], ...]:
        if message.kind is MessageKind.ESCALATION:
            return self._second
        if not message.to_second:
            return self._first
        return tuple(dict.fromkeys(self._first + self._second))


def _restored(text: str, rules: Container[str]) -> Telling:
    from genmon_gui.services.telling.kept_telling import restored

    return restored(text, rules)


def _keep(connection: Connection, telling: Telling) -> None:
    from genmon_gui.services.telling.kept_telling import kept

    meta.put(connection, meta.TELLING, kept(telling))

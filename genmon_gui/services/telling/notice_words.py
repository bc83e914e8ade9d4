"""What messages say that are about more than one transition, or about none that is new."""

from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from genmon_gui.alerts.short_text import short_text
from genmon_gui.config.settings import Settings
from genmon_gui.core.alarm import AlarmRule, TransitionKind
from genmon_gui.core.alert import Alert
from genmon_gui.core.clock import AssumedStart
from genmon_gui.core.language import mark, say, say_count, whole_number
from genmon_gui.core.phrasing import duration
from genmon_gui.core.telling.messages import Message, MessageKind, Notice, NoticeKind
from genmon_gui.services.telling.alerting import FOOTER, alert_of
from genmon_gui.services.telling.when import When

_KINDS = {
    NoticeKind.RAISED: TransitionKind.ACTIVE,
    NoticeKind.RETURNED: TransitionKind.RETURNED,
}
# Of one alarm so many lines are still read.
_MOST_LINES = 4
_HOW_TO = mark(
    "To acknowledge it, touch the alarm on the generator's screen. There it can be snoozed, too."
)


class Said(NamedTuple):
    """What all words of a message need.

    Attributes:
        rules: by their keys.
        settings: units and zone.
        at: now, UTC epoch seconds.
        assumed: what that is reckoned from while the time is not known.
    """

    rules: Mapping[str, AlarmRule]
    settings: Settings
    at: float
    assumed: AssumedStart | None

    def alert(self, message: Message, message_id: str) -> Alert:
        """What to send.

        Args:
            message: what it tells; its notices are of known rules.
            message_id: unique, as RFC 5322 writes it.
        """
        if message.kind is not MessageKind.NEWS:
            return self._standing(message, message_id)
        if len(message.notices) > 1:
            return self._summary(message.notices, message_id)
        return self._single(message.notices[0], message_id)

    def _single(self, notice: Notice, message_id: str) -> Alert:
        return alert_of(
            self.rules[notice.key],
            _KINDS[notice.kind],
            notice.value,
            self._when(notice.at),
            since=notice.since,
            settings=self.settings,
            message_id=message_id,
        )

    def _summary(self, notices: tuple[Notice, ...], message_id: str) -> Alert:
        """Several things in one message, in the words that each would have had alone."""
        told = [(notice, self._single(notice, message_id).subject) for notice in notices]
        lines = "\n".join(self._lines(told))
        count = say_count(len(notices), mark("1 notice"), mark("{count} notices"))
        subject = say("{notices}: {subjects}", notices=count, subjects=self._subjects(notices))
        first = say("These came close together or waited for the end of quiet hours:")
        short = say("{notices}, the last: {last}", notices=count, last=told[-1][1])
        body = f"{first}\n\n{lines}"
        return Alert(self.at, message_id, subject, body + FOOTER, short_text(short))

    def _lines(self, told: list[tuple[Notice, str]]) -> list[str]:
        """A line for each; of an alarm that came and went often, the first and the last."""
        often = Counter(notice.key for notice, _ in told)
        seen: Counter[str] = Counter()
        lines = []
        for notice, words in told:
            seen[notice.key] += 1
            count, place = often[notice.key], seen[notice.key]
            if count <= _MOST_LINES or place in (1, count):
                moment = self._when(notice.at).since
                lines.append(say("{moment}: {what}.", moment=moment, what=words))
            elif place == count - 1:
                subject = self.rules[notice.key].subject
                more = whole_number(count - 2)
                lines.append(
                    say("{count} more times {subject} came or went.", count=more, subject=subject)
                )
        return lines

    def _standing(self, message: Message, message_id: str) -> Alert:
        """A reminder, or the word to the second list."""
        lines = [self._still(notice) for notice in message.notices]
        not_seen = mark("Not acknowledged: {what}")
        subject = say(not_seen, what=self._subjects(message.notices))
        first = say("This has not been acknowledged yet:")
        if message.kind is MessageKind.ESCALATION:
            first = say("Nobody has acknowledged this, so you are told too:")
        body = "\n\n".join((first, "\n".join(lines), say(_HOW_TO)))
        short = say(not_seen, what=lines[0])
        return Alert(self.at, message_id, subject, body + FOOTER, short_text(short))

    def _still(self, notice: Notice) -> str:
        rule = self.rules[notice.key]
        words = rule.words(self.settings.units)
        said = ""
        if notice.value is not None:
            said = rule.condition.value_words(notice.value, self.settings.units)
        sentence = rule.condition.sentence(said, words)
        if self.assumed:
            return f"{sentence}."
        lasted = duration(self.at - notice.since)
        return say("{sentence} for {duration}.", sentence=sentence, duration=lasted)

    def _subjects(self, notices: tuple[Notice, ...]) -> str:
        """What it is all about, each once."""
        return ", ".join(dict.fromkeys(self.rules[notice.key].subject for notice in notices))

    def _when(self, at: float) -> When:
        return When(at, self.settings.timezone, self.assumed)

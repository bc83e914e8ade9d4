"""How things are, in one plain sentence; problems come first."""

import re
from datetime import tzinfo

from genmon_gui.core.phrasing import ago, duration, moment
from genmon_gui.core.reading import Reading
from genmon_gui.services.delivery import DeliveryReport
from genmon_gui.services.messages import PlaceView, RoundTaken, Trouble

# A server's answer in brackets: its number is enough where there is little room for the remedy.
_SERVERS_WORDS = re.compile(r"\((\d{3}(?: \d\.\d{1,3}\.\d{1,3})?)[^()]*\)")


def is_well(taken: RoundTaken, trouble: Trouble | None, *, is_stale: bool) -> bool:
    """Whether every sensor was heard lately, or is yet to be, and the record took it."""
    silent = taken.number > 0 and _silent(taken)
    return taken.is_clock_known and not (trouble or taken.trouble or is_stale or silent)


def status_sentence(
    taken: RoundTaken, trouble: Trouble | None, age_s: float, *, is_stale: bool
) -> str:
    """One sentence for the header.

    Args:
        taken: the newest round.
        trouble: what else is wrong: messages that do not go out, a record that does not open.
        age_s: how long ago the round was.
        is_stale: that is too long ago.
    """
    pressing = taken.trouble or trouble
    if pressing is not None:
        return trouble_sentences(pressing)
    if is_stale:
        return f"Nothing heard for {duration(age_s)}."
    news = " ".join(filter(None, (taken.notice, clock_sentence(taken))))
    if news or taken.number == 0:
        return news or "Asking the sensors…"
    silent = _silent(taken)
    if silent:
        names = ", ".join(view.place for view in silent)
        return f"Not heard: {names}."
    if not taken.places:
        return "No sensor found."
    count = len(taken.places)
    return f"{'Sensor' if count == 1 else f'All {count} sensors'} heard {ago(age_s)}."


def clock_sentence(taken: RoundTaken) -> str:
    """That the time is not known, and what that means; nothing when it is."""
    if taken.is_clock_known:
        return ""
    if taken.waiting == 0:
        return "Clock not set: readings wait for the time."
    count = "1 reading waits" if taken.waiting == 1 else f"{taken.waiting:,} readings wait"
    return f"Clock not set: {count} for the time."


def trouble_sentences(trouble: Trouble) -> str:
    """What is wrong and what to do about it, as one or two sentences."""
    parts = (trouble.text, trouble.remedy)
    return " ".join(f"{_begun(part)}." for part in parts if part)


def _begun(sentence: str) -> str:
    """With a capital, unless it begins with something other than a word, such as a file's name."""
    is_word = sentence.split(maxsplit=1)[0].isalpha()
    return sentence[0].upper() + sentence[1:] if is_word else sentence


def delivery_trouble(report: DeliveryReport, now: float, zone: tzinfo) -> Trouble | None:
    """What to say of messages that do not go out, or may not arrive.

    Args:
        report: how the outbox stands.
        now: UTC epoch seconds.
        zone: in which people are told of it.
    """
    if not report.last_answer:
        return Trouble(report.warning) if report.warning else None
    words = _SERVERS_WORDS.sub(r"(\1)", report.last_answer)
    if report.failing_since is None:
        return Trouble(f"a message was given up: {words}")
    since = moment(report.failing_since, now, zone)
    count = "1 message has" if report.waiting == 1 else f"{report.waiting} messages have"
    return Trouble(f"{count} not gone out since {since}: {words}")


def _silent(taken: RoundTaken) -> tuple[PlaceView, ...]:
    return tuple(view for view in taken.places if not isinstance(view.look, Reading))

"""How things are, in one plain sentence; problems come first."""

import re
from collections.abc import Mapping
from datetime import tzinfo
from typing import TYPE_CHECKING

from genmon_gui.core.language import mark, say, say_count
from genmon_gui.core.night import told_night
from genmon_gui.core.phrasing import Unit, ago, duration, moment, number
from genmon_gui.core.reading import Reading
from genmon_gui.services.history.days import Days
from genmon_gui.services.messages import RoundTaken, Trouble

if TYPE_CHECKING:
    from genmon_gui.services.telling.delivery import DeliveryReport

# Troubles with which nobody is warned; the others can wait.
_SEVERE = ("polling", "delivery")
# Patterns are made of these where they are used, which is after the start.

# A word at the beginning of a sentence, and no file's or program's name. In French an article and a
# pronoun hang on it: l'horloge, vérifiez-la.
_WORD = r"(?:[^\W\d_]+['’])?[^\W\d_]+(?:-(?:le|la|les|en))?(?=\s|$)"
# A server's answer in brackets: its number is enough where there is little room for the remedy.
_SERVERS_WORDS = r"\((\d{3}(?: \d\.\d{1,3}\.\d{1,3})?)[^()]*\)"


def no_sensor_words() -> str:
    """What is said instead of numbers where there is no sensor, and never was."""
    return say("No sensor found yet.\nConnect one: it appears here by itself.")


def told_sentences(
    taken: RoundTaken, troubles: Mapping[str, Trouble], age_s: float, unit: Unit, zone: tzinfo
) -> tuple[str, ...]:
    """All that is to be told before how things are, the most pressing first.

    Args:
        taken: the newest round.
        troubles: what else is wrong, by which part of the program tells it, in the order in which
            it came.
        age_s: how long nothing was heard, 0 where the round is no longer ago than it may be.
        unit: of temperatures.
        zone: in which people are told of times.
    """
    severe = (taken.trouble, troubles.get("polling"))
    lesser = [trouble for source, trouble in troubles.items() if source not in _SEVERE]
    delivery = troubles.get("delivery")
    told = [
        *(trouble_sentences(trouble) for trouble in severe if trouble),
        say("Nothing heard for {duration}.", duration=duration(age_s)) if age_s else "",
        trouble_sentences(delivery) if delivery else "",
        " ".join(filter(None, (taken.notice, clock_sentence(taken)))),
        "" if age_s else _silent_sentence(taken),
        *_snoozed_sentences(taken, unit, zone),
        *(told for trouble in reversed(lesser) for told in _all_sentences(trouble)),
    ]
    return tuple(filter(None, told))


def is_well(taken: RoundTaken, told: tuple[str, ...]) -> bool:
    """Whether nothing is to be told but what came of the record or the program of late."""
    return told in ((), (taken.notice,))


def _is_alarming(taken: RoundTaken) -> bool:
    """Whether the banner above the page tells of what is wrong now; nobody fears what is a test."""
    foremost = taken.foremost
    return foremost is not None and foremost.active and not foremost.rule.is_test


def status_sentence(taken: RoundTaken, told: tuple[str, ...], age_s: float) -> str:
    """One sentence for the header; none while all it could say is calm, and the banner is not.

    Args:
        taken: the newest round.
        told: what goes first; of all but the most pressing no more than that there is more.
        age_s: how long ago the round was.
    """
    if told:
        return " ".join(filter(None, (told[0], _more_sentence(len(told) - 1))))
    if taken.number == 0:
        return say("Asking the sensors…")
    if not taken.places:
        return say("No sensor found.")
    if _is_alarming(taken):
        return ""
    one, many = mark("Sensor heard {ago}."), mark("All {count} sensors heard {ago}.")
    return say_count(len(taken.places), one, many, ago=ago(age_s))


def _more_sentence(count: int) -> str:
    """That more is wrong than is said, and where that is told."""
    if count == 0:
        return ""
    return say_count(count, mark("And 1 more: see System."), mark("And {count} more: see System."))


def _silent_sentence(taken: RoundTaken) -> str:
    """Who did not give a number, once anybody was asked."""
    silent = [view.place for view in taken.places if not isinstance(view.look, Reading)]
    if taken.number == 0 or not silent:
        return ""
    return say("Not heard: {places}.", places=", ".join(silent))


def _snoozed_sentences(taken: RoundTaken, unit: Unit, zone: tzinfo) -> list[str]:
    """The alarms that are told nowhere else on the first page."""
    snoozed = [alarm for alarm in taken.alarms if alarm.active and alarm.snoozed_until is not None]
    if not snoozed:
        return []
    from genmon_gui.services.alarms.alarm_words import Teller  # not at the first sight

    teller = Teller(unit, zone, taken.at, taken.is_clock_known)
    return [
        say(
            "{subject} {words}, {snoozed}.",
            "Engine block above 95.0 °C, snoozed until 14:02.",
            subject=alarm.rule.subject,
            words=alarm.rule.words(unit),
            snoozed=teller.snoozed(alarm),
        )
        for alarm in snoozed
    ]


def further_sentences(taken: RoundTaken, days: Days, unit: Unit, zone: tzinfo) -> tuple[str, ...]:
    """What else may be told while all is well, the most important first."""
    if _is_alarming(taken):
        return ()
    sent = days.last_sent_at
    found = [_night_sentence(taken.at, days, unit, zone)]
    if sent is not None:
        found.append(say("Last message sent {ago}.", ago=ago(taken.at - sent)))
    return tuple(filter(None, found))


def _night_sentence(now: float, days: Days, unit: Unit, zone: tzinfo) -> str:
    """How cold the night was, or is so far, and where; nothing in the afternoon."""
    night = told_night(now, zone)
    lowest = None if night is None else days.lowest(*night)
    if night is None or lowest is None:
        return ""
    place, low_c = lowest
    low = number(low_c, unit)
    if now < night[1]:
        return say("Lowest tonight so far {low}° ({place}).", low=low, place=place)
    return say("Lowest last night {low}° ({place}).", low=low, place=place)


def clock_sentence(taken: RoundTaken) -> str:
    """That the time is not known, and what that means; nothing when it is."""
    if taken.is_clock_known:
        return ""
    if taken.waiting == 0:
        return say("Clock not set: readings wait for the time.")
    return say_count(
        taken.waiting,
        mark("Clock not set: 1 reading waits for the time."),
        mark("Clock not set: {count} readings wait for the time."),
    )


def trouble_sentences(trouble: Trouble) -> str:
    """What is wrong and what to do about it, as one or two sentences."""
    return " ".join(_sentence(part) for part in (trouble.text, trouble.remedy) if part)


def _all_sentences(trouble: Trouble) -> tuple[str, ...]:
    """The same, and what else is wrong."""
    return trouble_sentences(trouble), *map(_sentence, trouble.further)


def _sentence(part: str) -> str:
    """With a capital, unless it begins with something other than a word, such as a file's name."""
    is_word = re.match(_WORD, part)
    return f"{part[0].upper() if is_word else part[0]}{part[1:]}."


def delivery_trouble(report: "DeliveryReport", now: float, zone: tzinfo) -> Trouble | None:
    """What to say of messages that do not go out, or may not arrive.

    Args:
        report: how the outbox stands.
        now: UTC epoch seconds.
        zone: in which people are told of it.
    """
    if not report.last_answer:
        return Trouble(report.warning) if report.warning else None
    words = re.sub(_SERVERS_WORDS, r"(\1)", report.last_answer)
    if report.failing_since is None:
        return Trouble(say("a message was given up: {answer}", answer=words))
    text = say_count(
        report.waiting,
        mark("1 message has not gone out since {moment}: {answer}"),
        mark("{count} messages have not gone out since {moment}: {answer}"),
        moment=moment(report.failing_since, now, zone),
        answer=words,
    )
    return Trouble(text)

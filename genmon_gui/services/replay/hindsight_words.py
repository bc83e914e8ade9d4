"""What a limit would have done so far, in sentences."""

from datetime import tzinfo

from genmon_gui.core.alarm import Severity
from genmon_gui.core.calendar import local_date
from genmon_gui.core.dates import short_date, short_day
from genmon_gui.core.language import mark, say, whole_number
from genmon_gui.core.phrasing import duration
from genmon_gui.services.replay.hindsight import Hindsight, JudgedPeriod
from genmon_gui.services.replay.hindsight_periods import PastPeriod, PeriodKind

_PERIODS = {
    PeriodKind.WINTER: mark("last winter ({first} to {last})"),
    PeriodKind.SUMMER: mark("last summer ({first} to {last})"),
    PeriodKind.YEAR: mark("in the 365 days to {last}"),
    PeriodKind.ALL: mark("since {first}"),
}
# Never, once, more often.
_ALARMED = (
    mark("This would not have alarmed {when}."),
    mark("This would have alarmed once {when}, for {longest}."),
    mark("This would have alarmed {count} times {when}, the longest {longest}."),
)
_WARNED = (
    mark("This would not have warned {when}."),
    mark("This would have warned once {when}, for {longest}."),
    mark("This would have warned {count} times {when}, the longest {longest}."),
)
# The same of the last days, behind one of those.
_LAST_DAYS = (
    mark("In its last 30 days: never."),
    mark("In its last 30 days: once, for {longest}."),
    mark("In its last 30 days: {count} times, the longest {longest}."),
)


def hindsight_sentences(found: Hindsight, zone: tzinfo) -> tuple[str, ...]:
    """What it would have done in each period, and whether it would be active now.

    Args:
        found: what was found.
        zone: whose dates.
    """
    if not found.periods:
        return (say("Nothing is recorded yet that could tell how often this would alarm."),)
    severity = found.asked.rule.severity
    sentences = [_sentence(each, severity, zone) for each in found.periods]
    if found.periods[-1].is_active_at_end:
        sentences.append(say("It would be active now."))
    return tuple(sentences)


def _sentence(judged: JudgedPeriod, severity: Severity, zone: tzinfo) -> str:
    count, longest = len(judged.firings), duration(judged.longest_s)
    words = _WARNED if severity is Severity.WARNING else _ALARMED
    if judged.period.kind is PeriodKind.LAST_DAYS:
        return say(_LAST_DAYS[min(count, 2)], count=whole_number(count), longest=longest)
    when = _period_words(judged.period, zone)
    return say(words[min(count, 2)], count=whole_number(count), when=when, longest=longest)


def _period_words(period: PastPeriod, zone: tzinfo) -> str:
    """When that was: last winter (1 Dec to 28 Feb)."""
    first, last = local_date(period.start, zone), local_date(period.end - 1, zone)
    is_dated = period.kind in (PeriodKind.YEAR, PeriodKind.ALL) and first.year != last.year
    spelled = short_date if is_dated else short_day
    return say(_PERIODS[period.kind], first=spelled(first), last=spelled(last))

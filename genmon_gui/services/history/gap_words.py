"""Why there are no readings, in a word and in a sentence."""

from genmon_gui.core.gap import Gap, GapReason, SharedGap
from genmon_gui.core.language import mark, say
from genmon_gui.core.phrasing import duration
from genmon_gui.services.reasons import reason_words

_WORDS = {
    GapReason.HIDDEN: mark("hidden"),
    GapReason.PROGRAM_OFF: mark("program off"),
    GapReason.CLOCK_UNKNOWN: mark("time unknown"),
    GapReason.SENSOR_LOST: mark("sensor lost"),
    GapReason.UNEXPLAINED: mark("no readings"),
}
_SENTENCES = {
    GapReason.HIDDEN: mark("Hidden by hand, {long}"),
    GapReason.PROGRAM_OFF: mark("The program was off{why}, {long}"),
    GapReason.CLOCK_UNKNOWN: mark("The time was not known, {long}"),
    GapReason.SENSOR_LOST: mark("Not heard{why}, {long}"),
    GapReason.UNEXPLAINED: mark("No reason is known, {long}"),
}
# What concerns single places, where others have no such gap.
_OF_PLACES = {
    GapReason.HIDDEN: mark("{where}: hidden by hand, {long}"),
    GapReason.SENSOR_LOST: mark("{where}: not heard{why}, {long}"),
    GapReason.UNEXPLAINED: mark("{where}: no reason is known, {long}"),
}


def gap_word(reason: GapReason) -> str:
    """The reason, short."""
    return say(_WORDS[reason])


def gap_sentence(gap: Gap | SharedGap, where: str = "") -> str:
    """The reason and how long it lasted, without a full stop.

    Args:
        gap: which.
        where: the place's name, where others have none of it.
    """
    sentence = _SENTENCES[gap.reason]
    if where:
        sentence = _OF_PLACES.get(gap.reason, sentence)
    why = f" ({reason_words(gap.detail)})" if gap.detail else ""
    return say(sentence, where=where, why=why, long=duration(gap.length_s))

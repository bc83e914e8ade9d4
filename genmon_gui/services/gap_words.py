"""Why there are no readings, in a word and in a sentence."""

from genmon_gui.core.gap import Gap, GapReason, SharedGap
from genmon_gui.core.phrasing import duration, fault_reason
from genmon_gui.core.reading import FaultKind

_WORDS = {
    GapReason.HIDDEN: "hidden",
    GapReason.PROGRAM_OFF: "program off",
    GapReason.CLOCK_UNKNOWN: "time unknown",
    GapReason.SENSOR_LOST: "sensor lost",
    GapReason.UNEXPLAINED: "no readings",
}
_SENTENCES = {
    GapReason.HIDDEN: "{where}hidden by hand, {long}",
    GapReason.PROGRAM_OFF: "The program was off{why}, {long}",
    GapReason.CLOCK_UNKNOWN: "The time was not known, {long}",
    GapReason.SENSOR_LOST: "{where}not heard{why}, {long}",
    GapReason.UNEXPLAINED: "{where}no reason is known, {long}",
}
_FAULTS = {kind.value: fault_reason(kind) for kind in FaultKind}


def gap_word(reason: GapReason) -> str:
    """The reason, short."""
    return _WORDS[reason]


def gap_sentence(gap: Gap | SharedGap, where: str = "") -> str:
    """The reason and how long it lasted, without a full stop.

    Args:
        gap: which.
        where: the place's name, where others have none of it.
    """
    why = _FAULTS.get(gap.detail, gap.detail)
    sentence = _SENTENCES[gap.reason].format(
        where=f"{where}: " if where else "",
        why=f" ({why})" if why else "",
        long=duration(gap.length_s),
    )
    return sentence[0].upper() + sentence[1:]

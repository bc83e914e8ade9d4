"""How faults are said to people: with a remedy, as a reason, or counted."""

from genmon_gui.core.language import mark, say
from genmon_gui.core.reading import FaultKind

# What each kind of fault means at the wall, and what to do about it.
_FAULT_WORDS = {
    FaultKind.MISSING: mark("Not on the bus. Check its cable."),
    FaultKind.NOT_READY: mark("Gives no answer. Check its cable."),
    FaultKind.CRC: mark("Garbled answers. Check its cable."),
    FaultKind.POWER_ON_VALUE: mark("Has lost power. Check its supply."),
    FaultKind.OUT_OF_RANGE: mark("Impossible values. Check its supply."),
    FaultKind.BLOCKED: mark("Stops mid-answer. Check the bus."),
    FaultKind.UNREADABLE: mark("Not understood. Check its cable."),
    FaultKind.CONTRADICTED: mark("Says two things at once. Check the log it is from."),
}


def fault_words(kind: FaultKind) -> str:
    """A fault in a plain sentence or two."""
    return say(_FAULT_WORDS[kind])


# The same as a reason within a sentence.
_FAULT_REASONS = {
    FaultKind.MISSING: mark("not on the bus"),
    FaultKind.NOT_READY: mark("gives no answer"),
    FaultKind.CRC: mark("its answers arrive garbled"),
    FaultKind.POWER_ON_VALUE: mark("has just lost power"),
    FaultKind.OUT_OF_RANGE: mark("says something impossible"),
    FaultKind.BLOCKED: mark("does not finish its answer"),
    FaultKind.UNREADABLE: mark("cannot be understood"),
    FaultKind.CONTRADICTED: mark("says two things at once"),
}


def fault_reason(kind: FaultKind) -> str:
    """A fault as a reason within a sentence: not on the bus."""
    return say(_FAULT_REASONS[kind])


# The same where many are counted.
_FAULT_NAMES = {
    FaultKind.MISSING: mark("not on the bus"),
    FaultKind.NOT_READY: mark("no answer"),
    FaultKind.CRC: mark("garbled"),
    FaultKind.POWER_ON_VALUE: mark("lost power"),
    FaultKind.OUT_OF_RANGE: mark("impossible value"),
    FaultKind.BLOCKED: mark("hung"),
    FaultKind.UNREADABLE: mark("not understood"),
    FaultKind.CONTRADICTED: mark("contradicted"),
}


def fault_name(kind: FaultKind) -> str:
    """A fault in a word or two, behind how many there were: 12 garbled."""
    return say(_FAULT_NAMES[kind])

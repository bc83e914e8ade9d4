"""Why a sensor was not heard or the program was off: the record's words for it, said to people."""

from enum import StrEnum

from genmon_gui.core.fault_words import fault_reason
from genmon_gui.core.language import mark, say
from genmon_gui.core.reading import FaultKind


class OffReason(StrEnum):
    """Why the program was off, as far as can be known; the words in the record."""

    STOPPED = mark("stopped in order")
    CRASHED = mark("it crashed or was killed")
    MACHINE_OFF = mark("the machine was off or restarted")
    UNKNOWN = mark("power cut or crash")


_FAULTS = {kind.value: kind for kind in FaultKind}
_OFF = frozenset(reason.value for reason in OffReason)


def reason_words(detail: str) -> str:
    """A fault's kind or an OffReason as a reason within a sentence; else what stands there."""
    if detail in _FAULTS:
        return fault_reason(_FAULTS[detail])
    return say(detail) if detail in _OFF else detail

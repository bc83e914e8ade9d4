import pytest

from genmon_gui.core.fault_words import fault_words
from genmon_gui.core.reading import FaultKind


@pytest.mark.parametrize("kind", FaultKind)
def test_every_fault_is_said_with_a_remedy(kind: FaultKind) -> None:
    what, remedy, rest = fault_words(kind).split(".")
    assert what
    assert remedy.startswith(" Check ")
    assert rest == ""

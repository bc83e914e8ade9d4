import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from genmon_gui.core.reading import FaultKind
from genmon_gui.hardware.w1_slave import Scratchpad, decode
from tests.hardware.fake_bus_folder import GARBLED, POWER_ON, good


@given(st.integers(-55 * 16, 125 * 16))
def test_every_value_a_sensor_can_measure_is_decoded(raw: int) -> None:
    scratchpad = decode(good(raw / 16))
    assert isinstance(scratchpad, Scratchpad)
    assert scratchpad.kernel_c == pytest.approx(raw / 16, abs=0.001)


@given(st.text())
@example("\x1c")
@example("\n\n")
@example("00 : crc=00 YES\n00 t=\N{SUPERSCRIPT TWO}")
@example(good(20.0).replace("t=20000", "t=" + "9" * 5000))
def test_any_other_text_is_a_fault(text: str) -> None:
    assert isinstance(decode(text), FaultKind)


def test_the_verdict_on_the_checksum_wins_over_the_number_beside_it() -> None:
    assert decode(good(18.0).replace("YES", "NO")) is FaultKind.CRC
    assert decode(GARBLED) is FaultKind.CRC


def test_zero_degrees_are_told_from_a_silent_bus() -> None:
    scratchpad = decode(good(0.0))
    assert isinstance(scratchpad, Scratchpad)
    assert scratchpad.kernel_c == 0.0
    silent = "00 00 00 00 00 00 00 00 00"
    assert decode(f"{silent} : crc=00 YES\n{silent} t=0\n") is FaultKind.NOT_READY


def test_lines_that_disagree_are_not_understood() -> None:
    first, _, _ = good(20.0).partition("\n")
    _, _, second = good(21.0).partition("\n")
    assert decode(f"{first}\n{second}") is FaultKind.UNREADABLE


def test_the_mark_of_the_power_on_value_is_seen() -> None:
    first, second = POWER_ON.splitlines()
    assert decode(POWER_ON) == Scratchpad((first, second), 85.0, has_power_on_mark=True)

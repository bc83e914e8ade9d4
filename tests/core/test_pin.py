import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.pin import Tries, hashed, is_pin, is_same, wait_s

NOW = 1_795_374_120.0


@pytest.mark.parametrize("text", ["1234", "000000", "123456789012"])
def test_four_to_twelve_digits_are_a_pin(text: str) -> None:
    assert is_pin(text)


@pytest.mark.parametrize("text", ["", "123", "12a4", "1234567890123", "١٢٣٤", " 1234"])
def test_anything_else_is_none(text: str) -> None:
    assert not is_pin(text)


def test_what_is_kept_tells_the_pin_from_others_and_differs_by_salt() -> None:
    kept = hashed("1234", b"salt")
    assert is_same("1234", b"salt", kept)
    assert not is_same("1235", b"salt", kept)
    assert hashed("1234", b"other") != kept


@pytest.mark.parametrize(
    ("wrong", "expected_s"), [(0, 0), (2, 0), (3, 15), (4, 30), (5, 60), (11, 3600), (999, 3600)]
)
def test_each_wrong_pin_after_the_second_doubles_the_wait(wrong: int, expected_s: float) -> None:
    assert wait_s(Tries(wrong, NOW), NOW) == expected_s


def test_a_wait_comes_to_an_end() -> None:
    tries = Tries(3, NOW)
    assert wait_s(tries, NOW + 10) == 5
    assert wait_s(tries, NOW + 15) == 0


@given(st.integers(0, 10_000), st.floats(-1e9, 1e9))
def test_no_clock_makes_anybody_wait_for_more_than_an_hour(wrong: int, passed_s: float) -> None:
    assert 0 <= wait_s(Tries(wrong, NOW), NOW + passed_s) <= 3600

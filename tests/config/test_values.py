import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.config import values
from genmon_gui.config.values import Check, UnexpectedValueError

CHECKS = [
    values.text,
    values.optional_text,
    values.place,
    values.path,
    values.number_from(0, 9),
    values.number_above_zero(9),
    values.port,
    values.one_of("a", "b"),
    values.unit,
    values.timezone,
    values.rom_id,
    values.address,
    values.addresses,
    values.web_address,
    values.weekly_time,
]
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@pytest.mark.parametrize("check", CHECKS)
@given(value=ANYTHING)
def test_whatever_the_file_says_a_check_takes_it_or_says_what_it_expected(
    check: Check, value: object
) -> None:
    try:
        check(value)
    except UnexpectedValueError as error:
        assert str(error)  # noqa: PT017 - not raising is as good


@pytest.mark.parametrize(
    ("check", "value"),
    [
        (values.number_from(0), True),
        (values.number_from(0), "1"),
        (values.number_from(0), math.inf),
        (values.number_from(0), 10**400),
        (values.number_above_zero(9), 0),
        (values.number_above_zero(9), 9.1),
        (values.path, "~nobody-of-that-name/x"),
        (values.number_from(0.1), 0.0999),
        (values.number_from(0, 9), 9.1),
        (values.port, 0),
        (values.port, 65536),
        (values.port, 25.0),
        (values.port, True),
        (values.text, "two\nlines"),
        (values.text, "   "),
        (values.place, "x" * 101),
        (values.rom_id, "05-0316a2794dff"),
        (values.rom_id, "28-0316a2794df"),
        (values.address, "me at example.com"),
        (values.address, "me@exa mple.com"),
        (values.address, "a@b@c"),
        (values.addresses, "me@example.com"),
        (values.addresses, ["me@example.com", 3]),
    ],
)
def test_these_are_not_what_was_expected(check: Check, value: object) -> None:
    with pytest.raises(UnexpectedValueError):
        check(value)


@pytest.mark.parametrize("family", ["10", "22", "28", "3b", "42"])
def test_every_family_of_thermometers_is_known(family: str) -> None:
    assert values.rom_id(f"{family}-0316a2794dff") == f"{family}-0316a2794dff"

import pytest

from genmon_gui.core.clock import EARLIEST_AT, ClockSample, assumed_start, known_start

NOW = EARLIEST_AT + 90 * 86_400.0
UP_S = 40.0
TOLD = NOW - UP_S
HELD = TOLD + 720.0
EARLIER, LATER = NOW - 20.0, NOW + 86_400.0
PI, PC = True, False


@pytest.mark.parametrize(
    ("synchronized", "held", "newest_at", "loses_time", "start"),
    [
        # A time server is always right.
        *((True, held, newest, machine, TOLD) for held in (None, HELD)
          for newest in (None, EARLIER, LATER) for machine in (PI, PC)),
        # A Pi knows what it knew, and nothing more.
        *((False, held, newest, PI, held) for held in (None, HELD)
          for newest in (None, EARLIER, LATER)),
        # Another machine's clock is right unless it contradicts the record.
        *((False, held, newest, PC, TOLD) for held in (None, HELD) for newest in (None, EARLIER)),
        *((False, held, LATER, PC, held) for held in (None, HELD)),
    ],
)  # fmt: skip
def test_a_boot_s_start_is_known_or_not(
    *,
    synchronized: bool,
    held: float | None,
    newest_at: float | None,
    loses_time: bool,
    start: float | None,
) -> None:
    sample = ClockSample(NOW, UP_S, synchronized)
    assert known_start(sample, held, newest_at, loses_time=loses_time) == start


@pytest.mark.parametrize("synchronized", [True, False])
@pytest.mark.parametrize("loses_time", [PI, PC])
@pytest.mark.parametrize("held", [None, HELD])
def test_no_clock_that_is_older_than_the_program_is_right(
    *, synchronized: bool, loses_time: bool, held: float | None
) -> None:
    sample = ClockSample(EARLIEST_AT - 1, UP_S, synchronized)
    assert known_start(sample, held, None, loses_time=loses_time) == held


@pytest.mark.parametrize(
    ("shown", "newest_at", "assumed"),
    [
        (NOW, None, NOW),
        (NOW, EARLIER, NOW),
        (NOW, LATER, LATER),
        (0.0, EARLIER, EARLIER),
        (0.0, None, EARLIEST_AT),
    ],
)
def test_what_is_assumed_is_as_late_as_anything_says(
    shown: float, newest_at: float | None, assumed: float
) -> None:
    assert (
        assumed_start(ClockSample(shown, UP_S, is_synchronized=False), newest_at) == assumed - UP_S
    )

"""Whatever happens to power, program and clock: no reading is lost, none counts twice."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from genmon_gui.core.calendar import DAY_S
from genmon_gui.services.record.checking import check
from tests.builders import NOW
from tests.fake_clock import FakeClock
from tests.services.clockwork import Clockwork

# Late enough that a clock which was set back by weeks still shows a time that may be right.
BEGIN = NOW + 100 * DAY_S

OFF_S = st.sampled_from([5.0, 3600.0, 40 * DAY_S])
WRONG_S = st.sampled_from([-300.0, -30 * DAY_S, -BEGIN, 25 * DAY_S])
STEPS_S = st.sampled_from([-720.0, -25 * DAY_S, -3600.0, 3600.0, 0.5, 9 * DAY_S])
LIFE = st.lists(
    st.one_of(
        st.tuples(st.just("rounds"), st.integers(1, 4)),
        st.tuples(st.just("rest"), st.just(0)),
        st.tuples(st.just("stop"), st.just(0)),
        st.tuples(st.just("kill"), st.just(0)),
        st.tuples(st.just("power cut"), st.tuples(OFF_S, WRONG_S)),
        st.tuples(st.just("server"), st.just(0)),
        st.tuples(st.just("no server"), st.just(0)),
        st.tuples(st.just("step"), STEPS_S),
    ),
    max_size=14,
)

# What waits again for its time was lost when the program was killed before the disk was told.
BACK_AND_KILLED: list[tuple[str, object]] = [
    ("rounds", 1),
    ("stop", 0),
    ("rounds", 1),
    ("server", 0),
    ("step", -2_160_000.0),
    ("kill", 0),
    ("kill", 0),
]


class Life:
    """What may happen to a kiosk, and what was true all the while."""

    def __init__(self, folder: Path, *, loses_time: bool) -> None:
        clock = FakeClock(BEGIN, shows=0.0 if loses_time else BEGIN, loses_time=loses_time)
        self.kiosk = Clockwork(folder, clock)
        self.number = 0
        # The true moment of each value by its boot, and the boots that knew the time.
        self.truth: dict[str, dict[float, float]] = {}
        self.known: set[str] = set()

    def live(self, what: str, how: object) -> None:
        clock = self.kiosk.clock
        steps: dict[str, Callable[[], None]] = {
            "rest": self.kiosk.rest,
            "stop": lambda: self._start_after(self.kiosk.stop),
            "kill": lambda: self._start_after(self.kiosk.kill),
            "server": clock.synchronize,
            "no server": lambda: setattr(clock, "is_synchronized", False),
        }
        if isinstance(how, tuple):
            self._cut_power(*how)
        elif what == "step":
            clock.step(float(str(how)))
        elif what == "rounds":
            for _ in range(int(str(how))):
                self._round()
        else:
            steps[what]()

    def _round(self) -> None:
        self.number += 1
        value_c = self.number / 16
        self.kiosk.round(value_c)
        clock = self.kiosk.clock
        self.truth.setdefault(clock.boot_name, {})[value_c] = clock.true_at
        self._note()

    def _start_after(self, end: Callable[[], None]) -> None:
        end()
        self.kiosk.start()
        self._note()

    def _cut_power(self, off_s: float, wrong_s: float) -> None:
        self.kiosk.kill()
        clock = self.kiosk.clock
        clock.run(off_s)
        clock.switch_on(shows=max(0.0, clock.true_at + wrong_s))
        self.kiosk.start()
        self._note()

    def _note(self) -> None:
        clock = self.kiosk.clock
        if clock.is_synchronized:
            self.known.add(clock.boot_name)

    def finish(self) -> None:
        self.kiosk.rest()
        self.kiosk.stop()

    def waiting(self) -> int:
        ((count,),) = self.kiosk.ask("SELECT count(*) FROM waiting_looks")
        return int(str(count))


def lived(folder: Path, steps: list[tuple[str, object]], *, loses_time: bool) -> Life:
    life = Life(folder, loses_time=loses_time)
    for what, how in steps:
        life.live(what, how)
    life.finish()
    return life


def ensure_a_pi_knows(steps: list[tuple[str, object]]) -> None:
    # A server's word is the truth here: steps come only while there is none.
    told = [each for each in steps if each[0] != "step"]
    with TemporaryDirectory() as folder:
        life = lived(Path(folder), told, loses_time=True)
        known = {v: at for boot in life.known for v, at in life.truth.get(boot, {}).items()}
        assert {value_c: at for at, value_c in life.kiosk.recorded()} == known
        assert len(life.kiosk.recorded()) + life.waiting() == life.number
        assert check(life.kiosk.path).problems == ()


def ensure_no_step_loses_any(steps: list[tuple[str, object]]) -> None:
    with TemporaryDirectory() as folder:
        life = lived(Path(folder), steps, loses_time=False)
        values = [value_c for _, value_c in life.kiosk.recorded()]
        assert len(values) == len(set(values))
        assert len(values) + life.waiting() == life.number
        assert check(life.kiosk.path).problems == ()


@settings(max_examples=25, deadline=None)
@given(LIFE)
def test_every_reading_has_its_true_time_once_its_boot_knew_it(
    steps: list[tuple[str, object]],
) -> None:
    ensure_a_pi_knows(steps)


@settings(max_examples=25, deadline=None)
@given(LIFE)
@example(BACK_AND_KILLED)
def test_a_clock_that_is_set_at_will_loses_no_reading(steps: list[tuple[str, object]]) -> None:
    ensure_no_step_loses_any(steps)


@pytest.mark.soak
@pytest.mark.timeout(3600)
@settings(max_examples=2000, deadline=None)
@given(LIFE)
def test_very_many_lives_of_a_pi(steps: list[tuple[str, object]]) -> None:
    ensure_a_pi_knows(steps)


@pytest.mark.soak
@pytest.mark.timeout(3600)
@settings(max_examples=2000, deadline=None)
@given(LIFE)
def test_very_many_clocks_that_are_set_at_will(steps: list[tuple[str, object]]) -> None:
    ensure_no_step_loses_any(steps)

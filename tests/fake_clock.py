"""A clock of which a test says what it shows."""

import uuid

from genmon_gui.core.clock import ClockSample
from tests.builders import NOW


class FakeClock:
    """True time runs on; what the clock shows, and whether it is synchronised, is the test's."""

    def __init__(
        self, true_at: float = NOW, *, shows: float | None = None, loses_time: bool = True
    ) -> None:
        """Switch the machine on; without `shows` its clock is right, and synchronised."""
        self.loses_time = loses_time
        self.true_at = true_at
        self.switch_on(shows)

    def switch_on(self, shows: float | None = None) -> None:
        self.boot_name = str(uuid.uuid4())
        self.booted_at = self.true_at
        self.is_synchronized = shows is None
        self._error_s = 0.0 if shows is None else shows - self.true_at

    def run(self, seconds: float) -> None:
        self.true_at += seconds

    def step(self, by_s: float) -> None:
        """Somebody sets the clock."""
        self._error_s += by_s

    def synchronize(self) -> None:
        """A time server answers."""
        self._error_s, self.is_synchronized = 0.0, True

    def sample(self) -> ClockSample:
        shown = self.true_at + self._error_s
        return ClockSample(shown, self.since_boot_s(), self.is_synchronized)

    def since_boot_s(self) -> float:
        return self.true_at - self.booted_at

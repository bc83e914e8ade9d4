"""What is known of each sensor and its place, whether or not the record takes it."""

from dataclasses import dataclass, replace

from genmon_gui.core.extremes import Extremes, widened
from genmon_gui.core.reading import Look, Reading
from genmon_gui.services.messages import PlaceView
from genmon_gui.services.polling import SensorLook


@dataclass(slots=True)
class Known:
    """What was last known of a sensor and its place.

    Attributes:
        place: the place's name.
        look: the newest look at the sensor.
        latest: the newest reading of the place.
        is_heard: this program heard that itself.
        day_start: the local day whose extremes are known, None before the record was asked.
        extremes: those of that day.
        read_s: how long its last read took.
    """

    place: str
    look: Look | None = None
    latest: Reading | None = None
    is_heard: bool = False
    day_start: float | None = None
    extremes: Extremes | None = None
    read_s: float | None = None

    def remember(self, seen: SensorLook) -> None:
        """Show a look, whether or not the record takes it."""
        self.look, self.read_s = seen.look, seen.read_s
        if isinstance(seen.look, Reading):
            self.latest, self.is_heard = seen.look, True

    def move(self, by_s: float) -> None:
        """Put what this program heard that much later."""
        self.look = self.look and moved(self.look, by_s)
        if self.latest is not None and self.is_heard:
            self.latest = replace(self.latest, at=round(self.latest.at + by_s, 3))

    def count(self, reading: Reading, day_start: float) -> None:
        """Let a reading that is new in the record count if it falls into the day that is known."""
        if day_start == self.day_start:
            self.extremes = widened(self.extremes, reading)

    def view(self, today_start: float | None) -> PlaceView:
        """What to show; a day that is over is not today, nor is any while that is not known."""
        today = self.extremes if self.day_start == today_start else None
        return PlaceView(self.place, self.look, self.latest, today, self.read_s)


def moved(look: Look, by_s: float) -> Look:
    """A look that was taken that much later than was thought."""
    return replace(look, at=round(look.at + by_s, 3))

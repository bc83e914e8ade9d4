"""The finest that is known at each moment: days of the whole record, something finer within."""

from dataclasses import dataclass

import numpy as np

from genmon_gui.services.history.history import Band, History


@dataclass(frozen=True, slots=True, eq=False)
class Layers:
    """What has been answered so far.

    Attributes:
        coarse: the days of the whole record.
        fine: a stretch of it in more detail.
    """

    coarse: History | None = None
    fine: History | None = None

    def with_answer(self, history: History) -> "Layers":
        """The same with a newer answer; it takes the place of what it is as fine as."""
        if history.asked.is_coarse:
            return Layers(history, self.fine)
        return Layers(self.coarse, history)

    def bands(self, places: tuple[str, ...]) -> tuple[Band, ...]:
        """A band a place that is known, in this order."""
        found = (self._band(place) for place in places)
        return tuple(band for band in found if band is not None)

    def _band(self, place: str) -> Band | None:
        coarse, fine = _of(self.coarse, place), _of(self.fine, place)
        if coarse is None or fine is None or self.fine is None:
            return fine or coarse
        return _laid_over(coarse, fine, self.fine.asked.start, self.fine.asked.end)


def _of(history: History | None, place: str) -> Band | None:
    bands = () if history is None else history.bands
    return next((band for band in bands if band.place == place), None)


def _laid_over(coarse: Band, fine: Band, start: float, end: float) -> Band:
    """A finer band in place of what a coarse one has in [start, end)."""
    before = slice(0, int(np.searchsorted(coarse.start, start, "left")))
    after = slice(int(np.searchsorted(coarse.end, end, "right")), None)
    return Band(
        coarse.place,
        np.concatenate((coarse.start[before], fine.start, np.maximum(coarse.start[after], end))),
        np.concatenate((np.minimum(coarse.end[before], start), fine.end, coarse.end[after])),
        *(
            np.concatenate((ours[before], finer, ours[after]))
            for ours, finer in (
                (coarse.low_c, fine.low_c),
                (coarse.high_c, fine.high_c),
                (coarse.mean_c, fine.mean_c),
            )
        ),
    )

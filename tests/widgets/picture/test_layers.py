from collections.abc import Callable

import numpy as np

from genmon_gui.core.calendar import DAY_S, HOUR_S
from genmon_gui.services.history.history import Band, History, HistoryAsked
from genmon_gui.services.history.levels import DAYS, Level, Source
from genmon_gui.widgets.picture.layers import Layers

Maker = Callable[..., Band]


def coarse(band: Band) -> History:
    return History(HistoryAsked((band.place,), -DAY_S, 100 * DAY_S, DAYS), (band,))


def fine(band: Band, start: float, end: float) -> History:
    return History(HistoryAsked((band.place,), start, end, Level(Source.HOURLY)), (band,))


def test_what_is_fine_lies_within_what_is_coarse(band_of: Maker) -> None:
    days = band_of(range(0, 10 * DAY_S, DAY_S), length_s=DAY_S)
    hours = band_of(range(3 * DAY_S, 5 * DAY_S, HOUR_S))
    layers = Layers().with_answer(coarse(days)).with_answer(fine(hours, 3 * DAY_S, 5 * DAY_S))
    (band,) = layers.bands(("Shed",))
    assert len(band.start) == 8 + 48
    assert (band.end[:-1] == band.start[1:]).all()


def test_a_day_that_is_partly_known_finely_is_cut(band_of: Maker) -> None:
    days = band_of(range(0, 3 * DAY_S, DAY_S), length_s=DAY_S)
    hours = band_of(range(DAY_S // 2, 5 * DAY_S // 2, HOUR_S))
    answers = coarse(days), fine(hours, DAY_S / 2, 5 * DAY_S / 2)
    (band,) = Layers().with_answer(answers[0]).with_answer(answers[1]).bands(("Shed",))
    assert (band.start[0], band.end[0]) == (0, DAY_S / 2)
    assert (band.start[-1], band.end[-1]) == (5 * DAY_S / 2, 3 * DAY_S)
    assert (np.diff(band.start) > 0).all()


def test_a_gap_that_is_known_finely_is_not_filled_by_days(band_of: Maker) -> None:
    days = band_of(range(0, 3 * DAY_S, DAY_S), length_s=DAY_S)
    nothing = fine(band_of([]), DAY_S, 2 * DAY_S)
    (band,) = Layers(coarse(days), nothing).bands(("Shed",))
    assert band.start.tolist() == [0, 2 * DAY_S]


def test_either_alone_will_do_and_unknown_places_are_left_out(band_of: Maker) -> None:
    days = band_of([0], length_s=DAY_S)
    for layers in (Layers(coarse=coarse(days)), Layers(fine=fine(days, 0, DAY_S))):
        assert layers.bands(("Shed", "Attic")) == (days,)

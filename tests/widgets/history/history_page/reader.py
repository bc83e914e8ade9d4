"""Asks and answers of a history page, without a record."""

import numpy as np
from PySide6.QtCore import QObject, Slot

from genmon_gui.services.history.history import Band, History, HistoryAsked
from genmon_gui.services.history.overview import Overview
from genmon_gui.services.history.remarks import Question
from genmon_gui.services.messages import PlaceView
from genmon_gui.widgets.history.held_picture import HeldPicture
from genmon_gui.widgets.history.history_page import HistoryPage

PLACES = ("Engine", "Shed", "Outside")
# 2024-03-10T12:00 and 2026-11-22T12:00 in Toronto
OLDEST_AT, NEWEST_AT = 1710086400.0, 1795366800.0


def overview(
    places: tuple[str, ...] = PLACES, span: tuple[float, float] = (OLDEST_AT, NEWEST_AT)
) -> Overview:
    views = tuple(PlaceView(place, None, None, None) for place in places)
    return Overview(views, span, 1000)


class FakeReader(QObject):
    """Keeps what was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[HistoryAsked] = []
        self.besides: list[Question] = []

    @Slot(object)
    def read(self, asked: Question) -> None:
        if isinstance(asked, HistoryAsked):
            self.asked.append(asked)
        else:
            self.besides.append(asked)


def answer(asked: HistoryAsked) -> History:
    start = np.arange(asked.start, asked.end, asked.level.step_s)
    end, values = start + asked.level.step_s, np.full(len(start), 20.0)
    bands = (Band(place, start, end, values, values, values) for place in asked.places)
    return History(asked, tuple(bands))


def held_of(page: HistoryPage) -> HeldPicture:
    assert page.room.held is not None
    return page.room.held


def seen_of(page: HistoryPage) -> tuple[float, float]:
    seen = held_of(page).seen
    return seen.start, seen.end


def asked_of(reader: FakeReader) -> HistoryAsked:
    """The newest question about what is seen."""
    return [asked for asked in reader.asked if not asked.is_coarse and not asked.is_ahead][-1]

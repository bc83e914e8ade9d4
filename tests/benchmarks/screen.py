"""How long the history page takes: from a tap to the picture, and a frame while it is moved."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from itertools import count
from math import sin
from time import perf_counter
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from genmon_gui.core.phrasing import Unit
from genmon_gui.db.connection import opened_reader
from genmon_gui.services.history.history import History
from genmon_gui.services.history.overview import Overview
from genmon_gui.services.messages import PlaceView
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.fonts import load_fonts
from genmon_gui.widgets.history.history_page import HistoryPage
from genmon_gui.widgets.picture.picture import HistoryPicture
from genmon_gui.widgets.theme import DARK
from genmon_gui.workers.history_worker import HistoryWorker
from genmon_gui.workers.host import WorkerHost
from tests.benchmarks.drawing import ready_peer
from tests.benchmarks.made_data import PLACES, MadeData
from tests.benchmarks.measuring import Line, compare, in_turn, seconds

_ZONE = ZoneInfo("America/Toronto")
_SIZES = ((1920, 1080), (800, 480))
_FRAMES = 120
_LIMIT_S = 30.0
_REST_S = 0.5

NOTE = (
    "tap to picture: the history page at 1920x1080, offscreen, with its reader thread; from a "
    f"finger's press on Year, a month being seen for {_REST_S} s, to the painted year of one "
    "place, by hours, which were asked for ahead; and on a page that holds nothing yet. "
    "The peer is a gnuplot process that draws the same hours, ready in a file. moved: a frame of "
    f"the picture while it is panned and pinched, the 99th percentile of {_FRAMES} frames a run, "
    "over all of the record; the peer is pyqtgraph's bare axes, moved alike. Translucent painting "
    "without Qt's helper threads, as the program has it."
)


def lines(data: MadeData, runs: int) -> list[Line]:
    """A tap beside gnuplot, moving beside bare axes."""
    found: list[Line] = []
    for words, holds in (("tap to picture", True), ("tap, nothing held", False)):
        with tapping(data, holds=holds) as tap:
            found += compare(words, "s", runs, tap, (ready_peer(data),))
    return [*found, *moved_lines(data, runs, "moved")]


def moved_lines(data: MadeData, runs: int, words: str) -> list[Line]:
    """Frames on large and small screens, of one place and of all, beside bare axes."""
    return [
        _moved(data, runs, size, places, words) for size in _SIZES for places in (1, len(PLACES))
    ]


@contextmanager
def tapping(data: MadeData, *, holds: bool = True) -> Iterator[Callable[[], float]]:
    """What taps on Year while a month is seen, and gives how long the year took to be painted.

    Args:
        data: whose record.
        holds: the page has asked ahead; otherwise it has just been opened.
    """
    with _page(data, _SIZES[0]) as page:

        def tap() -> float:
            _press(page.span.units["Month"])
            _rest(page)
            if not holds:
                page.asking.begin_anew()
            watch = _Painted(page, None if holds else _picture(page)._layers.fine)
            duration_s = seconds(
                lambda: _press_and_wait(page.span.units["Year"], lambda: watch.seen)
            )
            watch.stop()
            return duration_s

        yield tap


def _press(button: QWidget) -> None:
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)


def _press_and_wait(button: QWidget, is_done: Callable[[], bool]) -> None:
    _press(button)
    _until(is_done)


def _picture(page: HistoryPage) -> HistoryPicture:
    assert page.picture is not None
    return page.picture


def _rest(page: HistoryPage) -> None:
    """Wait until somebody has looked for a moment, and nothing is asked any more."""
    begun = perf_counter()
    _until(lambda: perf_counter() > begun + _REST_S and not page.asking._rest.isActive())


def _moved(data: MadeData, runs: int, size: tuple[int, int], places: int, what: str) -> Line:
    with _page(data, size) as page, _bare(size) as bare:
        for chip in page.places.chips[:places]:
            chip.setChecked(True)
        page.asking.ask_at_once()
        _until(lambda: page.picture is not None and len(page.picture._drawing.bands) == places)
        costs = in_turn(
            runs,
            [
                lambda: _frames(data, _picture(page).show_range),
                lambda: _frames(data, lambda *span: bare.setXRange(*span, padding=0)),
            ],
        )
        words = f"{what}, {places} place{'s' if places > 1 else ''}, {size[0]}x{size[1]}"
        return Line(words, "s", costs[0], "bare axes, pyqtgraph", costs[1])


def _frames(data: MadeData, show: Callable[..., object]) -> float:
    """The 99th percentile of what a frame takes."""
    start, end = data.span
    length, durations = end - start, []
    for number in range(_FRAMES):
        middle = (start + end) / 2 + 0.1 * length * sin(number / 20)
        half = length * (0.35 + 0.1 * sin(number / 13))

        def frame(span: tuple[float, float] = (middle - half, middle + half)) -> None:
            show(*span)
            QApplication.processEvents()

        durations.append(seconds(frame))
    return float(np.percentile(durations, 99))


class _Painted(QObject):
    """Waits for the picture to paint all that is chosen by hours, out of another answer."""

    def __init__(self, page: HistoryPage, before: History | None) -> None:
        super().__init__()
        self.seen = False
        self._page, self._before = page, before
        self._viewport: QWidget = _picture(page)._graphics.viewport()
        self._viewport.installEventFilter(self)

    def stop(self) -> None:
        self._viewport.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        fine, chosen = _picture(self._page)._layers.fine, self._page.seen()
        assert fine is not None
        assert chosen is not None
        is_whole = fine.asked.start <= chosen.start and chosen.end <= fine.asked.end
        is_there = is_whole and fine is not self._before
        if event.type() == QEvent.Type.Paint and is_there:
            # It is painted when this event has been handled, before the next is.
            self.seen = True
        return False


@contextmanager
def _page(data: MadeData, size: tuple[int, int]) -> Iterator[HistoryPage]:
    _application()
    # It takes a while to make.
    record = data.record
    first, last = data.span
    page = HistoryPage(Appearance(DARK, Unit.CELSIUS, _ZONE))
    worker = HistoryWorker(lambda: opened_reader(record), _ZONE)
    host = WorkerHost(worker, "history")
    page.history_asked.connect(worker.read_history)
    worker.history_read.connect(page.show_history)
    host.start()
    # Before it is laid out a page asks for more room than it needs.
    page.setFixedSize(*size)
    page.show()
    views = tuple(PlaceView(place, None, None, None) for place in PLACES)
    page.show_overview(Overview(views, (float(first), float(last)), data.readings))
    try:
        _until(lambda: page.picture is not None and page.picture._layers.coarse is not None)
        yield page
    finally:
        host.ask_to_finish()
        host.wait(int(_LIMIT_S * 1000))
        page.hide()


@contextmanager
def _bare(size: tuple[int, int]) -> Iterator[Any]:
    plot = pg.PlotWidget(axisItems={"bottom": pg.DateAxisItem()})
    plot.resize(*size)
    plot.setYRange(-20, 60)
    plot.show()
    QApplication.processEvents()
    yield plot
    plot.hide()


def _until(is_so: Callable[[], bool]) -> None:
    deadline = perf_counter() + _LIMIT_S
    for turn in count():
        QApplication.processEvents()
        if is_so():
            return
        assert perf_counter() < deadline, f"nothing after {turn} turns"


@cache
def _application() -> QApplication:
    os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
    made = QApplication(["bench"])
    load_fonts()
    return made

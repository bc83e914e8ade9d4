"""What a process takes that shows a year."""

import sys
from contextlib import closing
from pathlib import Path

import numpy as np

from genmon_gui.db.connection import open_reader
from genmon_gui.db.tables import series
from tests.benchmarks.made_data import PLACES, MadeData
from tests.benchmarks.measuring import Line, Peer, compare, run

NOTE = (
    "memory: a process that shows a place's year of hours at 1920x1080, offscreen, as Linux counts "
    "what is resident (VmRSS). Ours is the history picture with the days of the whole record; the "
    "peer is pyqtgraph with the year's lows and highs as two curves, read from a file of numpy's."
)

_SHOWN = """
from PySide6.QtWidgets import QApplication
application = QApplication([])
{work}
application.processEvents()
import pathlib
status = pathlib.Path("/proc/self/status").read_text()
print(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS")))
import os
os._exit(0)
"""

_OURS = """
import sys, zoneinfo, contextlib, pathlib
from genmon_gui.core.phrasing import Unit
from genmon_gui.db.connection import open_reader
from genmon_gui.services.history.asking import Questions, Seen
from genmon_gui.services.history.history_reading import read_history
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.fonts import load_fonts
from genmon_gui.widgets.picture.picture import HistoryPicture
from genmon_gui.widgets.theme import DARK
load_fonts()
picture = HistoryPicture(Appearance(DARK, Unit.CELSIUS, zoneinfo.ZoneInfo("America/Toronto")))
picture.resize(1920, 1080)
picture.show_range({start}, {end})
picture.show()
with contextlib.closing(open_reader(pathlib.Path({record!r}))) as connection:
    seen = Seen(({place!r},), {start}, {end}, 1800, {span})
    for asked in Questions().due(seen):
        picture.show_history(read_history(connection, asked))
"""

_BARE = """
import numpy, pyqtgraph
start, low, high = numpy.load({arrays!r})
plot = pyqtgraph.PlotWidget(axisItems={{"bottom": pyqtgraph.DateAxisItem()}})
plot.resize(1920, 1080)
plot.show()
plot.plot(start, low)
plot.plot(start, high)
"""


def lines(data: MadeData, runs: int) -> list[Line]:
    """Ours beside pyqtgraph alone."""
    start, end = data.last_year
    ours = _OURS.format(
        start=start, end=end, record=str(data.record), place=PLACES[-1], span=data.span
    )
    bare = _BARE.format(arrays=str(_arrays(data)))
    peer = Peer("pyqtgraph, two curves", lambda: _resident(bare))
    return compare("memory, a year shown", "B", runs, lambda: _resident(ours), (peer,))


def _resident(work: str) -> float:
    return 1024.0 * int(run(sys.executable, "-c", _SHOWN.format(work=work)))


def _arrays(data: MadeData) -> Path:
    """A year's hours of one place in a file."""
    with closing(open_reader(data.record)) as connection:
        found = series.hourly(connection, len(PLACES), *data.last_year, 3600)
    path = data.folder / "year.npy"
    np.save(path, np.stack((found.start, found.low_c, found.high_c)))
    return path

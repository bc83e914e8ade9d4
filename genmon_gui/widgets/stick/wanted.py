"""What each choice of the page asks for, of what the history page shows."""

from pathlib import Path

from genmon_gui.core.calendar import local_date
from genmon_gui.core.calendar_spans import span_words
from genmon_gui.services.copies.exporting import Selection
from genmon_gui.services.copies.file_names import stem_of
from genmon_gui.services.copies.stick_messages import CopyAsked
from genmon_gui.services.copies.taking import DrawingAsked, TableAsked
from genmon_gui.services.history.year_page import YearAsked
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.history.history_page import HistoryPage
from genmon_gui.widgets.year.awaited_page import AwaitedPage
from genmon_gui.widgets.year.pdf import Paper


def picture_wanted(
    folder: Path, history: HistoryPage, appearance: Appearance
) -> DrawingAsked | None:
    """The picture as it was seen; None before there is one."""
    from genmon_gui.widgets.picture.picture_file import png_of

    if history.picture is None:
        return None
    path = folder / f"{_seen_stem(history, appearance)}.png"
    return DrawingAsked(path, history.picture.as_file(png_of))


def table_wanted(folder: Path, history: HistoryPage, appearance: Appearance) -> TableAsked | None:
    """The values in view, as finely as they are seen; None before there are any."""
    seen = history.seen()
    if seen is None:
        return None
    path = folder / f"{_seen_stem(history, appearance)}.csv"
    return TableAsked(path, Selection(seen.places, seen.start, seen.end), seen.level)


def page_wanted(folder: Path, history: HistoryPage, appearance: Appearance) -> AwaitedPage | None:
    """The page of the year in view; None while there is none."""
    year, places = history.year, history.places.places()
    if year is None:
        return None
    path = folder / f"{stem_of(*places, str(year))}.pdf"
    return AwaitedPage(path, Paper.A4, places, YearAsked(year), appearance.unit, appearance.zone)


def copy_wanted(folder: Path, at: float, appearance: Appearance) -> CopyAsked:
    """All that is recorded, by its day."""
    return CopyAsked(folder / f"genmon-{local_date(at, appearance.zone).isoformat()}.db")


def _seen_stem(history: HistoryPage, appearance: Appearance) -> str:
    seen = history.seen()
    if seen is None:
        return "genmon"
    return stem_of(*seen.places, span_words(seen.start, seen.end, appearance.zone))

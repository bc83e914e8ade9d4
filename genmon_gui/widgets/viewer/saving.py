"""Takes along what the viewer shows: a button with a menu, and a dialog for the file's name."""

from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton

from genmon_gui.core.calendar_spans import span_words
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import mark, say
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.copies.exporting import Selection
from genmon_gui.services.copies.file_names import stem_of
from genmon_gui.services.copies.taking import DrawingAsked, TableAsked
from genmon_gui.services.copies.whole_file import ensure_apart
from genmon_gui.services.history.levels import Source
from genmon_gui.services.history.year_page import YearAsked, YearRead
from genmon_gui.services.messages import Trouble
from genmon_gui.widgets.history.history_page import HistoryPage
from genmon_gui.widgets.picture.drawing import Drawing
from genmon_gui.widgets.picture.picture_file import png_of, svg_of
from genmon_gui.widgets.theme import BODY, GRID, Palette, font
from genmon_gui.widgets.year.awaited_page import AwaitedPage
from genmon_gui.widgets.year.pdf import Paper

_TABLES = {
    Source.READINGS: mark("Readings in view, as CSV…"),
    Source.HOURLY: mark("Hourly lows and highs in view, as CSV…"),
    Source.DAILY: mark("Daily lows and highs in view, as CSV…"),
}
_PAPERS = {Paper.A4: mark("A4"), Paper.LETTER: mark("Letter")}


class SaveButton(QPushButton):
    """Asks for what shall be written; whoever writes does so in a thread.

    Signals:
        drawing_asked: a DrawingAsked.
        table_asked: a TableAsked.
        year_asked: a YearAsked; the answer is wanted by print_year.
        refused: a Trouble, nothing is written.

    Attributes:
        database: the file that is shown, which is never written over; None before there is one.
    """

    drawing_asked = Signal(object)
    table_asked = Signal(object)
    year_asked = Signal(object)
    refused = Signal(object)

    def __init__(self, palette: Palette, unit: Unit, zone: ZoneInfo, history: HistoryPage) -> None:
        super().__init__(say("Save…"))
        self._unit, self._zone, self._history = unit, zone, history
        self.database: Path | None = None
        self._awaited: AwaitedPage | None = None
        self._folder = Path.home()
        self._named: Callable[[Path], None]
        self.dialog: QFileDialog | None = None
        menu = QMenu(self)
        menu.setFont(font(BODY))
        menu.setStyleSheet(
            f"QMenu {{ background: {palette.raised}; color: {palette.text}; padding: {GRID}px 0; }}"
            f"QMenu::item {{ padding: {GRID}px {3 * GRID}px; }}"
            f"QMenu::item:selected {{ background: {palette.pressed}; }}"
        )
        menu.addAction(say("Picture, as PNG…"), self._save_png)
        menu.addAction(say("Picture, as SVG…"), self._save_svg)
        self.table = menu.addAction("", self._save_table)
        self.pages = {paper: menu.addAction("", self._save_page) for paper in Paper}
        menu.aboutToShow.connect(self._name_actions)
        self.setMenu(menu)

    def print_year(self, read: YearRead) -> None:
        """Print what was waited for."""
        awaited = self._awaited
        if awaited is None or read.asked != awaited.asked:
            return
        self._awaited = None
        printed = awaited.printed(read)
        if isinstance(printed, Trouble):
            self.refused.emit(printed)
        else:
            self.drawing_asked.emit(printed)

    @Slot()
    def _name_actions(self) -> None:
        seen = self._history.seen()
        if seen is not None:
            self.table.setText(say(_TABLES[seen.level.source]))
        for paper, action in self.pages.items():
            year, name = self._history.year, say(_PAPERS[paper])
            action.setText(say("{year} on a page, {paper}, as PDF…", year=year, paper=name))

    @Slot()
    def _save_png(self) -> None:
        self._save_picture("png", png_of)

    @Slot()
    def _save_svg(self) -> None:
        self._save_picture("svg", svg_of)

    def _save_picture(self, ending: str, drawn: Callable[[Drawing, QSize, str], bytes]) -> None:
        """As it is seen now, whatever is seen once there is a name for it."""
        if self._history.picture is None:
            return
        content = self._history.picture.as_file(drawn)
        self._ask(ending, lambda path: self.drawing_asked.emit(DrawingAsked(path, content)))

    @Slot()
    def _save_table(self) -> None:
        seen = self._history.seen()
        if seen is None:
            return
        selection = Selection(seen.places, seen.start, seen.end)
        level = seen.level
        self._ask("csv", lambda path: self.table_asked.emit(TableAsked(path, selection, level)))

    @Slot()
    def _save_page(self) -> None:
        year, places = self._history.year, self._history.places.places()
        paper = next(paper for paper, action in self.pages.items() if action is self.sender())
        if year is None:
            return
        asked, unit, zone = YearAsked(year), self._unit, self._zone
        self._ask(
            "pdf", lambda path: self._await(AwaitedPage(path, paper, places, asked, unit, zone))
        )

    def _await(self, awaited: AwaitedPage) -> None:
        self._awaited = awaited
        self.year_asked.emit(awaited.asked)

    def _ask(self, ending: str, save: Callable[[Path], None]) -> None:
        """Ask for a file's name, and save there."""
        self._named = save
        dialog = self.dialog = QFileDialog(self.window(), say("Save"), str(self._folder))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{ending.upper()} (*.{ending})")
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(f"{self._suggested()}.{ending}")
        dialog.fileSelected.connect(self._take_name)
        dialog.open()

    @Slot(str)
    def _take_name(self, name: str) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
        path = Path(name)
        self._folder = path.parent
        try:
            if self.database is not None:
                ensure_apart(path, self.database)
        except GenmonError as error:
            self.refused.emit(Trouble.of(error))
        else:
            self._named(path)

    def _suggested(self) -> str:
        """A name that says what is in it, and that every file system takes."""
        seen = self._history.seen()
        if seen is None:
            return "genmon"
        return stem_of(*seen.places, span_words(seen.start, seen.end, self._zone))

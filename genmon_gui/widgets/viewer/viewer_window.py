"""The viewer: what a copied database holds, and its yearly picture."""

from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from genmon_gui.core.calendar import local_date
from genmon_gui.core.dates import short_date
from genmon_gui.core.language import mark, say, say_count
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.history.overview import Overview
from genmon_gui.services.history.year_page import YearAsked, YearRead
from genmon_gui.services.messages import Trouble
from genmon_gui.services.status import trouble_sentences
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.history.history_page import HistoryPage
from genmon_gui.widgets.theme import GRID, Palette
from genmon_gui.widgets.viewer.no_record import NoRecord
from genmon_gui.widgets.viewer.place_list import PlaceList
from genmon_gui.widgets.viewer.saving import SaveButton
from genmon_gui.widgets.viewer.taking_line import TakingLine
from genmon_gui.widgets.viewer.viewer_heading import ViewerHeading
from genmon_gui.widgets.year.pane import YearPane

_SIDE_PX, _WORDS_PX = 256, 448
# In a narrower window the cards of the places make room for what a year says.
_ROOMY_PX = 1440
# At a desk a window is made larger to see more, not larger.
_SCALE = 1.0
_FIRST_WORDS = mark("Open a database that was copied from the machine on the wall.")
_READINGS = (
    mark("1 reading from {first} to {last}"),
    mark("{count} readings from {first} to {last}"),
)


class ViewerWindow(QWidget):
    """Shows one record; it is told by slots and asks by signals.

    Signals:
        history_asked: a Question.
        year_asked: a YearAsked; the answer is wanted by show_year.
        path_chosen: the Path of another record to look at.
    """

    history_asked = Signal(object)
    year_asked = Signal(object)
    path_chosen = Signal(object)

    def __init__(self, palette: Palette, unit: Unit, zone: ZoneInfo) -> None:
        super().__init__()
        self._zone = zone
        self.setWindowTitle(say("genmon-gui viewer"))
        self.resize(1280, 720)
        # Otherwise the button would have the keyboard, and its ring, before anyone asks.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()
        self.setStyleSheet(
            f"ViewerWindow, QScrollArea, #side {{ background: {palette.background}; border: none }}"
        )
        self.open_button = QPushButton(say("Open…"))
        self.open_button.clicked.connect(self._choose)
        self.places = PlaceList(palette, unit, zone)
        appearance = Appearance(palette, unit, zone, fixed_scale=_SCALE)
        self.history = HistoryPage(appearance)
        self.history.history_asked.connect(self.history_asked)
        self.year = YearPane(appearance)
        self.year.hide()
        self.history.words_wanted.connect(self._toggle_words)
        self.history.year_changed.connect(self._ask_year)
        self.save_button = SaveButton(palette, unit, zone, self.history)
        self.save_button.year_asked.connect(self.year_asked)
        self.taking = TakingLine(palette)
        self.save_button.refused.connect(self.taking.show_trouble)
        self.year.closed.connect(self._toggle_words)
        self.heading = ViewerHeading(palette, (self.save_button, self.open_button))
        self.no_record = NoRecord(palette)
        self._lay_out()
        self._tell(say(_FIRST_WORDS), "genmon-gui")

    def show_path(self, path: Path) -> None:
        """Say which file is being read."""
        self.save_button.database = path
        self.setWindowTitle(say("{file} – genmon-gui viewer", file=path.name))
        self.heading.title.setText(path.name)
        self._tell(say("Reading…"))

    @Slot(object)
    def show_overview(self, overview: Overview) -> None:
        """Show what the record holds."""
        self.places.show_places(overview.places)
        self.heading.show_content(self._span_words(overview), overview.warning)
        if overview.span is None:
            empty = say("There are no readings in it.")
            self._tell(f"{empty} {overview.note}".rstrip())
        self._show_content(visible=overview.span is not None)
        self.history.show_overview(overview)

    @Slot(object)
    def show_year(self, read: YearRead) -> None:
        """Show what a year says, unless another is seen by now; or print it."""
        self.save_button.print_year(read)
        if read.asked.year == self.history.year:
            self.year.show_year(read)

    @Slot(object)
    def show_trouble(self, trouble: Trouble) -> None:
        """Say why nothing can be shown."""
        self._tell(trouble_sentences(trouble), "warning")

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Show the cards of the places where there is room."""
        has_content = not self.history.isHidden()
        self._side.setVisible(has_content and self._has_side(has_words=not self.year.isHidden()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys move the picture, wherever the keyboard is."""
        self.history.keyPressEvent(event)

    def _span_words(self, overview: Overview) -> str:
        if overview.span is None:
            return ""
        first, last = (short_date(local_date(at, self._zone)) for at in overview.span)
        words = say_count(overview.readings, *_READINGS, first=first, last=last)
        return f"{words}. {overview.note}" if overview.note else words

    def _tell(self, words: str, symbol: str = "") -> None:
        """Say something in place of a record."""
        self.no_record.tell(words, symbol)
        self._show_content(visible=False)

    def _show_content(self, *, visible: bool) -> None:
        self._side.setVisible(visible and self._has_side(has_words=not self.year.isHidden()))
        self.history.setVisible(visible)
        self.save_button.setVisible(visible)
        if not visible:
            self.year.hide()
        self.no_record.setVisible(not visible)

    @Slot()
    def _toggle_words(self) -> None:
        is_wanted = self.year.isHidden()
        self._side.setVisible(self._has_side(has_words=is_wanted))
        self.year.setVisible(is_wanted)
        self._ask_year()

    def _has_side(self, *, has_words: bool) -> bool:
        return not has_words or self.width() >= _ROOMY_PX

    @Slot()
    def _ask_year(self) -> None:
        """Ask what the year says that is seen, while anybody reads it."""
        year, places = self.history.year, self.history.places.places()
        if year is not None and self.year.isVisible():
            self.year.expect(places[0])
            self.year_asked.emit(YearAsked(year))

    @Slot()
    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            say("Look at a copied database"),
            "",
            say("Databases (*.db *.sqlite *.sqlite3);;All (*)"),
        )
        if chosen:
            self.path_chosen.emit(Path(chosen))

    def _lay_out(self) -> None:
        self._side = self._side_of(self.places)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._side)
        # It brings its own margins.
        body.addWidget(self.history, 1)
        self.year.setFixedWidth(_WORDS_PX)
        body.addWidget(self.year)
        body.addWidget(self.no_record, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * GRID, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.heading)
        column.addLayout(body, 1)
        column.addWidget(self.taking)

    @staticmethod
    def _side_of(places: PlaceList) -> QScrollArea:
        inner = QWidget()
        inner.setObjectName("side")
        column = QVBoxLayout(inner)
        column.setContentsMargins(2 * GRID, GRID, 0, 2 * GRID)
        column.addWidget(places)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFixedWidth(_SIDE_PX)
        return area

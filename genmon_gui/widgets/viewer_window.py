"""The viewer: what a copied database holds, and its yearly picture."""

from datetime import tzinfo
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from genmon_gui.core.calendar import local_date
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.messages import Overview, Trouble
from genmon_gui.services.status import trouble_sentences
from genmon_gui.widgets.elided_label import ElidedLabel
from genmon_gui.widgets.history_page import HistoryPage
from genmon_gui.widgets.place_list import PlaceList
from genmon_gui.widgets.theme import BODY, GRID, SMALL, TITLE, TOUCH, Palette, font

_SIDE_PX = 280


class ViewerWindow(QWidget):
    """Shows one record; it is told by slots and asks by signals.

    Signals:
        history_asked: a HistoryAsked.
        path_chosen: the Path of another record to look at.
    """

    history_asked = Signal(object)
    path_chosen = Signal(object)

    def __init__(self, palette: Palette, unit: Unit, zone: tzinfo) -> None:
        super().__init__()
        self._palette = palette
        self._zone = zone
        self.setWindowTitle("genmon-gui viewer")
        self.resize(1280, 720)
        self.setStyleSheet(
            f"ViewerWindow, QScrollArea, #side {{ background: {palette.background}; border: none }}"
        )
        self.title, self.span = ElidedLabel("genmon-gui viewer"), ElidedLabel()
        self.warning = QLabel()
        self.hint = QLabel("Open a database that was copied from the machine on the wall.")
        self.open_button = QPushButton("Open…")
        self.open_button.clicked.connect(self._choose)
        self.places = PlaceList(palette, unit, zone)
        self.history = HistoryPage(palette, unit, zone)
        self.history.history_asked.connect(self.history_asked)
        self._lay_out()
        self._show_content(visible=False)

    def show_path(self, path: Path) -> None:
        """Say which file is being read."""
        self.setWindowTitle(f"{path.name} – genmon-gui viewer")
        self.title.setText(path.name)
        self.hint.setText("Reading…")

    @Slot(object)
    def show_overview(self, overview: Overview) -> None:
        """Show what the record holds."""
        self.places.show_places(overview.places)
        self.span.setText(self._span_words(overview))
        self.warning.setText(overview.warning)
        self.warning.setVisible(bool(overview.warning))
        self.hint.setText(f"There are no readings in it. {overview.note}".rstrip())
        self._show_content(visible=overview.span is not None)
        self.history.show_overview(overview)

    @Slot(object)
    def show_trouble(self, trouble: Trouble) -> None:
        """Say why nothing can be shown."""
        self.hint.setText(trouble_sentences(trouble))
        self.hint.setStyleSheet(f"color: {self._palette.warning}")
        self._show_content(visible=False)

    def _span_words(self, overview: Overview) -> str:
        if overview.span is None:
            return ""
        first, last = (local_date(at, self._zone).isoformat() for at in overview.span)
        words = f"{overview.readings:,} readings from {first} to {last}"
        return f"{words}. {overview.note}" if overview.note else words

    def _show_content(self, *, visible: bool) -> None:
        self._side.setVisible(visible)
        self.history.setVisible(visible)
        self.hint.setVisible(not visible)

    @Slot()
    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, "Look at a copied database", "", "Databases (*.db *.sqlite *.sqlite3);;All (*)"
        )
        if chosen:
            self.path_chosen.emit(Path(chosen))

    def _lay_out(self) -> None:
        palette = self._palette
        self.title.setFont(font(TITLE, QFont.Weight.Medium))
        self.span.setFont(font(SMALL))
        self.title.setStyleSheet(f"color: {palette.text}")
        self.span.setStyleSheet(f"color: {palette.quiet}")
        self.warning.setFont(font(SMALL))
        self.warning.setStyleSheet(f"color: {palette.warning}")
        self.warning.setWordWrap(True)
        self.warning.hide()
        self.hint.setFont(font(TITLE))
        self.hint.setStyleSheet(f"color: {palette.quiet}")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setWordWrap(True)
        self.open_button.setFont(font(BODY, QFont.Weight.Medium))
        self.open_button.setFixedSize(2 * TOUCH, TOUCH)
        self.open_button.setStyleSheet(
            f"QPushButton {{ color: {palette.text}; background: {palette.raised}; border: none;"
            f" border-radius: {GRID}px; }} QPushButton:pressed {{ background: {palette.faint}; }}"
        )
        self._side = self._side_of(self.places)
        body = QHBoxLayout()
        body.addWidget(self._side)
        body.addWidget(self.history, 1)
        body.addWidget(self.hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(self._heading())
        column.addLayout(body, 1)

    def _heading(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.addWidget(self.title)
        words.addWidget(self.span)
        words.addWidget(self.warning)
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(self.open_button)
        return row

    @staticmethod
    def _side_of(places: PlaceList) -> QScrollArea:
        inner = QWidget()
        inner.setObjectName("side")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(places)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFixedWidth(_SIDE_PX)
        return area

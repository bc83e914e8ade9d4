"""What a year says, on a screen: sentences and months of one place, and which place."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout

from genmon_gui.core.language import say
from genmon_gui.core.year.sentences import title
from genmon_gui.services.history.year_page import YearRead
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.fitted_label import FittedLabel
from genmon_gui.widgets.icons import icon_pixmap
from genmon_gui.widgets.kiosk_page import KioskPage
from genmon_gui.widgets.place_chips import PlaceChips
from genmon_gui.widgets.theme import (
    BODY,
    GRID,
    HEADING,
    TITLE,
    TOUCH,
    colour_text,
    focus_ring,
    font,
    scale_of,
)
from genmon_gui.widgets.year.told_year import ToldYear

_MEDIUM = QFont.Weight.Medium


class YearPane(KioskPage):
    """Shows an answer as far as it has room; it is told by a slot.

    Signals:
        closed: the picture is wanted again.

    Attributes:
        read: the answer that is shown, None before the first.
    """

    closed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("year pane")
        self._palette, self._fixed_scale = appearance.palette, appearance.fixed_scale
        self._wanted = ""
        self.read: YearRead | None = None
        self.back = QPushButton()
        self.back.setAccessibleName(say("Back to the picture"))
        self.back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.back.clicked.connect(self.closed)
        self.title = FittedLabel()
        colour_text(self.title, appearance.palette.text)
        self.places = PlaceChips(appearance.palette, only_one=True, has_legends=False)
        self.places.chosen.connect(self._choose)
        self.told = ToldYear(appearance.palette, appearance.unit, appearance.zone)
        self._row, self._column = QHBoxLayout(), QVBoxLayout(self)
        self._row.addWidget(self.back)
        self._row.addWidget(self.title, 1)
        self._column.addLayout(self._row)
        self._column.addWidget(self.places)
        self._column.addWidget(self._scrolled() if appearance.fixed_scale else self.told, 1)

    def expect(self, place: str) -> None:
        """Tell of this place, if the year has readings of it."""
        self._wanted = place

    @Slot(object)
    def show_year(self, read: YearRead) -> None:
        """Show an answer; the place stays the same where it can."""
        self.read = read
        self.places.set_places(tuple(page.summary.place for page in read.pages))
        self.places.choose(self._wanted)
        self.places.setVisible(len(read.pages) > 1)
        self._show()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Scale everything."""
        self._arrange()

    @Slot()
    def _choose(self) -> None:
        (self._wanted,) = self.places.places()
        self._show()

    def _show(self) -> None:
        if self.read is None:
            return
        chosen = self.places.places()
        pages = [page for page in self.read.pages if page.summary.place in chosen]
        for page in pages:
            self.title.setText(title(page.summary))
            self.told.show_summary(page.summary)
        if not pages:
            year = self.read.asked.year
            self.title.setText(str(year))
            self.told.show_words(say("There are no readings in {year}.", year=year))
        self._arrange()

    def _arrange(self) -> None:
        """The chips beside the title where there is room, else below it."""
        scale = self._fixed_scale or scale_of(self.window().size())
        gap, side = round(GRID * scale), round(TOUCH * scale)
        self._column.setContentsMargins(2 * gap, gap, 2 * gap, 2 * gap)
        self._column.setSpacing(gap)
        self._row.setSpacing(2 * gap)
        self.title.set_fonts(*(font(size * scale, _MEDIUM) for size in (TITLE, BODY)))
        self.title.setFixedHeight(side)
        self._arrange_back(scale, side)
        room = self.width() - 4 * gap
        words = QFontMetrics(font(BODY * scale, _MEDIUM)).horizontalAdvance(self.title.text())
        is_beside = side + words + self.places.line_width(scale) + 5 * gap <= room
        self.places.arrange(scale, room)
        (self._row if is_beside else self._column).insertWidget(2 if is_beside else 1, self.places)
        self.told.set_scale(scale)
        if self._fixed_scale:
            self.told.setMinimumHeight(self.told.wanted_height())

    def _arrange_back(self, scale: float, side: int) -> None:
        palette, pixels = self._palette, round(HEADING * scale)
        self.back.setIcon(icon_pixmap("earlier", palette.text, pixels))
        self.back.setIconSize(QSize(pixels, pixels))
        self.back.setFixedSize(side, side)
        self.back.setStyleSheet(
            f"QPushButton {{ background: {palette.raised}; border: none;"
            f" border-radius: {round(GRID * scale)}px; }}"
            f"QPushButton:pressed {{ background: {palette.pressed}; }}{focus_ring(palette.text)}"
        )

    def _scrolled(self) -> QScrollArea:
        """At a desk all of it is there, and a wheel to reach it."""
        area = QScrollArea()
        area.setWidget(self.told)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setStyleSheet(
            "QScrollArea, ToldYear { background: transparent; border: none; }"
            f"QScrollBar {{ background: transparent; width: {GRID}px; }}"
            f"QScrollBar::handle {{ background: {self._palette.raised}; min-height: {TOUCH}px;"
            f" border-radius: {GRID // 2}px; }}"
            "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"
        )
        area.viewport().setAutoFillBackground(False)
        return area

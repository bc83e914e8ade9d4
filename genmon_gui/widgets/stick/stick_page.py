"""Where people choose what to save on a USB stick, behind the history page."""

import time
from math import ceil

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout

from genmon_gui.core.language import mark, say
from genmon_gui.hardware.sticks import Stick
from genmon_gui.services.history.levels import Source
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.fitted_label import FittedLabel
from genmon_gui.widgets.history.history_page import HistoryPage
from genmon_gui.widgets.icons import icon_pixmap
from genmon_gui.widgets.kiosk_page import KioskPage
from genmon_gui.widgets.place_chips import PlaceChips
from genmon_gui.widgets.stick.standing import StickStanding
from genmon_gui.widgets.stick.words import is_wrong, saving_sentence, stick_sentence
from genmon_gui.widgets.stops import name_of
from genmon_gui.widgets.theme import (
    BODY,
    GRID,
    HEADING,
    SMALL,
    TITLE,
    TOUCH,
    colour_text,
    dress,
    focus_ring,
    font,
    scale_of,
)
from genmon_gui.widgets.touch import touch_px
from genmon_gui.widgets.turning import turning

_TABLES = {
    Source.READINGS: mark("Readings in view, CSV"),
    Source.HOURLY: mark("Hours in view, CSV"),
    Source.DAILY: mark("Days in view, CSV"),
}
# A stick that is plugged in appears within so long, less what the system takes to mount it.
_LOOK_MS = 1000
_MEDIUM = QFont.Weight.Medium


class StickPage(KioskPage):
    """Four large choices, which stick, and what becomes of it.

    Signals:
        sticks_asked: somebody waits for a stick; every second while the page is shown.
        saving_wanted: the Stick and what is asked for.
        page_wanted: the Stick and an AwaitedPage.
        stopped: what is being saved is not wanted any more.
        closed: the picture is wanted again.
    """

    sticks_asked = Signal()
    saving_wanted = Signal(object, object)
    page_wanted = Signal(object, object)
    stopped = Signal()
    closed = Signal()

    def __init__(self, appearance: Appearance, history: HistoryPage) -> None:
        super().__init__()
        self.setObjectName("stick page")
        self._appearance, self._history = appearance, history
        self._standing = StickStanding()
        self.back, self.title = self._button(), FittedLabel(say("Save on a USB stick"))
        self.back.setAccessibleName(say("Back to the picture"))
        self.back.clicked.connect(self.closed)
        self.there, self.said = FittedLabel(), FittedLabel()
        self.sticks = PlaceChips(appearance.palette, only_one=True, has_legends=False)
        self.sticks.chosen.connect(self._tell)
        self.picture, self.table = self._button(say("Picture, PNG")), self._button()
        self.year, self.copy = self._button(), self._button(say("Copy of the database"))
        self.choices = self.picture, self.table, self.year, self.copy
        for button, save in zip(
            self.choices,
            (self._save_picture, self._save_table, self._save_year, self._save_copy),
            strict=True,
        ):
            button.clicked.connect(save)
        self.stop = self._button(say("Stop"))
        self.stop.clicked.connect(self.stopped)
        self._second = QTimer(self)
        self._second.setInterval(_LOOK_MS)
        self._second.timeout.connect(self.sticks_asked)
        self._lay_out()

    @Slot(object)
    def show_standing(self, standing: StickStanding) -> None:
        """Show which sticks are there and what becomes of what is saved."""
        has_begun = standing.is_busy and not self._standing.is_busy
        self._standing = standing
        with turning(self, name=name_of(self.stop) if has_begun else ""):
            self._show_sticks(standing)
            self._tell()

    def _show_sticks(self, standing: StickStanding) -> None:
        names = tuple(stick.name for stick in standing.sticks or ())
        self.sticks.set_places(names)
        self.sticks.setVisible(len(names) > 1)
        # While something is written there is nothing to choose, but nothing moves either.
        self.sticks.setEnabled(not standing.is_busy)

    @property
    def stick(self) -> Stick | None:
        """The stick that is chosen, None where none is there."""
        chosen = self.sticks.places()
        sticks = (stick for stick in self._standing.sticks or () if stick.name in chosen)
        return next(sticks, None)

    def showEvent(self, _event: QShowEvent) -> None:
        """Look for sticks from now on."""
        self._second.start()
        self.sticks_asked.emit()
        self._tell()

    def hideEvent(self, _event: QHideEvent) -> None:
        """Look no more."""
        self._second.stop()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Scale everything."""
        self._arrange()

    @Slot()
    def _tell(self) -> None:
        standing, palette, stick = self._standing, self._appearance.palette, self.stick
        self.there.setText(stick_sentence(standing, stick))
        self.said.setText(saving_sentence(standing))
        wrong = is_wrong(standing.said)
        colour_text(self.said, palette.warning if wrong else palette.text)
        is_good = stick is None or stick.is_writable
        colour = palette.text if stick is None else palette.quiet
        colour_text(self.there, colour if is_good else palette.warning)
        self.stop.setVisible(standing.is_busy)
        self._name_choices()
        can_save = stick is not None and stick.is_writable and not standing.is_busy
        for button in self.choices:
            # Without a stick there is one thing to do, and that is not one of them.
            button.setVisible(stick is not None)
            button.setEnabled(can_save and (button is self.copy or self._history.year is not None))
        self._arrange()

    def _name_choices(self) -> None:
        seen, year = self._history.seen(), self._history.year
        self.table.setText(say(_TABLES[seen.level.source if seen else Source.HOURLY]))
        self.year.setText(
            say("Year on a page, PDF") if year is None else say("{year} on a page, PDF", year=year)
        )

    @Slot()
    def _save_picture(self) -> None:
        # What draws pictures and pages takes long to import; the start does not wait for it.
        from genmon_gui.widgets.stick.wanted import picture_wanted

        if self.stick is not None:
            self._save(picture_wanted(self.stick.path, self._history, self._appearance))

    @Slot()
    def _save_table(self) -> None:
        from genmon_gui.widgets.stick.wanted import table_wanted

        if self.stick is not None:
            self._save(table_wanted(self.stick.path, self._history, self._appearance))

    @Slot()
    def _save_year(self) -> None:
        from genmon_gui.widgets.stick.wanted import page_wanted

        if self.stick is not None:
            page = page_wanted(self.stick.path, self._history, self._appearance)
            if page is not None:
                self.page_wanted.emit(self.stick, page)

    @Slot()
    def _save_copy(self) -> None:
        from genmon_gui.widgets.stick.wanted import copy_wanted

        if self.stick is not None:
            self._save(copy_wanted(self.stick.path, time.time(), self._appearance))

    def _save(self, asked: object) -> None:
        """Ask for it, if there is anything."""
        if asked is not None:
            self.saving_wanted.emit(self.stick, asked)

    def _button(self, text: str = "") -> QPushButton:
        made = QPushButton(text)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def _lay_out(self) -> None:
        self._head, self._grid, self._foot = QHBoxLayout(), QGridLayout(), QHBoxLayout()
        self._head.addWidget(self.back)
        self._head.addWidget(self.title, 1)
        self._foot.addWidget(self.said, 1)
        self._foot.addWidget(self.stop)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self.there)
        self._column.addWidget(self.sticks)
        self._column.addLayout(self._grid, 1000)
        # What is left where the choices are high enough, or not there.
        self._column.addStretch(1)
        self._column.addLayout(self._foot)
        palette = self._appearance.palette
        colour_text(self.title, palette.text)

    def _arrange(self) -> None:
        """Two choices beside each other, on a narrow screen one below the other."""
        scale = scale_of(self.window().size())
        gap, side = round(GRID * scale), self._side_px(scale)
        self._column.setContentsMargins(2 * gap, gap, 2 * gap, gap)
        for layout in (self._column, self._grid, self._foot):
            layout.setSpacing(gap)
        self._head.setSpacing(2 * gap)
        self.title.set_fonts(*(font(size * scale, _MEDIUM) for size in (TITLE, BODY)))
        self.title.setFixedHeight(side)
        for label, height in ((self.there, 0.5 * side), (self.said, side)):
            label.set_fonts(*(font(size * scale) for size in (BODY, SMALL)))
            label.setFixedHeight(round(height))
        self.sticks.arrange(scale, self.width() - 4 * gap, side)
        columns = 1 if self._is_narrow else 2
        for number, button in enumerate(self.choices):
            self._grid.removeWidget(button)
            self._grid.addWidget(button, *divmod(number, columns))
            button.setFont(font(BODY * scale, _MEDIUM))
            button.setMinimumHeight(side)
            button.setMaximumHeight(2 * side)
        self.stop.setFont(font(BODY * scale, _MEDIUM))
        self.stop.setFixedSize(2 * side, side)
        self._dress_buttons(scale, side)

    def _side_px(self, scale: float) -> int:
        """How high what is touched is: as large as a finger likes where all of it has room."""
        touch, gap, rows = touch_px(self, scale), round(GRID * scale), len(self.choices)
        # A line above the sticks, and all there is besides the choices.
        lines = 3.5 + (rows if self._is_narrow else ceil(rows / 2))
        has_room = lines * touch + (4 + lines) * gap <= self.height()
        return touch if has_room else round(TOUCH * scale)

    @property
    def _is_narrow(self) -> bool:
        return self.height() > self.width()

    def _dress_buttons(self, scale: float, side: int) -> None:
        palette, pixels = self._appearance.palette, round(HEADING * scale)
        self.back.setIcon(icon_pixmap("earlier", palette.text, pixels))
        self.back.setIconSize(QSize(pixels, pixels))
        self.back.setFixedSize(side, side)
        for button in (self.back, self.stop, *self.choices):
            style = (
                f"QPushButton {{ color: {palette.text}; background: {palette.raised};"
                f" border: none; border-radius: {round(GRID * scale)}px; }}"
                f"QPushButton:pressed {{ background: {palette.pressed}; }}"
                f"QPushButton:disabled {{ color: {palette.faint}; background: {palette.surface}; }}"
                f"{focus_ring(palette.text)}"
            )
            dress(button, style)

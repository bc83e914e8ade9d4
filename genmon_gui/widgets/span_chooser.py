"""Which year is looked at, or the last 365 days."""

from datetime import tzinfo

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from genmon_gui.core.calendar import year_bounds
from genmon_gui.services.recorded_span import days_up_to
from genmon_gui.widgets.icons import icon_or_disabled
from genmon_gui.widgets.theme import GRID, HEADING, SMALL, TITLE, TOUCH, Palette, focus_ring, font


class SpanChooser(QWidget):
    """‹ 2026 › and the last 365 days; one of the two is chosen.

    Signals:
        chosen: another span was chosen by hand.
    """

    chosen = Signal()

    def __init__(self, palette: Palette, zone: tzinfo) -> None:
        super().__init__()
        self._palette = palette
        self._zone = zone
        self._years: tuple[int, ...] = ()
        self._index = 0
        self._newest_at: float | None = None
        self.earlier = self._add_button("", "earlier", "Earlier year", self._go_earlier)
        self.year = self._add_button("", "year", "Year", self._choose)
        self.later = self._add_button("", "later", "Later year", self._go_later)
        self.recent = self._add_button("365 days", "recent", "Last 365 days", self._choose)
        self._lay_out()
        self._show()

    def set_years(self, years: tuple[int, ...]) -> None:
        """Say which years there are, in order; who is at the newest stays at the newest."""
        earlier = self._years[self._index] if self._index < len(self._years) - 1 else None
        self._years = years
        self._index = years.index(earlier) if earlier in years else max(0, len(years) - 1)
        self._show()

    def set_newest(self, at: float) -> None:
        """Say when the newest reading was."""
        self._newest_at = at
        self._show()

    def span(self) -> tuple[float, float] | None:
        """What is chosen, in UTC epoch seconds; None while no year is known."""
        if not self._years:
            return None
        if self.recent.isChecked() and self._newest_at is not None:
            return days_up_to(self._newest_at, self._zone)
        start, end = year_bounds(self._years[self._index], self._zone)
        return float(start), float(end)

    def is_running(self) -> bool:
        """Whether new readings fall into what is chosen."""
        return self.recent.isChecked() or self._index == len(self._years) - 1

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen."""
        side = round(TOUCH * scale)
        pixels = round(HEADING * scale)
        for button in (self.earlier, self.later):
            name, colours = button.objectName(), (self._palette.text, self._palette.raised)
            button.setIcon(icon_or_disabled(name, *colours, pixels))
            button.setIconSize(QSize(pixels, pixels))
            button.setFixedSize(side, side)
        for button, size in ((self.year, TITLE), (self.recent, SMALL)):
            button.setFont(font(size * scale, QFont.Weight.Medium))
            text = button.fontMetrics().horizontalAdvance(button.text() or "0000")
            button.setFixedSize(text + round(3 * GRID * scale), side)
        self._row.setSpacing(round(GRID * scale))
        self._style(round(GRID * scale))

    @Slot()
    def _go_earlier(self) -> None:
        self._go(-1)

    @Slot()
    def _go_later(self) -> None:
        self._go(1)

    def _go(self, step: int) -> None:
        """From the last 365 days either arrow leads to the year last looked at."""
        if self.year.isChecked():
            self._index = min(max(self._index + step, 0), len(self._years) - 1)
        self.year.setChecked(True)
        self._choose()

    @Slot()
    def _choose(self) -> None:
        self._show()
        self.chosen.emit()

    def _show(self) -> None:
        at_year = self.year.isChecked()
        self.year.setText(str(self._years[self._index]) if self._years else "")
        self.year.setAccessibleName(f"Year {self.year.text()}")
        self.earlier.setEnabled(bool(self._years) and (self._index > 0 or not at_year))
        self.later.setEnabled(self._index < len(self._years) - 1)
        self.recent.setEnabled(self._newest_at is not None)

    def _add_button(self, text: str, name: str, spoken: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(spoken)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for button in (self.earlier, self.year, self.later, self.recent):
            self._row.addWidget(button)
        group = QButtonGroup(self)
        for button in (self.year, self.recent):
            button.setCheckable(True)
            group.addButton(button)
        self.year.setChecked(True)

    def _style(self, radius: int) -> None:
        palette = self._palette
        self.setStyleSheet(
            f"QPushButton {{ color: {palette.quiet}; background: transparent; border: none;"
            f" border-radius: {radius}px; }}"
            f"QPushButton:checked {{ color: {palette.text}; background: {palette.surface}; }}"
            f"QPushButton:disabled {{ color: {palette.raised}; }}"
            f"QPushButton:pressed {{ background: {palette.raised}; }}"
            f"{focus_ring(palette.text)}"
        )

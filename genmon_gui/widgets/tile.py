"""One place on the start page: its name, its number, today's low and high, and how old it is."""

from datetime import tzinfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy

from genmon_gui.core.phrasing import Unit, ago, clock_time, fault_words, moment, number
from genmon_gui.core.reading import Fault
from genmon_gui.services.messages import PlaceView
from genmon_gui.widgets.arrangement import Arrangement
from genmon_gui.widgets.extreme_label import ExtremeLabel
from genmon_gui.widgets.fault_label import FaultLabel
from genmon_gui.widgets.fitted_label import FittedLabel
from genmon_gui.widgets.freshness import Freshness
from genmon_gui.widgets.number_label import NumberLabel
from genmon_gui.widgets.theme import BODY, GRID, HEADING, SMALL, TITLE, Palette, font

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_TOP, _BOTTOM = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class Tile(QFrame):
    """Shows a place; a number that must not be believed is never shown as one."""

    def __init__(self, palette: Palette, unit: Unit, zone: tzinfo, stale_after_s: float) -> None:
        super().__init__()
        self._palette = palette
        self._unit = unit
        self._zone = zone
        self._view: PlaceView | None = None
        self._freshness = Freshness(stale_after_s)
        self._is_alarming = False
        self._arrangement: Arrangement | None = None
        self._taken_at = 0.0
        self._is_clock_known = True
        self.name, self.age = FittedLabel(), FittedLabel()
        self.number, self.fault = NumberLabel(unit), FaultLabel(palette)
        self.low = ExtremeLabel("Low", palette.low, palette, unit)
        self.high = ExtremeLabel("High", palette.high, palette, unit)
        self.age.setStyleSheet(f"color: {palette.quiet}")
        # Where a fault is told the number's room is kept, so that nothing beside it moves.
        kept = self.number.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.number.setSizePolicy(kept)
        # Tiles share the page evenly, whatever their texts would like.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._grid = QGridLayout(self)
        self.setStyleSheet(f"Tile {{ background: {palette.surface}; border-radius: {GRID}px; }}")

    def arrange(self, arrangement: Arrangement, scale: float) -> None:
        """Lay out for a size of screen."""
        self._arrangement = arrangement
        is_compact = arrangement.is_compact
        sizes = (BODY, SMALL) if is_compact else (HEADING, TITLE, BODY, SMALL)
        self.name.set_fonts(*(font(size * scale) for size in sizes))
        self.age.set_fonts(font(SMALL * scale))
        self.number.set_metrics(arrangement.metrics)
        self.fault.arrange(arrangement.metrics, scale, is_compact=is_compact)
        for label in (self.low, self.high):
            label.arrange(scale, is_compact=is_compact, is_column=arrangement.is_beside)
        while self._grid.takeAt(0) is not None:
            pass
        padding = round(GRID * scale)
        self._grid.setContentsMargins(2 * padding, padding, 2 * padding, padding)
        self._grid.setSpacing(0)
        if arrangement.is_beside:
            self._lay_beside(3 * padding)
        else:
            self._lay_around()
        self._make_room()

    def show_view(
        self,
        view: PlaceView,
        taken_at: float,
        *,
        is_alarming: bool,
        is_clock_known: bool = True,
    ) -> None:
        """Show what a round brought.

        Args:
            view: what is known of the place.
            taken_at: when, UTC epoch seconds.
            is_alarming: an alarm of this place is active.
            is_clock_known: times of day can be told, not ages alone.
        """
        self._view = view
        self._is_alarming = is_alarming
        self._taken_at = taken_at
        self._is_clock_known = is_clock_known
        self._freshness.tell(view, taken_at)
        self._show_extremes(view)
        self.refresh()

    def refresh(self) -> None:
        """Let the age grow; called every second."""
        if self._view is None:
            return
        view, is_live = self._view, self._freshness.is_live
        self.name.setText(view.place)
        self.setProperty("live", is_live)
        if is_live and view.latest is not None:
            colour = self._palette.alarm_text if self._is_alarming else self._palette.text
            self.number.show_number(view.latest.temperature_c, colour)
            self.fault.show_words("", is_warning=False)
            self.age.setText(ago(self._freshness.age_s))
        else:
            self.number.show_number(None, self._palette.faint)
            self.fault.show_words(_why_not(view), is_warning=view.look is not None)
            self.age.setText(self._last_heard(view))
        self.number.setVisible(is_live)
        self.fault.setVisible(not is_live)
        self.name.setStyleSheet(f"color: {self._palette.text if is_live else self._palette.quiet}")
        said = (self.number.text(), self.fault.text(), self.age.text())
        self.setAccessibleName(f"{view.place}: {', '.join(filter(None, said))}")
        self._make_room()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Decide what there is room for."""
        self._make_room()

    def _last_heard(self, view: PlaceView) -> str:
        if view.latest is None:
            return ""
        last = number(view.latest.temperature_c, self._unit)
        when = ago(self._freshness.age_s)
        if self._is_clock_known:
            when = moment(view.latest.at, self._taken_at, self._zone)
        return f"Last heard {when}: {last}°."

    def _show_extremes(self, view: PlaceView) -> None:
        today = view.today
        if today is None:
            self.low.show_extreme(None, "")
            self.high.show_extreme(None, "")
            return
        self.low.show_extreme(today.low_c, clock_time(today.low_at, self._zone))
        self.high.show_extreme(today.high_c, clock_time(today.high_at, self._zone))

    def _make_room(self) -> None:
        """On the name's own line the age steps back before the name is cut short."""
        arrangement = self._arrangement
        if arrangement is None or arrangement.is_beside:
            self.age.show()
            return
        both = self.name.sizeHint().width() + GRID + self.age.sizeHint().width()
        room = self.contentsRect().width() - 2 * self._grid.contentsMargins().left()
        self.age.setVisible(not arrangement.is_compact and both <= room)

    def _lay_beside(self, gap: int) -> None:
        self.name.setAlignment(_LEFT | _BOTTOM)
        self.age.setAlignment(_LEFT | _TOP)
        self._grid.addWidget(self.name, 0, 0)
        self._grid.addWidget(self.age, 1, 0)
        for widget in (self.number, self.fault):
            self._grid.addWidget(widget, 0, 1, 2, 1)
        self._grid.setColumnMinimumWidth(2, gap)
        self._grid.addWidget(self.high, 0, 3, _BOTTOM)
        self._grid.addWidget(self.low, 1, 3, _TOP)
        self._stretch(columns=(1, 0, 0, 0), rows=(1, 1, 0))

    def _lay_around(self) -> None:
        self.name.setAlignment(_LEFT | _MIDDLE)
        self.age.setAlignment(_RIGHT | _MIDDLE)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.name, 1)
        line.addWidget(self.age)
        self._grid.addLayout(line, 0, 0, 1, 2)
        for widget in (self.number, self.fault):
            self._grid.addWidget(widget, 1, 0, 1, 2)
        self._grid.setColumnMinimumWidth(2, 0)
        self._grid.addWidget(self.low, 2, 0, _LEFT)
        self._grid.addWidget(self.high, 2, 1, _RIGHT)
        self._stretch(columns=(1, 0, 0, 0), rows=(0, 1, 0))

    def _stretch(self, *, columns: tuple[int, ...], rows: tuple[int, ...]) -> None:
        for column, stretch in enumerate(columns):
            self._grid.setColumnStretch(column, stretch)
        for row, stretch in enumerate(rows):
            self._grid.setRowStretch(row, stretch)


def _why_not(view: PlaceView) -> str:
    """Why a place has no number that may be believed."""
    if view.look is None:
        return "Waiting for its first answer."
    if isinstance(view.look, Fault):
        return fault_words(view.look.kind)
    return "Not heard any more."

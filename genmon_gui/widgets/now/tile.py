"""One place on the start page: its name, its number, where it goes, its day, how old it is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent

from genmon_gui.core.alarm import Severity
from genmon_gui.core.language import say
from genmon_gui.core.phrasing import number
from genmon_gui.core.quarters import QUARTER_S, quarter_start
from genmon_gui.services.history.days import NO_DAY, PlaceDay
from genmon_gui.services.messages import PlaceView
from genmon_gui.widgets import ink
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.freshness import Freshness
from genmon_gui.widgets.now.tile_face import TileFace
from genmon_gui.widgets.now.tile_words import TileWords, Told, pretended_words, true_words
from genmon_gui.widgets.theme import GRID, colour_ground, colour_text, with_like_figures

if TYPE_CHECKING:
    from genmon_gui.core.extremes import Extremes

# Around a tile whose number is pretended.
_TEST_LINE_PX = 3


class Tile(TileFace):
    """Shows a place; a number that must not be believed is never shown as one.

    Signals:
        touched: its place, when it was touched.
    """

    touched = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._appearance = appearance
        self._told: Told | None = None
        self._said: tuple[object, ...] | None = None
        # What the room was shared out for: all but which figures there are in the age.
        self._shared: tuple[TileWords, bool] | None = None
        self._freshness = Freshness(appearance.stale_after_s)
        self._alarming: Severity | None = None
        self._day = NO_DAY
        self._pretended_c: float | None = None
        self.setAutoFillBackground(True)
        colour_ground(self, appearance.palette.surface)

    def show_view(
        self,
        view: PlaceView,
        taken_at: float,
        *,
        alarming: Severity | None = None,
        is_clock_known: bool = True,
        day: PlaceDay = NO_DAY,
    ) -> None:
        """Show what a round brought.

        Args:
            view: what is known of the place.
            taken_at: when, UTC epoch seconds.
            alarming: the worst alarm of this place that is active, None where there is none.
            is_clock_known: times of day can be told, not ages alone.
            day: its last day.
        """
        self._show_extremes(view.today)
        self._told = Told(view, taken_at, is_clock_known)
        if alarming is not self._alarming:
            self._alarming = alarming
            self.show_symbol(None if alarming is None else self._signal_colour())
        self._freshness.tell(view, taken_at, is_clock_known=is_clock_known)
        self.show_day(day)

    def pretend(self, value_c: float | None) -> None:
        """Show a pretended number, marked as a test; None shows what is true again."""
        if value_c != self._pretended_c:
            self._pretended_c = value_c
            self.need_age(is_needed=value_c is not None)
            palette = self._appearance.palette
            colour_text(self.age, palette.quiet if value_c is None else palette.warning)
            self.refresh()
            self.update()

    def show_day(self, day: PlaceDay) -> None:
        """Show the place's last day, which may have come after the round."""
        at = 0.0 if self._told is None else self._told.at
        self.strip.show_quarters(day.quarters, quarter_start(at) + QUARTER_S)
        if day.last_year_c != self._day.last_year_c:
            self._show_last_year(day.last_year_c)
        self._day = day
        self.refresh()

    def refresh(self) -> None:
        """Let the age grow; called every few seconds."""
        told = self._told
        if told is None:
            return
        say_words = true_words if self._pretended_c is None else pretended_words
        words = say_words(told, self._freshness, self._appearance)
        trend = self._day.trend if words.is_true else None
        self._show_number(told.view, words)
        self.trend.show_trend(trend)
        said = words, self.number.text(), trend, self._alarming
        if said != self._said:
            self._say(words)
            self._said = said

    def paintEvent(self, event: QPaintEvent) -> None:
        """Round its corners the page's ground; Qt has filled all of it with its own."""
        if self.rect().adjusted(GRID, GRID, -GRID, -GRID).contains(event.rect()):
            return
        painter, edge = QPainter(self), QPainterPath()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, is_pretended = QRectF(self.rect()), self._pretended_c is not None
        # Half of a line lies on either side of it; without one the tile ends where a banner does.
        inset = _TEST_LINE_PX / 2 if is_pretended else 0.0
        edge.addRoundedRect(whole.adjusted(inset, inset, -inset, -inset), GRID, GRID)
        around = QPainterPath(edge)
        around.addRect(whole)
        painter.fillPath(around, self.window().palette().window())
        if is_pretended:
            painter.strokePath(edge, ink.pen(self._appearance.palette.warning, _TEST_LINE_PX))

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Show that the touch was felt."""
        self._press(is_pressed=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a touch that ends where it began."""
        self._press(is_pressed=False)
        if self._told is not None and self.rect().contains(event.position().toPoint()):
            self.touched.emit(self._told.view.place)

    def _press(self, *, is_pressed: bool) -> None:
        palette = self._appearance.palette
        colour_ground(self, palette.raised if is_pressed else palette.surface)

    def _show_number(self, view: PlaceView, words: TileWords) -> None:
        palette = self._appearance.palette
        if self._pretended_c is not None:
            self.number.show_number(self._pretended_c, palette.warning)
        elif words.is_true and view.latest is not None:
            self.number.show_number(view.latest.temperature_c, self._ink(view))
        else:
            self.number.show_number(None, palette.faint)

    def _ink(self, view: PlaceView) -> str:
        palette = self._appearance.palette
        if view.look is None:  # only the record says so
            return palette.quiet
        return self._signal_colour() if self._alarming else palette.text

    def _signal_colour(self) -> str:
        palette = self._appearance.palette
        return palette.alarm_text if self._alarming is Severity.ALARM else palette.warning

    def _say(self, words: TileWords) -> None:
        word = "" if self._alarming is None else self._alarming.word()
        parts = (word, self.number.text(), words.why_not, self.trend.text(), words.age)
        self.setAccessibleName(f"{words.place}: {', '.join(filter(None, parts))}")
        self.age.setText(words.age)
        shared = words._replace(age=with_like_figures(words.age)), bool(self.trend.text())
        if shared != self._shared:
            self._shared = shared
            self._show_words(words)

    def _show_words(self, words: TileWords) -> None:
        palette, has_number = self._appearance.palette, not words.why_not
        self.name.setText(words.place)
        self.fault.show_words(words.why_not, is_warning=words.is_warning)
        self.number.setVisible(has_number)
        self.fault.setVisible(not has_number)
        colour_text(self.name, palette.text if has_number else palette.quiet)
        self.make_room()

    def _show_last_year(self, value_c: float | None) -> None:
        said = ""
        if value_c is not None:
            said = say("Last year {value}°", value=number(value_c, self._appearance.unit))
        self.last_year.setText(said)

    def _show_extremes(self, today: "Extremes | None") -> None:
        if today is None:
            self.low.show_extreme(None)
            self.high.show_extreme(None)
            return
        self.low.show_extreme((today.low_c, today.low_at))
        self.high.show_extreme((today.high_c, today.high_at))

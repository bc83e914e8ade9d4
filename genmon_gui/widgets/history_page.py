"""The page of the yearly picture: what to look at, and the picture."""

from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from genmon_gui.core.phrasing import Unit
from genmon_gui.services.asking import Questions, Seen
from genmon_gui.services.history import History
from genmon_gui.services.messages import Overview
from genmon_gui.widgets.fitted_label import FittedLabel
from genmon_gui.widgets.place_chips import PlaceChips
from genmon_gui.widgets.span_chooser import SpanChooser
from genmon_gui.widgets.theme import BODY, GRID, HEADING, TITLE, Palette, font, scale_of

if TYPE_CHECKING:
    from genmon_gui.widgets.picture.picture import HistoryPicture

# An hour takes sixty of these; nobody sees a year's picture grow faster.
_AGAIN_MS = 60_000
# While fingers move it a question is enough for so long.
_CALM_MS = 80
_NOTHING_YET = "Nothing is recorded yet.\nThe picture begins with the first reading."


class HistoryPage(QWidget):
    """Asks for what is visible, as finely as it is drawn, and now and then anew.

    A choice of places or of a span is answered first as it was chosen; then come the days of the
    whole record and the surroundings of what is visible, so that moving it never empties it.

    Signals:
        history_asked: a HistoryAsked; the answer is wanted by show_history.
    """

    history_asked = Signal(object)

    def __init__(
        self, palette: Palette, unit: Unit, zone: tzinfo, fixed_scale: float | None = None
    ) -> None:
        """Get ready.

        Args:
            palette: colours.
            unit: of what is shown.
            zone: whose years.
            fixed_scale: how large things are drawn; None to grow with the window, as on a wall.
        """
        super().__init__()
        self.setObjectName("history page")
        self.setAccessibleName("History")
        self._look = (palette, unit, zone, fixed_scale)
        self._fixed_scale = fixed_scale
        self._questions = Questions()
        self._recorded: tuple[float, float] | None = None
        self._chosen: tuple[float, float] | None = None
        self.picture: HistoryPicture | None = None
        self.span = SpanChooser(palette, zone)
        self.places = PlaceChips(palette)
        self.span.chosen.connect(self._show_chosen)
        self.places.chosen.connect(self._ask_at_once)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self._ask)
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._ask_again)
        self._choices = QGridLayout()
        self._choices.addWidget(self.span, 0, 0)
        self._choices.setColumnStretch(1, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._choices)
        # The picture's place, until there is one.
        self.hint = FittedLabel()
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setStyleSheet(f"color: {palette.quiet}")
        self._column.addWidget(self.hint, 1)
        self.span.hide()

    @Slot(object)
    def show_overview(self, overview: Overview) -> None:
        """Learn what there is to look at; one place alone needs no chip."""
        places = tuple(view.place for view in overview.places)
        self.places.set_places(places)
        self.places.setVisible(len(places) > 1)
        self.span.set_years(overview.years)
        self.span.setVisible(bool(overview.years))
        self.hint.setText("" if overview.years else _NOTHING_YET)
        self._recorded = overview.span
        if overview.span is not None:
            self.span.set_newest(overview.span[1])
        self._arrange()
        self._show_chosen()

    @Slot(object)
    def show_history(self, history: History) -> None:
        """Show an answer, unless something else has been asked since."""
        if self._chosen is None or not self._questions.take(history.asked):
            return
        if self.picture is None:
            self.picture = self._made_picture(*self._chosen)
        self.picture.show_history(history, self.places.colours())
        self.hint.hide()
        self._calm.start()

    def showEvent(self, _event: QShowEvent) -> None:
        """Ask anew: the picture may be old."""
        self._questions = Questions()
        self._ask_at_once()
        self._again.start()

    def hideEvent(self, _event: QHideEvent) -> None:
        """Ask no more."""
        self._again.stop()
        self._calm.stop()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Scale everything."""
        self._arrange()

    @Slot()
    def _show_chosen(self) -> None:
        """Show the span that is chosen, if it is another than before."""
        chosen = self.span.span()
        if chosen is None or chosen == self._chosen:
            return
        self._chosen = chosen
        if self.picture is not None:
            self.picture.show_range(*chosen, anew=True)
        self._ask_at_once()

    @Slot()
    def _ask_soon(self) -> None:
        if not self._calm.isActive():
            self._calm.start()

    @Slot()
    def _ask(self) -> None:
        """Ask for what is lacking, and for the surroundings of what is visible."""
        self._ask_for(chosen=False)

    @Slot()
    def _ask_at_once(self) -> None:
        """Ask for what was chosen, and nothing else that would delay it."""
        self._ask_for(chosen=True)

    def _ask_for(self, *, chosen: bool) -> None:
        seen = self._seen()
        if seen is not None and self.isVisible():
            for asked in self._questions.due(seen, chosen=chosen):
                self.history_asked.emit(asked)

    def _seen(self) -> Seen | None:
        """What is visible, or will be as soon as there is a picture; None while nothing is."""
        places = self.places.places()
        if self._chosen is None or self._recorded is None or not places:
            return None
        if self.picture is None:
            return Seen(places, *self._chosen, max(1, self.width()), self._recorded)
        area = self.picture.area
        return Seen(places, area.start, area.end, area.width, self._recorded)

    @Slot()
    def _ask_again(self) -> None:
        if self.span.is_running():
            for asked in self._questions.again():
                self.history_asked.emit(asked)

    def _made_picture(self, start: float, end: float) -> "HistoryPicture":
        # pyqtgraph takes a third of a second to import; the start page does not wait for it.
        from genmon_gui.widgets.picture.picture import HistoryPicture  # noqa: PLC0415

        picture = HistoryPicture(*self._look)
        picture.show_range(start, end)
        picture.range_changed.connect(self._ask_soon)
        self._column.addWidget(picture, 1)
        return picture

    def _arrange(self) -> None:
        """Scale the choices; the chips at the end of their line where there is room, else below."""
        scale = self._fixed_scale or scale_of(self.window().size())
        gap = round(GRID * scale)
        # The picture keeps the same margin within itself.
        self._choices.setContentsMargins(2 * gap, gap, 2 * gap, 0)
        self._choices.setSpacing(gap)
        self.span.set_scale(scale)
        self.hint.set_fonts(*(font(size * scale) for size in (HEADING, TITLE, BODY)))
        room = self.width() - 4 * gap
        beside = self.span.sizeHint().width() + 2 * gap + self.places.line_width(scale) <= room
        self.places.arrange(scale, room)
        self._choices.removeWidget(self.places)
        if beside:
            self._choices.addWidget(self.places, 0, 1, Qt.AlignmentFlag.AlignRight)
        else:
            self._choices.addWidget(self.places, 1, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)

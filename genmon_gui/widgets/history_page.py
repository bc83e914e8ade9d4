"""The page of the yearly picture: what to look at, and the picture."""

from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from genmon_gui.core.phrasing import Unit
from genmon_gui.services.history import History, HistoryAsked
from genmon_gui.services.messages import Overview
from genmon_gui.widgets.fitted_label import FittedLabel
from genmon_gui.widgets.place_chips import PlaceChips
from genmon_gui.widgets.span_chooser import SpanChooser
from genmon_gui.widgets.theme import BODY, GRID, HEADING, TITLE, Palette, font, scale_of

if TYPE_CHECKING:
    from genmon_gui.widgets.picture.picture import YearPicture

# An hour takes sixty of these; nobody sees a year's picture grow faster.
_AGAIN_MS = 60_000
_NOTHING_YET = "Nothing is recorded yet.\nThe picture begins with the first reading."


class HistoryPage(QWidget):
    """Asks for what is chosen when it is shown, when another is chosen, and now and then.

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
        self._asked: HistoryAsked | None = None
        self.picture: YearPicture | None = None
        self.span = SpanChooser(palette, zone)
        self.places = PlaceChips(palette)
        self.span.chosen.connect(self._ask_if_other)
        self.places.chosen.connect(self._ask_if_other)
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
        if overview.span is not None:
            self.span.set_newest(overview.span[1])
        self._arrange()
        self._ask_if_other()

    @Slot(object)
    def show_history(self, history: History) -> None:
        """Show an answer, unless something else has been asked since."""
        if history.asked != self._asked:
            return
        if self.picture is None:
            self.picture = self._made_picture()
        self.picture.show_history(history, self.places.colours())
        self.hint.hide()

    def showEvent(self, _event: QShowEvent) -> None:
        """Ask anew: the picture may be old."""
        self._asked = None
        self._ask_if_other()
        self._again.start()

    def hideEvent(self, _event: QHideEvent) -> None:
        """Ask no more."""
        self._again.stop()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Scale everything."""
        self._arrange()

    @Slot()
    def _ask_if_other(self) -> None:
        """Ask for what is chosen, if it is known and not what was asked last."""
        span, places = self.span.span(), self.places.places()
        if not self.isVisible() or span is None or not places:
            return
        asked = HistoryAsked(places, *span)
        if asked != self._asked:
            self._asked = asked
            self.history_asked.emit(asked)

    @Slot()
    def _ask_again(self) -> None:
        if self._asked is not None and self.span.is_running():
            self.history_asked.emit(self._asked)

    def _made_picture(self) -> "YearPicture":
        # pyqtgraph takes a third of a second to import; the start page does not wait for it.
        from genmon_gui.widgets.picture.picture import YearPicture  # noqa: PLC0415

        picture = YearPicture(*self._look)
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

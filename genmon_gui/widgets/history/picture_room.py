"""Where the history picture is, or will be as soon as there is something to show."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.services.history.history import History
from genmon_gui.services.history.remarks import Remarks
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.fitted_label import CENTRE, FittedLabel
from genmon_gui.widgets.hands.stepping import Extent
from genmon_gui.widgets.hands.time_range import TimeRange
from genmon_gui.widgets.theme import BODY, HEADING, TITLE, colour_text, font

if TYPE_CHECKING:
    from genmon_gui.core.year.usual import UsualDay
    from genmon_gui.widgets.history.held_picture import HeldPicture
    from genmon_gui.widgets.picture.picture import HistoryPicture


class PictureRoom(QWidget):
    """Makes the picture for the first answer; what is told before that is kept for it.

    Signals:
        range_changed: hands have moved the picture, or it has another width.
        legends_changed: a tuple of Legends, as `HistoryPicture` tells it.
        read: what is read off, as `ReadingOff` tells it.

    Attributes:
        extent: what there is to see; None while nothing is recorded.
        range: the span that is seen, or will be once there is a picture; None before any is wanted.
    """

    range_changed = Signal()
    legends_changed = Signal(object)
    read = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        """Be empty."""
        super().__init__()
        self._appearance = appearance
        self._limits: tuple[Beyond, ...] = ()
        self._years_back = 0
        self.extent: Extent | None = None
        self.range: TimeRange | None = None
        self.held: HeldPicture | None = None
        self.hint = FittedLabel()
        self.hint.align(CENTRE)
        colour_text(self.hint, appearance.palette.quiet)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.hint, 1)

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen; the picture itself asks its window."""
        self.hint.set_fonts(*(font(size * scale) for size in (HEADING, TITLE, BODY)))

    @property
    def picture(self) -> "HistoryPicture | None":
        """The picture, once there has been something to show."""
        return None if self.held is None else self.held.picture

    @property
    def width_px(self) -> int:
        """How wide the picture's area is, or about so while there is none."""
        return max(1, self.width()) if self.picture is None else self.picture.area.width

    def show_words(self, words: str) -> None:
        """Say this where the picture will be."""
        self.hint.setText(words)

    def show_extent(self, extent: Extent) -> None:
        """Learn what there is to see, and show its newest part to whoever saw that before."""
        if self.extent is None or self.range is None:
            wanted = extent.first_look()
        else:
            wanted = self.extent.grown(extent, self.range)
        self.extent = extent
        if self.held is not None:
            self.held.set_extent(extent)
        self.show_range(wanted)

    def show_range(self, wanted: TimeRange) -> None:
        """Show a span that was chosen."""
        if self.held is not None and wanted != self.range:
            self.held.show_range(wanted)
        self.range = wanted

    def show_limits(self, limits: tuple[Beyond, ...]) -> None:
        """Draw these limits, each while its place is the only one that is shown."""
        self._limits = limits
        if self.picture is not None:
            self.picture.show_limits(limits)

    def compare(self, years_back: int) -> None:
        """Lay an earlier year beside; 0 for none."""
        self._years_back = years_back
        if self.picture is not None:
            self.picture.compare(years_back)

    def show_usual(self, usual: "tuple[UsualDay, ...]") -> None:
        """Show what is usual, where there is a picture."""
        if self.picture is not None:
            self.picture.show_usual(usual)

    def show_history(self, history: History, colours: Mapping[str, str]) -> None:
        """Take readings or extremes in; each place has its colour."""
        self._made().show_history(history, colours)
        self.hint.hide()

    def show_remarks(self, remarks: Remarks) -> None:
        """Take in what is said besides."""
        self._made().show_remarks(remarks)

    def take_key(self, event: QKeyEvent) -> None:
        """Move the picture as a key says."""
        if self.held is not None:
            self.held.take_key(event)

    @Slot(float)
    def zoom(self, factor: float) -> None:
        """Show that many times as much."""
        if self.held is not None:
            self.held.glass.mover.zoom(factor)

    @Slot()
    def _follow(self) -> None:
        if self.held is not None:
            self.range = self.held.seen
        self.range_changed.emit()

    def _made(self) -> "HeldPicture":
        if self.held is None:
            self.held = self._make()
        return self.held

    def _make(self) -> "HeldPicture":
        # pyqtgraph takes a third of a second to import; the start page does not wait for it.
        from genmon_gui.widgets.history.held_picture import HeldPicture

        held = HeldPicture(self._appearance)
        if self.extent is not None and self.range is not None:
            held.set_extent(self.extent)
            held.show_range(self.range)
        held.picture.show_limits(self._limits)
        held.picture.compare(self._years_back)
        held.picture.range_changed.connect(self._follow)
        held.picture.legends_changed.connect(self.legends_changed)
        held.reading.read.connect(self.read)
        self._column.addWidget(held, 1)
        return held

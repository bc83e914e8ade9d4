"""The history picture in people's hands. Imports pyqtgraph, so import it late."""

from collections.abc import Mapping

from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from genmon_gui.services.history.history import History
from genmon_gui.services.history.remarks import Remarks
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.hands.glass import Glass
from genmon_gui.widgets.hands.reading_off import ReadingOff
from genmon_gui.widgets.hands.stepping import Extent
from genmon_gui.widgets.hands.time_range import TimeRange
from genmon_gui.widgets.picture.picture import HistoryPicture
from genmon_gui.widgets.theme import scale_of


class HeldPicture(QWidget):
    """The picture, the glass over it that feels hands, and what is read off."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._fixed_scale = appearance.fixed_scale
        self.picture = HistoryPicture(appearance)
        self.glass = Glass(self.picture, appearance.palette.text)
        self.reading = ReadingOff(self.glass, self.picture, appearance)
        self.picture.range_changed.connect(self.reading.hide)
        cell = QGridLayout(self)
        cell.setContentsMargins(0, 0, 0, 0)
        for layer in (self.picture, self.glass):
            cell.addWidget(layer, 0, 0)

    @property
    def seen(self) -> TimeRange:
        """The span that is seen."""
        area = self.picture.area
        return TimeRange(area.start, area.end)

    def show_history(self, history: History, colours: Mapping[str, str]) -> None:
        """Take an answer in."""
        self.picture.show_history(history, colours)
        self.glass.setAccessibleName(self.picture.accessibleName())
        self.reading.refresh()

    def show_remarks(self, remarks: Remarks) -> None:
        """Take in what is said besides."""
        self.picture.show_remarks(remarks)
        self.reading.refresh()

    def show_range(self, wanted: TimeRange) -> None:
        """Show a span that was chosen."""
        self.glass.mover.stop()
        self.picture.show_range(wanted.start, wanted.end, anew=True)

    def set_extent(self, extent: Extent) -> None:
        """Say what there is to see."""
        self.glass.mover.set_extent(extent)

    def take_key(self, event: QKeyEvent) -> None:
        """Move as a key says."""
        self.glass.take_key(event)

    def hideEvent(self, _event: QHideEvent) -> None:
        """Whoever comes back to the page finds no readout of long ago."""
        self.reading.hide()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Fingers are as thick, and words as large, as the screen wants."""
        scale = self._fixed_scale or scale_of(self.window().size())
        self.glass.set_scale(scale)
        self.reading.pane.set_scale(scale)

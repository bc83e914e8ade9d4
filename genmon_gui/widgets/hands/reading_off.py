"""Reads a picture off where hands point at it."""

from PySide6.QtCore import QObject, QPointF, QTimer, Signal, Slot

from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.hands.glass import Glass
from genmon_gui.widgets.hands.notes import Note, alarm_notes, gap_notes
from genmon_gui.widgets.hands.plot import Plot, rectangle_of, seen_range
from genmon_gui.widgets.hands.readout import Readout, read_off
from genmon_gui.widgets.hands.readout_pane import ReadoutPane

# So long a readout stays after a tap: time enough to read it, not to wonder next day what it is.
_STAYS_MS = 10_000


class ReadingOff(QObject):
    """Shows a readout after a tap and, where there is a mouse, wherever that points.

    Signals:
        read: the moment that is read off, UTC epoch seconds; None when nothing is any more.
    """

    read = Signal(object)

    def __init__(self, glass: Glass, plot: Plot, appearance: Appearance) -> None:
        """Get ready.

        Args:
            glass: what feels the hands.
            plot: what is read off.
            appearance: how it is drawn; at a desk what the mouse points at is read off without
                a click.
        """
        super().__init__(glass)
        self._glass = glass
        self._plot = plot
        self._unit, self._zone = appearance.unit, appearance.zone
        self.pane = ReadoutPane(appearance, glass)
        self._where = QPointF()
        self._mouse: QPointF | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS_MS)
        self._timer.timeout.connect(self.hide)
        glass.tapped.connect(self._tap)
        glass.grasped.connect(self.hide)
        if appearance.fixed_scale is not None:
            glass.pointed.connect(self._point)
            glass.mover.rested.connect(self._point_again)

    @Slot()
    def hide(self) -> None:
        """Show no readout: the picture moves."""
        self._timer.stop()
        if not self.pane.isHidden():
            self.pane.hide()
            self._glass.setAccessibleDescription("")
            self.read.emit(None)

    @Slot()
    def refresh(self) -> None:
        """Read off again at the same place: the picture shows something else."""
        if not self.pane.isHidden():
            self.pane.hide()
            self._show(self._where)

    @Slot(object)
    def _tap(self, where: QPointF) -> None:
        self._show(where)
        self._timer.start()

    @Slot(object)
    def _point(self, where: QPointF | None) -> None:
        self._mouse = where
        if where is None:
            self.hide()
        elif not self._glass.mover.is_moving():
            self._timer.stop()
            self._show(where)

    @Slot()
    def _point_again(self) -> None:
        if self._mouse is not None:
            self._show(self._mouse)

    def _show(self, where: QPointF) -> None:
        bands, rectangle = self._plot.bands(), rectangle_of(self._plot)
        if not bands or not rectangle.contains(where.toPoint()):
            self.hide()
            return
        if self.pane.isHidden():
            self.pane.set_ground(rectangle, self._plot.grab(rectangle))
        self._where = where
        second_px = self._plot.area.px_per_s
        at = seen_range(self._plot).at((where.x() - rectangle.left()) / rectangle.width())
        readout = read_off(bands, at, second_px, self._zone)
        pointed = where - rectangle.topLeft()
        notes = self._notes(readout, second_px)
        self.pane.show_readout(readout, self._plot.colours(), notes, pointed, second_px)
        self._glass.setAccessibleDescription(self.pane.words())
        self.read.emit(at)

    def _notes(self, readout: Readout, second_px: float) -> tuple[Note, ...]:
        wide_px = second_px / self.pane.scale
        alarms = alarm_notes(readout, self._plot.alarms(), wide_px, self._unit, self._zone)
        return gap_notes(readout, self._plot.gaps()) + alarms

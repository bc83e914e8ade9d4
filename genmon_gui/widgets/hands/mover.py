"""Moves a picture of time, once a frame at most; at rest nothing runs."""

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot

from genmon_gui.widgets.hands.glide import Glide
from genmon_gui.widgets.hands.plot import Plot, seen_range
from genmon_gui.widgets.hands.recogniser import FingerHold
from genmon_gui.widgets.hands.stepping import Extent
from genmon_gui.widgets.hands.time_range import Bounds, TimeRange

_FRAME_MS = 16


class Mover(QObject):
    """Pans, zooms and lets glide, within the bounds of what there is to see.

    Signals:
        rested: nothing moves any more.
    """

    rested = Signal()

    def __init__(self, plot: Plot, parent: QObject) -> None:
        super().__init__(parent)
        self._plot = plot
        self._extent: Extent | None = None
        self._wanted: TimeRange | None = None
        self._held: tuple[FingerHold, TimeRange] | None = None
        self._before_fit: TimeRange | None = None
        self._glide: Glide | None = None
        self._gliding = QElapsedTimer()
        self._frames = QTimer(self)
        self._frames.setTimerType(Qt.TimerType.PreciseTimer)
        self._frames.setInterval(_FRAME_MS)
        self._frames.timeout.connect(self._show_frame)

    def set_extent(self, extent: Extent) -> None:
        """Say what there is to see; before that nothing moves."""
        self._extent = extent

    def is_moving(self) -> bool:
        """Whether the picture glides or is to be shown in the next frame."""
        return self._frames.isActive()

    def grasp(self, hold: FingerHold) -> None:
        """Hold what is seen there; a glide ends."""
        self._glide = None
        self._held = hold, self._seen()

    def drag(self, hold: FingerHold) -> None:
        """Follow the fingers: what they hold stays beneath them."""
        if self._held is None:
            return
        before, seen = self._held
        at = seen.at(self.share_at(before.x))
        length_s = seen.length_s * before.spread / hold.spread
        self._show(self._bounds().placed(length_s, at, self.share_at(hold.x)))

    def release(self, speed_px_s: float) -> None:
        """Let go of what was held; it glides on as fast as the fingers were."""
        self._held = None
        if speed_px_s == 0:
            return
        seen = self._seen()
        speed = -speed_px_s * seen.length_s / self._plot.area.width
        self._glide = Glide(seen, speed, self._bounds())
        self._gliding.start()
        self._frames.start()

    def stop(self) -> bool:
        """Stop gliding; whether it did."""
        glide, self._glide = self._glide, None
        return glide is not None

    def pan(self, share: float) -> None:
        """Move towards later by so much of what is seen."""
        self.stop()
        seen = self._seen()
        self._show(self._bounds().panned(seen, share * seen.length_s))

    def zoom(self, factor: float, share: float = 0.5) -> None:
        """Make what is seen so many times as long; the point that far from its start stays."""
        self.stop()
        seen = self._seen()
        self._show(self._bounds().zoomed(seen, factor, seen.at(share)))

    def go_to_first(self) -> None:
        """Show what is oldest."""
        self.pan(-self._bounds().whole.length_s / self._seen().length_s)

    def go_to_last(self) -> None:
        """Show what is newest."""
        self.pan(self._bounds().whole.length_s / self._seen().length_s)

    def fit(self) -> None:
        """Show everything, or what was seen before that."""
        self.stop()
        if self._extent is None:
            return
        seen = self._seen()
        if not self._extent.is_all(seen):
            self._before_fit = seen
            self._show(self._extent.whole)
        elif self._before_fit is not None:
            self._show(self._before_fit)

    def share_at(self, x_px: float) -> float:
        """How far into what is seen a point of the picture is."""
        area = self._plot.area
        return (x_px - area.left) / area.width

    def _bounds(self) -> Bounds:
        """How far what is seen may be moved: a year that has just begun is seen whole."""
        seen = self._seen()
        if self._extent is None:
            return Bounds(seen.start, seen.end, seen.length_s)
        return self._extent.bounds.stretched(seen)

    def _seen(self) -> TimeRange:
        return self._wanted or seen_range(self._plot)

    def _show(self, wanted: TimeRange) -> None:
        """Show at once what comes first, and what comes within a frame in the next."""
        self._wanted = wanted
        if not self._frames.isActive():
            self._show_wanted()
            self._frames.start()

    @Slot()
    def _show_frame(self) -> None:
        if self._glide is not None:
            elapsed_s = self._gliding.nsecsElapsed() / 1e9
            self._wanted = self._glide.at(elapsed_s)
            if self._glide.is_over(elapsed_s):
                self._glide = None
        elif self._wanted is None:
            self._frames.stop()
            self.rested.emit()
        self._show_wanted()

    def _show_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None and wanted != seen_range(self._plot):
            self._plot.show_range(wanted.start, wanted.end)

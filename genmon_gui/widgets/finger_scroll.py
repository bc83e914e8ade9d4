"""A page that is longer than the screen, moved by a finger or the arrow keys."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QKeyEvent, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScroller, QScrollerProperties, QWidget

from genmon_gui.widgets.theme import GRID, Palette, translucent

_WIDTH_PX = 4
# How high the edge is at which a page that goes on fades.
_FADE_PX = 4 * GRID


class FingerScroll(QScrollArea):
    """Instead of a scroll bar a thin mark shows where one is, where there is more to see.

    Towards an edge beyond which there is more the page fades, so that it cuts no word in two.
    """

    def __init__(self, content: QWidget, palette: Palette) -> None:
        super().__init__()
        self._content = content
        # Of Qt's own viewport PySide6 knows no type, and goes through all widgets for it: 20 ms.
        self.setViewport(QWidget())
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._take_keys)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content.setObjectName("content")
        self.setStyleSheet(
            "QScrollArea { background: transparent; } QWidget#content { background: transparent; }"
        )
        self.viewport().setAutoFillBackground(False)
        # Touches that nobody takes become the mouse's, so that a tap on a button stays one.
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.LeftMouseButtonGesture)
        self._let_nothing_bounce()
        self.fade = _Fade(self, palette)
        self.mark = _Mark(self, palette)

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen."""
        self.verticalScrollBar().setSingleStep(round(6 * GRID * scale))
        self.fade.set_scale(scale)

    def settle(self) -> None:
        """Let what was added to the page have its place before it is painted there."""
        layout = self._content.layout()
        assert layout is not None  # noqa: S101 - every page has one
        layout.activate()
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by the keys; at an end the arrows lead on to what comes next."""
        bar = self.verticalScrollBar()
        before = bar.value()
        super().keyPressEvent(event)
        event.setAccepted(bar.value() != before)

    @Slot(int, int)
    def _take_keys(self, _least: int, most: int) -> None:
        """Where there is nothing to move the keyboard would stand at nothing that is seen."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if most else Qt.FocusPolicy.NoFocus)

    def _let_nothing_bounce(self) -> None:
        scroller = QScroller.scroller(self.viewport())
        properties = scroller.scrollerProperties()
        never = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
        metrics = QScrollerProperties.ScrollMetric
        for metric in (metrics.VerticalOvershootPolicy, metrics.HorizontalOvershootPolicy):
            properties.setScrollMetric(metric, never)
        scroller.setScrollerProperties(properties)


class _Overlay(QWidget):
    """Lies over the area and tells how far it is moved; no finger meets it."""

    def __init__(self, area: FingerScroll) -> None:
        super().__init__(area)
        self._area = area
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        bar = area.verticalScrollBar()
        bar.valueChanged.connect(self.update)
        bar.rangeChanged.connect(self.update)
        area.installEventFilter(self)

    def eventFilter(self, _area: QObject, event: QEvent) -> bool:
        """Follow the area's size."""
        if event.type() is QEvent.Type.Resize:
            self._take_place(self._area.size())
        return False

    def _take_place(self, size: QSize) -> None:
        """Lie over all of an area of a size."""
        self.resize(size)


class _Fade(_Overlay):
    """Lets the page end in the ground at an edge beyond which it goes on."""

    def __init__(self, area: FingerScroll, palette: Palette) -> None:
        super().__init__(area)
        self._palette, self._height_px = palette, _FADE_PX

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen."""
        self._height_px = round(_FADE_PX * scale)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The upper edge, the lower one, both or none."""
        bar, painter, height = self._area.verticalScrollBar(), QPainter(self), self.height()
        if bar.value() > bar.minimum():
            self._paint_edge(painter, 0, min(self._height_px, bar.value()))
        if bar.value() < bar.maximum():
            self._paint_edge(painter, height, height - self._height_px)

    def _paint_edge(self, painter: QPainter, edge: int, inner: int) -> None:
        colours = QLinearGradient(0, edge, 0, inner)
        colours.setColorAt(0, translucent(self._palette.background, 1.0))
        colours.setColorAt(1, translucent(self._palette.background, 0.0))
        top, bottom = sorted((edge, inner))
        painter.fillRect(0, top, self.width(), bottom - top, colours)


class _Mark(_Overlay):
    """A line at the right edge."""

    def __init__(self, area: FingerScroll, palette: Palette) -> None:
        super().__init__(area)
        self._colours = QColor(palette.faint), QColor(palette.accent)

    def eventFilter(self, area: QObject, event: QEvent) -> bool:
        """Follow whether the area has the keyboard, too."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(area, event)

    def _take_place(self, size: QSize) -> None:
        self.setGeometry(size.width() - _WIDTH_PX, 0, _WIDTH_PX, size.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the part that is seen, of all there is."""
        bar = self._area.verticalScrollBar()
        whole = bar.maximum() + bar.pageStep()
        if not bar.maximum():
            return
        top, height = (self.height() * part / whole for part in (bar.value(), bar.pageStep()))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colours[self._area.hasFocus()])
        painter.drawRoundedRect(QRectF(0, top, self.width(), height), 2, 2)

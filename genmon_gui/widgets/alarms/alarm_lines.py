"""What an alarm says, in two parts: what alarms, and below it since when."""

from math import ceil

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QWidget

from genmon_gui.widgets.fitted_label import BOTTOM_LEFT, TOP_LEFT, FittedLabel
from genmon_gui.widgets.theme import BODY, SMALL, TITLE, font

# Below the scale, for names that are longer than anybody should choose.
_LESS = (0.95 * SMALL, 0.85 * SMALL)


class AlarmLines(QWidget):
    """Both as one stand in the middle of the height, however many lines they take."""

    def __init__(self) -> None:
        super().__init__()
        self.headline, self.detail = FittedLabel(), FittedLabel()
        self.headline.align(BOTTOM_LEFT)
        self.detail.align(TOP_LEFT)
        for label in (self.headline, self.detail):
            label.setParent(self)
        self._two_lines_px, self._least_px = 0, (0, 0)

    def set_scale(self, scale: float, *, may_break: bool, is_roomy: bool) -> None:
        """Draw for a size of screen.

        Args:
            scale: of everything.
            may_break: a long name takes two lines rather than smaller letters than what follows.
            is_roomy: what follows may, too.
        """
        medium = QFont.Weight.Medium
        self.headline.set_fonts(
            *(font(size * scale, medium) for size in (TITLE, BODY, SMALL, *_LESS))
        )
        small = font(SMALL * scale)
        self.detail.set_fonts(small)
        # Measured: a type has whole pixels, so that its lines do not grow evenly with a screen.
        two_lines = ceil(2 * QFontMetricsF(small).lineSpacing())
        self._least_px = two_lines if may_break else 0, two_lines if is_roomy else 0
        self.updateGeometry()
        self._share()

    def say(self, headline: str, detail: str) -> None:
        """Say this from now on."""
        self.headline.setText(headline)
        self.detail.setText(detail)
        self._share()

    def sizeHint(self) -> QSize:
        """Each in its largest type, unbroken."""
        hints = self.headline.sizeHint(), self.detail.sizeHint()
        heights = map(max, self._least_px, (hint.height() for hint in hints))
        return QSize(max(hint.width() for hint in hints), sum(heights))

    def minimumSizeHint(self) -> QSize:
        """Lines of the smallest type."""
        hints = self.headline.minimumSizeHint(), self.detail.minimumSizeHint()
        heights = map(max, self._least_px, (hint.height() for hint in hints))
        return QSize(0, sum(heights))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Share the height."""
        self._share()

    def _share(self) -> None:
        """First see how much each fills of what it may have, then let both meet there."""
        width, height = self.width(), self.height()
        detail_px = max(self._least_px[1], self.detail.minimumSizeHint().height())
        upper_px = _filled_px(self.headline, width, height - detail_px)
        lower_px = _filled_px(self.detail, width, detail_px)
        top = (height - upper_px - lower_px) // 2
        self.headline.setGeometry(0, top, width, upper_px)
        self.detail.setGeometry(0, top + upper_px, width, lower_px)


def _filled_px(label: FittedLabel, width: int, height: int) -> int:
    """How high the lines are that a label has in a room."""
    label.resize(width, height)
    type_, lines = label.shown()
    return ceil(QFontMetricsF(type_).lineSpacing() * len(lines))

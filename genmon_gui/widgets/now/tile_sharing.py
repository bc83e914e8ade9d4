"""How a tile's small labels share the line of its name, or what lies below it."""

from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLabel

from genmon_gui.widgets.fitted_label import BOTTOM_LEFT, LEFT, RIGHT, TOP_LEFT, FittedLabel
from genmon_gui.widgets.now.trend_label import TrendLabel
from genmon_gui.widgets.theme import GRID

# In narrower tiles the age would stand beside some names and not beside others.
_AGE_FROM_PX = 200


class SmallLabels(NamedTuple):
    """What stands around a tile's number.

    Attributes:
        symbol: in front of the name; it has room while it is not hidden.
        name: the place's.
        trend: where it goes.
        age: how old the number is.
        last_year: what it was then.
    """

    symbol: QLabel
    name: FittedLabel
    trend: TrendLabel
    age: FittedLabel
    last_year: FittedLabel

    def share_line(self, line: QRect, scale: float, *, must_have_age: bool) -> None:
        """The age steps back first, then how fast it goes, and the arrow before the name is cut."""
        line, gap = self._right_of_symbol(line, scale), round(GRID * scale)
        name, age = self.name.sizeHint().width(), self.age.sizeHint().width()
        if must_have_age:
            name = min(name, line.width() - gap - age)
        left = line.width() - name - gap
        trend = 0 if must_have_age else self._trend_in(left)
        is_roomy = line.width() >= _AGE_FROM_PX * scale
        has_age = must_have_age or (is_roomy and age <= left - (trend and trend + gap))
        self.name.align(LEFT)
        self.age.align(RIGHT)
        self.name.setGeometry(line.adjusted(0, 0, min(0, name - line.width()), 0))
        self.trend.setGeometry(line.left() + name + gap, line.top(), trend, line.height())
        self.age.setGeometry(line.adjusted(line.width() - age, 0, 0, 0))
        self.trend.setVisible(trend > 0)
        self.age.setVisible(has_age)

    def share_below(self, name: QRect, room: QRect, scale: float, *, has_day: bool) -> None:
        """The trend, the age, and last year's temperature where there is room for that too."""
        self.name.align(BOTTOM_LEFT)
        self.name.setGeometry(self._right_of_symbol(name, scale))
        # On the line that the letters stand on.
        below = round(QFontMetricsF(self.name.shown()[0]).descent())
        self.symbol.move(name.left(), name.bottom() + 1 - below - self.symbol.height())
        trend = self._trend_in(room.width())
        self.trend.setGeometry(
            QRect(room.left(), room.top(), trend, self.trend.sizeHint().height())
        )
        self.trend.setVisible(trend > 0)
        small, top = self.last_year.sizeHint().height(), room.top()
        if trend and top + self.trend.height() + small > room.bottom() + 1:
            self._put_age_beside_trend(room, round(GRID * scale))
            return
        top += self.trend.height() if trend else 0
        has_last_year = has_day and top + 2 * small <= room.bottom() + 1
        age_px = small if has_last_year else room.bottom() + 1 - top
        self.age.align(TOP_LEFT)
        self.age.setGeometry(room.left(), top, room.width(), age_px)
        self.age.show()
        self.last_year.align(LEFT)
        self.last_year.setGeometry(room.left(), top + age_px, room.width(), small)
        self.last_year.setVisible(has_last_year)

    def _put_age_beside_trend(self, room: QRect, gap: int) -> None:
        """There is one line; the age has what the trend leaves of it, or gives way."""
        trend, age = self.trend.geometry(), self.age.sizeHint().width()
        left = trend.right() + 1 + gap
        self.age.align(LEFT)
        self.age.setGeometry(left, trend.top(), age, trend.height())
        self.age.setVisible(left + age <= room.right() + 1)
        self.last_year.hide()

    def _right_of_symbol(self, line: QRect, scale: float) -> QRect:
        """What the symbol leaves of a line that it begins."""
        if self.symbol.isHidden():
            return line
        side = self.symbol.width()
        self.symbol.move(line.left(), line.top() + (line.height() - side) // 2)
        return line.adjusted(side + round(GRID * scale), 0, 0, 0)

    def _trend_in(self, room: int) -> int:
        """The width of the trend, or of its arrow alone; 0 where there is none or no room."""
        whole, arrow = self.trend.sizeHint().width(), self.trend.brief_width()
        self.trend.set_brief(is_brief=whole > room)
        if not self.trend.text() or arrow > room:
            return 0
        return whole if whole <= room else arrow

"""One limit and what it would have done: the picture, the number, the sentences."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from genmon_gui.core.language import say
from genmon_gui.core.phrasing import MINUS
from genmon_gui.services.setup.limits_draft import LimitsDraft
from genmon_gui.services.setup.limits_words import limit_name, limit_value
from genmon_gui.services.status import no_sensor_words
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.fitted_label import CENTRE, FittedLabel
from genmon_gui.widgets.place_chips import PlaceChips
from genmon_gui.widgets.setup.limit_picture import LimitPicture
from genmon_gui.widgets.setup.limit_tabs import LimitTabs
from genmon_gui.widgets.theme import (
    BODY,
    GRID,
    HEADING,
    SMALL,
    TITLE,
    TOUCH,
    colour_text,
    dress,
    focus_ring,
    font,
)
from genmon_gui.widgets.touch import touch_px

# How wide what is said is beside the picture.
_SIDE_PX = 280
_NUMBER_PX = 1.4 * HEADING
# How wide − and + are, unless a finger needs more.
_STEP_PX = 1.3 * TOUCH
# A tall board that is lower, as below an alarm's banner, gives what it has to the picture.
_ROOMY_PX = 540
# How high what is said is, at least, on a tall board with room and on one without.
_SAID_PX, _SAID_SHORT_PX = 5.5 * BODY, 4 * BODY


class LimitBoard(QWidget):
    """Beside each other on a wide screen, below each other on a tall one.

    Signals:
        stepped: − or + was touched: -1 or 1.
        kept: all shall be kept.
    """

    stepped = Signal(int)
    kept = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance, self._scale, self._is_tall = appearance, 1.0, False
        palette = appearance.palette
        self.chips = PlaceChips(palette, only_one=True, has_legends=False)
        self.picture = LimitPicture(appearance)
        self.tabs = LimitTabs(palette, appearance.unit)
        self.nothing = FittedLabel(no_sensor_words())
        self.nothing.align(CENTRE)
        colour_text(self.nothing, palette.quiet)
        self.nothing.hide()
        self.number, self.sentences = FittedLabel(), FittedLabel()
        self.number.align(CENTRE)
        self.less, self.more = QPushButton(MINUS), QPushButton("+")
        self.details, self.switch = QPushButton(say("More…")), QPushButton()
        self.keep = QPushButton(say("Keep it"))
        self.keep.setObjectName("keep")
        self.less.setAccessibleName(say("Lower"))
        self.more.setAccessibleName(say("Higher"))
        for button in (self.less, self.more):
            button.setAutoRepeat(True)
        self.less.clicked.connect(self._step_down)
        self.more.clicked.connect(self._step_up)
        self.keep.clicked.connect(self.kept)
        self._lay_out()

    def show_draft(self, draft: LimitsDraft) -> None:
        """Show the limits, and the chosen one in large."""
        palette, limit = self._appearance.palette, draft.limit
        is_on = limit.limit_c is not None
        self.picture.show_limits(draft.after, draft.chosen)
        self.picture.setAccessibleName(
            say(
                "{place} in the last 30 days. {limit}: {value}.",
                place=limit.place,
                limit=limit_name(limit),
                value=limit_value(limit, self._appearance.unit),
            )
        )
        self.tabs.show_draft(draft)
        self.number.setText(limit_value(limit, self._appearance.unit))
        colour_text(self.number, palette.text if is_on else palette.quiet)
        for button in (self.less, self.more, self.details):
            button.setEnabled(is_on)
        self.switch.setText(say("Switch off") if is_on else say("Switch on"))
        self.keep.setEnabled(draft.is_changed)
        self._share_height()

    def say_of_past(self, sentences: tuple[str, ...], *, is_old: bool) -> None:
        """Say what the limit would have done; what is said of another one steps back."""
        palette = self._appearance.palette
        self.sentences.setText("\n".join(sentences))
        colour_text(self.sentences, palette.quiet if is_old else palette.text)

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen."""
        self._scale, self._is_tall = scale, is_tall
        directions, gap, touch = QBoxLayout.Direction, round(GRID * scale), touch_px(self, scale)
        self._whole.setDirection(directions.TopToBottom if is_tall else directions.LeftToRight)
        self._whole.setContentsMargins(2 * gap, 0, 2 * gap, gap)
        self._whole.setSpacing(2 * gap if not is_tall else gap)
        for row in (self._left, self._right, self._numbers, self._buttons):
            row.setSpacing(gap)
        self._side.setMaximumWidth(16_777_215 if is_tall else round(_SIDE_PX * scale))
        self._side.setMinimumWidth(0 if is_tall else round(_SIDE_PX * scale))
        self.picture.set_scale(scale)
        self.tabs.set_scale(scale)
        weight = QFont.Weight.Medium
        self.nothing.set_fonts(*(font(size * scale) for size in (TITLE, BODY)))
        self.number.set_fonts(*(font(size * scale) for size in (_NUMBER_PX, HEADING, TITLE)))
        self.sentences.set_fonts(*(font(size * scale) for size in (BODY, SMALL, 0.87 * SMALL)))
        for button in (self.less, self.more):
            button.setFont(font(HEADING * scale))
            button.setFixedSize(max(touch, round(_STEP_PX * scale)), touch)
        for button in (self.details, self.switch, self.keep):
            button.setFont(font(0.94 * BODY * scale, weight))
            button.setFixedHeight(touch)
        self._style(gap)
        self._arrange()

    def show_places(self, places: tuple[str, ...]) -> None:
        """Show a chip a place; without any there is nothing to set."""
        self.chips.set_places(places)
        for part in (self.chips, self.picture, self._side):
            part.setVisible(bool(places))
        self.nothing.setVisible(not places)
        self._arrange()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Share the room."""
        self._arrange()

    @Slot()
    def _step_down(self) -> None:
        self.stepped.emit(-1)

    @Slot()
    def _step_up(self) -> None:
        self.stepped.emit(1)

    def _arrange(self) -> None:
        self._share_height()
        self._arrange_chips()

    def _share_height(self) -> None:
        """Let the picture have what it needs to be dragged on."""
        is_short = self._is_tall and self.height() < _ROOMY_PX * self._scale
        least_px = (_SAID_SHORT_PX if is_short else _SAID_PX) if self._is_tall else 0
        self.sentences.setMinimumHeight(round(least_px * self._scale))
        steps_px = 2 * (self.less.width() + self._numbers.spacing())
        has_width = self.tabs.one_line_px + steps_px <= self._side.width()
        self._place_tabs(is_short=is_short and has_width)

    def _place_tabs(self, *, is_short: bool) -> None:
        """Above the number; where there is little height in its place, for they say it too."""
        rooms: tuple[QBoxLayout, QBoxLayout] = (self._right, self._numbers)
        other, wanted = rooms if is_short else rooms[::-1]
        if wanted.indexOf(self.tabs) < 0:
            other.removeWidget(self.tabs)
            wanted.insertWidget(int(is_short), self.tabs, int(is_short))
            self.number.setVisible(not is_short)

    def _arrange_chips(self) -> None:
        """Chips take as many lines as they need."""
        margins = self._whole.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        if self._whole.direction() is QBoxLayout.Direction.LeftToRight:
            width -= self._side.minimumWidth() + self._whole.spacing()
        self.chips.arrange(self._scale, max(1, width))

    def _lay_out(self) -> None:
        for button in (self.less, self.more, self.details, self.switch, self.keep):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._numbers, self._buttons = QHBoxLayout(), QHBoxLayout()
        for widget in (self.less, self.number, self.more):
            self._numbers.addWidget(widget, 1 if widget is self.number else 0)
        for button in (self.details, self.switch, self.keep):
            self._buttons.addWidget(button, 1)
        self._side = QWidget()
        self._right = QVBoxLayout(self._side)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.addWidget(self.tabs)
        self._right.addLayout(self._numbers)
        self._right.addWidget(self.sentences, 1)
        self._right.addLayout(self._buttons)
        self._left = QVBoxLayout()
        self._left.addWidget(self.chips)
        self._left.addWidget(self.picture, 1)
        self._left.addWidget(self.nothing, 1)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.addLayout(self._left, 1)
        self._whole.addWidget(self._side)

    def _style(self, radius: int) -> None:
        palette = self._appearance.palette
        dress(
            self,
            f"QPushButton {{ color: {palette.text}; background: {palette.surface}; border: none;"
            f" border-radius: {radius}px; padding: 0 {radius // 2}px; }}"
            f"QPushButton:disabled {{ color: {palette.faint}; }}"
            f"QPushButton:pressed {{ background: {palette.raised}; }}"
            f"QPushButton#keep:enabled {{ color: {palette.background};"
            f" background: {palette.accent}; }}"
            f"QPushButton#keep:pressed {{ background: {palette.text}; }}"
            f"{focus_ring(palette.text)}",
        )

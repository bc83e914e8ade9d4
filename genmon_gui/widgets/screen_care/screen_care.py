"""Dims the screen, darkens it, wakes it, and keeps the waking touch from doing anything else.

The backlight is never set below a floor and nothing about it is remembered, so that a crash in the
dark leaves a screen that can be read and the next start a bright one.
"""

import datetime
import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from genmon_gui.config.settings import DisplaySettings
from genmon_gui.core.calendar import local
from genmon_gui.core.night import is_night
from genmon_gui.core.screen_care import (
    Care,
    CareRule,
    Light,
    absence,
    held,
    kept_lit,
    lifted,
    light,
    released,
    touched,
    woken,
)
from genmon_gui.services.messages import AlarmView, RoundTaken
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.screen_care.dark_page import DarkPage
from genmon_gui.widgets.theme import NIGHT

if TYPE_CHECKING:
    from genmon_gui.widgets.screen_care.dimmer import Dimmer

_BEGINNINGS = {
    QEvent.Type.TouchBegin,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.Wheel,
    QEvent.Type.KeyPress,
}
_PRESSES = {
    QEvent.Type.TouchBegin,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
}
_ENDS = {
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.KeyRelease,
}
_BETWEEN = {QEvent.Type.TouchUpdate, QEvent.Type.MouseMove}
# From when to when, local time; without both never.
Hours = tuple[datetime.time | None, datetime.time | None]
_NEVER: Hours = (None, None)


class ScreenCare(QObject):
    """Looks after one window and whoever sleeps beside it.

    Touches are seen where they enter the window, before any of its parts, so that those that Qt
    makes into the mouse's are known as well; from the first turn of the event loop on.

    Signals:
        appearance_changed: the Appearance that the window shall have: at night it is red on black.
        left: the Absence of everybody for a while; again every few seconds until somebody comes.
    """

    appearance_changed = Signal(object)
    left = Signal(object)

    def __init__(
        self,
        window: QWidget,
        display: DisplaySettings,
        appearance: Appearance,
        set_lamp: Callable[[float], bool],
        clocks: tuple[Callable[[], float], Callable[[], float]] = (time.monotonic, time.time),
        quiet: Hours = _NEVER,
    ) -> None:
        """Look after a window from the first refresh on: who hears of it connects before.

        Args:
            window: the whole of it; darkness is laid over its parts.
            display: when it is dimmed and how bright it is.
            appearance: how it is drawn by day.
            set_lamp: turns the light behind the screen down to a share of the most there is;
                False where there is none.
            clocks: monotonic seconds and UTC epoch seconds.
            quiet: when no warning is told, besides the night.
        """
        super().__init__(window)
        self._set_lamp, self._clocks = set_lamp, clocks
        self._care = Care(clocks[0]())
        self._day_appearance = appearance
        # Of the window; what it was first seen with is for it to know.
        self._appearance: Appearance | None = None
        self._display = display
        self._rule = _rule_of(display)
        self._quiet = quiet
        # What it was woken for, or awake, as long as nobody has seen that.
        self._told: set[tuple[str, float]] = set()
        self._is_swallowing = False
        self.dark = DarkPage(window, appearance)
        self._glass: Dimmer | None = None
        self._window = window
        self._cover()
        # What has come in before, a mouse that is there for one, meets a bright screen.
        QTimer.singleShot(1, self, self._watch)

    def configure(
        self, display: DisplaySettings, appearance: Appearance, quiet: Hours = _NEVER
    ) -> None:
        """Go on in another way."""
        self._display, self._day_appearance, self._quiet = display, appearance, quiet
        self._rule = _rule_of(display)
        self.refresh()

    @property
    def is_night(self) -> bool:
        """Whether it is the time of red on black."""
        return self._is_within((self._display.night_from, self._display.night_to))

    def _is_within(self, hours: Hours) -> bool:
        at = local(self._clocks[1](), self._day_appearance.zone).time()
        return is_night(at, *hours)

    @property
    def light(self) -> Light:
        """How much of the screen is shown now."""
        return light(self._rule, self._care, self._clocks[0]())

    @Slot(object)
    def show_round(self, taken: RoundTaken) -> None:
        """A new alarm wakes the screen, and it does not go dark until somebody has seen it.

        A warning wakes it for a while, at night and in quiet hours not before they are over.
        """
        self.dark.show_round(taken)
        is_quiet = self.is_night or self._is_within(self._quiet)
        unseen = [alarm for alarm in taken.alarms if alarm.is_open]
        wanted = _names(alarm for alarm in unseen if alarm.is_pressing or not is_quiet)
        if not wanted <= self._told:
            self._care = woken(self._care, self._clocks[0]())
        self._told = wanted | (self._told & _names(unseen))
        self._care = kept_lit(self._care, is_kept=any(alarm.is_pressing for alarm in unseen))
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Let time pass; to be called every few seconds, and a round does so as well."""
        now_s, now = (clock() for clock in self._clocks)
        is_night, lit = self.is_night, self.light
        self._dress(
            self._day_appearance._replace(palette=NIGHT) if is_night else self._day_appearance
        )
        self.dark.setVisible(lit is Light.DARK)
        if lit is Light.DARK:
            self.dark.refresh(now_s, now)
        share = self._share(lit, is_night=is_night)
        has_lamp = self._set_lamp(share)
        # Dark numbers behind dark glass could not be read.
        is_glazed = not has_lamp and lit is not Light.DARK
        self._glaze(share if is_glazed else 1.0)
        away = absence(self._display.back_after_s, self._care, now_s)
        if away.is_left or away.is_unwatched:
            self.left.emit(away)

    def close(self) -> None:
        """Leave the lamp as bright as by day."""
        self._set_lamp(self._display.brightness / 100)

    def eventFilter(self, _handle: QObject, event: QEvent) -> bool:
        """Swallow what only wakes the screen."""
        kind = event.type()
        if kind in _BEGINNINGS:
            self._begin()
        self._follow_finger(kind)
        is_swallowed = self._is_swallowing and kind in _BEGINNINGS | _BETWEEN | _ENDS
        if is_swallowed and kind in _ENDS:
            self._care = lifted(self._care, self._clocks[0]())
            self._is_swallowing = False
        if is_swallowed:
            # Otherwise Qt would make a touch that nobody takes into the mouse's.
            event.accept()
        return is_swallowed

    def _dress(self, appearance: Appearance) -> None:
        if appearance != self._appearance:
            self._appearance = appearance
            self.dark.change_appearance(appearance)
            self.appearance_changed.emit(appearance)

    def _begin(self) -> None:
        self._care, does_more = touched(self._rule, self._care, self._clocks[0]())
        self._is_swallowing = not does_more
        if not does_more:
            self.refresh()

    def _follow_finger(self, kind: QEvent.Type) -> None:
        if kind in _PRESSES:
            self._care = held(self._care)
        elif kind in _ENDS:
            self._care = released(self._care, self._clocks[0]())

    @Slot()
    def _watch(self) -> None:
        """See touches where they enter, and its size there too.

        Nothing else comes to pass there while nobody touches the screen. To the widget comes each
        painting as well, and to tell Python of that takes time and memory.
        """
        self._window.winId()
        handle = self._window.windowHandle()
        handle.installEventFilter(self)
        handle.widthChanged.connect(self._follow)
        handle.heightChanged.connect(self._follow)
        self._cover()

    @Slot()
    def _follow(self) -> None:
        self._cover()
        self.refresh()

    def _cover(self) -> None:
        for pane in filter(None, (self.dark, self._glass)):
            pane.setGeometry(self._window.rect())

    def _glaze(self, share: float) -> None:
        """Let so much of the light through; a screen with a lamp needs no glass for it."""
        if self._glass is None and share < 1.0:
            from genmon_gui.widgets.screen_care.dimmer import Dimmer

            self._glass = Dimmer(self._window)
            self._cover()
        if self._glass is not None:
            self._glass.set_share(share)

    def _share(self, lit: Light, *, is_night: bool) -> float:
        """How bright the lamp shall be, of the most there is."""
        display = self._display
        share = display.brightness / 100
        # What alarms is to be seen by those who sleep, too.
        if is_night and not self._care.is_kept_lit:
            share *= display.night_brightness / 100
        # Black glows too where a lamp is behind it: in the dark it is turned down once more.
        for stage in (Light.DIM, Light.DARK):
            if lit in (stage, Light.DARK):
                share *= display.dim_brightness / 100
        return share


def _names(alarms: Iterable[AlarmView]) -> set[tuple[str, float]]:
    return {(alarm.rule.key, alarm.since) for alarm in alarms}


def _rule_of(display: DisplaySettings) -> CareRule:
    return CareRule(display.dim_after_s, display.dark_after_s)

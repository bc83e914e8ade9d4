"""How the screen looks, when it is spared, and whether alarms are heard."""

from datetime import time

from PySide6.QtCore import Slot

from genmon_gui.config.change import Change, Put, Remove
from genmon_gui.config.settings import DisplaySettings, Settings
from genmon_gui.core.language import say
from genmon_gui.services.setup.settings_change import SettingsWanted
from genmon_gui.services.setup.setup_words import idle_words, percent, theme_words
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.setup.choice_row import ChoiceRow
from genmon_gui.widgets.setup.page import Page
from genmon_gui.widgets.setup.page_names import SCREEN
from genmon_gui.widgets.setup.step_row import StepRow
from genmon_gui.widgets.setup.switch_row import SwitchRow
from genmon_gui.widgets.theme import THEMES

_DIM_AFTER_S = (0.0, 60.0, 120.0, 300.0, 600.0, 900.0, 1800.0, 3600.0)
_DARK_AFTER_S = (0.0, 300.0, 600.0, 900.0, 1800.0, 3600.0, 7200.0, 14_400.0, 28_800.0)
_BACK_AFTER_S = (0.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1800.0)
_SHARES = tuple(float(share) for share in range(10, 101, 10))
_DIM_SHARES = (5.0, 10.0, 15.0, 20.0, 30.0, 45.0, 60.0, 80.0, 100.0)
# Times of day in minutes, every quarter of an hour.
_MINUTES = tuple(float(minute) for minute in range(0, 24 * 60, 15))
# A night that is switched on by finger, until somebody sets another.
_NIGHT = time(22), time(6, 30)


class ScreenPage(Page):
    """Every change is seen at once."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, say(SCREEN))
        self._display = DisplaySettings()
        palette = appearance.palette
        themes = tuple((theme, theme_words(theme)) for theme in THEMES)
        self.theme = ChoiceRow(say("Theme"), themes, palette)
        self.sound = SwitchRow(say("Sound of an alarm"), palette)
        self.night = SwitchRow(say("Red on black at night"), palette)
        self.steps = {
            "brightness": StepRow(say("Brightness"), _SHARES, percent, palette),
            "dim_after_s": StepRow(say("Dim after"), _DIM_AFTER_S, idle_words, palette),
            "dim_brightness": StepRow(say("Brightness while dim"), _DIM_SHARES, percent, palette),
            "dark_after_s": StepRow(say("Dark after"), _DARK_AFTER_S, idle_words, palette),
            "back_after_s": StepRow(say("Back to Now after"), _BACK_AFTER_S, idle_words, palette),
            "night_from": StepRow(say("Night from"), _MINUTES, _clock, palette),
            "night_to": StepRow(say("Night to"), _MINUTES, _clock, palette),
            "night_brightness": StepRow(say("Brightness at night"), _SHARES, percent, palette),
        }
        self._connect()
        by_day = ("brightness", "dim_after_s", "dim_brightness", "dark_after_s", "back_after_s")
        by_night = ("night_from", "night_to", "night_brightness")
        self.add(self.theme, *(self.steps[key] for key in by_day), self.sound, self.night)
        self.add(*(self.steps[key] for key in by_night))

    def show_settings(self, settings: Settings) -> None:
        """Show what is configured."""
        display = self._display = settings.display
        is_night = display.night_from is not None and display.night_to is not None
        self.theme.show_chosen(display.theme)
        self.sound.show_on(is_on=display.sound)
        self.night.show_on(is_on=is_night)
        for key, step in self.steps.items():
            value = getattr(display, key)
            if value is not None:
                step.show_value(_minutes(value) if isinstance(value, time) else value)
            if key.startswith("night"):
                step.setVisible(is_night)

    def _connect(self) -> None:
        self.theme.chosen.connect(self._choose_theme)
        self.sound.switched.connect(self._switch_sound)
        self.night.switched.connect(self._switch_night)
        for step in self.steps.values():
            step.chosen.connect(self._set)

    @Slot(str)
    def _choose_theme(self, theme: str) -> None:
        said = say("Theme: {theme}.", theme=theme_words(theme))
        self._want(said, Put(("display", "theme"), theme))

    @Slot(bool)
    def _switch_sound(self, is_on: bool) -> None:  # noqa: FBT001 - a signal's argument
        said = say("Alarms make a sound.") if is_on else say("Alarms are silent.")
        self._want(said, Put(("display", "sound"), is_on))

    @Slot(bool)
    def _switch_night(self, is_on: bool) -> None:  # noqa: FBT001 - a signal's argument
        keys = ("display", "night_from"), ("display", "night_to")
        if not is_on:
            self._want(say("There is no night any more."), *(Remove(key) for key in keys))
            return
        begins, ends = (f"{each:%H:%M}" for each in _NIGHT)
        said = say("Night from {begin} to {end}.", begin=begins, end=ends)
        self._want(said, Put(keys[0], begins), Put(keys[1], ends))

    @Slot(float)
    def _set(self, value: float) -> None:
        key, step = next(each for each in self.steps.items() if each[1] is self.sender())
        said = say("{name}: {value}.", name=step.name.text(), value=step.value.text())
        if key in ("night_from", "night_to"):
            self._want(said, Put(("display", key), _clock(value)))
        else:
            self._want(said, Put(("display", key), round(value)), *self._agreeing(key, value))

    def _agreeing(self, key: str, value: float) -> tuple[Change, ...]:
        """What must follow: the screen is dimmed before it goes dark."""
        display = self._display
        if key == "dim_after_s" and 0 < display.dark_after_s < value:
            return (Put(("display", "dark_after_s"), round(value)),)
        if key == "dark_after_s" and 0 < value < display.dim_after_s:
            return (Put(("display", "dim_after_s"), round(value)),)
        return ()

    def _want(self, said: str, *changes: Change) -> None:
        self.change_wanted.emit(SettingsWanted(changes, said))


def _minutes(at: time) -> float:
    return float(60 * at.hour + at.minute)


def _clock(minutes: float) -> str:
    """A time of day from its minutes: 22:15."""
    hour, minute = divmod(round(minutes), 60)
    return f"{hour:02}:{minute:02}"

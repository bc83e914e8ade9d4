"""The kiosk on a screen: its window, the care of the screen, and the alarm's sound."""

from pathlib import Path

from genmon_gui.assets import resource
from genmon_gui.config.settings import Settings
from genmon_gui.crew import Crew
from genmon_gui.hardware.backlight import Backlight
from genmon_gui.kiosk_options import KioskOptions
from genmon_gui.services.alarms.unreachable_limits import unreachable_trouble
from genmon_gui.services.messages import Trouble
from genmon_gui.showing import appearance_of
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.screen_care.screen_care import Hours, ScreenCare
from genmon_gui.wiring import wire
from genmon_gui.workers.alarm_sound import AlarmSound


class KioskScreen:
    """Shows what a crew tells, in a window that is seen already."""

    def __init__(
        self, window: KioskWindow, crew: Crew, settings: Settings, options: KioskOptions
    ) -> None:
        self.window, self._options = window, options
        window.furnish()
        wire(window, crew)
        self._show_settings(settings)
        set_lamp = Backlight().set_share if options.has_screen else _no_lamp
        care = self.care = ScreenCare(
            window,
            settings.display,
            appearance_of(settings, options),
            set_lamp,
            quiet=_quiet_hours(settings),
        )
        is_heard = settings.display.sound
        sound = self._sound = AlarmSound(resource("sounds/alarm.wav"), is_on=is_heard)
        crew.polling.round_taken.connect(sound.show_round)
        sound.reported.connect(window.troubles.show_sound)
        crew.polling.round_taken.connect(care.show_round)
        care.left.connect(window.go_back)
        care.appearance_changed.connect(window.change_appearance)
        window.time_passed.connect(care.refresh)
        care.refresh()

    def apply(self, settings: Settings, waiting: Trouble | None) -> None:
        """Show other settings.

        Args:
            settings: everything configured.
            waiting: tells that some of it waits for the next start.
        """
        self._show_settings(settings)
        appearance = appearance_of(settings, self._options)
        self.care.configure(settings.display, appearance, _quiet_hours(settings))
        self._sound.switch(is_on=settings.display.sound)
        self.window.troubles.show_settings(waiting)

    def _show_settings(self, settings: Settings) -> None:
        self.window.show_settings(settings)
        self.window.troubles.show_limits(unreachable_trouble(settings))

    def write_picture(self, path: Path) -> bool:
        """Write the screen as PNG; False where that cannot be."""
        return self.window.grab().save(str(path), "PNG")

    def close(self) -> None:
        """Give the lamp back, and be silent; the window stays as it is."""
        self.window.time_passed.disconnect(self.care.refresh)
        self.care.close()
        self._sound.close()


def _quiet_hours(settings: Settings) -> Hours:
    return settings.alerts.quiet_from, settings.alerts.quiet_to


def _no_lamp(_share: float) -> bool:
    """A window on somebody's desk leaves the desk's lamp alone."""
    return False

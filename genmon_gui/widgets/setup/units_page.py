"""Units, time zone and language."""

from PySide6.QtCore import Slot

from genmon_gui.config.change import Put, Remove
from genmon_gui.config.settings import Settings
from genmon_gui.core.language import LANGUAGES, say
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.setup.settings_change import SettingsWanted
from genmon_gui.services.setup.setup_words import language_words
from genmon_gui.services.zone_names import cities, city_of, region_of, regions
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.setup.choice_row import ChoiceRow
from genmon_gui.widgets.setup.entry_wanted import ChoiceWanted
from genmon_gui.widgets.setup.page import Page
from genmon_gui.widgets.setup.page_names import UNITS
from genmon_gui.widgets.setup.row import Row

# The system's language is chosen by naming none.
_SYSTEM = ""


class UnitsPage(Page):
    """What numbers, times and words look like."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, say(UNITS))
        palette = appearance.palette
        units = tuple((unit.value, unit.symbol) for unit in Unit)
        self.unit = ChoiceRow(say("Temperatures"), units, palette)
        self.zone = Row(say("Time zone"), palette)
        languages = tuple((code, language_words(code)) for code in (*LANGUAGES, _SYSTEM))
        self.language = ChoiceRow(say("Language"), languages, palette)
        self.unit.chosen.connect(self._choose_unit)
        self.zone.touched.connect(self._choose_region)
        self.language.chosen.connect(self._choose_language)
        self._zone = ""
        self.add(self.unit, self.zone, self.language)

    def show_settings(self, settings: Settings) -> None:
        """Show what is configured."""
        self._zone = settings.timezone.key
        self.unit.show_chosen(settings.units.value)
        self.zone.show_value(city_of(self._zone))
        self.language.show_chosen(settings.language or _SYSTEM)

    @Slot(str)
    def _choose_unit(self, key: str) -> None:
        said = say("Temperatures are shown in {unit}.", unit=Unit(key).symbol)
        self.change_wanted.emit(SettingsWanted((Put(("units",), key),), said))

    @Slot()
    def _choose_region(self) -> None:
        title, here = say("Time zone: where?"), region_of(self._zone)
        self.choice_wanted.emit(
            ChoiceWanted(title, regions(), here, self._choose_city, leads_on=True)
        )

    def _choose_city(self, region: str) -> None:
        found = cities(region)
        if not found:
            self._choose_zone(region)
            return
        title = say("Time zone: which city is nearest?")
        self.choice_wanted.emit(ChoiceWanted(title, found, self._zone, self._choose_zone))

    def _choose_zone(self, zone: str) -> None:
        said = say("The clock is that of {city}.", city=city_of(zone))
        self.change_wanted.emit(SettingsWanted((Put(("timezone",), zone),), said))

    @Slot(str)
    def _choose_language(self, code: str) -> None:
        change = Put(("language",), code) if code else Remove(("language",))
        # In whichever language it is read, so its name alone.
        self.change_wanted.emit(SettingsWanted((change,), language_words(code)))

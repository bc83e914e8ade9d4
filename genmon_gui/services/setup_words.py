"""How everything is set, in a few words each."""

from genmon_gui.config.settings import Settings
from genmon_gui.core.language import NAMES, say
from genmon_gui.services.zone_names import city_of


def units_words(settings: Settings) -> str:
    """Unit, zone and language."""
    parts = [settings.units.symbol, city_of(settings.timezone.key)]
    if settings.language is not None:
        parts.append(NAMES[settings.language])
    return " · ".join(parts)


def language_words(code: str) -> str:
    """A language in itself; the system's for an empty code."""
    return NAMES[code] if code else say("System")

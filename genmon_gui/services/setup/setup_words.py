"""How everything is set, in a few words each."""

from genmon_gui.config.settings import Settings
from genmon_gui.core.language import NAMES, mark, say, say_count
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.services.zone_names import city_of


def places_words(settings: Settings) -> str:
    """How many places there are."""
    return say_count(len(settings.sensors), mark("1 place"), mark("{count} places"))


def units_words(settings: Settings) -> str:
    """Unit, zone and language."""
    parts = [settings.units.symbol, city_of(settings.timezone.key)]
    if settings.language is not None:
        parts.append(NAMES[settings.language])
    return " · ".join(parts)


def screen_words(settings: Settings) -> str:
    """Theme, brightness, night and sound."""
    display = settings.display
    parts = [theme_words(display.theme), percent(display.brightness)]
    if display.night_from is not None and display.night_to is not None:
        parts.append(say("night from {time}", time=f"{display.night_from:%H:%M}"))
    return " · ".join(parts)


def lock_words(settings: Settings, *, is_set: bool) -> str:
    """Whether there is a PIN, and what it is asked for besides setting up."""
    if not is_set:
        return say("Off", "PIN")
    return say("For acknowledging too") if settings.lock.acknowledge_needs_pin else say("On")


def theme_words(theme: str) -> str:
    """A theme by the name that the configuration has for it."""
    return say("Light") if theme == "light" else say("Dark")


def percent(share: float) -> str:
    """A share in percent, without decimals."""
    return say("{percent} %", percent=round(share))


def idle_words(seconds: float) -> str:
    """After how long something happens: 5 min; never for 0."""
    if seconds == 0:
        return say("Never")
    minutes, rest_s = divmod(round(seconds), 60)
    hours, rest_min = divmod(minutes, 60)
    if rest_s:
        return say("{count} s", count=round(seconds))
    if rest_min:
        return say("{count} min", count=minutes)
    return say("{count} h", count=hours)


def language_words(code: str) -> str:
    """A language in itself; the system's for an empty code."""
    return NAMES[code] if code else say("Auto")


def limits_words(settings: Settings) -> str:
    """How many limits there are."""
    count = sum(isinstance(rule.condition, Beyond) for rule in settings.alarms)
    return say_count(count, mark("1 limit"), mark("{count} limits")) if count else say("None")

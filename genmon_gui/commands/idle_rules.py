"""What is to be said of rules that a replay cannot let fire, whatever it finds."""

import sys

from genmon_gui.config.settings import Settings
from genmon_gui.core.phrasing import temperature
from genmon_gui.core.reading import HIGHEST_C, LOWEST_C
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import places
from genmon_gui.services.alarms.unreachable_limits import limit_words, unreachable_limits


def say_idle_rules(connection: Connection, settings: Settings) -> None:
    """Name on stderr the places that the record does not know, and limits beyond all sensors."""
    known = places.names(connection)
    for place in sorted({place for rule in settings.alarms for place in rule.places} - set(known)):
        _say(f"the record has no place {place!r}: its places are {', '.join(known)}")
    measured = (
        f"{temperature(LOWEST_C, settings.units)} to {temperature(HIGHEST_C, settings.units)}"
    )
    for rule in unreachable_limits(settings.alarms):
        limit = limit_words(rule, settings.units)
        _say(f"{limit} can never alarm: sensors measure {measured}")


def _say(words: str) -> None:
    print(f"genmon-gui: {words}", file=sys.stderr)

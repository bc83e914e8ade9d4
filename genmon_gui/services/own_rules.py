"""The rules that nobody has to configure: what goes wrong with the watching itself."""

from collections.abc import Iterator

from genmon_gui.config.settings import Settings
from genmon_gui.core.alarm import AlarmRule, Severity
from genmon_gui.core.rules.program import Lost, MessagesFail, Stale, StorageFails, WasOff

# A sensor that is silent for a quarter of an hour does not come back by itself as a rule.
_LOST_S = 900.0
# Without any reading nothing is watched: that is worth less patience.
_STALE_S = 600.0
_STORAGE_S = 600.0
# A server that is down for half an hour is no news.
_MESSAGES_S = 1800.0


def all_rules(settings: Settings) -> tuple[AlarmRule, ...]:
    """The configured rules, and behind them the program's own that are wanted."""
    return (*settings.alarms, *own_rules(settings))


def own_rules(settings: Settings) -> Iterator[AlarmRule]:
    """The program's own rules that are wanted."""
    wanted = settings.alerts
    if wanted.sensor_lost:
        for sensor in settings.sensors:
            yield AlarmRule(Lost(sensor.place), _LOST_S, Severity.WARNING)
    if wanted.stale:
        yield AlarmRule(Stale(), _STALE_S)
    if wanted.storage:
        yield AlarmRule(StorageFails(), _STORAGE_S)
    if wanted.messages:
        yield AlarmRule(MessagesFail(), _MESSAGES_S, Severity.WARNING)
    if wanted.program_off:
        yield AlarmRule(WasOff(), severity=Severity.WARNING)

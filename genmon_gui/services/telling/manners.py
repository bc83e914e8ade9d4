"""How people want to be told, as the settings say it."""

from genmon_gui.config.settings import Settings
from genmon_gui.core.rules.schedule import Schedule
from genmon_gui.core.telling.desk import Manners


def manners_of(settings: Settings) -> Manners:
    """Reminders, escalation and the hourly cap."""
    alerts = settings.alerts
    return Manners(alerts.reminder_s, alerts.escalate_after_s, alerts.most_an_hour)


def quiet_hours_of(settings: Settings) -> Schedule | None:
    """When warnings are held, None for never."""
    alerts = settings.alerts
    if alerts.quiet_from is None or alerts.quiet_to is None:
        return None
    return Schedule(settings.timezone, begin=alerts.quiet_from, end=alerts.quiet_to)

"""How people are told, as it is set up with a finger: what is shown of it, and what is written."""

from datetime import time

from genmon_gui.config.change import Change, Put, Remove
from genmon_gui.config.settings import AlertSettings, Settings
from genmon_gui.core.dates import WEEKDAYS
from genmon_gui.core.language import mark, say, say_count
from genmon_gui.core.phrasing import duration
from genmon_gui.core.weekly import WeeklyTime

# Half hours of the day, in hours.
HALF_HOURS = tuple(half / 2 for half in range(48))
# Seconds; 0 is never.
REMINDERS_S = (0.0, 900.0, 1800.0, 3600.0, 7200.0, 14_400.0, 28_800.0, 86_400.0)
ESCALATIONS_S = REMINDERS_S[1:]
# What is set where it is switched on.
FIRST_WEEKLY = WeeklyTime(6, 18, 0)
FIRST_QUIET = (time(22), time(7))
FIRST_ESCALATION_S = 1800.0


def people_words(emails: tuple[str, ...], numbers: tuple[str, ...]) -> str:
    """Who is told, in a few words."""
    everybody = (*emails, *numbers)
    if not everybody:
        return say("Nobody")
    if len(everybody) == 1:
        return everybody[0]
    return say_count(len(everybody), mark("1 address"), mark("{count} addresses"))


def messages_words(settings: Settings) -> str:
    """How messages are set up, in a few words."""
    email = settings.email
    if email is not None:
        return people_words(email.recipients, email.sms_recipients)
    return say("No e-mail yet")


def second_words(alerts: AlertSettings) -> str:
    """Who is told when nobody acknowledges, in a few words."""
    return people_words(alerts.escalate_to, alerts.escalate_sms_to)


def hours_of(at: time) -> float:
    """A time of day in hours."""
    return at.hour + at.minute / 60


def half_hour_words(hours: float) -> str:
    """A time of day: 22:00."""
    return f"{int(hours):02}:{round(hours % 1 * 60):02}"


def delay_words(seconds: float) -> str:
    """After how long: never, 4 h."""
    return duration(seconds) if seconds else say("never")


def weekly_changes(weekly: WeeklyTime | None) -> tuple[Change, ...]:
    """What is written for a weekly message, or for none."""
    if weekly is None:
        return (Remove(("alerts", "weekly")),)
    said = f"{WEEKDAYS[weekly.weekday]} {weekly.hour:02}:{weekly.minute:02}"
    return (Put(("alerts", "weekly"), said),)


def quiet_changes(quiet: tuple[time, time] | None) -> tuple[Change, ...]:
    """What is written for quiet hours, or for none."""
    if quiet is None:
        return (Remove(("alerts", "quiet_from")), Remove(("alerts", "quiet_to")))
    begin, end = quiet
    return (
        Put(("alerts", "quiet_from"), f"{begin:%H:%M}"),
        Put(("alerts", "quiet_to"), f"{end:%H:%M}"),
    )


def second_changes(
    after_s: float, emails: tuple[str, ...], numbers: tuple[str, ...]
) -> tuple[Change, ...]:
    """What is written for the second list; without anybody there is none."""
    if not (emails or numbers):
        keys = ("escalate_after_s", "escalate_to", "escalate_sms_to")
        return tuple(Remove(("alerts", key)) for key in keys)
    return (
        Put(("alerts", "escalate_after_s"), after_s or FIRST_ESCALATION_S),
        Put(("alerts", "escalate_to"), list(emails)),
        Put(("alerts", "escalate_sms_to"), list(numbers)),
    )

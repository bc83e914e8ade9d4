from datetime import time
from pathlib import Path

from genmon_gui.config.settings import AlertSettings
from genmon_gui.core.alarm import AlarmRule, Severity
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.services.replay.replayed_messages import messages_of
from genmon_gui.services.replay.replayed_rule import Firing
from tests.builders import NOW, some_settings

# NOW is 14:02 in Toronto.
HOT = AlarmRule(Beyond("Engine", Side.HIGH, 95.0))
WARM = HOT._replace(severity=Severity.WARNING)
SETTINGS = some_settings(Path("genmon.db"))


def test_each_alarm_and_each_return_is_a_message() -> None:
    firings = (Firing(HOT, NOW, NOW + 60, 96.0), Firing(HOT, NOW + 90_000, None, 97.0))
    assert [at for at, _ in messages_of(firings, SETTINGS)] == [NOW, NOW + 60, NOW + 90_000]


def test_what_flaps_is_few_messages() -> None:
    firings = [Firing(HOT, NOW + at, NOW + at + 30, 96.0) for at in range(0, 3600, 60)]
    assert len(messages_of(firings, SETTINGS)) == 7


def test_warnings_of_quiet_hours_are_one_message_at_their_end() -> None:
    settings = SETTINGS._replace(alerts=AlertSettings(quiet_from=time(14), quiet_to=time(15)))
    firings = (Firing(WARM, NOW, NOW + 60, 96.0), Firing(WARM, NOW + 120, NOW + 180, 96.0))
    ((at, message),) = messages_of(firings, settings)
    assert len(message.notices) == 4
    assert 58 * 60 <= at - NOW <= 65 * 60

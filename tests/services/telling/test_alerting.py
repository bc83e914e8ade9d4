import re
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.alerts.short_text import short_text
from genmon_gui.config.settings import Settings
from genmon_gui.core.alarm import AlarmRule, TransitionKind
from genmon_gui.core.alert import Alert
from genmon_gui.core.clock import AssumedStart
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.rules.program import Stale
from genmon_gui.services.telling import alerting
from genmon_gui.services.telling.when import When

HOT = AlarmRule(Beyond("Engine block", Side.HIGH, 95.0, hysteresis_c=2.0), on_delay_s=60.0)
COLD = AlarmRule(Beyond("Battery", Side.LOW, -4.0))
SETTINGS = Settings(ZoneInfo("America/Toronto"), Path("genmon.db"))
SINCE = 1_795_374_120.0  # 2026-11-22, 14:02 in Toronto


def alert_of(
    rule: AlarmRule,
    kind: TransitionKind,
    value_c: float,
    at: float = SINCE,
    settings: Settings = SETTINGS,
) -> Alert:
    when = When(at, settings.timezone)
    return alerting.alert_of(
        rule, kind, value_c, when, since=SINCE, settings=settings, message_id="<one@x>"
    )


def test_an_active_alarm_says_place_value_and_limit_in_its_subject() -> None:
    alert = alert_of(HOT, TransitionKind.ACTIVE, 97.3)
    assert alert.subject == "Engine block 97.3 °C: above 95.0 °C"
    assert (alert.at, alert.message_id) == (SINCE, "<one@x>")


def test_an_active_alarm_says_since_when_and_how_to_acknowledge_it() -> None:
    body = alert_of(HOT, TransitionKind.ACTIVE, 97.3).body
    assert "Engine block is at 97.3 °C, which is above 95.0 °C." in body
    assert "since Sunday 22 November 2026, 14:02 EST, after 60 s above 95.0 °C." in body
    assert "To acknowledge it, touch the alarm" in body


def test_a_rule_without_a_delay_speaks_of_none() -> None:
    body = alert_of(COLD, TransitionKind.ACTIVE, -6.5).body
    assert "Battery is at −6.5 °C, which is below −4.0 °C." in body
    assert "active since Sunday 22 November 2026, 14:02 EST.\n" in body


def test_an_alarm_that_returned_says_how_long_it_lasted() -> None:
    alert = alert_of(HOT, TransitionKind.RETURNED, 92.1, SINCE + 38 * 60)
    assert alert.subject == "Engine block back to normal: 92.1 °C"
    assert "at 92.1 °C since Sunday 22 November 2026, 14:40 EST." in alert.body
    assert "The alarm (above 95.0 °C) was active for 38 min." in alert.body


def test_readings_that_are_back_are_not_said_to_be_missing() -> None:
    alert = alert_of(AlarmRule(Stale()), TransitionKind.RETURNED, 2.0, SINCE + 38 * 60)
    assert alert.subject == "Readings: back to normal"
    assert "missing" not in alert.body + alert.short_text


def test_the_short_text_says_the_same_in_plain_letters() -> None:
    active = alert_of(COLD, TransitionKind.ACTIVE, -6.5)
    returned = alert_of(HOT, TransitionKind.RETURNED, 92.1, SINCE + 38 * 60)
    assert active.short_text == "Battery -6.5 C: below -4.0 C since 14:02"
    assert returned.short_text == (
        "Engine block back to normal: 92.1 C at 14:40, was above 95.0 C for 38 min"
    )


def test_people_read_their_own_unit() -> None:
    settings = Settings(ZoneInfo("America/Toronto"), Path("genmon.db"), units=Unit.FAHRENHEIT)
    alert = alert_of(HOT, TransitionKind.ACTIVE, 97.3, settings=settings)
    assert alert.subject == "Engine block 207.1 °F: above 203.0 °F"
    assert "207.1 F" in alert.short_text


@pytest.mark.parametrize(
    ("zone", "moment"),
    [
        ("Europe/Berlin", "Sunday 22 November 2026, 20:02 CET"),
        ("America/Sao_Paulo", "Sunday 22 November 2026, 16:02 UTC-03"),
    ],
)
def test_a_moment_names_its_zone(zone: str, moment: str) -> None:
    settings = Settings(ZoneInfo(zone), Path("genmon.db"))
    assert moment in alert_of(HOT, TransitionKind.ACTIVE, 97.3, settings=settings).body


@given(
    place=st.text(min_size=1, max_size=300),
    value_c=st.floats(-55, 125),
    kind=st.sampled_from([TransitionKind.ACTIVE, TransitionKind.RETURNED]),
    lasted_s=st.floats(-86_400, 400 * 86_400),
)
def test_a_short_text_fits_and_never_loses_its_numbers(
    place: str, value_c: float, kind: TransitionKind, lasted_s: float
) -> None:
    alert = alert_of(AlarmRule(Beyond(place, Side.HIGH, 95.0)), kind, value_c, SINCE + lasted_s)
    assert len(alert.short_text) <= 160
    assert "95.0 C" in alert.short_text
    assert short_text(alert.short_text) == alert.short_text


def test_a_test_alert_says_that_nothing_is_wrong() -> None:
    alert = alerting.test_alert(SINCE, SETTINGS.timezone, "<test@x>")
    assert alert.subject == "Test alert of genmon-gui"
    assert "Nothing is wrong." in alert.body
    assert "Sunday 22 November 2026, 14:02 EST" in alert.body
    assert short_text(alert.short_text) == alert.short_text


def test_a_damaged_record_is_told_with_where_it_went() -> None:
    alert = alerting.damage_alert("genmon.db.damaged-x", When(SINCE, SETTINGS.timezone), "<one@x>")
    assert alert.subject == "Database damaged: recording goes on in a new one"
    assert "set aside as genmon.db.damaged-x, nothing was deleted" in alert.body
    assert short_text(alert.short_text) == alert.short_text
    assert "14:02" in alert.short_text


@pytest.mark.parametrize("kind", [TransitionKind.ACTIVE, TransitionKind.RETURNED])
def test_while_the_clock_is_not_set_no_time_of_day_is_told(kind: TransitionKind) -> None:
    when = When(SINCE, SETTINGS.timezone, AssumedStart(1, SINCE - 240))
    alert = alerting.alert_of(
        HOT, kind, 97.3, when, since=SINCE - 60, settings=SETTINGS, message_id="<one@x>"
    )
    assert "4 min after the kiosk was switched on (its clock is not set yet)" in alert.body
    assert "4 min after power-on (clock not set)" in alert.short_text
    assert not re.search(r"\d\d:\d\d", alert.body + alert.short_text)
    assert len(alert.short_text) <= 160


def test_how_long_an_alarm_lasted_over_an_unknown_time_is_not_told() -> None:
    when = When(SINCE, SETTINGS.timezone, AssumedStart(1, SINCE - 240))
    alert = alerting.alert_of(
        *(HOT, TransitionKind.RETURNED, 92.0, when),
        since=SINCE - 7200,
        settings=SETTINGS,
        message_id="<one@x>",
    )
    assert "The alarm (above 95.0 °C) was active.\n" in alert.body

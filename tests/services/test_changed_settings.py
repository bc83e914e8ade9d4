"""The owner changes settings while the kiosk runs."""

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.config.settings import PollingSettings, SensorSettings, Settings
from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.reading import FaultKind
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.rules.rate import Rate
from genmon_gui.services.record.checking import check
from tests.builders import NOW
from tests.fake_clock import FakeClock
from tests.services.clockwork import PROBE, Clockwork

HOT = AlarmRule(Beyond("Engine block", Side.HIGH, 95.0), on_delay_s=60.0)
COLD = AlarmRule(Beyond("Engine block", Side.LOW, 5.0))
LOST = "SELECT (until_ms - at_ms) / 1000 FROM events WHERE kind = 'sensor_lost'"


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Clockwork]:
    kiosk = Clockwork(tmp_path, FakeClock(NOW), HOT)
    yield kiosk
    kiosk.stop()


def polled_faster(settings: Settings) -> Settings:
    return settings._replace(polling=PollingSettings(interval_s=10.0))


def test_nobody_was_off(kiosk: Clockwork) -> None:
    kiosk.round(20.0)
    kiosk.change(polled_faster(kiosk.settings))
    assert kiosk.round(21.0).number == 2
    assert kiosk.ask("SELECT kind FROM events") == [("started",)]


def test_the_delay_of_a_rule_that_is_the_same_goes_on(kiosk: Clockwork) -> None:
    for _ in range(2):
        assert kiosk.round(97.0, after_s=25.0).alarms == ()
        kiosk.change(kiosk.settings._replace(alarms=(COLD, HOT)))
    (alarm,) = kiosk.round(97.0, after_s=35.0).alarms
    assert alarm.rule == HOT


def test_the_delay_of_a_rule_that_is_another_begins_anew(kiosk: Clockwork) -> None:
    kiosk.round(97.0)
    kiosk.change(kiosk.settings._replace(alarms=(HOT._replace(on_delay_s=50.0),)))
    assert kiosk.round(97.0, after_s=55.0).alarms == ()
    assert len(kiosk.round(97.0, after_s=55.0).alarms) == 1


def test_an_alarm_stays_active_and_seen_whatever_becomes_of_its_rule(kiosk: Clockwork) -> None:
    kiosk.round(97.0)
    kiosk.round(97.0, after_s=60.0)
    since = kiosk.station.acknowledge(HOT.key).alarms[0].since
    for alarms in ((HOT, COLD), (HOT._replace(text="Look at the coolant."),)):
        kiosk.change(kiosk.settings._replace(alarms=alarms))
        (alarm,) = kiosk.round(97.0).alarms
        assert (alarm.active, alarm.acknowledged, alarm.since) == (True, True, since)
    assert kiosk.ask("SELECT kind FROM transitions") == [("active",), ("acknowledged",)]


def test_what_was_heard_counts_for_a_rule_that_goes_by_the_way_there(tmp_path: Path) -> None:
    rising = AlarmRule(Rate("Engine block", Side.HIGH, 600.0, over_s=60.0))
    kiosk = Clockwork(tmp_path, FakeClock(NOW), rising)
    for value_c in (20.0, 26.0, 32.0):
        kiosk.round(value_c)
    kiosk.change(polled_faster(kiosk.settings))
    assert len(kiosk.round(38.0).alarms) == 1
    kiosk.stop()


def test_a_silence_begins_with_the_last_reading_all_the_same(kiosk: Clockwork) -> None:
    kiosk.round(20.0)
    kiosk.round(FaultKind.CRC)
    kiosk.change(polled_faster(kiosk.settings))
    for _ in range(4):
        kiosk.round(FaultKind.CRC)
    kiosk.round(20.0)
    assert kiosk.ask(LOST) == [(120,)]


def test_a_new_name_takes_the_place_s_history_along(kiosk: Clockwork) -> None:
    kiosk.round(20.0)
    kiosk.change(kiosk.settings._replace(sensors=(SensorSettings(PROBE.rom_id, "Motor"),)))
    (view,) = kiosk.round(30.0).places
    assert (view.place, view.today is not None and view.today.low_c) == ("Motor", 20.0)


def test_a_probe_that_was_taken_out_before_begins_a_history_under_a_new_name(
    kiosk: Clockwork,
) -> None:
    kiosk.round(20.0)
    kiosk.change(kiosk.settings._replace(sensors=()))
    kiosk.round(25.0)
    kiosk.change(kiosk.settings._replace(sensors=(SensorSettings(PROBE.rom_id, "Motor"),)))
    (view,) = kiosk.round(30.0).places
    assert (view.place, view.today is not None and view.today.low_c) == ("Motor", 25.0)


def test_another_zone_has_other_days(kiosk: Clockwork) -> None:
    kiosk.round(20.0)
    kiosk.change(kiosk.settings._replace(timezone=ZoneInfo("Asia/Tokyo")))
    kiosk.round(21.0)
    assert check(kiosk.path).ok


def test_while_the_time_is_not_known_what_waits_is_stamped_all_the_same(tmp_path: Path) -> None:
    kiosk = Clockwork(tmp_path, FakeClock(NOW, shows=NOW - 86_400), HOT)
    kiosk.round(97.0)
    kiosk.round(97.0, after_s=60.0)
    kiosk.change(polled_faster(kiosk.settings))
    kiosk.round(97.0)
    kiosk.clock.synchronize()
    (alarm,) = kiosk.round(97.0).alarms
    kiosk.rest()
    assert alarm.since == pytest.approx(NOW + 80)
    assert kiosk.ask("SELECT at_ms, boot_id FROM transitions") == [((NOW + 80) * 1000, None)]
    assert len(kiosk.recorded()) == 4
    kiosk.stop()

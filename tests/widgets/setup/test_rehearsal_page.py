import pytest

from genmon_gui.core.alarm import AlarmRule, Severity
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.services.messages import AlarmView, Rehearsal
from genmon_gui.services.orders import RehearsalStopped, RehearsalWanted
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.pages import NOW as START
from genmon_gui.widgets.setup.rehearsal_page import RehearsalPage
from tests.builders import EMAIL, NOW, THREE, a_round
from tests.widgets.setup.conftest import Opened
from tests.widgets.setup.opening import open_page
from tests.widgets.touching import tap
from tests.workers.receiver import Receiver

HOT = AlarmRule(Beyond("Engine block", Side.HIGH, 95.0), on_delay_s=60.0)
HOT_TEST = HOT._replace(on_delay_s=0.0, is_test=True)
PRETENDED = Rehearsal("Engine block", 105.0)


@pytest.fixture
def window(opened: Opened) -> KioskWindow:
    return opened(alarms=(HOT,), email=EMAIL)


@pytest.fixture
def page(window: KioskWindow) -> RehearsalPage:
    open_page(window.pages.setup, window.pages.setup.made.messages)
    tap(window.pages.setup.made.messages.rehearsal_row.button)
    return window.pages.setup.made.messages.rehearsal


def begin(window: KioskWindow) -> None:
    view = AlarmView(HOT_TEST, active=True, acknowledged=False, since=NOW, value=105.0)
    window.show_round(a_round(*THREE, alarms=(view,))._replace(rehearsal=PRETENDED))


def test_a_value_beyond_the_limit_is_proposed_with_what_it_does(page: RehearsalPage) -> None:
    assert page.value.value.text() == "105.0 °C"
    assert page.effect.words.text() == (
        "At 105.0 °C this goes off: the alarm Engine block above 95.0 °C. "
        "2 recipients get a message marked TEST."
    )


def test_a_value_that_alarms_nobody_is_told_before(page: RehearsalPage) -> None:
    page.value.chosen.emit(60.0)
    assert page.effect.words.text() == "No alarm of Engine block goes off at 60.0 °C now."


def test_warnings_are_named_as_such(opened: Opened) -> None:
    window = opened(alarms=(HOT._replace(severity=Severity.WARNING),))
    words = window.pages.setup.made.messages.rehearsal.effect.words.text()
    assert "the warning Engine block above 95.0 °C" in words
    assert "Nobody gets a message" in words


def test_one_touch_begins_it_and_one_ends_it(window: KioskWindow, page: RehearsalPage) -> None:
    asked = Receiver(window.rehearsal_wanted, window.rehearsal_stopped)
    start, stop = page.act.buttons
    tap(start)
    begin(window)
    assert (start.isEnabled(), stop.isEnabled()) == (False, True)
    tap(stop)
    assert asked.messages == [RehearsalWanted(PRETENDED, 60.0), RehearsalStopped()]


def test_the_tile_shows_the_pretended_number_as_a_test_and_the_true_one(
    window: KioskWindow,
) -> None:
    window.pages.show_page(START)
    begin(window)
    tile = window.pages.start.tiles[0]
    assert tile.number.text() == "105.0 °C"
    assert tile.age.text() == "TEST, really 27.4°"
    assert "TEST" in tile.accessibleName()
    window.show_round(a_round(*THREE))
    assert tile.number.text() == "27.4 °C"
    assert "TEST" not in tile.accessibleName()


def test_the_banner_says_test_and_ends_it_by_one_touch(window: KioskWindow) -> None:
    begin(window)
    acknowledged, card = Receiver(window.acknowledged), window.banner.card
    assert card.headline.text() == "TEST:  Engine block 105.0 °C"
    assert card.button.text() == "End the test"
    tap(card.button)
    assert [each.rule_key for each in acknowledged.messages] == ["Engine block/high/test"]

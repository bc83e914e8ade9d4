import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genmon_gui.core.alarm import AlarmRule, Severity
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.reading import FaultKind
from genmon_gui.core.rules.program import Lost, WasOff
from genmon_gui.core.screen_care import GUARD_S
from genmon_gui.services.messages import AlarmView
from genmon_gui.services.orders import Acknowledged
from genmon_gui.widgets.alarms.alarm_banner import AlarmBanner
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.theme import DARK
from tests.builders import NOW, THREE, TORONTO, a_round, alarm, failed
from tests.widgets.seeing import box, ground_of, pixels_of, rgb
from tests.widgets.touching import tap

HOT = alarm("Engine block", 97.3)
SEEN = alarm("Engine block", 97.3, acknowledged=True)
RETURNED = alarm("Engine block", 80.0, active=False)


@pytest.fixture
def banner(qtbot: QtBot) -> AlarmBanner:
    banner = AlarmBanner(Appearance(DARK, Unit.CELSIUS, TORONTO, 60.0))
    qtbot.addWidget(banner)
    banner.set_scale(1.0, is_tall=False)
    banner.resize(720, 60)
    return banner


def test_it_is_not_there_when_all_is_well(banner: AlarmBanner) -> None:
    banner.show_round(a_round(*THREE, alarms=(HOT,)))
    assert banner.isVisible()
    banner.show_round(a_round(*THREE))
    assert banner.isHidden()


@pytest.mark.parametrize(
    ("view", "headline", "detail"),
    [
        (HOT, "ALARM:  Engine block 97.3 °C", "above 95.0 °C since 13:50"),
        (SEEN, "ALARM:  Engine block 97.3 °C", "above 95.0 °C since 13:50, acknowledged"),
        (RETURNED, "Back to normal:  Engine block 80.0 °C", "was above 95.0 °C, from 13:50"),
    ],
)
def test_it_says_what_alarms_and_since_when(
    banner: AlarmBanner, view: AlarmView, headline: str, detail: str
) -> None:
    banner.show_round(a_round(*THREE, alarms=(view,)))
    assert (banner.card.headline.text(), banner.card.detail.text()) == (headline, detail)
    assert banner.card.accessibleName() == f"{headline}, {detail}"


def test_a_place_that_is_not_heard_has_no_number(banner: AlarmBanner) -> None:
    silent = failed("Engine block", FaultKind.CRC, last_c=97.3)
    banner.show_round(a_round(silent, alarms=(HOT,)))
    assert banner.card.headline.text() == "ALARM:  Engine block"
    assert banner.card.detail.text() == "above 95.0 °C since 13:50, not heard now"


def test_a_number_that_has_grown_old_is_taken_back(qtbot: QtBot) -> None:
    banner = AlarmBanner(Appearance(DARK, Unit.CELSIUS, TORONTO, 0.2))
    qtbot.addWidget(banner)
    banner.show_round(a_round(*THREE, alarms=(HOT,)))
    assert "97.3" in banner.card.headline.text()

    def is_gone() -> bool:
        banner.refresh()
        return "97.3" not in banner.card.headline.text()

    qtbot.waitUntil(is_gone)


def test_on_a_tall_screen_the_button_stands_below_the_words(banner: AlarmBanner) -> None:
    banner.show_round(a_round(*THREE, alarms=(HOT,)))
    for is_tall, width in ((True, 480), (False, 720), (True, 480)):
        banner.set_scale(1.0, is_tall=is_tall)
        banner.resize(width, banner.sizeHint().height())
        banner.grab()
        assert (box(banner.card.button).top() > box(banner.card.detail).bottom()) is is_tall


def test_it_shows_the_most_pressing_and_counts_the_rest(banner: AlarmBanner) -> None:
    banner.show_round(a_round(*THREE, alarms=(HOT, RETURNED, SEEN)))
    assert "97.3" in banner.card.headline.text()
    assert banner.card.detail.text().endswith(", and 2 more")


def test_touching_the_button_acknowledges_that_alarm(qtbot: QtBot, banner: AlarmBanner) -> None:
    banner.show_round(a_round(*THREE, alarms=(HOT,)))
    with qtbot.waitSignal(banner.acknowledged, timeout=1000) as touched:
        QTest.mouseClick(banner.card.button, Qt.MouseButton.LeftButton)
    assert touched.args == [Acknowledged("Engine block/high")]


def test_a_double_tap_acknowledges_no_alarm_that_nobody_has_seen(
    qtbot: QtBot, banner: AlarmBanner
) -> None:
    first, next_ = alarm("Engine block", 97.3), alarm("Enclosure", 96.0)
    banner.show_round(a_round(*THREE, alarms=(first, next_)))
    banner.show_round(a_round(*THREE, alarms=(next_, first._replace(acknowledged=True))))
    with qtbot.assertNotEmitted(banner.acknowledged):
        tap(banner.card.button)
    qtbot.wait(round(1000 * GUARD_S) + 50)
    with qtbot.waitSignal(banner.acknowledged) as acknowledged:
        tap(banner.card.button)
    assert acknowledged.args == [Acknowledged(next_.rule.key)]


def test_what_is_acknowledged_has_no_button(banner: AlarmBanner) -> None:
    banner.show_round(a_round(*THREE, alarms=(SEEN,)))
    assert banner.card.button.isHidden()
    banner.show_round(a_round(*THREE, alarms=(RETURNED,)))
    assert banner.card.button.isVisible()


def test_red_is_for_an_alarm_that_nobody_has_seen(banner: AlarmBanner) -> None:
    grounds = []
    for view in (HOT, SEEN, RETURNED):
        banner.show_round(a_round(*THREE, alarms=(view,)))
        grounds.append(ground_of(banner.card.headline))
    assert grounds == [rgb(DARK.alarm), rgb(DARK.raised), rgb(DARK.raised)]


def test_each_state_has_a_look_of_its_own(banner: AlarmBanner) -> None:
    looks = []
    for view in (HOT, SEEN, RETURNED):
        banner.show_round(a_round(*THREE, alarms=(view,)))
        looks.append((banner.card.symbol.grab().toImage(), ground_of(banner.card.headline)))
    assert all(looks.count(look) == 1 for look in looks)


def test_the_button_is_large_enough_for_a_finger(banner: AlarmBanner) -> None:
    banner.show_round(a_round(*THREE, alarms=(HOT,)))
    assert min(banner.card.button.width(), banner.card.button.height()) >= 48


def test_a_warning_is_called_one_and_is_not_red(banner: AlarmBanner) -> None:
    warning = HOT._replace(rule=HOT.rule._replace(severity=Severity.WARNING))
    banner.show_round(a_round(*THREE, alarms=(warning,)))
    assert banner.card.headline.text() == "Warning:  Engine block 97.3 °C"
    assert DARK.alarm not in banner.card.styleSheet() + banner.styleSheet()


def test_what_is_about_the_hearing_itself_needs_no_number(banner: AlarmBanner) -> None:
    lost = HOT._replace(rule=AlarmRule(Lost("Cabin")), value=None)
    banner.show_round(a_round(*THREE, alarms=(lost,)))
    told = (banner.card.headline.text(), banner.card.detail.text())
    assert told == ("ALARM:  Cabin", "not heard since 13:50")


def test_what_was_over_when_it_was_noticed_is_a_note(banner: AlarmBanner) -> None:
    off = RETURNED._replace(rule=AlarmRule(WasOff()), value=7200.0)
    banner.show_round(a_round(*THREE, alarms=(off,)))
    assert banner.card.headline.text() == "Note:  The kiosk was off for 2 h"
    assert banner.card.detail.text() == "nobody watched until 13:50"


def test_a_snoozed_alarm_is_not_shown(banner: AlarmBanner) -> None:
    snoozed = HOT._replace(snoozed_until=NOW + 600)
    banner.show_round(a_round(*THREE, alarms=(snoozed,)))
    assert banner.isHidden()
    banner.show_round(a_round(*THREE, alarms=(RETURNED, snoozed)))
    assert banner.card.headline.text() == "Back to normal:  Engine block 80.0 °C"


@pytest.mark.parametrize("is_roomy", [False, True])
def test_a_long_name_takes_two_lines_before_it_is_smaller_than_what_follows(
    banner: AlarmBanner, *, is_roomy: bool
) -> None:
    banner.set_roomy(is_roomy=is_roomy)
    banner.resize(690, 100)
    long = alarm("The exhaust manifold behind the second heat shield of the engine", 97.3)
    banner.show_round(a_round(*THREE, alarms=(long,)))
    QTest.qWait(0)
    font, lines = banner.card.headline.shown()
    assert len(lines) == 2
    assert font.pixelSize() >= 14


@pytest.mark.parametrize("scale", [0.9, 1.0, 1.25, 1.5, 1.6, 2.25])
def test_what_is_told_of_an_alarm_has_room_for_two_lines(banner: AlarmBanner, scale: float) -> None:
    banner.set_roomy(is_roomy=True)
    banner.set_scale(scale, is_tall=False)
    banner.resize(round(420 * scale), 1)
    banner.show_round(a_round(*THREE, alarms=(SEEN,)))
    QTest.qWait(0)
    assert len(banner.card.detail.shown()[1]) == 2
    assert banner.card.detail.is_whole()


def test_a_rehearsal_is_no_alarm_at_first_glance(banner: AlarmBanner) -> None:
    banner.show_round(a_round(*THREE, alarms=(HOT,)))
    real, size, icon = ground_of(banner.card.symbol), banner.sizeHint(), _symbol(banner)
    rehearsed = HOT._replace(rule=HOT.rule._replace(is_test=True))
    banner.show_round(a_round(*THREE, alarms=(rehearsed,)))
    assert banner.card.headline.text() == "TEST:  Engine block 97.3 °C"
    assert real == rgb(DARK.alarm)
    assert ground_of(banner.card.symbol) == rgb(DARK.surface)
    assert tuple(pixels_of(banner.card)[0, 100]) == rgb(DARK.warning)
    assert _symbol(banner) != icon
    assert banner.sizeHint() == size


def _symbol(banner: AlarmBanner) -> bytes:
    # Its bits live as long as it does.
    mask = banner.card.symbol.pixmap().toImage().createAlphaMask()
    return bytes(mask.constBits())

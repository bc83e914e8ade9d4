from math import inf

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genmon_gui.core.alarm import UNTIL_BETTER
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.services.alarms.alarm_log import AlarmLog, AlarmLogAsked, LoggedAlarm
from genmon_gui.services.messages import AlarmView
from genmon_gui.services.orders import Acknowledged, Snoozed
from genmon_gui.widgets.alarms.alarm_card import AlarmCard
from genmon_gui.widgets.alarms.alarms_page import AlarmsPage
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.theme import DARK
from tests.builders import NOW, THREE, TORONTO, a_round, alarm
from tests.widgets.seeing import box
from tests.widgets.touching import tap

HOT = alarm("Engine block", 97.3)
# The first alarm of a round is the banner's.
OTHER = alarm("Garage", 96.0)
SEEN = alarm("Enclosure", 97.0, acknowledged=True)._replace(since=NOW - 60)
RETURNED = alarm("Outdoors", 20.0, active=False)
LONG = "The exhaust manifold behind the second heat shield"


def past(place: str, hours: float) -> LoggedAlarm:
    since = NOW - 3600 * hours
    return LoggedAlarm(
        f"{place}/high", Beyond(place, Side.HIGH, 95.0), since, since + 600, since + 300, 99.3
    )


@pytest.fixture
def page(qtbot: QtBot) -> AlarmsPage:
    page = AlarmsPage(Appearance(DARK, Unit.CELSIUS, TORONTO, 60.0))
    qtbot.addWidget(page)
    page.set_scale(1.0, is_tall=False)
    page.resize(710, 350)
    page.show()
    page.show_round(a_round(*THREE))
    return page


def test_without_an_alarm_all_is_well(page: AlarmsPage) -> None:
    page.show_log(AlarmLog(()))
    assert page.none.isVisible()
    assert not page.headings[0].isVisible()
    assert page.none_yet.isVisible()
    assert not page.headings[1].isVisible()


def test_each_alarm_stands_in_its_group_the_newest_first(page: AlarmsPage) -> None:
    page.show_round(a_round(*THREE, alarms=(OTHER, HOT, SEEN, RETURNED)))
    QTest.qWait(0)
    tops = [box(part).top() for part in (page.headings[0], *_cards(page, SEEN, HOT))]
    tops += [box(page.headings[1]).top(), *(box(card).top() for card in _cards(page, RETURNED))]
    assert tops == sorted(tops)
    assert not page.none.isVisible()


def _cards(page: AlarmsPage, *alarms: AlarmView) -> list[AlarmCard]:
    return [page.cards[each.rule.key] for each in alarms]


def test_each_unseen_alarm_has_a_button_of_its_own(qtbot: QtBot, page: AlarmsPage) -> None:
    page.show_round(a_round(*THREE, alarms=(OTHER, HOT, SEEN, RETURNED)))
    assert not page.cards[SEEN.rule.key].button.isVisible()
    button = page.cards[RETURNED.rule.key].button
    assert min(button.width(), button.height()) >= 48
    assert button.accessibleName() == "Acknowledge Outdoors"
    with qtbot.waitSignal(page.acknowledged, timeout=1000) as touched:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert touched.args == [Acknowledged(RETURNED.rule.key)]


def test_a_round_leaves_the_button_under_a_finger_alone(page: AlarmsPage) -> None:
    page.show_round(a_round(*THREE, alarms=(OTHER, HOT)))
    card = page.cards[HOT.rule.key]
    page.show_round(a_round(*THREE, alarms=(OTHER, HOT._replace(value=98.4), RETURNED)))
    assert page.cards[HOT.rule.key] is card
    assert "98.4" in card.headline.text()


def test_what_is_over_is_listed_and_what_is_not_is_shown_once(page: AlarmsPage) -> None:
    page.show_round(a_round(*THREE, alarms=(OTHER, HOT)))
    page.show_log(
        AlarmLog((past("Engine block", 0.2), past("Outdoors", 5), past("Engine block", 9)))
    )
    assert [row.place for row in page.past] == ["Outdoors", "Engine block"]
    row = page.past[0]
    assert (row.span, row.reached) == ("above 95.0 °C, 09:02 to 09:12", "highest 99.3 °C")
    assert row.accessibleName() == (
        "Outdoors, above 95.0 °C, 09:02 to 09:12, highest 99.3 °C, acknowledged 09:07"
    )


def test_an_alarm_joins_the_past_once_the_log_tells_how_it_ended(page: AlarmsPage) -> None:
    page.show_round(a_round(*THREE, alarms=(OTHER, HOT)))
    page.show_log(AlarmLog((past("Engine block", 0.2)._replace(until=None),)))
    page.show_round(a_round(*THREE))
    assert page.past == []
    page.show_log(AlarmLog((past("Engine block", 0.2),)))
    assert [row.place for row in page.past] == ["Engine block"]


def test_a_log_that_comes_before_the_first_round_is_shown_with_it(qtbot: QtBot) -> None:
    page = AlarmsPage(Appearance(DARK, Unit.CELSIUS, TORONTO, 60.0))
    qtbot.addWidget(page)
    page.show_log(AlarmLog((past("Outdoors", 5),)))
    page.show_round(a_round(*THREE))
    assert [row.place for row in page.past] == ["Outdoors"]


def test_the_log_is_asked_when_the_page_is_shown_and_when_alarms_change(
    qtbot: QtBot, page: AlarmsPage
) -> None:
    page.hide()
    with qtbot.waitSignal(page.log_asked) as asked:
        page.show()
    assert asked.args == [AlarmLogAsked()]
    with qtbot.waitSignal(page.log_asked):
        page.show_round(a_round(*THREE, alarms=(OTHER, HOT)))
    with qtbot.assertNotEmitted(page.log_asked):
        page.show_round(a_round(*THREE, alarms=(OTHER, HOT._replace(value=98.0))))


@pytest.mark.parametrize("is_tall", [False, True])
def test_two_hundred_rows_are_moved_by_a_finger_and_do_not_overlap(
    page: AlarmsPage, *, is_tall: bool
) -> None:
    page.set_scale(1.0, is_tall=is_tall)
    page.show_log(AlarmLog(tuple(past(LONG, hours) for hours in range(200))))
    first, second = (box(row) for row in page.past[:2])
    assert second.top() > first.bottom()
    assert first.height() >= 48
    assert page.area.verticalScrollBar().maximum() > 200 * 48


@pytest.mark.parametrize("is_tall", [False, True])
def test_long_names_are_read_whole(page: AlarmsPage, *, is_tall: bool) -> None:
    page.set_scale(1.0, is_tall=is_tall)
    page.resize(*((480, 600) if is_tall else (710, 350)))
    page.show_round(a_round(*THREE, alarms=(OTHER, alarm(LONG, 99.0))))
    card = page.cards[f"{LONG}/high"]
    assert card.headline.is_whole()
    assert card.detail.is_whole()


def test_the_banner_s_alarm_is_not_told_twice(page: AlarmsPage) -> None:
    page.show_round(a_round(*THREE, alarms=(HOT,)))
    assert page.cards == {}
    assert not page.headings[0].isVisible()
    assert not page.none.isVisible()
    page.show_round(a_round(*THREE, alarms=(HOT._replace(snoozed_until=NOW + 3600),)))
    assert list(page.cards) == [HOT.rule.key]
    assert page.headings[0].isVisible()


@pytest.mark.parametrize("is_tall", [False, True])
def test_an_alarm_is_snoozed_for_as_long_as_is_chosen(
    qtbot: QtBot, page: AlarmsPage, *, is_tall: bool
) -> None:
    page.set_scale(1.0, is_tall=is_tall)
    page.resize(*((480, 600) if is_tall else (710, 350)))
    page.show_round(a_round(*THREE, alarms=(OTHER, HOT)))
    for for_s in (3600.0, 8 * 3600.0, inf):
        buttons = page.cards[HOT.rule.key].snooze
        QTest.qWait(0)
        tap(buttons.snooze)
        QTest.qWait(0)
        shown = [each for each in buttons.choices.values() if each.isVisible()]
        assert [min(each.width(), each.height()) >= 48 for each in shown] == [True] * 3
        with qtbot.waitSignal(page.snoozed) as snoozed:
            tap(buttons.choices[for_s])
        assert snoozed.args == [Snoozed(HOT.rule.key, for_s)]


@pytest.mark.parametrize(
    ("until", "words"), [(NOW + 3600, "15:02"), (UNTIL_BETTER, "it is better")]
)
def test_a_snoozed_alarm_says_until_when_and_can_be_told_again(
    qtbot: QtBot, page: AlarmsPage, until: float, words: str
) -> None:
    page.show_round(a_round(*THREE, alarms=(HOT._replace(snoozed_until=until),)))
    card = page.cards[HOT.rule.key]
    assert card.detail.text().endswith(f", snoozed until {words}")
    QTest.qWait(0)
    with qtbot.waitSignal(page.snoozed) as snoozed:
        tap(card.snooze.again)
    assert snoozed.args == [Snoozed(HOT.rule.key, None)]


def test_what_is_over_is_not_snoozed(page: AlarmsPage) -> None:
    page.show_round(a_round(*THREE, alarms=(OTHER, RETURNED)))
    assert not page.cards[RETURNED.rule.key].snooze.snooze.isVisible()

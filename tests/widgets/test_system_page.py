from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genmon_gui.core.phrasing import Unit
from genmon_gui.core.reading import FaultKind
from genmon_gui.db.tables.outbox import OutboxStanding
from genmon_gui.services.system import SystemAsked
from genmon_gui.services.system_words import Fact
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.system_page import SystemPage
from genmon_gui.widgets.theme import DARK
from tests.builders import SYSTEM, THREE, TORONTO, a_round, failed
from tests.widgets.seeing import box, written_in

LONG = failed("The exhaust manifold behind the second heat shield", FaultKind.CRC, 3.0)


@pytest.fixture
def page(qtbot: QtBot) -> SystemPage:
    page = SystemPage(Appearance(DARK, Unit.CELSIUS, TORONTO, 60.0))
    qtbot.addWidget(page)
    page.set_scale(1.0, is_tall=False)
    page.resize(710, 350)
    return page


def told(page: SystemPage) -> None:
    page.show_round(a_round(*THREE))
    page.show_system(SYSTEM)
    page.show()
    QTest.qWait(0)


def test_every_card_tells_its_facts(page: SystemPage) -> None:
    told(page)
    names = [[name.text() for name, _, _ in card.rows] for card in page.cards]
    assert names == [
        [],
        ["Engine block", "Enclosure", "Outdoors"],
        ["Database", "Free space", "Snapshots"],
        ["Last sent", "Waiting", "Server says"],
        ["Time", "Machine on"],
        ["Name", "Address", "Versions"],
        ["19 Nov 11:02"],
    ]


def test_what_is_wrong_stands_first_where_the_header_cannot_say_all_of_it(page: SystemPage) -> None:
    told(page)
    assert page.wrongs.isHidden()
    page.show_wrongs(("Nothing heard for 4 min.", "The disk is full."))
    assert [text.text() for _, _, text in page.wrongs.rows] == [
        "Nothing heard for 4\N{NO-BREAK SPACE}min.",
        "The disk is full.",
    ]
    assert page.wrongs.y() < page.sensors.y()
    page.show_wrongs(("Nothing heard for 4 min.",))
    assert page.wrongs.isHidden()


def test_it_asks_when_it_is_shown_and_while_it_is(qtbot: QtBot, page: SystemPage) -> None:
    with qtbot.waitSignal(page.system_asked) as asked:
        page.show()
    assert asked.args == [SystemAsked()]
    assert page._timer.isActive()
    page.hide()
    assert not page._timer.isActive()


def test_what_somebody_should_look_after_is_marked(page: SystemPage) -> None:
    told(page)
    assert all(symbol.pixmap().isNull() for card in page.cards for _, symbol, _ in card.rows)
    page.show_system(replace(SYSTEM, outbox=OutboxStanding(2, None, "busy")))
    are_marked = [not symbol.pixmap().isNull() for _, symbol, _ in page.messages.rows]
    assert are_marked == [False, True, True]
    assert written_in(page.messages.rows[1][2]) == DARK.warning


def test_facts_that_are_no_more_go(page: SystemPage) -> None:
    told(page)
    page.show_system(replace(SYSTEM, outbox=None))
    assert [name.text() for name, _, _ in page.messages.rows] == ["Recipients"]


@pytest.mark.parametrize("is_tall", [False, True])
@pytest.mark.parametrize("scale", [1.0, 2.25])
def test_cards_and_their_rows_do_not_overlap(
    page: SystemPage, scale: float, *, is_tall: bool
) -> None:
    page.resize(*(round(side * scale) for side in ((480, 600) if is_tall else (710, 350))))
    page.set_scale(scale, is_tall=is_tall)
    page.show_round(a_round(*THREE, LONG))
    page.show_system(SYSTEM)
    page.show_wrongs(("The disk is full: make room on it.", "Nothing heard."))
    page.show()
    QTest.qWait(0)
    _check_apart([box(card) for card in page.cards])
    for card in page.cards:
        assert card.rows
        _check_apart([box(label) for row in card.rows for label in row if label.isVisible()])
        assert all(box(card).contains(box(text)) for _, _, text in card.rows)


def _check_apart(boxes: list[QRect]) -> None:
    for index, one in enumerate(boxes):
        assert not any(one.intersects(other) for other in boxes[index + 1 :])


@pytest.mark.parametrize(
    ("fact", "parts"),
    [
        ("known since 19 Nov 11:02", ["known", "since", "19~Nov", "11:02"]),
        ("seit 19. Nov 11:02", ["seit", "19.~Nov", "11:02"]),
        ("41 MB, /var/my-files/a.db", ["41~MB,", "/", "var/", "my-files/", "a.db"]),
        ("Python 3.13.5, apsw 3.50", ["Python~3.13.5,", "apsw~3.50"]),
    ],
)
def test_a_line_is_broken_only_as_one_reads(page: SystemPage, fact: str, parts: list[str]) -> None:
    page.wrongs.show_facts((Fact("", fact),))
    ((_, _, label),) = page.wrongs.rows
    text = label.text().replace("\N{ZERO WIDTH SPACE}", " ").replace("\N{NON-BREAKING HYPHEN}", "-")
    assert text.replace("\N{NO-BREAK SPACE}", "~").split(" ") == parts

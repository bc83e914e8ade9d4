import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from genmon_gui.core.phrasing import Unit
from genmon_gui.services.messages import PlaceView
from genmon_gui.widgets.theme import DARK
from genmon_gui.widgets.viewer.place_list import PlaceList
from tests.builders import THREE, TORONTO, heard


@pytest.fixture
def listing(qtbot: QtBot) -> PlaceList:
    listing = PlaceList(DARK, Unit.FAHRENHEIT, TORONTO)
    qtbot.addWidget(listing)
    return listing


def texts(listing: PlaceList) -> list[list[str]]:
    return [[label.text() for label in card.findChildren(QLabel)] for card in listing.cards]


def test_each_place_has_its_last_number_and_when_it_was(listing: PlaceList) -> None:
    listing.show_places((heard("Outdoors", -40.0), PlaceView("Attic", None, None, None)))
    assert texts(listing) == [
        ["Outdoors", "−40.0 °F", "last heard 22 Nov 2026 14:02"],
        ["Attic", "no reading", ""],
    ]


def test_another_record_s_places_take_their_place(qtbot: QtBot, listing: PlaceList) -> None:
    listing.show_places(THREE)
    listing.show_places((heard("Attic", 1.0),))
    listing.show()
    assert [words[0] for words in texts(listing)] == ["Attic"]
    qtbot.waitUntil(lambda: len(listing.findChildren(QLabel)) == 3)

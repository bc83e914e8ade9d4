from pytestqt.qtbot import QtBot

from genmon_gui.core.calendar import DAY_S
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.history.remarks import Remarks, RemarksAsked
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.hands.stepping import Extent
from genmon_gui.widgets.hands.time_range import TimeRange
from genmon_gui.widgets.history.picture_room import PictureRoom
from genmon_gui.widgets.theme import DARK
from tests.builders import NOW, TORONTO

NO_REMARKS = Remarks(RemarksAsked(("Shed",), NOW - DAY_S, NOW, 60.0), (), ())


def a_room(qtbot: QtBot) -> PictureRoom:
    room = PictureRoom(Appearance(DARK, Unit.CELSIUS, TORONTO))
    qtbot.addWidget(room)
    room.show_extent(Extent(NOW - 800 * DAY_S, NOW, TORONTO))
    return room


def test_a_span_that_was_chosen_before_there_is_a_picture_is_what_it_shows(qtbot: QtBot) -> None:
    room, chosen = a_room(qtbot), TimeRange(NOW - 3 * DAY_S, NOW)
    room.show_range(chosen)
    assert room.picture is None
    room.show_remarks(NO_REMARKS)
    assert room.held is not None
    assert room.held.seen == chosen


def test_the_range_is_what_hands_have_made_of_it(qtbot: QtBot) -> None:
    room = a_room(qtbot)
    room.show_remarks(NO_REMARKS)
    assert room.picture is not None
    with qtbot.waitSignal(room.range_changed):
        room.picture.show_range(NOW - DAY_S, NOW)
    assert room.range == TimeRange(NOW - DAY_S, NOW)

from pytestqt.qtbot import QtBot

from genmon_gui.core.reading import FaultKind, Reading
from genmon_gui.services.messages import PlaceView
from genmon_gui.widgets.freshness import Freshness
from tests.builders import NOW, failed, heard


def test_a_reading_just_heard_is_live() -> None:
    freshness = Freshness(60.0)
    freshness.tell(heard("Attic", 1.0, NOW - 9), NOW)
    assert freshness.is_live
    assert 9 <= freshness.age_s < 10


def test_what_is_not_a_reading_is_not_live() -> None:
    freshness = Freshness(60.0)
    assert not freshness.is_live
    for view in (None, PlaceView("Attic", None, None, None), failed("Attic", FaultKind.CRC, 1.0)):
        freshness.tell(view, NOW)
        assert not freshness.is_live


def test_a_reading_that_is_old_when_it_arrives_is_not_live() -> None:
    freshness = Freshness(60.0)
    freshness.tell(heard("Attic", 1.0, NOW - 61), NOW)
    assert not freshness.is_live


def test_a_reading_grows_old_by_itself(qtbot: QtBot) -> None:
    freshness = Freshness(0.2)
    freshness.tell(heard("Attic", 1.0), NOW)
    assert freshness.is_live
    qtbot.waitUntil(lambda: not freshness.is_live)


def test_a_clock_that_was_set_back_makes_no_reading_younger_than_now() -> None:
    freshness = Freshness(60.0)
    freshness.tell(heard("Attic", 1.0, NOW + 3600), NOW)
    assert 0 <= freshness.age_s < 1


def test_before_anything_is_asked_a_record_that_is_young_enough_is_believed() -> None:
    freshness = Freshness(60.0)
    for age_s, is_live in ((20, True), (61, False)):
        freshness.tell(PlaceView("Attic", None, Reading(NOW - age_s, 1.0), None), NOW)
        assert freshness.is_live is is_live


def test_a_record_is_not_believed_by_a_clock_that_nobody_trusts() -> None:
    freshness = Freshness(60.0)
    view = PlaceView("Attic", None, Reading(NOW - 20, 1.0), None)
    freshness.tell(view, NOW, is_clock_known=False)
    assert not freshness.is_live


def test_a_record_from_the_future_is_not_believed() -> None:
    freshness = Freshness(60.0)
    freshness.tell(PlaceView("Attic", None, Reading(NOW + 1, 1.0), None), NOW)
    assert not freshness.is_live

import pytest
from pytestqt.qtbot import QtBot

from genmon_gui.core.alarm import Severity
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.history.days import Days
from genmon_gui.services.messages import RoundTaken, Trouble
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.now.big_choice import SHOWN_S
from genmon_gui.widgets.now.start_page import StartPage
from genmon_gui.widgets.theme import BODY, DARK, colour_ground
from tests.builders import NOW, THREE, TORONTO, a_round, alarm, heard
from tests.widgets.seeing import box, ground_of, pixels_of, rgb, written_in
from tests.widgets.touching import lift, put_down, tap

NO_BUS = Trouble("No 1-Wire bus", "enable it")


@pytest.fixture
def page(qtbot: QtBot) -> StartPage:
    page = StartPage(Appearance(DARK, Unit.CELSIUS, TORONTO, 60.0), Days())
    qtbot.addWidget(page)
    page.resize(704, 420)
    page.show()
    return page


def names(page: StartPage) -> list[str]:
    return [tile.name.text() for tile in page.tiles]


def test_every_place_has_a_tile_in_the_round_s_order(page: StartPage) -> None:
    page.show_round(a_round(*THREE))
    assert names(page) == ["Engine block", "Enclosure", "Outdoors"]
    assert page.hint.isHidden()


def test_a_sensor_that_appears_gets_a_tile(page: StartPage) -> None:
    page.show_round(a_round(*THREE[:1]))
    page.show_round(a_round(*THREE))
    assert names(page) == ["Engine block", "Enclosure", "Outdoors"]


def test_places_that_changed_are_shown_anew(page: StartPage) -> None:
    page.show_round(a_round(*THREE))
    page.show_round(a_round(heard("Attic", 1.0)))
    assert names(page) == ["Attic"]


def test_the_same_tiles_are_kept_from_round_to_round(page: StartPage) -> None:
    page.show_round(a_round(*THREE))
    before = list(page.tiles)
    page.show_round(a_round(*THREE))
    assert page.tiles == before


def test_before_the_first_round_it_says_what_it_waits_for(page: StartPage) -> None:
    assert page.hint.text() == "Asking the sensors…"
    page.show_round(RoundTaken(NOW, 0, (), ()))
    assert page.hint.text() == "Asking the sensors…"


def test_what_is_wrong_is_read_whole_on_a_small_page(page: StartPage) -> None:
    page.show_round(a_round(trouble=Trouble("no 1-Wire bus at /sys/bus/w1/devices " * 4, "enable")))
    page.grab()
    assert page.hint.is_whole()


def test_a_bus_without_sensors_says_what_to_do(page: StartPage) -> None:
    page.show_round(a_round())
    assert page.hint.isVisible()
    assert "Connect one" in page.hint.text()


def test_without_a_bus_it_says_what_to_do(page: StartPage) -> None:
    page.show_round(a_round(trouble=NO_BUS))
    assert page.hint.text() == "No 1-Wire bus. Enable it."
    page.show_round(a_round())
    assert "Connect one" in page.hint.text()


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (NO_BUS, "No 1-Wire bus. Enable it."),
        (Trouble("The card is gone"), "The card is gone."),
    ],
)
def test_a_trouble_before_any_round_is_told_in_sentences(
    page: StartPage, trouble: Trouble, words: str
) -> None:
    page.show_trouble(trouble)
    assert page.hint.text() == words


def test_only_the_place_in_alarm_looks_alarming(page: StartPage) -> None:
    page.show_round(a_round(*THREE, alarms=(alarm("Enclosure", 96.0),)))
    colours = [written_in(tile.number) for tile in page.tiles]
    assert colours == [DARK.text, DARK.alarm_text, DARK.text]


def test_a_warning_is_not_red_and_steps_back_behind_an_alarm(page: StartPage) -> None:
    hot = alarm("Enclosure", 96.0)
    warm = hot._replace(rule=hot.rule._replace(severity=Severity.WARNING))
    for alarms, colour in (((warm,), DARK.warning), ((warm, hot), DARK.alarm_text)):
        page.show_round(a_round(*THREE, alarms=alarms))
        assert written_in(page.tiles[1].number) == colour


def test_all_tiles_are_of_one_size_and_share_their_edges(page: StartPage, qtbot: QtBot) -> None:
    page.show_round(a_round(*THREE))
    qtbot.waitUntil(lambda: page.tiles[2].height() > 50)
    assert len({tile.x() for tile in page.tiles}) == 1
    assert len({tile.width() for tile in page.tiles}) == 1
    heights = [tile.height() for tile in page.tiles]
    assert max(heights) - min(heights) <= 1


def shown(page: StartPage) -> list[str]:
    page.grab()
    return [tile.name.text() for tile in page.tiles if tile.isVisible()]


def test_a_touch_makes_a_number_huge_and_another_brings_all_back(page: StartPage) -> None:
    page.show_round(a_round(*THREE))
    page.grab()
    before = page.tiles[2].number.sizeHint().height()
    tap(page.tiles[2])
    assert shown(page) == ["Outdoors"]
    assert page.tiles[2].number.sizeHint().height() > 2 * before
    assert page.tiles[2].low.isHidden()
    tap(page.tiles[2])
    assert shown(page) == names(page)


def test_up_to_three_are_chosen_below(page: StartPage) -> None:
    page.show_round(a_round(*THREE, heard("Attic", 1.0)))
    tap(page.tiles[0])
    for chip in page.big.chips.chips[1:3]:
        tap(chip)
    assert shown(page) == ["Engine block", "Enclosure", "Outdoors"]
    tap(page.big.chips.chips[3])
    assert shown(page) == ["Enclosure", "Outdoors", "Attic"]
    tap(page.big.chips.chips[3])
    assert shown(page) == ["Enclosure", "Outdoors"]


@pytest.mark.parametrize("is_round", [False, True])
def test_the_choice_makes_room_after_a_while(page: StartPage, *, is_round: bool) -> None:
    page.show_round(a_round(*THREE))
    page.show_big(("Outdoors", "Enclosure"))
    page.grab()
    before = page.tiles[2].height()
    assert page.big.isVisible()
    page.big._touched_s -= SHOWN_S
    if is_round:
        page.show_round(a_round(*THREE))
    else:
        page.refresh()
    page.grab()
    assert page.big.isHidden()
    assert page.tiles[2].height() > before


def test_a_huge_number_whose_place_is_gone_gives_way_to_all(page: StartPage) -> None:
    page.show_round(a_round(*THREE))
    page.show_big(("Outdoors",))
    page.show_round(a_round(*THREE[:2]))
    assert shown(page) == ["Engine block", "Enclosure"]


@pytest.mark.parametrize("size", [(704, 420), (480, 640), (1740, 960)])
@pytest.mark.parametrize("count", [1, 2, 3])
def test_huge_numbers_fill_the_page_and_lie_over_nothing(
    page: StartPage, size: tuple[int, int], count: int
) -> None:
    page.resize(*size)
    page.show_round(a_round(*THREE))
    page.show_big(tuple(names(page)[:count]))
    page.grab()
    tiles = [tile for tile in page.tiles if tile.isVisible()]
    assert len(tiles) == count
    for tile in tiles:
        parts = [box(part) for part in (tile.name, tile.trend, tile.age, tile.number)]
        parts = [part for part in parts if not part.isEmpty()]
        assert box(tile).united(box(page.big)).height() <= page.height()
        assert not box(tile).intersects(box(page.big))
        assert all(box(tile).contains(part) for part in parts)


def test_a_finger_on_a_tile_is_felt_and_round_its_corners_the_page_is_seen(page: StartPage) -> None:
    colour_ground(page, DARK.background)
    page.show_round(a_round(*THREE))
    tile = page.tiles[0]
    for touch, ground in ((put_down, DARK.raised), (lift, DARK.surface)):
        touch(tile)
        assert ground_of(tile.number) == rgb(ground)
        assert tuple(pixels_of(tile)[0, 0]) == rgb(DARK.background)


def test_names_in_the_smallest_tiles_are_not_in_the_smallest_type(page: StartPage) -> None:
    page.show_round(a_round(*(heard(f"Place {number}", 20.0) for number in range(12))))
    assert {tile.name.shown()[0].pixelSize() for tile in page.tiles} == {BODY}
    for tile in page.tiles:
        ink = tile.name.geometry().bottom(), tile.number.geometry().top()
        assert ink[1] - ink[0] > 1

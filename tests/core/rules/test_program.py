from genmon_gui.core.phrasing import Unit
from genmon_gui.core.rules.condition import WELL, WRONG
from genmon_gui.core.rules.moment import Facts, Heard, Moment
from genmon_gui.core.rules.program import Lost, MessagesFail, Stale, StorageFails, WasOff

LOST = Lost("Cabin")


def test_a_place_is_lost_when_only_others_are_heard() -> None:
    newest = {"Cabin": Heard(20.0, 5.0), "Engine": Heard(40.0, 5.0)}
    assert LOST.judge(Moment(20.0, newest)) == WELL
    assert LOST.judge(Moment(40.0, newest)) == WRONG
    assert LOST.judge(Moment(40.0, {"Engine": Heard(40.0, 5.0)})) == WRONG


def test_no_single_place_is_lost_when_none_is_heard() -> None:
    assert LOST.judge(Moment(60.0, {"Cabin": Heard(20.0, 5.0)})) is None


def test_readings_are_stale_once_the_youngest_is_too_old() -> None:
    newest = {"Cabin": Heard(20.0, 5.0), "Engine": Heard(40.0, 5.0)}
    assert Stale().judge(Moment(100.0, newest, current_s=60.0)) == (60.0, False, True)
    assert Stale().judge(Moment(101.0, newest, current_s=60.0)) == (61.0, True, False)


def test_where_nothing_was_ever_heard_the_start_counts() -> None:
    assert Stale().judge(Moment(100.0, began_s=30.0, current_s=60.0)).is_crossed


def test_the_program_s_own_troubles_are_facts() -> None:
    moment = Moment(0.0, facts=Facts(storage_fails=True, messages_fail=True))
    for condition in (StorageFails(), MessagesFail()):
        assert condition.judge(moment) == WRONG
        assert condition.judge(Moment(0.0)) == WELL


def test_only_a_long_time_off_is_news_and_it_is_told_once() -> None:
    offs = (601.0, 600.0, None)
    judged = [WasOff(600.0).judge(Moment(0.0, facts=Facts(off_s=off_s))) for off_s in offs]
    assert [(each.is_crossed, each.is_cleared) for each in judged] == [
        (True, False),
        (False, True),
        (False, True),
    ]


def test_what_is_wrong_is_said_in_plain_words() -> None:
    unit = Unit.CELSIUS
    assert LOST.sentence("", LOST.words(unit)) == "Cabin: not heard"
    stale, off = Stale(), WasOff()
    said = [
        each.sentence(each.value_words(7200.0, unit), each.words(unit)) for each in (stale, off)
    ]
    assert said == [
        "Readings missing for 2 h: no sensor is heard",
        "The kiosk was off for 2 h: nobody watched",
    ]


def test_a_short_time_off_takes_nothing_from_a_long_one_before() -> None:
    assert WasOff(600.0).judge(Moment(0.0, facts=Facts(off_s=9.0))).value is None

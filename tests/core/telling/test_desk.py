"""What people are told: examples of a day, and what must hold for any."""

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from genmon_gui.core.telling.desk import Manners, tell
from genmon_gui.core.telling.messages import (
    Message,
    MessageKind,
    Notice,
    NoticeKind,
    StandingAlarm,
    Telling,
    moved,
)

MINUTE_S, HOUR_S = 60.0, 3600.0
RAISED, RETURNED = NoticeKind
NEWS, REMINDER, ESCALATION = MessageKind


class Day:
    """A day of alarms, in seconds since it began."""

    def __init__(self, manners: Manners | None = None) -> None:
        self.manners = manners or Manners()
        self.telling = Telling()
        self.active: dict[str, StandingAlarm] = {}
        self.now = 0.0

    def raised(self, key: str, *, is_warning: bool = False) -> tuple[Message, ...]:
        self.active[key] = StandingAlarm(key, self.now, 99.0, is_warning)
        return self._tell(Notice(key, RAISED, self.now, self.now, 99.0, is_warning))

    def returned(self, key: str) -> tuple[Message, ...]:
        gone = self.active.pop(key)
        return self._tell(Notice(key, RETURNED, self.now, gone.since, 90.0, gone.is_warning))

    def wait(self, seconds: float, *, is_quiet: bool = False) -> tuple[Message, ...]:
        self.now += seconds
        return self._tell(is_quiet=is_quiet)

    def _tell(self, *happened: Notice, is_quiet: bool = False) -> tuple[Message, ...]:
        self.telling, messages = tell(
            self.manners,
            self.telling,
            happened,
            self.active.values(),
            self.now,
            is_quiet=is_quiet or self.is_night,
        )
        return messages

    is_night = False


def kinds(messages: tuple[Message, ...]) -> list[tuple[MessageKind, int]]:
    return [(message.kind, len(message.notices)) for message in messages]


def test_an_alarm_and_its_return_are_told_at_once() -> None:
    day = Day()
    assert kinds(day.raised("A")) == [(NEWS, 1)]
    assert day.wait(20.0) == ()
    assert kinds(day.returned("A")) == [(NEWS, 1)]


def test_nothing_changes_while_nothing_happens() -> None:
    day = Day()
    day.raised("A")
    before = day.telling
    day.wait(20.0)
    assert day.telling is before


def test_reminders_come_at_growing_intervals_of_a_day_at_most() -> None:
    day = Day(Manners(reminder_s=4 * HOUR_S))
    day.raised("A")
    reminded = [day.now / HOUR_S for _ in range(100) if day.wait(HOUR_S)]
    assert reminded == [4.0, 12.0, 28.0, 52.0, 76.0, 100.0]


def test_somebody_who_acknowledged_is_reminded_no_more() -> None:
    day = Day()
    day.raised("A")
    day.active.clear()
    assert day.wait(100 * HOUR_S) == ()


def test_nobody_is_reminded_of_a_warning_nor_where_nobody_wants_to_be() -> None:
    warned, alarmed = Day(), Day(Manners(reminder_s=0.0))
    warned.raised("A", is_warning=True)
    alarmed.raised("A")
    assert warned.wait(100 * HOUR_S) == alarmed.wait(100 * HOUR_S) == ()


def test_reminders_of_several_alarms_are_one_message() -> None:
    day = Day()
    for key in "ABC":
        day.raised(key)
    assert kinds(day.wait(4 * HOUR_S)) == [(REMINDER, 3)]


def test_the_second_list_is_told_once_and_of_the_return_too() -> None:
    day = Day(Manners(escalate_after_s=HOUR_S))
    day.raised("A")
    assert day.wait(HOUR_S - 1) == ()
    assert kinds(day.wait(1.0)) == [(ESCALATION, 1)]
    assert day.wait(HOUR_S) == ()
    (message,) = day.returned("A")
    assert message.to_second


def test_warnings_of_the_night_are_one_message_in_the_morning() -> None:
    day = Day()
    day.is_night = True
    assert day.raised("A", is_warning=True) == ()
    day.wait(HOUR_S)
    assert day.returned("A") == ()
    day.wait(HOUR_S)
    assert day.raised("B", is_warning=True) == ()
    day.is_night = False
    (summary,) = day.wait(HOUR_S)
    assert [(each.key, each.kind) for each in summary.notices] == [
        ("A", RAISED),
        ("A", RETURNED),
        ("B", RAISED),
    ]


def test_alarms_are_told_at_night() -> None:
    day = Day()
    day.is_night = True
    day.raised("W", is_warning=True)
    (message,) = day.raised("A")
    assert [notice.key for notice in message.notices] == ["A"]


def test_beyond_the_cap_what_happens_is_told_together() -> None:
    day = Day(Manners(most_an_hour=2))
    sent = [day.raised(key, is_warning=True) for key in "ABCDE"]
    assert list(map(kinds, sent)) == [[(NEWS, 1)], [(NEWS, 1)], [], [], []]
    assert day.wait(HOUR_S - 1) == ()
    assert kinds(day.wait(1.0)) == [(NEWS, 3)]


def test_beyond_the_cap_a_new_alarm_waits_minutes_not_an_hour() -> None:
    day = Day(Manners(most_an_hour=1))
    day.raised("A")
    assert day.raised("B") == day.raised("C") == ()
    assert kinds(day.wait(5 * MINUTE_S)) == [(NEWS, 2)]


def test_an_alarm_that_flaps_is_told_together_once_it_is_calmer() -> None:
    day, messages = Day(Manners(most_an_hour=100)), 0
    for _ in range(30):
        messages += len(day.raised("A"))
        day.wait(MINUTE_S)
        messages += len(day.returned("A"))
        day.wait(MINUTE_S)
    assert messages == 6
    summaries = [message for _ in range(60) for message in day.wait(MINUTE_S)]
    assert [len(each.notices) for each in summaries] == [54]


def test_that_returned_of_which_nobody_knows_is_no_news() -> None:
    day = Day()
    day.raised("A")
    day.telling = Telling()
    assert day.returned("A") == ()


def test_an_alarm_whose_snooze_is_over_is_told() -> None:
    day = Day()
    day.active["A"] = StandingAlarm("A", -HOUR_S, 99.0, is_warning=False)
    assert kinds(day.wait(0.0)) == [(NEWS, 1)]
    assert day.wait(MINUTE_S) == ()


def test_what_this_run_reckoned_moves_with_its_clock() -> None:
    day = Day()
    day.now = 1000.0
    day.raised("A")
    later = moved(day.telling, 500.0, since=1000.0)
    assert (later.sent, later.raised, later.told["A"].at) == ((1500.0,), (("A", 1500.0),), 1500.0)
    assert moved(day.telling, 500.0, since=1001.0) == day.telling


class Telephone(RuleBasedStateMachine):
    """Whatever happens: few messages, and everybody knows of every alarm before long."""

    def __init__(self) -> None:
        super().__init__()
        self.day = Day(Manners(reminder_s=0.0, most_an_hour=4))
        self.times: list[float] = []
        self.known: dict[str, bool] = {}

    @rule(key=st.sampled_from("ABC"), is_warning=st.booleans())
    def turn(self, key: str, *, is_warning: bool) -> None:
        day = self.day
        self.hear(
            day.returned(key) if key in day.active else day.raised(key, is_warning=is_warning)
        )

    @rule(seconds=st.sampled_from([20.0, 300.0, 1800.0, 7200.0]), is_night=st.booleans())
    def pass_time(self, seconds: float, *, is_night: bool) -> None:
        self.day.is_night = is_night
        self.hear(self.day.wait(seconds))

    @rule()
    def calm_down(self) -> None:
        """After hours without night, cap or flapping people know what is and what is not."""
        self.day.is_night = False
        for _ in range(40):
            self.hear(self.day.wait(300.0))
        assert not self.day.telling.held
        assert {key for key, known in self.known.items() if known} == set(self.day.active)

    def hear(self, messages: tuple[Message, ...]) -> None:
        for message in messages:
            self.times.append(self.day.now)
            for notice in message.notices:
                self.known[notice.key] = notice.kind is RAISED

    @invariant()
    def nobody_gets_more_than_the_cap_and_what_is_urgent(self) -> None:
        lately = [at for at in self.times if self.day.now - at < HOUR_S]
        assert len(lately) <= 4 + 12


TestTelephone = Telephone.TestCase


@given(st.lists(st.floats(0, 7200), max_size=20))
def test_every_notice_is_told_exactly_once(waits: list[float]) -> None:
    day, told = Day(Manners(reminder_s=0.0, most_an_hour=2)), 0
    for number, seconds in enumerate(waits):
        told += sum(len(each.notices) for each in day.raised(str(number), is_warning=True))
        told += sum(len(each.notices) for each in day.wait(seconds))
    for _ in range(3):
        told += sum(len(each.notices) for each in day.wait(HOUR_S))
    assert told == len(waits)

"""Kiosks in every state, on every page, whose questions are answered at once."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, QSize, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from genmon_gui.config.settings import SensorSettings, Settings
from genmon_gui.core.activation import Activation
from genmon_gui.core.gap import Gap, GapReason
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.reading import FaultKind
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.year.summary import YearSummary, summarise
from genmon_gui.db.tables.events import Event, EventKind
from genmon_gui.hardware.sticks import Stick
from genmon_gui.services.alarms.alarm_log import AlarmLog, LoggedAlarm
from genmon_gui.services.copies.stick_messages import SticksFound
from genmon_gui.services.copies.stick_saving import no_room
from genmon_gui.services.copies.taking import Progressed, Taken
from genmon_gui.services.history.day import Day, DayAsked
from genmon_gui.services.history.history import Band, History, HistoryAsked
from genmon_gui.services.history.overview import Overview
from genmon_gui.services.history.remarks import Question, Remarks, RemarksAsked
from genmon_gui.services.history.year_page import YearAsked, YearPage, YearRead
from genmon_gui.services.messages import PlaceView, Rehearsal, RoundTaken, Trouble
from genmon_gui.services.record.future_readings import FutureReadings
from genmon_gui.services.replay.hindsight import Hindsight, HindsightAsked, JudgedPeriod
from genmon_gui.services.replay.hindsight_periods import PastPeriod, PeriodKind
from genmon_gui.services.replay.replayed_rule import Firing
from genmon_gui.services.setup.pin_messages import PinJudged
from genmon_gui.services.setup.settings_change import SettingsAnswer
from genmon_gui.services.system import SystemRead
from genmon_gui.services.timekeeping import ClockState
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.gate import Gate
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.pages import ALARMS, HISTORY, SETUP
from genmon_gui.widgets.pages import NOW as START
from genmon_gui.widgets.screen_care.dark_page import DarkPage
from genmon_gui.widgets.setup.row import Row
from genmon_gui.widgets.stick.standing import StickStanding
from tests.builders import EMAIL, NOW, SYSTEM, THREE, a_round, alarm, failed, heard, some_settings
from tests.core.year.chronicles import a_chronicle, northern
from tests.widgets.recorded_days import day_of

_TURNS = 6
OLDEST_AT = NOW - 2 * 365 * 86400
SENT_AT = NOW - 7200
assert SYSTEM.outbox is not None
SENDING = replace(SYSTEM, outbox=SYSTEM.outbox._replace(last_sent_at=SENT_AT))
# Whose values have no letters, so that all that are seen are those of words.
BARE_SYSTEM = replace(
    SYSTEM,
    storage=replace(SYSTEM.storage, path=Path("/1")),
    outbox=SYSTEM.outbox._replace(last_sent_at=SENT_AT, last_answer="250"),
    host="1",
    addresses=("10.0.0.7",),
    versions=(("1", "0.1"),),
    events=(Event(NOW - 270_000, EventKind.STARTED, "1"),),
)
# A clock was ahead, and is set back without a server's word.
AHEAD_SYSTEM = replace(
    SYSTEM,
    clock=ClockState(
        is_known=True, is_synchronized=False, known_since=NOW - 3600, shown_at=NOW - 7200
    ),
    future=(
        FutureReadings("Engine block", 4800, NOW + 3700, NOW + 86_400),
        FutureReadings("Outdoors", 1, NOW + 3700, NOW + 3700),
    ),
)
BARE_SETTINGS = some_settings(Path("/1"))
LONG = "The exhaust manifold behind the second heat shield"
STICKS = (
    Stick(Path("/1"), "1", 14_200_000_000, is_writable=True),
    Stick(Path("/2"), "2", 0, is_writable=False),
)
HOT = alarm("Engine block", 97.3)
HEATED = (heard("Engine block", 97.3, rom_id=THREE[0].rom_id), *THREE[1:])
_COUNTS = {"four": 4, "five": 5, "six": 6, "seven": 7, "nine": 9, "ten": 10, "twelve": 12}
# Of somebody who has set up all there is.
WHOLE = some_settings(Path("/1"), alarms=(HOT.rule,), email=EMAIL)


@dataclass(frozen=True, slots=True)
class State:
    """What a kiosk shows.

    Attributes:
        taken: the round that brought it.
        unit: of temperatures.
        stale_after_s: 0 for a round that is too long ago.
        is_usual: names are as people choose them, so that all of them are seen.
        system: how everything stands.
        settings: what is configured.
        troubles: what is wrong besides, by which part of the program tells it.
        is_demo: the sensors are simulated.
    """

    taken: RoundTaken
    unit: Unit = Unit.CELSIUS
    stale_after_s: float = 60.0
    is_usual: bool = True
    system: SystemRead = SENDING
    settings: Settings = BARE_SETTINGS
    troubles: tuple[tuple[str, Trouble], ...] = ()
    is_demo: bool = False


TWELVE = tuple(heard(f"Place {number}", number * 9.7 - 30) for number in range(12))
FULL = Trouble("the disk is full", "make room on /var/lib/genmon-gui")
UNSENT = Trouble(
    "2 messages have not gone out since 13:40: smtp.example.com:587 said no (535 5.7.8):"
    " check username and password_file"
)
UNREAD = Trouble("config.toml is not taken: unknown key hight_c", "write high_c")
STATES = {
    "fresh": State(a_round(*THREE)),
    "one": State(a_round(*THREE[:1])),
    "two": State(a_round(*THREE[:2])),
    "nothing": State(a_round()),
    "first": State(RoundTaken(NOW, 0, (), ())),
    "stale": State(a_round(*THREE), stale_after_s=0.0),
    "fault": State(a_round(*THREE[:2], failed("Outdoors", FaultKind.OUT_OF_RANGE, -12.3))),
    "alarm": State(
        a_round(*HEATED, alarms=(HOT, alarm("Enclosure", 4.8, active=False))), settings=WHOLE
    ),
    "snoozed": State(a_round(*HEATED, alarms=(HOT._replace(snoozed_until=NOW + 3600),))),
    "rehearsal": State(
        a_round(*THREE, alarms=(HOT._replace(rule=HOT.rule._replace(is_test=True)),))._replace(
            rehearsal=Rehearsal("Engine block", 97.3),
        ),
        settings=WHOLE,
    ),
    "clock unknown": State(a_round(*THREE)._replace(is_clock_known=False, waiting=7)),
    "cold": State(a_round(*(heard(view.place, -40.0) for view in THREE)), unit=Unit.FAHRENHEIT),
    "database trouble": State(a_round(*THREE, trouble=FULL)),
    "mail trouble": State(a_round(*THREE), troubles=(("delivery", UNSENT),)),
    "much wrong": State(
        a_round(*HEATED[:2], failed("Outdoors", FaultKind.CRC, 3.0), alarms=(HOT,), trouble=FULL),
        troubles=(("delivery", UNSENT), ("settings", UNREAD)),
        system=AHEAD_SYSTEM,
    ),
    "demo": State(a_round(*THREE), is_demo=True),
    **{name: State(a_round(*TWELVE[-count:])) for name, count in _COUNTS.items()},
    "long names": State(
        a_round(
            heard(LONG, 99.0),
            failed(f"{LONG} again", FaultKind.BLOCKED, 3.0),
            *THREE[:1],
            alarms=(alarm(LONG, 99.0),),
        ),
        is_usual=False,
    ),
}


class FakeRecord(QObject):
    """Answers what a window asks, at once."""

    def __init__(self, window: KioskWindow, state: State) -> None:
        super().__init__(window)
        self._window, self._system = window, state.system
        self._views = {view.place: view for view in state.taken.places}
        window.overview_asked.connect(self.tell_overview)
        window.history_asked.connect(self.read_history)
        window.year_asked.connect(self.read_year)
        window.day_asked.connect(self.read_day)
        window.alarm_log_asked.connect(self.tell_log)
        window.system_asked.connect(self.tell_system)
        window.hindsight_asked.connect(self.judge_limit)
        window.pin_tried.connect(self.judge)
        window.desk.sticks_asked.connect(self.tell_sticks)

    @Slot()
    def tell_overview(self) -> None:
        views = tuple(PlaceView(place, None, None, None) for place in self._views)
        span = (OLDEST_AT, NOW) if views else None
        self._window.overview_read.emit(Overview(views, span, 1202))

    @Slot(object)
    def read_history(self, asked: Question) -> None:
        if isinstance(asked, HistoryAsked):
            bands = tuple(_band(place, asked) for place in asked.places)
            self._window.history_read.emit(History(asked, bands))
        elif isinstance(asked, RemarksAsked):
            middle = (asked.start + asked.end) / 2
            gap = Gap(asked.places[0], middle, middle + 30 * 86400, GapReason.PROGRAM_OFF, "")
            alarmed = Activation(f"{asked.places[0]}/high", middle - 86400, 97.3, 95.0)
            self._window.history_read.emit(Remarks(asked, (gap,), (alarmed,)))

    @Slot(object)
    def read_year(self, asked: YearAsked) -> None:
        self._window.year_read.emit(self.year_of(asked))

    def year_of(self, asked: YearAsked) -> YearRead:
        """What the record says of a year."""
        empty = np.array([])
        pages = (
            YearPage(summary_of(place, asked.year), Band(place, *[empty] * 5), (OLDEST_AT, NOW))
            for place in self._views
        )
        return YearRead(asked, tuple(pages))

    @Slot(object)
    def read_day(self, asked: DayAsked) -> None:
        days = (
            day_of(self._views[place], asked.at, number)
            for number, place in enumerate(asked.places)
        )
        self._window.show_day(Day(asked, tuple(days), SENT_AT))

    @Slot()
    def tell_log(self) -> None:
        past = (_past_alarm(place, number) for number, place in enumerate(self._views))
        self._window.alarm_log_read.emit(AlarmLog(tuple(past)))

    @Slot()
    def tell_sticks(self) -> None:
        self._window.desk.show_sticks(SticksFound(STICKS))

    @Slot()
    def tell_system(self) -> None:
        self._window.system_read.emit(self._system)

    @Slot(object)
    def judge_limit(self, asked: HindsightAsked) -> None:
        """It would be active now, which is said with the most words."""
        periods = (
            PastPeriod(PeriodKind.YEAR, NOW - 365 * 86400, NOW),
            PastPeriod(PeriodKind.LAST_DAYS, NOW - 30 * 86400, NOW),
        )
        firings = tuple(Firing(asked.rule, NOW - each * 86400) for each in (3, 2, 1))
        judged = tuple(JudgedPeriod(period, firings) for period in periods)
        self._window.hindsight_read.emit(Hindsight(asked, judged))

    @Slot(object)
    def judge(self, _pin: object) -> None:
        self._window.pin_judged.emit(PinJudged(is_right=False))


def a_window(state: State, appearance: Appearance, size: QSize) -> KioskWindow:
    """A kiosk that is shown; whoever makes it closes it."""
    is_demo, stale_s = appearance.is_demo or state.is_demo, state.stale_after_s
    window = KioskWindow(
        appearance._replace(unit=state.unit, stale_after_s=stale_s, is_demo=is_demo)
    )
    record = FakeRecord(window, state)
    window.resize(size)
    window.show()
    sensors = (
        SensorSettings(view.rom_id or f"28-{number:012x}", view.place)
        for number, view in enumerate(state.taken.places)
    )
    window.show_settings(state.settings._replace(sensors=tuple(sensors)))
    window.show_round(state.taken)
    for source, trouble in state.troubles:
        window.troubles.tell(source, trouble)
    # What a year says is asked when somebody who sees the picture of one wants to read it.
    history = window.pages.history
    record.tell_overview()
    history.words_wanted.emit()
    return window


def pages(window: KioskWindow, state: State) -> Iterator[tuple[str, QWidget]]:
    """Turns the window from page to page; each with its name, and what of it is seen."""
    for number in range(window.pages.count()):
        if number <= SETUP:
            window.pages.show_page(number)
        else:
            # Those without a button of their own lie behind the history.
            window.pages.show_page(HISTORY)
            window.pages.turn(number)
        settle(window)
        page = window.pages.currentWidget()
        if isinstance(page, Gate):
            yield from _asking(window, page)
        else:
            yield type(page).__name__, window
    yield from _saving(window)
    for name in _snoozing(window):
        yield name, window
    window.pages.show_page(SETUP)
    for name in _set_up(window):
        yield name, window
    window.pages.show_page(START)
    if state.taken.places:
        window.pages.start.show_big((state.taken.places[0].place,))
        settle(window)
        yield "big", window
        window.pages.start.show_big(())
    dark = _darkness(window, state)
    yield type(dark).__name__, dark


def _asking(window: KioskWindow, gate: Gate) -> Iterator[tuple[str, QWidget]]:
    """Without anything to be opened there is no keypad."""
    gate.ask(lambda: None)
    settle(window)
    yield "Gate", window
    gate.give_up()


def _saving(window: KioskWindow) -> Iterator[tuple[str, QWidget]]:
    """All that becomes of a file on a stick, and of sticks."""
    window.pages.setCurrentWidget(window.pages.saving)
    file = STICKS[0].path / "0-0-2026"
    full = no_room(STICKS[0], file)
    trouble = Trouble(full.text, full.remedy)
    for said in (
        Progressed(file, 0.34),
        Taken(file, is_whole=True),
        Taken(file, is_whole=False, trouble=trouble),
    ):
        window.desk.standing = StickStanding(STICKS, STICKS[0], said)
        window.pages.saving.show_standing(window.desk.standing)
        settle(window)
        yield type(said).__name__, window
    for sticks in (STICKS[1:], ()):
        window.desk.show_sticks(SticksFound(sticks))
        settle(window)
        yield f"{len(sticks)} sticks", window


def _set_up(window: KioskWindow) -> Iterator[str]:
    """Opens all that can be set up, one after the other, and what it asks for."""
    setup = window.pages.setup
    for row in setup.menu.rows:
        row.button.click()
        settle(window)
        yield type(setup.stack.currentWidget()).__name__
        yield from _deeper(window)
        setup.step_back()
    setup.show_answer(SettingsAnswer(setup.made.units.title))
    settle(window)
    yield "answer"


def _deeper(window: KioskWindow) -> Iterator[str]:
    """Touches every row of a page that is open; each page that comes of it, and what lies in it."""
    setup = window.pages.setup
    opened, title = setup.stack.currentWidget(), setup.head.title.text()
    # A page may make its rows anew while one looks into another.
    for index in range(len(_rows(opened))):
        _rows(opened)[index].button.click()
        asking, asked = setup.stack.currentWidget(), setup.head.title.text()
        if asking is opened and asked == title:
            continue
        settle(window)
        yield type(asking).__name__ if asking is not opened else f"{type(opened).__name__}-{index}"
        if asking is opened:
            yield from _deeper(window)
        setup.step_back()


def _rows(page: QWidget | None) -> list[Row]:
    """What can be touched now."""
    assert page is not None
    return [row for row in page.findChildren(Row) if row.isVisible() and row.isEnabled()]


def _snoozing(window: KioskWindow) -> Iterator[str]:
    """The choices for how long an alarm is snoozed."""
    window.pages.show_page(ALARMS)
    if window.banner.isVisible():
        window.banner.card.snooze.snooze.click()
        settle(window)
        yield "snoozing"
        window.banner.card.snooze.forget()


def _darkness(window: KioskWindow, state: State) -> DarkPage:
    """What is left of the window when nobody is there."""
    dark = DarkPage(window, window.appearance)
    dark.setGeometry(window.rect())
    dark.show_round(state.taken)
    dark.refresh(0.0, NOW)
    dark.show()
    dark.raise_()
    settle(dark)
    return dark


def settle(window: QWidget) -> None:
    """Let everything find its place; what scrolls takes several turns."""
    for _ in range(_TURNS):
        QTest.qWait(0)
    window.grab()


@lru_cache
def summary_of(place: str, year: int) -> YearSummary:
    return summarise(a_chronicle(northern(year)), place, year)


def _band(place: str, asked: HistoryAsked) -> Band:
    start = np.arange(asked.start, asked.end, asked.level.step_s)
    middle_c = 8 - 22 * np.cos(2 * np.pi * start / (365.25 * 86400))
    return Band(place, start, start + asked.level.step_s, middle_c - 6, middle_c + 6, middle_c)


def _past_alarm(place: str, number: int) -> LoggedAlarm:
    """One after the other two days earlier; of two one that somebody saw."""
    until = NOW - 8e4 - number * 2 * 86400
    seen_at = until - 3600 if number % 2 else None
    limit = Beyond(place, Side.HIGH, 95.0)
    return LoggedAlarm(f"{place}/high", limit, until - 1e4, until, seen_at, 98.7 - number)

"""The kiosk on a clock as fast as rounds can be taken; record, screen and outbox are real."""

import threading
import time
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Slot
from pytestqt.qtbot import QtBot

from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.reading import FaultKind, stale_after_s
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.db.connection import open_record, opened_reader
from genmon_gui.hardware.simulated_bus import SimulatedBus
from genmon_gui.services.copies.snapshots import Snapshots
from genmon_gui.services.history.history import History
from genmon_gui.services.messages import RoundTaken, Trouble
from genmon_gui.services.orders import Acknowledged
from genmon_gui.services.station import Station
from genmon_gui.services.telling.delivery import Delivery
from genmon_gui.services.timekeeping import Timekeeping
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.pages import HISTORY, NOW
from genmon_gui.widgets.theme import DARK
from genmon_gui.workers.garbage import GarbageCollector
from genmon_gui.workers.history_worker import HistoryWorker
from tests.builders import EMAIL, TORONTO, some_settings
from tests.builders import NOW as NOW_AT
from tests.fake_clock import FakeClock
from tests.services.telling.test_delivery import FakeTransport
from tests.workers.receiver import BOUND_MS, hosted

_BOUND_S = 10.0
# Wednesday 25 November 2026, two hours before the generator's weekly run.
_BEGIN_AT = NOW_AT + 3 * 86_400 - 4 * 3600
# The simulated engine passes it on every run.
_HOT = AlarmRule(Beyond("Engine block", Side.HIGH, 80.0, hysteresis_c=2.0))
_SPANS = ("Day", "Week", "Month", "Year", "All")


class SimulatedKiosk(QObject):
    """Station and window in the test's thread, history in its own; who asks is the test.

    Attributes:
        settings: what it runs under.
        pretended: what sensors do instead, see SimulatedBus.
        told: whatever was said to be wrong.
        pictures: how many answers the history page has had.
        mails: those that went out.
        snapshots: how many were taken.
    """

    def __init__(self, qtbot: QtBot, folder: Path, interval_s: float) -> None:
        super().__init__()
        self._qtbot, self._interval_s = qtbot, interval_s
        self.settings = some_settings(
            folder / "genmon.db", alarms=(_HOT,), email=EMAIL, interval_s=interval_s
        )
        self.clock = FakeClock(_BEGIN_AT)
        self.told: list[Trouble | str] = []
        self.pictures = self.snapshots = 0
        self.mails = FakeTransport("email")
        self.pretended: dict[str, FaultKind | float] = {}
        self._answered = threading.Event()
        self._resources = ExitStack()
        self._open()

    def _open(self) -> None:
        path, stack = self.settings.database, self._resources
        bus = SimulatedBus(lambda: self.clock.true_at, TORONTO, self.pretended)
        self.station = Station(self.settings, bus, Timekeeping(self.clock), self._answered.set)
        stack.callback(self.station.close)
        transports = {each.name: each for each in (self.mails, FakeTransport("sms"))}
        self._delivery = Delivery(open_record(path), self.settings, transports)
        stack.callback(self._delivery.close)
        self._keeper = Snapshots(self.settings)
        stale_s = stale_after_s(self._interval_s)
        self.window = KioskWindow(Appearance(DARK, Unit.CELSIUS, TORONTO, stale_s))
        self._qtbot.addWidget(self.window)
        self.window.resize(800, 480)
        worker = HistoryWorker(lambda: opened_reader(path), TORONTO)
        self._connect(worker)
        stack.enter_context(hosted(worker))
        stack.callback(GarbageCollector().close)
        self.window.show()

    def _connect(self, worker: HistoryWorker) -> None:
        window = self.window
        window.overview_asked.connect(worker.read_overview)
        window.history_asked.connect(worker.read_history)
        window.acknowledged.connect(self._acknowledge)
        worker.overview_read.connect(window.overview_read)
        worker.history_read.connect(window.history_read)
        worker.history_read.connect(self._count)
        worker.troubled.connect(self._note)

    def close(self) -> None:
        self._resources.close()

    def round(self) -> float:
        """Let an interval pass, and take a round; how many milliseconds that took."""
        self.clock.run(self._interval_s)
        started_s = time.perf_counter()
        self.station.start_round()
        while not self.station.is_complete:
            assert self._answered.wait(_BOUND_S)
            self._answered.clear()
        taken = self.station.close_round()
        took_s = time.perf_counter() - started_s
        self._show(taken)
        self.station.catch_up()
        return took_s * 1000

    def rest(self) -> None:
        """Let the window do what it does in its event loop: lay out, paint, collect garbage."""
        QCoreApplication.processEvents()

    def look_at_history(self, day: int) -> None:
        """Somebody looks at one span after another, day by day."""
        before = self.pictures
        self.window.pages.show_page(HISTORY)
        self._qtbot.waitUntil(lambda: self.pictures > before, timeout=BOUND_MS)
        self.window.pages.history.span.units[_SPANS[day % len(_SPANS)]].click()
        self.rest()
        assert not self.window.grab().isNull()
        self.window.pages.show_page(NOW)
        assert not self.window.grab().isNull()

    def send_and_save(self) -> None:
        """Let messages go out, and take the snapshot of the day."""
        report = self._delivery.run_once(self.clock.true_at, self.clock.true_at)
        made = self._keeper.keep_up(self.clock.true_at)
        self.snapshots += len(made.made)
        self.told += [what for what in (report.last_answer, made.trouble) if what]

    def _show(self, taken: RoundTaken) -> None:
        self.window.show_round(taken)
        self.told += [what for what in (taken.trouble, taken.notice) if what]
        if any(alarm.active and not alarm.acknowledged for alarm in taken.alarms):
            self.window.banner.acknowledged.emit(Acknowledged(_HOT.key))

    @Slot(object)
    def _acknowledge(self, acknowledged: Acknowledged) -> None:
        self.window.show_round(self.station.acknowledge(acknowledged.rule_key))

    @Slot(object)
    def _count(self, _history: History) -> None:
        self.pictures += 1

    @Slot(object)
    def _note(self, trouble: Trouble) -> None:
        self.told.append(trouble)

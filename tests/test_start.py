"""What the first number waits for, and what it does not."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from genmon_gui.crew import Crew
from genmon_gui.hardware.bus import Bus
from genmon_gui.hardware.simulated_bus import SimulatedBus
from genmon_gui.hardware.w1_bus import W1Bus
from genmon_gui.services.messages import RoundTaken
from genmon_gui.services.setup.pin_messages import PinAsked, PinStanding
from tests.builders import TORONTO, some_settings, trusted_time
from tests.imported import imported_by, said_by
from tests.workers.receiver import BOUND_MS, Receiver

# Of no use to the first sight: what works behind the screen, what a touch leads to, mail and web,
# pictures, what writes the configuration.
LATER = (
    "PySide6.QtSvg",
    "apprise",
    "csv",
    "decimal",
    "difflib",
    "email",
    "genmon_gui.alerts",
    "genmon_gui.core.extremes",
    "genmon_gui.core.rules.difference",
    "genmon_gui.core.rules.rate",
    "genmon_gui.crew",
    "genmon_gui.db.tables.extremes",
    "genmon_gui.db.tables.outbox",
    "genmon_gui.hardware.simulated_bus",
    "genmon_gui.hardware.w1_bus",
    "genmon_gui.kiosk",
    "genmon_gui.services.orders",
    "genmon_gui.services.setup.settings_file",
    "genmon_gui.services.station",
    "genmon_gui.widgets.alarms.alarm_banner",
    "genmon_gui.widgets.alarms.alarms_page",
    "genmon_gui.widgets.now.big_choice",
    "genmon_gui.widgets.history.history_page",
    "genmon_gui.widgets.icons",
    "genmon_gui.widgets.keypad",
    "genmon_gui.widgets.navigation",
    "genmon_gui.widgets.screen_care.screen_care",
    "genmon_gui.widgets.setup",
    "genmon_gui.widgets.stick.desk",
    "genmon_gui.widgets.system_page",
    "genmon_gui.workers.polling_worker",
    "hashlib",
    "http",
    "json",
    "locale",
    "numpy",
    "platform",
    "pyqtgraph",
    "smtplib",
    "socket",
    "ssl",
    "statistics",
    "subprocess",
    "tomlkit",
    "uuid",
)
RUNNING = "from genmon_gui.__main__ import main; main()"
FIRST_SIGHT = "import genmon_gui.commands.kiosk, genmon_gui.app, genmon_gui.showing"
# Python compiles the methods of a dataclass anew at each start, which takes as long as importing
# three modules. This one inherits: no tuple does that.
DATACLASSES = {"Beyond"}
# At rest each takes 13 KB, a named tuple 5. Of those that come later these hide what must not be
# told, change, count, or begin with a dict of their own, and rules inherit.
LATER_DATACLASSES = {"Alert", "Extremes", "SettingsWanted", "Telling", "WatchedAlarm", "_Known"}
RULES = {"Difference", "Lost", "MessagesFail", "Rate", "Stale", "StorageFails", "WasOff"}
FINDING = (
    "ours = [each for name, each in sys.modules.items() if name.startswith('genmon_gui')];"
    "kinds = [kind for each in ours for kind in vars(each).values() if isinstance(kind, type)];"
    "print(*{kind.__name__ for kind in kinds if hasattr(kind, '__dataclass_fields__')})"
)
# What a kiosk at rest has not been asked for.
UNASKED = (
    "PySide6.QtSvg",
    "calendar",
    "csv",
    "decimal",
    "email",
    "genmon_gui.core.year.summary",
    "genmon_gui.hardware.w1_bus",
    "genmon_gui.services.copies.exporting",
    "genmon_gui.services.copies.stick_saving",
    "genmon_gui.services.replay.hindsight",
    "genmon_gui.services.replay.replaying",
    "genmon_gui.services.setup.lock",
    "genmon_gui.services.system",
    "genmon_gui.services.telling.kept_telling",
    "genmon_gui.widgets.alarms.alarm_card",
    "genmon_gui.widgets.now.big_choice",
    "genmon_gui.widgets.history.history_page",
    "genmon_gui.widgets.setup",
    "genmon_gui.workers.line_printer",
    "genmon_gui.workers.sound_player",
    "json",
    "locale",
    "numpy",
    "platform",
    "pyqtgraph",
    "selectors",
    "smtplib",
    "socket",
    "ssl",
    "statistics",
    "subprocess",
    "tomlkit",
    "uuid",
    "w1thermsensor",
)


class FakeScreen(QObject):
    asked = Signal(object)


@contextmanager
def started(path: Path, bus: Bus) -> Iterator[Receiver]:
    """What a crew tells, of which the lock is asked at once."""
    settings = some_settings(path / "genmon.db", interval_s=0.1)
    crew, screen = Crew(settings, bus, trusted_time(), None, demo=False), FakeScreen()
    told = Receiver(crew.polling.round_taken, crew.lock.stood)
    screen.asked.connect(crew.lock.tell_standing)
    crew.start()
    screen.asked.emit(PinAsked())
    try:
        yield told
    finally:
        assert crew.finish()


def is_standing(message: object) -> bool:
    return isinstance(message, PinStanding)


def test_the_first_sight_imports_nothing_that_it_does_not_need() -> None:
    assert not imported_by(FIRST_SIGHT) & set(LATER)


def test_the_first_sight_waits_for_next_to_no_dataclass() -> None:
    assert set(said_by(f"{FIRST_SIGHT}; {FINDING}").split()) == DATACLASSES


def test_a_kiosk_at_rest_keeps_few_dataclasses(tmp_path: Path) -> None:
    words = ["--demo", "--db", str(tmp_path / "demo.db"), "--size", "800x480", "--rounds", "1"]
    told = set(said_by(f"{RUNNING}; {FINDING}", *words).split())
    assert "Alert" in told
    assert told <= DATACLASSES | LATER_DATACLASSES | RULES


def test_a_kiosk_at_rest_has_imported_nothing_that_nobody_asked_for(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text("[polling]\ninterval_s = 0.4\n")
    words = ["--config", str(config), "--demo", "--db", str(tmp_path / "demo.db")]
    # So many rounds after the first the other threads have long begun.
    found = imported_by(RUNNING, *words, "--size", "800x480", "--rounds", "6")
    assert "genmon_gui.crew" in found
    assert not found & set(UNASKED)


@pytest.mark.parametrize("dark_after_s", [0, 1])
def test_a_kiosk_at_rest_has_made_none_of_the_names_in_qt(
    tmp_path: Path, dark_after_s: int
) -> None:
    config = tmp_path / "config.toml"
    display = f"[display]\ndim_after_s = 0\ndark_after_s = {dark_after_s}\n"
    config.write_text(f"[polling]\ninterval_s = 0.4\n{display}")
    words = ["--config", str(config), "--demo", "--db", str(tmp_path / "demo.db")]
    made = "print('Qt' in vars(sys.modules['PySide6.QtCore']))"
    said = said_by(f"{RUNNING}; {made}", *words, "--size", "800x480", "--rounds", "6")
    assert said.split()[-1] == "False"


def test_modules_are_imported_without_their_source_being_read_and_kept(tmp_path: Path) -> None:
    kept = "import linecache; print(*linecache.cache)"
    words = ["--demo", "--db", str(tmp_path / "demo.db"), "--size", "800x480", "--rounds", "1"]
    assert "genmon_gui" not in said_by(f"{RUNNING}; {kept}", *words)


def test_the_other_threads_begin_after_the_first_round(qtbot: QtBot, tmp_path: Path) -> None:
    with started(tmp_path, SimulatedBus(time.time, TORONTO, {})) as told:
        qtbot.waitUntil(told.has(is_standing), timeout=BOUND_MS)
    before = told.messages[: told.messages.index(PinStanding(is_set=False))]
    assert any(isinstance(each, RoundTaken) and each.number > 0 for each in before)


def test_without_any_round_they_begin_all_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    with started(tmp_path, W1Bus(tmp_path / "no bus")) as told:
        qtbot.waitUntil(told.has(is_standing), timeout=BOUND_MS)


def test_an_end_before_the_first_round_waits_for_no_thread(tmp_path: Path) -> None:
    with started(tmp_path, W1Bus(tmp_path / "no bus")) as told:
        pass
    assert not any(map(is_standing, told.messages))

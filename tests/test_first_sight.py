"""What is seen of a kiosk before anything of it works, and what becomes of that."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import apsw
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genmon_gui.config.settings import DisplaySettings, PollingSettings, Settings
from genmon_gui.core.calendar import HOUR_S
from genmon_gui.core.language import speak
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import open_record
from genmon_gui.hardware.machine_clock import MachineClock
from genmon_gui.hardware.simulated_bus import SimulatedBus
from genmon_gui.kiosk import Kiosk
from genmon_gui.kiosk_options import KioskOptions
from genmon_gui.services.last_known import last_known
from genmon_gui.services.polling import SensorLook
from genmon_gui.services.recording import Recorder
from genmon_gui.showing import shown_window
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.number_label import NO_NUMBER
from genmon_gui.widgets.theme import DARK, LIGHT, NIGHT, Palette
from genmon_gui.workers.languages import language_of
from tests.builders import SENSORS, TORONTO, some_settings, trusted_time
from tests.imported import said_by

pytestmark = pytest.mark.usefixtures("qtbot")

# What is seen of a record in a process of its own, and whether the names in `Qt` were made for it:
# more than a thousand, all at once, which takes 20 ms. A call that may be given one makes them too,
# such as QPainter.setPen(colour): words and numbers are written in their palette's colour instead.
SEEN_ALONE = """
from pathlib import Path
from PySide6 import QtCore
from PySide6.QtWidgets import QApplication
from genmon_gui.hardware.machine_clock import MachineClock
from genmon_gui.kiosk_options import KioskOptions
from genmon_gui.services.last_known import last_known
from genmon_gui.showing import shown_window
from tests.builders import SENSORS, some_settings
application = QApplication([])
settings = some_settings(Path(sys.argv[1]))._replace(sensors=SENSORS)
known = last_known(settings, MachineClock(), is_trusted=True)
window = shown_window(settings, KioskOptions(windowed=True, size=(800, 480)), known)
print(window.pages.start.tiles[0].number.text(), "Qt" in vars(QtCore))
QtCore.Qt
print("Qt" in vars(QtCore))
"""
OPTIONS = KioskOptions(windowed=True, size=(800, 480))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    made = some_settings(tmp_path / "genmon.db")
    return made._replace(sensors=SENSORS, polling=PollingSettings(20.0))


def record(settings: Settings, age_s: float, value_c: float = 21.5) -> None:
    """Let every place have been heard that long ago."""
    at = time.time() - age_s
    with closing(Recorder(open_record(settings.database), settings, at)) as recorder:
        looks = (SensorLook(sensor.rom_id, Reading(at, value_c)) for sensor in SENSORS)
        recorder.record(tuple(looks), at, 0.0)


@contextmanager
def seen(settings: Settings) -> Iterator[KioskWindow]:
    known = last_known(settings, MachineClock(), is_trusted=True)
    window = shown_window(settings, OPTIONS, known)
    try:
        yield window
    finally:
        window.hide()
        window.deleteLater()


def words(window: KioskWindow) -> list[tuple[str, str]]:
    return [(tile.number.text(), tile.age.text()) for tile in window.pages.start.tiles]


def test_what_was_recorded_a_moment_ago_is_seen_with_its_age(settings: Settings) -> None:
    record(settings, age_s=12.0)
    with seen(settings) as window:
        assert words(window) == [("21.5 °C", "12 s ago")] * 3
        assert window.header.sentence.text() == "Asking the sensors…"


@pytest.mark.parametrize(("age_s", "number"), [(12.0, "21.5 °C"), (2 * HOUR_S, NO_NUMBER)])
def test_the_first_sight_waits_for_none_of_the_names_in_qt(
    settings: Settings, age_s: float, number: str
) -> None:
    record(settings, age_s)
    told = said_by(SEEN_ALONE, str(settings.database))
    assert told.splitlines() == [f"{number} False", "True"]


def test_what_is_old_is_not_believed_but_told(settings: Settings) -> None:
    record(settings, age_s=2 * HOUR_S)
    with seen(settings) as window:
        seen_words = words(window)
    assert [number for number, _ in seen_words] == [NO_NUMBER] * 3
    for _, age in seen_words:
        assert age.startswith("Last heard ")
        assert age.endswith(": 21.5°.")


def test_it_is_seen_in_the_owners_unit_language_and_colours(settings: Settings) -> None:
    record(settings, age_s=5.0)
    speak(language_of("de"))
    display = DisplaySettings(theme="light")
    with seen(settings._replace(units=Unit.FAHRENHEIT, display=display)) as window:
        assert words(window)[0] == ("70,7 °F", "vor 5 s")
        assert window.grab().toImage().pixelColor(1, 1).name() == LIGHT.background


def test_a_record_that_cannot_be_read_shows_the_places_without_delay(settings: Settings) -> None:
    record(settings, age_s=5.0)
    with closing(apsw.Connection(str(settings.database))) as other:
        other.pragma("locking_mode", "exclusive")
        other.execute("BEGIN EXCLUSIVE")
        begun_s = time.monotonic()
        with seen(settings) as window:
            assert words(window) == [(NO_NUMBER, "")] * 3
        assert time.monotonic() - begun_s < 5.0


def test_the_first_round_takes_the_place_of_what_was_recorded(
    qtbot: QtBot, settings: Settings
) -> None:
    record(settings, age_s=5.0)
    pretended = {sensor.place: 30.0 for sensor in SENSORS}
    bus = SimulatedBus(time.time, settings.timezone, pretended)
    with seen(settings) as window:
        kiosk = Kiosk(settings, bus, OPTIONS, trusted_time())
        kiosk.show_window(window)
        tiles = [tile.geometry() for tile in window.pages.start.tiles]
        kiosk.start()
        qtbot.waitUntil(lambda: {number for number, _ in words(window)} == {"30.0 °C"})
        assert [tile.geometry() for tile in window.pages.start.tiles] == tiles
        assert kiosk.finish()


def test_the_page_has_all_its_room_before_its_numbers_come(qtbot: QtBot) -> None:
    window = KioskWindow(Appearance(DARK, Unit.CELSIUS, TORONTO, 60.0), is_furnished=False)
    qtbot.addWidget(window)
    window.resize(800, 480)
    window.show()
    assert window.pages.geometry().bottomRight() == window.rect().bottomRight()


def test_nothing_moves_when_the_rest_is_put_in(qtbot: QtBot, settings: Settings) -> None:
    record(settings, age_s=5.0)
    with seen(settings) as window:
        before = [tile.geometry() for tile in window.pages.start.tiles]
        window.furnish()
        qtbot.waitUntil(window.navigation.isVisible)
        qtbot.waitUntil(lambda: window.navigation.button(1).width() > 1)
        assert [tile.geometry() for tile in window.pages.start.tiles] == before


def test_a_touch_of_a_tile_before_the_rest_is_there_counts(settings: Settings) -> None:
    record(settings, age_s=5.0)
    with seen(settings) as window:
        tile = window.pages.start.tiles[0]
        where = QPointF(tile.rect().center()).toPoint()
        QTest.mouseClick(tile, Qt.MouseButton.LeftButton, pos=where)
        window.furnish()
        assert window.pages.start.big_places == (tile.name.text(),)


def test_a_record_that_cannot_be_used_ends_the_program_in_one_line(tmp_path: Path) -> None:
    words = ["--demo", "--db", str(tmp_path / "demo.db"), "--size", "400x300"]
    config = tmp_path / "config.toml"
    config.write_text("")
    (tmp_path / "demo.db").mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "genmon_gui", "--config", str(config), *words],
        capture_output=True,
        check=False,
        text=True,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1
    assert "is a folder" in done.stderr


@pytest.mark.parametrize(("from_now_h", "palette"), [(-1, NIGHT), (1, DARK)])
def test_at_night_even_the_first_sight_is_red_on_black(
    settings: Settings, from_now_h: int, palette: Palette
) -> None:
    begins = datetime.now(settings.timezone) + timedelta(hours=from_now_h)
    night = DisplaySettings(night_from=begins.time(), night_to=(begins + timedelta(hours=2)).time())
    with seen(settings._replace(display=night)) as window:
        assert window.appearance.palette == palette

"""The real kiosk while its owner edits the configuration."""

import time
from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise
from math import inf
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genmon_gui.config.loading import load
from genmon_gui.config.watching import Watch
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.reading import FaultKind
from genmon_gui.core.screen_care import GUARD_S
from genmon_gui.db.connection import open_reader
from genmon_gui.db.tables import places
from genmon_gui.hardware.simulated_bus import DEMO_SENSORS, SimulatedBus
from genmon_gui.services.messages import RoundTaken
from genmon_gui.services.setup.configuration import Configuration
from genmon_gui.services.setup.lock import Lock
from genmon_gui.services.setup.settings_file import SettingsFile
from genmon_gui.widgets.keypad.entry_page import EntryPage
from genmon_gui.widgets.pages import ALARMS, HISTORY, NOW, SETUP, SYSTEM
from genmon_gui.widgets.setup.setup_page import SetupPage
from genmon_gui.widgets.theme import LIGHT
from tests.builders import LEFT_FOR_LONG
from tests.shown_kiosk import ShownKiosk
from tests.smtp_server import SmtpServer
from tests.widgets.drawn import drawn_texts
from tests.widgets.setup.opening import open_page, row_of, rows, type_name
from tests.widgets.touching import tap
from tests.workers.receiver import Receiver

INTERVAL_S = 0.3
SENSORS = "".join(
    f'[[sensors]]\nrom_id = "{rom_id}"\nplace = "{place}"\n' for rom_id, place in DEMO_SENSORS
)
ALARM = '[[alarms]]\nplace = "Engine block"\nhigh_c = 90\n'
LIMIT_MS = 20_000


class Owner:
    """Edits the file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.tables = f"[polling]\ninterval_s = {INTERVAL_S}\n{SENSORS}"

    def save(self, *, top: str = "", tables: str = "") -> None:
        zone = 'timezone = "America/Toronto"\n'
        record = f'[database]\npath = "{self.path.with_name("genmon.db")}"\n'
        self.path.write_text(zone + top + record + (tables or self.tables))


@pytest.fixture
def owner(tmp_path: Path) -> Owner:
    owner = Owner(tmp_path / "config.toml")
    owner.save()
    return owner


@pytest.fixture
def pretended() -> dict[str, FaultKind | float]:
    return {"Engine block": 80.0, "Enclosure": 10.0, "Outdoors": 0.0}


@pytest.fixture
def kiosk(
    qtbot: QtBot, owner: Owner, pretended: dict[str, FaultKind | float]
) -> Iterator[ShownKiosk]:
    settings, watch = load(owner.path), Watch(lambda: owner.path)
    configuration = Configuration(watch, lambda: SettingsFile(owner.path))
    bus = SimulatedBus(time.time, settings.timezone, pretended)
    kiosk = ShownKiosk(settings, bus, configuration)
    qtbot.waitUntil(lambda: "80.0 °C" in numbers(kiosk), timeout=LIMIT_MS)
    yield kiosk
    kiosk.end()


def names(kiosk: ShownKiosk) -> list[str]:
    return [tile.name.text() for tile in kiosk.window.pages.start.tiles]


def numbers(kiosk: ShownKiosk) -> list[str]:
    return [tile.number.text() for tile in kiosk.window.pages.start.tiles]


def open_setup(qtbot: QtBot, kiosk: ShownKiosk) -> SetupPage:
    tap(kiosk.window.navigation.button(SETUP))
    qtbot.waitUntil(kiosk.window.pages.setup.isVisible, timeout=LIMIT_MS)
    return kiosk.window.pages.setup


def texts(kiosk: ShownKiosk) -> set[str]:
    return {text.text for text in drawn_texts(kiosk.window)}


def test_a_new_name_is_on_the_screen_within_seconds_and_no_round_is_lost(
    qtbot: QtBot, kiosk: ShownKiosk, owner: Owner
) -> None:
    told = Receiver(kiosk.crew.polling.round_taken)
    owner.save(tables=owner.tables.replace("Enclosure", "Château"))
    qtbot.waitUntil(lambda: "Château" in names(kiosk), timeout=LIMIT_MS)
    qtbot.waitUntil(told.has_count(len(told.messages) + 3), timeout=LIMIT_MS)
    rounds = {taken.number: taken.at for taken in told.messages}
    assert sorted(rounds) == list(range(min(rounds), max(rounds) + 1))
    assert max(after - before for before, after in pairwise(rounds.values())) < 5 * INTERVAL_S
    assert "10.0 °C" in numbers(kiosk)


def test_a_new_unit_and_zone_are_shown_at_once(
    qtbot: QtBot, kiosk: ShownKiosk, owner: Owner
) -> None:
    kiosk.window.pages.show_page(HISTORY)
    owner.save(top='units = "F"\n')
    qtbot.waitUntil(lambda: "176.0 °F" in numbers(kiosk), timeout=LIMIT_MS)
    assert kiosk.window.pages.currentIndex() == HISTORY


@pytest.mark.parametrize("page", [NOW, SYSTEM])
def test_another_language_is_spoken_everywhere_at_once_and_english_again(
    qtbot: QtBot, kiosk: ShownKiosk, owner: Owner, page: int
) -> None:
    window = kiosk.window
    window.pages.show_page(page)
    owner.save(top='language = "de"\n')
    qtbot.waitUntil(lambda: "80,0 °C" in numbers(kiosk), timeout=LIMIT_MS)
    german = {"Jetzt", "Verlauf", "Alarme", "Einrichten"}
    qtbot.waitUntil(lambda: german <= texts(kiosk), timeout=LIMIT_MS)
    assert window.pages.currentIndex() == page
    assert kiosk.screen is not None
    assert kiosk.screen.care.dark._appearance.language == window.appearance.language == "de"
    owner.save(top='language = "en"\n')
    qtbot.waitUntil(lambda: "History" in texts(kiosk), timeout=LIMIT_MS)
    assert "80.0 °C" in numbers(kiosk)


def test_a_broken_file_changes_nothing_and_is_told_until_it_is_mended(
    qtbot: QtBot, kiosk: ShownKiosk, owner: Owner
) -> None:
    sentence = kiosk.window.header.sentence
    owner.save(top='units = "K"\n')
    qtbot.waitUntil(lambda: 'not "K"' in sentence.text(), timeout=LIMIT_MS)
    assert "80.0 °C" in numbers(kiosk)
    owner.save()
    qtbot.waitUntil(lambda: sentence.text().startswith("All 3"), timeout=LIMIT_MS)


def test_what_is_wrong_with_it_is_told_in_the_language_that_it_had_before(
    qtbot: QtBot, kiosk: ShownKiosk, owner: Owner
) -> None:
    owner.save(top='language = "de"\n')
    qtbot.waitUntil(lambda: "80,0 °C" in numbers(kiosk), timeout=LIMIT_MS)
    owner.save(top='language = "de"\nunit = "C"\n')
    qtbot.waitUntil(lambda: "unbekannt" in kiosk.window.header.sentence.text(), timeout=LIMIT_MS)
    sentence = kiosk.window.header.sentence
    assert sentence.text() == (
        "Die bisherigen Einstellungen gelten weiter. config.toml: unit: unbekannter Schlüssel, der"
        " nächste bekannte ist units. Die Datei berichtigen; Speichern genügt."
    )
    # The header is higher for it once that has its place.
    qtbot.waitUntil(sentence.is_whole, timeout=LIMIT_MS)


def test_a_limit_that_can_never_alarm_is_told_until_it_is_mended(
    qtbot: QtBot, kiosk: ShownKiosk, owner: Owner
) -> None:
    sentence = kiosk.window.header.sentence
    owner.save(tables=owner.tables + ALARM.replace("90", "950"))
    qtbot.waitUntil(lambda: "can never alarm" in sentence.text(), timeout=LIMIT_MS)
    owner.save(tables=owner.tables + ALARM)
    qtbot.waitUntil(lambda: "can never alarm" not in sentence.text(), timeout=LIMIT_MS)


def test_a_new_limit_raises_the_alarm_and_new_mail_settings_send_it(
    qtbot: QtBot, kiosk: ShownKiosk, owner: Owner
) -> None:
    with SmtpServer() as server:
        mail = f'host = "127.0.0.1"\nport = {server.port}\nsecurity = "none"\nsender = "a@b.ca"\n'
        email = f'[email]\n{mail}recipients = ["me@b.ca"]\n'
        owner.save(tables=owner.tables + ALARM.replace("90", "70") + email)
        qtbot.waitUntil(lambda: not kiosk.window.banner.isHidden(), timeout=LIMIT_MS)
        qtbot.waitUntil(lambda: len(server.messages) == 1, timeout=LIMIT_MS)


def test_a_new_interval_is_kept_from_then_on(qtbot: QtBot, kiosk: ShownKiosk, owner: Owner) -> None:
    told = Receiver(kiosk.crew.polling.round_taken)
    owner.save(tables=owner.tables.replace(str(INTERVAL_S), "1.5"))
    qtbot.waitUntil(
        lambda: len(told.messages) > 2 and told.messages[-1].at - told.messages[-2].at > 1.2,
        timeout=LIMIT_MS,
    )


def test_another_database_waits_for_the_next_start_and_is_told(
    qtbot: QtBot, kiosk: ShownKiosk, owner: Owner
) -> None:
    text = owner.path.read_text()
    owner.path.write_text(text.replace("genmon.db", "other.db"))
    qtbot.waitUntil(
        lambda: "another database" in kiosk.window.header.sentence.text().lower(),
        timeout=LIMIT_MS,
    )
    assert not owner.path.with_name("other.db").exists()
    assert "80.0 °C" in numbers(kiosk)


def test_a_night_and_its_end_are_seen_at_once(
    qtbot: QtBot, kiosk: ShownKiosk, owner: Owner
) -> None:
    by_day = kiosk.window.appearance.palette
    owner.save(tables=f'{owner.tables}[display]\nnight_from = "00:00"\nnight_to = "23:59"\n')
    qtbot.waitUntil(lambda: kiosk.window.appearance.palette != by_day, timeout=LIMIT_MS)
    owner.save()
    qtbot.waitUntil(lambda: kiosk.window.appearance.palette == by_day, timeout=LIMIT_MS)


def test_setting_up_asks_for_the_pin_once_there_is_one(
    qtbot: QtBot, kiosk: ShownKiosk, owner: Owner
) -> None:
    window = kiosk.window
    Lock(owner.path.with_name("pin")).set_pin("1234")
    tap(window.navigation.button(SETUP))
    entry = window.pages.gate.entry
    qtbot.waitUntil(entry.isVisible, timeout=LIMIT_MS)
    for digit in "1234":
        tap(entry.keypad.key(digit))
    tap(entry.keypad.key("done"))
    qtbot.waitUntil(window.pages.setup.isVisible, timeout=LIMIT_MS)


def test_a_finger_s_change_is_in_the_file_and_on_the_screen_and_is_undone(
    qtbot: QtBot, kiosk: ShownKiosk, owner: Owner
) -> None:
    text = f"# mine\n{owner.path.read_text()}"
    owner.path.write_text(text)
    setup = open_setup(qtbot, kiosk)
    open_page(setup, setup.made.units)
    tap(setup.made.units.unit.buttons["F"])
    qtbot.waitUntil(lambda: "176.0 °F" in numbers(kiosk), timeout=LIMIT_MS)
    assert owner.path.read_text().startswith("# mine\n")
    assert load(owner.path).units is Unit.FAHRENHEIT
    qtbot.waitUntil(kiosk.window.pages.setup.made.units.isVisible)
    qtbot.waitUntil(kiosk.window.pages.setup.told.isVisible, timeout=LIMIT_MS)
    tap(kiosk.window.pages.setup.told.undo)
    qtbot.waitUntil(lambda: "80.0 °C" in numbers(kiosk), timeout=LIMIT_MS)
    assert owner.path.read_text() == text


def test_a_limit_that_is_kept_by_finger_alarms(
    qtbot: QtBot, kiosk: ShownKiosk, owner: Owner
) -> None:
    owner.save(tables=f'{owner.tables}[[alarms]]\nplace = "Engine block"\nhigh_c = 80.5\n')
    setup = open_setup(qtbot, kiosk)
    row, board = row_of(setup, setup.made.limits), setup.made.limits.board
    qtbot.waitUntil(lambda: row.value.text() == "1 limit", timeout=LIMIT_MS)
    open_page(setup, setup.made.limits)
    assert board.number.text() == "80.5 °C"
    qtbot.waitUntil(
        lambda: board.sentences.text().startswith("This would not have alarmed"), timeout=LIMIT_MS
    )
    for _ in range(2):
        tap(board.less)
    qtbot.waitUntil(
        lambda: board.sentences.text().startswith("This would have alarmed once"), timeout=LIMIT_MS
    )
    tap(board.keep)
    qtbot.waitUntil(kiosk.window.banner.isVisible, timeout=LIMIT_MS)
    assert load(owner.path).alarms[0].condition.limit == 79.5
    assert not board.keep.isEnabled()


def test_a_theme_is_seen_at_once_and_one_stays_on_the_page(
    qtbot: QtBot, kiosk: ShownKiosk, owner: Owner
) -> None:
    setup = open_setup(qtbot, kiosk)
    open_page(setup, setup.made.display)
    tap(setup.made.display.theme.buttons["light"])
    qtbot.waitUntil(lambda: kiosk.window.appearance.palette == LIGHT, timeout=LIMIT_MS)
    qtbot.waitUntil(kiosk.window.pages.setup.made.display.isVisible, timeout=LIMIT_MS)
    assert kiosk.window.pages.setup.made.display.theme.buttons["light"].isChecked()
    assert load(owner.path).display.theme == "light"


def test_a_pin_is_set_by_finger_and_asked_for_from_then_on(qtbot: QtBot, kiosk: ShownKiosk) -> None:
    setup = open_setup(qtbot, kiosk)
    open_page(setup, setup.made.pin)
    tap(setup.made.pin.set.button)
    for _ in range(2):
        entry = setup.stack.currentWidget()
        assert isinstance(entry, EntryPage)
        qtbot.waitUntil(entry.keypad.key("4").isVisible)
        for key in ("1", "2", "3", "4", "done"):
            tap(entry.keypad.key(key))
    qtbot.waitUntil(lambda: setup.told.words.text() == "The PIN is set.", timeout=LIMIT_MS)
    kiosk.window.go_back(LEFT_FOR_LONG)
    tap(kiosk.window.navigation.button(SETUP))
    qtbot.waitUntil(kiosk.window.pages.gate.isVisible, timeout=LIMIT_MS)


def test_an_alarm_is_snoozed_by_finger(qtbot: QtBot, kiosk: ShownKiosk, owner: Owner) -> None:
    window = kiosk.window
    owner.save(tables=owner.tables + ALARM.replace("90", "70"))
    qtbot.waitUntil(lambda: not window.banner.isHidden(), timeout=LIMIT_MS)
    # A new alarm wakes the screen, and touches that were on their way mean nothing else.
    QTest.qWait(round(1000 * GUARD_S) + 100)
    tap(window.navigation.button(ALARMS))
    buttons = window.banner.card.snooze
    qtbot.waitUntil(buttons.snooze.isVisible, timeout=LIMIT_MS)
    tap(buttons.snooze)
    QTest.qWait(50)
    tap(buttons.choices[inf])
    qtbot.waitUntil(lambda: bool(window.pages.alarms.cards), timeout=LIMIT_MS)
    (card,) = window.pages.alarms.cards.values()
    assert card.detail.text().endswith("snoozed until it is better")
    assert window.banner.isHidden()


def test_a_place_that_is_renamed_by_finger_keeps_its_history_and_its_limit(
    qtbot: QtBot, kiosk: ShownKiosk, owner: Owner
) -> None:
    owner.save(tables=owner.tables + ALARM)
    qtbot.waitUntil(lambda: bool(kiosk._settings.alarms), timeout=LIMIT_MS)
    setup = open_setup(qtbot, kiosk)
    open_page(setup, setup.made.probes)
    qtbot.waitUntil(lambda: "Engine block" in rows(setup.made.probes), timeout=LIMIT_MS)
    tap(rows(setup.made.probes)["Engine block"].button)
    tap(rows(setup.made.probes)["Name"].button)
    told = Receiver(kiosk.crew.polling.round_taken)
    type_name(setup, "Motor")
    qtbot.waitUntil(told.has(lambda taken: "Motor" in places_in(taken)), timeout=LIMIT_MS)
    assert [rule.place for rule in load(owner.path).alarms] == ["Motor"]
    assert places_of(owner) == ["Motor", "Enclosure", "Outdoors"]
    assert setup.told.words.text() == "Engine block is now called Motor."
    told.messages.clear()
    tap(setup.told.undo)
    qtbot.waitUntil(told.has(lambda taken: "Engine block" in places_in(taken)), timeout=LIMIT_MS)
    assert places_of(owner) == ["Engine block", "Enclosure", "Outdoors"]


def places_in(taken: RoundTaken) -> list[str]:
    return [view.place for view in taken.places]


def places_of(owner: Owner) -> list[str]:
    with closing(open_reader(owner.path.with_name("genmon.db"))) as connection:
        return [name for _, name in places.numbered(connection)]


def test_a_file_that_was_broken_by_hand_is_told_and_left_alone(
    qtbot: QtBot, kiosk: ShownKiosk, owner: Owner
) -> None:
    setup = open_setup(qtbot, kiosk)
    open_page(setup, setup.made.units)
    owner.path.write_text("units = ")
    tap(setup.made.units.unit.buttons["F"])
    qtbot.waitUntil(lambda: "is not TOML" in setup.told.words.text(), timeout=LIMIT_MS)
    assert setup.made.units.unit.buttons["C"].isChecked()
    assert owner.path.read_text() == "units = "


def test_every_reading_that_was_shown_is_in_the_record(
    qtbot: QtBot, kiosk: ShownKiosk, owner: Owner
) -> None:
    told = Receiver(kiosk.crew.polling.round_taken)
    for unit in "FCF":
        owner.save(top=f'units = "{unit}"\n')
        qtbot.waitUntil(lambda u=unit: kiosk.window.appearance.unit == u, timeout=LIMIT_MS)  # type: ignore[misc]
    shown = {view.latest.at for taken in told.messages for view in taken.places if view.latest}
    with closing(open_reader(kiosk._settings.database)) as connection:
        kept = {at for (at,) in connection.execute("SELECT at_ms / 1000.0 FROM readings")}
    assert shown <= kept

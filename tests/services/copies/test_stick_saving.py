import resource
import signal
import threading
from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import open_record, opened_reader
from genmon_gui.db.tables import places, readings
from genmon_gui.hardware.sticks import Stick
from genmon_gui.services.copies.checked_copy import open_checked_copy
from genmon_gui.services.copies.exporting import Selection
from genmon_gui.services.copies.stick_messages import CopyAsked, Origin, StickSaving
from genmon_gui.services.copies.stick_saving import GivenUpError, save_on_stick
from genmon_gui.services.copies.taking import DrawingAsked, TableAsked
from genmon_gui.services.history.levels import Level, Source
from tests.builders import NOW, TORONTO

READINGS = Level(Source.READINGS, 60)


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    (tmp_path / "KINGSTON").mkdir()
    return Stick(tmp_path / "KINGSTON", "KINGSTON", 10**9, is_writable=True)


@pytest.fixture
def origin(tmp_path: Path, stick: Stick) -> Origin:
    record = tmp_path / "genmon.db"
    with closing(open_record(record)) as connection, connection:
        place = places.ensure(connection, "Shed")
        for minute in range(300):
            readings.add(connection, place, Reading(NOW - minute * 60, 20.0))
    return Origin(record, lambda: opened_reader(record), TORONTO, lambda: NOW, lambda: (stick,))


Asked = DrawingAsked | TableAsked | CopyAsked


def save(asked: Asked, stick: Stick, origin: Origin, *, stops: bool = False) -> Path:
    saving = StickSaving(stick, asked, threading.Event())
    return save_on_stick(saving, origin, lambda _path, _share: None, lambda: stops)


def kinds(stick: Stick) -> list[Asked]:
    return [
        DrawingAsked(stick.path / "shed.png", b"drawn"),
        TableAsked(stick.path / "shed.csv", Selection(("Shed",)), READINGS),
        CopyAsked(stick.path / "genmon.db"),
    ]


def test_a_drawing_and_a_table_are_saved(stick: Stick, origin: Origin) -> None:
    drawing, table, _ = kinds(stick)
    assert save(drawing, stick, origin).read_bytes() == b"drawn"
    assert len(save(table, stick, origin).read_text().splitlines()) == 301


def test_a_copy_is_known_to_be_whole(stick: Stick, origin: Origin) -> None:
    path = save(kinds(stick)[2], stick, origin)
    with open_checked_copy(path, TORONTO) as copy:
        assert "whole: 300 readings" in copy.note


@pytest.mark.parametrize("kind", range(3))
def test_nothing_is_written_over(stick: Stick, origin: Origin, kind: int) -> None:
    asked = kinds(stick)[kind]
    asked.path.write_text("older")
    saved = save(asked, stick, origin)
    assert asked.path.read_text() == "older"
    assert saved.stem == f"{asked.path.stem}-2"


@pytest.mark.parametrize("kind", [1, 2])
def test_what_is_given_up_leaves_nothing_behind(stick: Stick, origin: Origin, kind: int) -> None:
    with pytest.raises(GivenUpError):
        save(kinds(stick)[kind], stick, origin, stops=True)
    assert list(stick.path.iterdir()) == []


@pytest.mark.parametrize("kind", range(3))
def test_a_stick_that_is_pulled_out_is_told(stick: Stick, origin: Origin, kind: int) -> None:
    asked = kinds(stick)[kind]
    stick.path.rmdir()
    with pytest.raises(GenmonError, match="KINGSTON was pulled out before"):
        save(asked, stick, origin._replace(find_sticks=lambda: ()))


def test_a_stick_that_gets_full_is_told(stick: Stick, origin: Origin) -> None:
    # Writes past the limit fail as those on a file system that takes no file so large.
    most, hardest = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hardest))
    try:
        with pytest.raises(GenmonError, match=r"KINGSTON has no room for shed\.png"):
            save(DrawingAsked(stick.path / "shed.png", bytes(5000)), stick, origin)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, hardest))
        signal.signal(signal.SIGXFSZ, before)
    assert list(stick.path.iterdir()) == []


def test_a_copy_for_which_there_is_no_room_is_not_begun(stick: Stick, origin: Origin) -> None:
    with pytest.raises(GenmonError, match=r"KINGSTON has no room for genmon\.db"):
        save(kinds(stick)[2], stick._replace(free_bytes=100), origin)
    assert list(stick.path.iterdir()) == []


def test_what_an_earlier_try_left_on_the_stick_goes(stick: Stick, origin: Origin) -> None:
    (stick.path / ".shed.png.17.unfinished").write_bytes(b"half")
    save(kinds(stick)[0], stick, origin)
    assert [path.name for path in stick.path.iterdir()] == ["shed.png"]


def test_no_copy_is_made_while_nobody_knows_the_day(stick: Stick, origin: Origin) -> None:
    with pytest.raises(GenmonError, match="clock is not set"):
        save(kinds(stick)[2], stick, origin._replace(known_now=lambda: None))

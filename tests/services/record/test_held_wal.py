"""What becomes of the -wal file under a reader that never lets go, and after a full disk."""

import errno
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.alerts.transport import Outcome, Result
from genmon_gui.core.alert import Alert
from genmon_gui.core.reading import Reading
from genmon_gui.db import wal
from genmon_gui.db.connection import Connection, open_reader, open_record
from genmon_gui.db.integrity import count_readings
from genmon_gui.db.patience import BUSY_TIMEOUT_MS
from genmon_gui.db.tables import outbox
from genmon_gui.db.wal import KEPT_BYTES
from genmon_gui.services.doctor.finding import Status
from genmon_gui.services.doctor.record import check_record
from genmon_gui.services.history.history import HistoryAsked
from genmon_gui.services.history.history_reading import read_history
from genmon_gui.services.history.overview import read_overview
from genmon_gui.services.polling import SensorLook
from genmon_gui.services.record.held_wal import held_wal_notice
from genmon_gui.services.recording import Recorder
from genmon_gui.services.telling.delivery import Delivery
from tests.builders import NOW, SENSORS, TORONTO, some_settings
from tests.power.failing_calls import FailingCalls

ROUNDS = 4_000
# What is a round's share of the -wal file, generously: three pages.
MOST_A_ROUND = 3 * 4120


class Rounds:
    """Writes rounds on and on."""

    def __init__(self, path: Path) -> None:
        connection = open_record(path)
        # What is written is the same, and no power will be cut.
        connection.pragma("synchronous", "off")
        self.recorder = Recorder(connection, some_settings(path), NOW)
        self.at = NOW

    def write(self, count: int) -> list[bool]:
        return [self.write_one() for _ in range(count)]

    def write_one(self) -> bool:
        self.at += 20
        looks = [SensorLook(sensor.rom_id, Reading(self.at, 21.5)) for sensor in SENSORS]
        return self.recorder.record(tuple(looks), self.at, self.at).trouble is None


@pytest.fixture
def rounds(path: Path) -> Iterator[Rounds]:
    rounds = Rounds(path)
    yield rounds
    rounds.recorder.close()


@pytest.fixture
def reader(path: Path, rounds: Rounds) -> Iterator[Connection]:
    """Somebody who reads a state, while the context lasts, and never lets it go."""
    rounds.write(1)
    with closing(open_reader(path)) as connection:
        connection.execute("BEGIN").fetchall()
        count_readings(connection)
        yield connection


def test_a_log_that_a_reader_held_is_short_again_once_it_lets_go(
    path: Path, rounds: Rounds, reader: Connection
) -> None:
    assert all(rounds.write(ROUNDS))
    held = wal.size(path)
    assert KEPT_BYTES < held < ROUNDS * MOST_A_ROUND
    assert count_readings(reader) == len(SENSORS)
    reader.execute("ROLLBACK")
    # The first brings it into the record, the next begins it anew.
    assert all(rounds.write(3))
    assert wal.size(path) <= KEPT_BYTES


def test_a_log_that_grew_before_the_disk_was_full_is_short_again(
    path: Path, rounds: Rounds, reader: Connection
) -> None:
    rounds.write(ROUNDS)
    calls = FailingCalls("pwrite64", errno.ENOSPC, first=1, lasting=True)
    with calls.installed():
        assert not any(rounds.write(5))
        reader.execute("ROLLBACK")
        assert not any(rounds.write(5))
        calls.mend()
        assert all(rounds.write(3))
    assert wal.size(path) <= KEPT_BYTES


def test_on_a_full_disk_no_round_waits_for_a_reader(path: Path, rounds: Rounds) -> None:
    with closing(open_reader(path)) as reader:
        reader.execute("BEGIN")
        count_readings(reader)
        rounds.write(10)
        with FailingCalls("pwrite64", errno.ENOSPC, first=1, lasting=True).installed():
            begun_s = time.monotonic()
            assert not any(rounds.write(3))
            assert time.monotonic() - begun_s < BUSY_TIMEOUT_MS / 1000


def test_readers_that_come_and_go_do_not_let_the_log_grow(path: Path, rounds: Rounds) -> None:
    with closing(open_reader(path)) as connection:
        for _ in range(ROUNDS // 100):
            rounds.write(100)
            read_overview(connection, TORONTO)
            read_history(connection, HistoryAsked((SENSORS[0].place,), NOW, rounds.at))
    assert wal.size(path) <= KEPT_BYTES


def test_no_state_is_held_while_a_server_is_asked(path: Path, rounds: Rounds) -> None:
    with closing(open_record(path)) as connection:
        outbox.put(connection, Alert(NOW, "<1@x>", "Hot", "Hot", "Hot"), (("email", "me@x"),))
    rounds.write(1)
    transport = FakeSlowTransport(rounds)
    with closing(
        Delivery(open_record(path), some_settings(path), {"email": transport})
    ) as delivery:
        assert delivery.run_once(0.0, NOW).sent == 1
    assert transport.most_bytes <= KEPT_BYTES


class FakeSlowTransport:
    """A server that takes as long as thousands of rounds."""

    name = "email"

    def __init__(self, rounds: Rounds) -> None:
        self.rounds = rounds
        self.most_bytes = 0

    def send(self, _alert: Alert, _recipient: str) -> Outcome:
        self.rounds.write(ROUNDS)
        self.most_bytes = wal.size(Path(self.rounds.recorder._path))
        return Outcome(Result.SENT, "250 OK")


def test_a_swollen_wal_is_told_with_its_remedy(path: Path, rounds: Rounds) -> None:
    rounds.write(1)
    assert (held_wal_notice(path), check_record(path).status) == ("", Status.OK)
    with Path(f"{path}-wal").open("r+b") as file:
        file.truncate(wal.MOST_BYTES + 1)
    assert held_wal_notice(path) == (
        f"{path}-wal has grown to 67 MB because another program reads the database:"
        " close that program."
    )
    assert check_record(path).status is Status.WARN

"""What a round costs while nothing happens, in counts that are the same on every machine."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from genmon_gui.db.connection import Connection
from genmon_gui.hardware.simulated_bus import DEMO_SENSORS, SimulatedBus
from genmon_gui.services.station import Station
from tests.builders import EMAIL, SENSORS, TORONTO, some_settings, trusted_time
from tests.counting import counted_calls
from tests.waiting import wait_until

# BEGIN and COMMIT, a reading each of three places; the hour and the day that are open, the newest
# reading, messages that fail, whether others wrote, and twice what the file says of itself.
STATEMENTS = 12
# A third more than there are, so that another Python may call a little differently.
CALLS = 800


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    settings = some_settings(tmp_path / "genmon.db")._replace(sensors=SENSORS, email=EMAIL)
    pretended = {place: 20.0 for _, place in DEMO_SENSORS}
    bus = SimulatedBus(time.time, TORONTO, pretended)
    station = Station(settings, bus, trusted_time(), lambda: None)
    for _ in range(3):
        take_round(station)
        while station.has_work:
            station.catch_up()
    yield station
    station.close()


def take_round(station: Station) -> None:
    station.start_round()
    wait_until(lambda: station.is_complete)
    assert station.close_round().trouble is None


@contextmanager
def traced(connection: Connection) -> Iterator[list[str]]:
    statements: list[str] = []
    connection.exec_trace = lambda _cursor, sql, _bindings: bool(statements.append(sql) or True)
    yield statements
    connection.exec_trace = None


def test_a_round_at_rest_needs_few_statements(station: Station) -> None:
    connection = station._keeping._connection
    assert connection is not None
    with traced(connection) as statements:
        take_round(station)
    assert not station.has_work
    assert len(statements) <= STATEMENTS
    assert sum("BEGIN" in sql for sql in statements) == 1


def test_a_round_at_rest_needs_few_calls(station: Station) -> None:
    station.start_round()
    wait_until(lambda: station.is_complete)
    with counted_calls() as calls:
        station.close_round()
    assert calls.count < CALLS


def test_rounds_at_rest_start_no_thread(station: Station) -> None:
    before = {thread.ident for thread in threading.enumerate()}
    started = set()
    for _ in range(20):
        take_round(station)
        started |= {thread.ident for thread in threading.enumerate()} - before
    # One may be asked again while it is on its way back from the round before.
    assert len(started) <= len(SENSORS)

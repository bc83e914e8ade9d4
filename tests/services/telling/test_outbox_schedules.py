"""Every alert arrives, whatever the server does and whenever the program is killed."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from genmon_gui.core.alert import Alert
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.tables import outbox
from genmon_gui.services.telling.delivery import Delivery
from tests.builders import EMAIL, NOW, some_settings
from tests.services.fake_server import BAD, FAULTS, FakeServer, Killed, Taken

RECIPIENTS = (("email", "a@x"), ("email", BAD), ("email", "b@x"), ("sms", "519@x"))
GOOD = [recipient for _, recipient in RECIPIENTS if recipient != BAD]
EVERYBODY = EMAIL._replace(
    recipients=tuple(each for name, each in RECIPIENTS if name == "email"),
    sms_recipients=tuple(each for name, each in RECIPIENTS if name == "sms"),
)
LOST = f"No message reaches {BAD}"
STEPS = 25
PAUSES_S = (1.0, 20.0, 300.0, 3600.0, 20_000.0)


class Schedule:
    """One run of the program's life, decided by chance."""

    def __init__(self, path: Path, seed: int) -> None:
        self.path = path
        self.chance = Random(seed)
        self.server = FakeServer(self.chance)
        self.now_s, self.at = 0.0, NOW
        self.laid: list[str] = []
        self.killed = 0
        self.delivery = self.start()

    def start(self) -> Delivery:
        connection = open_record(self.path)
        # What a crash of the disk does to the record is tried elsewhere.
        connection.pragma("synchronous", "off")
        transports = {"email": self.server, "sms": self.server}
        settings = some_settings(self.path, email=EVERYBODY)
        return Delivery(connection, settings, transports, self.chance.random)

    def live(self) -> None:
        for _ in range(STEPS):
            self.server.fault = self.chance.choice(("", *FAULTS))
            for _ in range(self.chance.choice((0, 0, 1, 3))):
                self.lay()
            self.let_pass(self.chance.choice(PAUSES_S))
            self.run(dies_at=self.chance.choice((0, 0, 0, 0, self.chance.randint(1, 30))))

    def calm_down(self) -> None:
        self.server.fault = ""
        for _ in range(40):
            self.let_pass(30_000.0)
            self.run(dies_at=0)

    def lay(self) -> None:
        name = f"alarm {len(self.laid)}."
        self.laid.append(name)
        connection = self.delivery._connection
        with connection:
            alert = Alert(self.at, f"<{len(self.laid)}@x>", name, f"{name}\n", name)
            outbox.put(connection, alert, RECIPIENTS)

    def let_pass(self, seconds: float) -> None:
        self.now_s += seconds
        self.at += seconds

    def run(self, dies_at: int) -> None:
        """One look at the outbox; the program may die as it speaks to the record."""
        before = len(self.server.taken)
        self.delivery._connection.exec_trace = dying_at(dies_at)
        try:
            self.delivery.run_once(self.now_s, self.at)
        except Killed:
            self.killed += 1
            # The system closes the files of the dead; nothing more is said to the record.
            self.delivery._connection.exec_trace = None
            self.delivery.close()
            self.now_s = 0.0
            self.delivery = self.start()
            self.note_lost(self.server.taken[before:])
        else:
            self.delivery._connection.exec_trace = None

    def note_lost(self, taken: list[Taken]) -> None:
        """What the server took just before the program died, and the record does not know."""
        waiting = {
            (row.recipient, row.alert.message_id)
            for row in outbox.waiting(self.delivery._connection)
        }
        for each in taken:
            if (each.recipient, each.message_id) in waiting and each not in self.server.lost:
                self.server.lost.append(each)


def dying_at(statement: int) -> Callable[..., bool]:
    """An execution trace that ends the program at a statement; 0 for never."""
    count = 0

    def trace(_cursor: object, _sql: str, _values: object) -> bool:
        nonlocal count
        count += 1
        if count == statement:
            raise Killed
        return True

    return trace


def copies(of: str, recipient: str, among: list[Taken]) -> list[Taken]:
    return [each for each in among if each.recipient == recipient and of in each.text]


def try_schedules(folder: Path, seeds: range) -> int:
    killed = 0
    for seed in seeds:
        schedule = Schedule(folder / f"{seed}.db", seed)
        schedule.live()
        schedule.calm_down()
        server = schedule.server
        for name in schedule.laid:
            for recipient in GOOD:
                arrived = copies(name, recipient, server.taken)
                lost = copies(name, recipient, server.lost)
                assert arrived, (seed, name, recipient)
                assert len(arrived) <= 1 + len(lost), (seed, name, recipient)
                assert len({each.message_id for each in arrived}) == 1, (seed, name, recipient)
        for recipient in GOOD if schedule.laid else ():
            assert copies(LOST, recipient, server.taken), (seed, recipient)
        assert rows_left(schedule.delivery._connection) <= {BAD}, seed
        schedule.delivery.close()
        killed += schedule.killed
    return killed


def rows_left(connection: Connection) -> set[str]:
    return {row.recipient for row in outbox.waiting(connection)}


def test_every_alert_arrives_whatever_the_server_does(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    killed = try_schedules(tmp_path, range(100))
    record_property("schedules of faults", 100)
    record_property("kills", killed)


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_every_alert_arrives_in_a_thousand_schedules(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    killed = try_schedules(tmp_path, range(100, 1100))
    record_property("schedules of faults", 1000)
    record_property("kills", killed)


def test_what_was_given_up_of_a_bad_recipient_holds_up_nobody(tmp_path: Path) -> None:
    schedule = Schedule(tmp_path / "one.db", 0)
    schedule.lay()
    schedule.calm_down()
    with closing(open_record(schedule.path)) as connection:
        rows = connection.execute("SELECT recipient, state FROM outbox WHERE alert_id = 1")
        states = dict(tuple(row) for row in rows)
    schedule.delivery.close()
    assert states == {"a@x": "sent", BAD: "given_up", "b@x": "sent", "519@x": "sent"}

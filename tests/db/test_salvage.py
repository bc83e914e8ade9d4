"""What is small in a damaged record comes back as it was."""

from contextlib import closing
from pathlib import Path

from genmon_gui.core.clock import AssumedStart
from genmon_gui.core.reading import Reading
from genmon_gui.db import boots, places, waiting
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.salvage import bring_back_small, opened_damaged


def test_what_was_hidden_stays_hidden(tmp_path: Path) -> None:
    with closing(open_record(tmp_path / "old.db")) as old, old:
        places.ensure(old, "Engine block")
        old.execute("INSERT INTO hidden_readings (reading_id, value) VALUES (257, 16000)")
        old.execute("INSERT INTO hidings VALUES (1, 5, 1, 1, 2, NULL)")
    with closing(open_record(tmp_path / "new.db")) as new:
        with opened_damaged(tmp_path / "old.db") as views, new:
            bring_back_small(new, views)
        assert new.execute("SELECT reading_id, value FROM hidden_readings").get == (257, 16000)
        assert new.execute("SELECT * FROM hidings").get == (1, 5, 1, 1, 2, None)


def test_what_waits_for_the_time_comes_back_with_its_boot(record: Connection, path: Path) -> None:
    boot = boots.ensure(record, "9789727e-0c9a-45be-afae-16474127315d", 1000.0)
    assumed = AssumedStart(boot.boot_id, boot.assumed_at)
    waiting.add(record, assumed, places.ensure(record, "Engine"), Reading(1020.5, 20.0))
    record.close()
    with closing(open_record(path.with_name("new.db"))) as new, opened_damaged(path) as views:
        with new:
            bring_back_small(new, views)
        boots.note_start(new, boot.boot_id, 5000.0)
        (found,) = waiting.ready(new, 10)
    assert found.look == Reading(5020.5, 20.0)

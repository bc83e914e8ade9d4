"""What is small in a damaged record comes back as it was."""

from contextlib import closing
from pathlib import Path

from genmon_gui.db import places
from genmon_gui.db.connection import open_record
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

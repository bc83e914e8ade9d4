from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.config.settings import Settings
from genmon_gui.core.language import Language, speak
from genmon_gui.db.connection import open_record
from genmon_gui.db.scale import reading_id
from genmon_gui.db.tables import places, readings
from genmon_gui.services.telling.alert_picture import drawing
from tests.builders import NOW, some_settings

PLACE = "Engine block"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    settings = some_settings(tmp_path / "genmon.db")
    with closing(open_record(settings.database)) as connection, connection:
        place_id = places.ensure(connection, PLACE)
        moments = range(int(NOW) - 86_400, int(NOW), 600)
        rows = ((reading_id(at * 1000, place_id), 16_000 + at % 7) for at in moments)
        readings.add_many(connection, rows)
    return settings


def test_the_day_before_is_drawn_while_the_record_is_in_use(settings: Settings) -> None:
    with closing(open_record(settings.database)):
        assert drawing(settings)(PLACE, NOW).startswith(b"\x89PNG")


def test_a_place_is_drawn_whose_name_begins_like_an_option(settings: Settings) -> None:
    with closing(open_record(settings.database)) as connection, connection:
        places.rename(connection, PLACE, "-Attic-")
    assert drawing(settings)("-Attic-", NOW).startswith(b"\x89PNG")


def test_what_cannot_be_drawn_is_nothing_and_told_in_the_log(
    settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    assert drawing(settings)("Attic", NOW) == b""
    assert drawing(settings, time_limit_s=0.001)(PLACE, NOW) == b""
    assert "the picture of Attic for an alert could not be drawn" in caplog.text


def test_it_speaks_as_the_kiosk_does(settings: Settings) -> None:
    english = drawing(settings)(PLACE, NOW)
    speak(Language("de"))
    assert drawing(settings)(PLACE, NOW) != english

from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.config.settings import Settings
from genmon_gui.core.alert import Alert
from genmon_gui.core.errors import GenmonError
from genmon_gui.db.connection import open_record
from genmon_gui.db.tables import outbox
from genmon_gui.openings import DeliveryOnceNeeded
from tests.builders import EMAIL, NOW, some_settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A record whose outbox is empty, and nobody who could be told."""
    settings = some_settings(tmp_path / "genmon.db")
    open_record(settings.database).close()
    return settings


def lay(path: Path) -> None:
    alert = Alert(NOW, "<one@genmon-gui>", "Engine block 97.3 °C", "It is hot.\n", "hot")
    with closing(open_record(path)) as connection, connection:
        outbox.put(connection, alert, (("email", "me@example.com"),))


def is_opened(opening: DeliveryOnceNeeded) -> bool:
    delivery = opening()
    if delivery is not None:
        delivery.close()
    return delivery is not None


def test_who_can_reach_nobody_and_has_nothing_to_say_opens_no_outbox(settings: Settings) -> None:
    opening = DeliveryOnceNeeded(settings)
    assert [is_opened(opening) for _ in range(2)] == [False, False]


def test_a_way_out_opens_it(settings: Settings) -> None:
    assert is_opened(DeliveryOnceNeeded(some_settings(settings.database, email=EMAIL)))


def test_what_an_earlier_start_left_opens_it(settings: Settings) -> None:
    lay(settings.database)
    assert is_opened(DeliveryOnceNeeded(settings))


def test_another_record_is_looked_into_again(settings: Settings, tmp_path: Path) -> None:
    opening = DeliveryOnceNeeded(settings)
    assert not is_opened(opening)
    lay(tmp_path / "other.db")
    (tmp_path / "other.db").rename(settings.database)
    assert is_opened(opening)


def test_without_a_record_there_is_nothing_to_open(tmp_path: Path) -> None:
    assert not is_opened(DeliveryOnceNeeded(some_settings(tmp_path / "none.db")))


def test_of_what_is_no_record_the_delivery_tells(tmp_path: Path) -> None:
    (tmp_path / "genmon.db").write_text("A shopping list, and by no means a short one.\n" * 50)
    with pytest.raises(GenmonError, match=r"genmon\.db"):
        DeliveryOnceNeeded(some_settings(tmp_path / "genmon.db"))()

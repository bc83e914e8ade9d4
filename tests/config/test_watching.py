from pathlib import Path

import pytest

from genmon_gui.config.loading import ConfigError, defaults
from genmon_gui.config.locating import locate
from genmon_gui.config.watching import Watch
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.phrasing import Unit


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "config.toml"
    path.write_text('units = "C"')
    return path


@pytest.fixture
def watch(path: Path) -> Watch:
    return Watch(lambda: locate(path))


def test_nothing_is_told_while_nothing_changes(watch: Watch) -> None:
    assert [watch.look() for _ in range(3)] == [None] * 3


def test_a_change_is_told_once_when_it_has_settled(watch: Watch, path: Path) -> None:
    path.write_text('units = "F"\n')
    assert watch.look() is None
    settings = watch.look()
    assert settings is not None
    assert settings.units is Unit.FAHRENHEIT
    assert watch.look() is None


def test_a_file_that_is_still_being_written_is_waited_for(watch: Watch, path: Path) -> None:
    for text in ("un", 'units = "F"', 'units = "F"\n[polling]\ninterval_s = 5'):
        path.write_text(text)
        assert watch.look() is None
    settings = watch.look()
    assert settings is not None
    assert settings.polling.interval_s == 5


def test_a_broken_file_is_told_once_and_its_correction_counts(watch: Watch, path: Path) -> None:
    path.write_text("units = 5")
    watch.look()
    with pytest.raises(ConfigError, match="units: expected"):
        watch.look()
    assert watch.look() is None
    path.write_text('units = "F"\n')
    watch.look()
    assert watch.look() is not None


def test_a_file_that_was_asked_for_and_is_gone_is_told(watch: Watch, path: Path) -> None:
    path.unlink()
    watch.look()
    with pytest.raises(GenmonError, match="no such configuration"):
        watch.look()


def test_a_file_may_come_and_go_where_none_was_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    watch = Watch(lambda: path if path.exists() else None)
    path.write_text('units = "F"')
    watch.look()
    settings = watch.look()
    assert settings is not None
    assert settings.source == path
    path.unlink()
    watch.look()
    assert watch.look() == defaults()


def test_the_command_line_has_its_say(path: Path) -> None:
    watch = Watch(lambda: path, lambda _: defaults())
    path.write_text('units = "F"\n')
    watch.look()
    assert watch.look() == defaults()


def test_a_file_is_settled_until_another_is_found(watch: Watch, path: Path) -> None:
    watch.look()
    assert watch.is_settled
    path.write_text('units = "F"\n')
    watch.look()
    assert not watch.is_settled
    watch.look()
    assert watch.is_settled

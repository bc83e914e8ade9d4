import os
from pathlib import Path

import pytest

from genmon_gui.config.change import Put
from genmon_gui.config.loading import ConfigError, load
from genmon_gui.config.settings import Settings
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.setup.settings_file import SettingsFile
from tests.somebody_else import as_somebody_else

TEXT = '# mine\r\nunits = "C"\r\n'
TO_F = Put(("units",), "F")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "config.toml"
    path.write_bytes(TEXT.encode())
    return path


def test_a_change_is_in_the_file_and_in_what_is_returned(path: Path) -> None:
    settings = SettingsFile(path).change(TO_F)
    assert settings.units is Unit.FAHRENHEIT
    assert load(path) == settings
    assert path.read_bytes() == TEXT.replace("C", "F").encode()


def test_undo_brings_the_text_back_and_undone_again_the_change(path: Path) -> None:
    file = SettingsFile(path)
    file.change(TO_F)
    assert file.undo().units is Unit.CELSIUS
    assert path.read_bytes() == TEXT.encode()
    assert file.undo().units is Unit.FAHRENHEIT


def test_nothing_changed_is_nothing_to_undo(path: Path) -> None:
    with pytest.raises(GenmonError, match="was not changed"):
        SettingsFile(path).undo()


def test_a_refused_change_writes_nothing(path: Path) -> None:
    with pytest.raises(ConfigError):
        SettingsFile(path).change(Put(("units",), "K"))
    assert path.read_bytes() == TEXT.encode()
    assert [each.name for each in path.parent.iterdir()] == ["config.toml"]


def test_mode_and_owner_stay_those_of_the_file(path: Path) -> None:
    path.chmod(0o640)
    if os.getuid() == 0:
        os.chown(path, 12, 34)
    before = path.stat()
    file = SettingsFile(path)
    file.change(TO_F)
    for written in (file.path, file.previous):
        found = written.stat()
        assert (found.st_mode, found.st_uid) == (before.st_mode, before.st_uid)


def test_a_link_stays_a_link(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.toml"
    link.symlink_to(path)
    SettingsFile(link).change(TO_F)
    assert link.is_symlink()
    assert load(path).units is Unit.FAHRENHEIT


def test_the_first_change_makes_the_file_and_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "new" / "config.toml"
    assert SettingsFile(path).change(TO_F).units is Unit.FAHRENHEIT
    assert load(path).units is Unit.FAHRENHEIT


def test_a_folder_that_cannot_be_made_is_told(path: Path) -> None:
    with pytest.raises(GenmonError, match="config"):
        SettingsFile(path / "new" / "config.toml").change(TO_F)


def test_a_read_only_file_is_told_and_left_alone(path: Path) -> None:
    # So that nothing need be imported by somebody else, who may not read it.
    load(path)
    path.chmod(0o444)
    with as_somebody_else(path), pytest.raises(GenmonError, match="is read-only"):
        SettingsFile(path).change(TO_F)
    assert path.read_bytes() == TEXT.encode()


def test_a_broken_file_is_not_undone(path: Path) -> None:
    file = SettingsFile(path)
    file.change(TO_F)
    path.write_text("units = ")
    with pytest.raises(ConfigError):
        file.undo()
    assert path.read_text() == "units = "


def test_a_file_that_is_made_begins_with_a_text(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "new.toml", lambda: TEXT)
    file.change(TO_F)
    assert file.path.read_bytes() == TEXT.replace("C", "F").encode()
    assert file.undo().units is Unit.CELSIUS


EMAIL = (
    Put(("email", "host"), "smtp.example.com"),
    Put(("email", "sender"), "me@example.com"),
    Put(("email", "recipients"), ["me@example.com"]),
)


def test_a_password_goes_into_a_file_that_only_its_owner_can_read(path: Path) -> None:
    settings = SettingsFile(path).change(*EMAIL, password="s3cr3t")
    assert settings.email is not None
    assert settings.email.password_file == path.with_name("smtp-password")
    assert path.with_name("smtp-password").read_text() == "s3cr3t"
    assert path.with_name("smtp-password").stat().st_mode & 0o777 == 0o600
    assert "s3cr3t" not in path.read_text()


def test_undo_leads_back_to_the_password_before(path: Path) -> None:
    file = SettingsFile(path)
    file.change(*EMAIL, password="old")
    file.change(password="new")
    assert passwords(file.undo()) == "old"
    assert passwords(file.undo()) == "new"
    assert passwords(file.change(password="newest")) == "newest"
    assert passwords(file.undo()) == "new"


def test_a_password_of_settings_that_are_refused_is_not_written(path: Path) -> None:
    with pytest.raises(ConfigError):
        SettingsFile(path).change(Put(("email", "port"), 0), password="s3cr3t")
    assert [each.name for each in path.parent.iterdir()] == ["config.toml"]


def passwords(settings: Settings) -> str:
    assert settings.email is not None
    assert settings.email.password_file is not None
    return settings.email.password_file.read_text()

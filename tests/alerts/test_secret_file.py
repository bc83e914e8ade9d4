from pathlib import Path

import pytest

from genmon_gui.alerts.secret_file import is_open_to_others, read_secret
from genmon_gui.core.errors import GenmonError

CREDENTIAL = Path("$CREDENTIALS_DIRECTORY/hook")


def test_systemd_may_hand_a_secret_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "hook").write_text("s3cr3t\n")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert read_secret("secret_file", CREDENTIAL, "secret") == "s3cr3t"


def test_without_systemd_its_secrets_are_told_to_be_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    with pytest.raises(GenmonError, match="LoadCredential="):
        read_secret("secret_file", CREDENTIAL, "secret")


@pytest.mark.parametrize(("mode", "is_open"), [(0o600, False), (0o640, True), (0o604, True)])
def test_who_may_read_a_secret(tmp_path: Path, mode: int, is_open: bool) -> None:  # noqa: FBT001
    file = tmp_path / "secret"
    file.touch()
    file.chmod(mode)
    assert is_open_to_others(file) == is_open

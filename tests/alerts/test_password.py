import base64
import traceback
from pathlib import Path

import pytest

from genmon_gui.alerts.password import read_password, without_password
from genmon_gui.core.errors import GenmonError


def test_the_end_of_the_line_is_no_part_of_the_password(tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_bytes(b"\xef\xbb\xbfsecret word\r\n")
    assert read_password(file) == "secret word"


def test_a_username_without_a_password_file_says_what_is_missing() -> None:
    with pytest.raises(GenmonError, match="name a password_file"):
        read_password(None)


def test_a_missing_file_is_named_with_its_cause(tmp_path: Path) -> None:
    with pytest.raises(GenmonError, match=r"password_file .*/password: No such file"):
        read_password(tmp_path / "password")


@pytest.mark.parametrize("held", [b"", b" \n", "pässwört".encode(), b"p\xe4ssw\xf6rt"])
def test_a_file_without_a_usable_password_is_told_without_its_text(
    tmp_path: Path, held: bytes
) -> None:
    (tmp_path / "password").write_bytes(held)
    with pytest.raises(GenmonError, match="holds no password") as caught:
        read_password(tmp_path / "password")
    assert "ssw" not in "".join(traceback.format_exception(caught.value)).replace("password", "")
    assert caught.value.__context__ is None


def test_a_server_that_repeats_what_it_was_sent_gives_no_password_away() -> None:
    spoken = base64.b64encode(b"\0me\0secret").decode()
    alone = base64.b64encode(b"secret").decode()
    told = without_password(f"AUTH PLAIN {spoken}? {alone}? secret?", "me", "secret")
    assert told == "AUTH PLAIN ***? ***? ***?"

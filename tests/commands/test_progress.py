import io
import sys

import pytest

from genmon_gui.commands.progress import progress_bar


def work() -> None:
    with progress_bar("importing") as progress:
        for share in (0.0, 0.25, 0.25, 1.0):
            progress(share)


class FakeTerminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_shows_a_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = FakeTerminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    work()
    assert "importing   0 %" in terminal.getvalue()


def test_a_file_or_a_pipe_gets_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    work()
    assert capsys.readouterr().err == ""

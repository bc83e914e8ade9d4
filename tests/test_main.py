import argparse
import errno
import importlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from genmon_gui import __version__
from genmon_gui.__main__ import COMMANDS, main
from genmon_gui.core.errors import GenmonError

Run = Callable[[argparse.Namespace], int]


@pytest.fixture
def view_runs(monkeypatch: pytest.MonkeyPatch) -> Callable[[Run], None]:
    """Lets another function stand in for what `genmon-gui view` does."""

    def stand_in(run: Run) -> None:
        command = ModuleType("genmon_gui.commands.fake_view")
        monkeypatch.setattr(command, "add_arguments", lambda _parser: None, raising=False)
        monkeypatch.setattr(command, "run", run, raising=False)
        monkeypatch.setitem(sys.modules, command.__name__, command)
        monkeypatch.setitem(COMMANDS, "view", ("fake_view", "stand in"))

    return stand_in


def raising(error: BaseException) -> Run:
    def run(_arguments: argparse.Namespace) -> int:
        raise error

    return run


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_of_its_own(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([name, "--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    assert f"genmon-gui {name}" in said
    assert COMMANDS[name][1][1:] in " ".join(said.split())


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    said = capsys.readouterr().out
    assert all(f"\n  {name} " in said for name in COMMANDS)


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"genmon-gui {__version__}\n"


@pytest.mark.parametrize(
    "words", [["checkk"], ["--no-such-option"], ["check", "--no-such-option"], ["--size", "big"]]
)
def test_wrong_usage_exits_with_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert words[-1] in said.err
    assert said.err.count("\n") == 1
    assert "--help" in said.err


@pytest.mark.parametrize(
    "words",
    [
        ["--rounds", "0"],
        ["--rounds", "-1"],
        ["--rounds", "many"],
        ["--pretend", "Outdoors=crc"],
        ["import", "x.csv", "--place", " "],
        ["export", "--resolution", "daily", "--from", "2026-02-01", "--to", "2026-01-01"],
    ],
)
def test_what_makes_no_sense_is_wrong_usage(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    "words", [["--config", "x.toml", "summary"], ["--verbose", "export", "--resolution", "daily"]]
)
def test_a_command_behind_options_is_told_its_place(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert "a command goes before all options" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "known"),
    [
        (["import", "x.csv", "--scale", "0"], "no number above 0"),
        (["import", "x.csv", "--scale", "nan"], "no number above 0"),
        (["import", "x.csv", "--scale", "ten"], "no number above 0"),
        (["import", "x.csv", "--unit", "K"], "C or F"),
        (["export", "--resolution", "yearly"], "readings or hourly or daily"),
        (["import", "x.csv", "--timezone", "Mars"], "America/Toronto"),
    ],
)
def test_a_wrong_choice_is_told_with_the_right_ones(
    words: list[str], known: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(words)
    assert known in capsys.readouterr().err


def test_a_trouble_is_one_line_and_exits_with_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path / "missing.db"
    assert main(["check", "--db", str(missing)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"genmon-gui: {missing} ")
    assert said.err.count("\n") == 1


def test_a_bug_is_one_line_too(
    view_runs: Callable[[Run], None], capsys: pytest.CaptureFixture[str]
) -> None:
    view_runs(raising(ZeroDivisionError("division\nby zero")))
    assert main(["view"]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "ZeroDivisionError division by zero" in said
    assert "--verbose" in said


def test_a_file_of_somebody_else_is_no_bug(
    view_runs: Callable[[Run], None], capsys: pytest.CaptureFixture[str]
) -> None:
    view_runs(raising(PermissionError(errno.EACCES, "Permission denied", "/root/genmon.db")))
    assert main(["view"]) == 1
    assert capsys.readouterr().err == (
        "genmon-gui: /root/genmon.db: Permission denied: "
        "run genmon-gui as the user whose it is, or change its rights\n"
    )


@pytest.mark.parametrize("error", [GenmonError("no", "yes"), ZeroDivisionError("oh")])
def test_a_traceback_comes_with_verbose_only(
    view_runs: Callable[[Run], None], capsys: pytest.CaptureFixture[str], error: Exception
) -> None:
    view_runs(raising(error))
    assert main(["view", "--verbose"]) == 1
    assert "Traceback" in capsys.readouterr().err
    assert main(["view"]) == 1
    assert "Traceback" not in capsys.readouterr().err


def test_an_interruption_is_told(
    view_runs: Callable[[Run], None], capsys: pytest.CaptureFixture[str]
) -> None:
    view_runs(raising(KeyboardInterrupt()))
    assert main(["view"]) == 1
    assert capsys.readouterr().err == "genmon-gui: stopped\n"


@pytest.mark.parametrize("status", [0, 1])
def test_a_command_s_status_is_the_program_s(view_runs: Callable[[Run], None], status: int) -> None:
    view_runs(lambda _arguments: status)
    assert main(["view"]) == status


@pytest.mark.parametrize("name", sorted({"check", "export", "import_", "sensors", "snapshot"}))
def test_a_command_without_a_screen_loads_no_qt(name: str) -> None:
    code = (
        "import sys, genmon_gui.commands." + name + "; "
        "sys.exit(any(module.startswith(('PySide6', 'pyqtgraph')) for module in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, env=os.environ, timeout=60)
    assert done.returncode == 0


def test_every_command_has_its_two_functions() -> None:
    for module, _ in COMMANDS.values():
        command = importlib.import_module(f"genmon_gui.commands.{module}")
        assert callable(command.add_arguments)
        assert callable(command.run)


def test_a_process_ends_with_what_its_command_came_to_and_all_it_said(tmp_path: Path) -> None:
    for words, status in ((["--version"], 0), (["check", "--db", str(tmp_path / "none.db")], 1)):
        done = subprocess.run(
            [sys.executable, "-m", "genmon_gui", *words],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == status
        assert (done.stdout or done.stderr).startswith("genmon-gui")

"""Runs our own commands as a person does: another process, with a configuration of its own."""

import sys
from pathlib import Path

from tests.benchmarks.measuring import run

_CONFIG = Path(__file__).with_name("benchmarks.toml")


def genmon_gui(command: str, *words: str | Path) -> str:
    """What `genmon-gui COMMAND …` says on stdout.

    What Python has compiled of it is kept, as of every program that is installed.
    """
    python = ("env", "-u", "PYTHONDONTWRITEBYTECODE", sys.executable)
    return run(*python, "-m", "genmon_gui", command, "--config", _CONFIG, *words)

"""What every test may use."""

import gc
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import settings

from genmon_gui.core.language import ENGLISH, speak
from genmon_gui.db.connection import Connection, open_record

# Before anything imports Qt or the 1-Wire library.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["W1THERMSENSOR_NO_KERNEL_MODULE"] = "1"
# How fast a property is told says more of the machine than of the program.
settings.register_profile("patient", settings.default, deadline=None)
settings.load_profile("patient")

_SAMPLES = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """Let no test leave another language behind."""
    yield
    speak(ENGLISH)


@pytest.fixture(autouse=True)
def garbage_of_this_thread() -> Iterator[None]:
    """Let no server's thread collect windows that other tests have left: that would crash."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def sample_data() -> Path:
    """Real recordings beside the checkout; tests that need them are skipped without."""
    if not _SAMPLES.is_dir():
        pytest.skip("the folder of real recordings is not beside this checkout")
    return _SAMPLES


@pytest.fixture
def weather(sample_data: Path) -> Path:
    """A year of hours at three airports of New York."""
    return sample_data / "nyc_weather_2013" / "weather.csv"


@pytest.fixture
def toronto() -> ZoneInfo:
    return ZoneInfo("America/Toronto")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the record lies, or will."""
    return tmp_path / "genmon.db"


@pytest.fixture
def record(path: Path) -> Iterator[Connection]:
    """A new record, open for writing."""
    with closing(open_record(path)) as connection:
        yield connection


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell how much the tests tried that count it, each and in all, and what others measured."""
    in_all: Counter[str] = Counter()
    for report in terminalreporter.stats.get("passed", []):
        counts = [(what, said) for what, said in report.user_properties if isinstance(said, int)]
        tables = [(what, said) for what, said in report.user_properties if isinstance(said, str)]
        if counts:
            terminalreporter.write_line(f"{report.nodeid}: {_said(counts)}")
            in_all.update(dict(counts))
        for what, table in tables:
            terminalreporter.write_line(f"{report.nodeid}, {what}:\n{table}")
    if in_all:
        terminalreporter.write_line(f"tried in all: {_said(in_all.items())}")


def _said(tried: Iterable[tuple[str, int]]) -> str:
    return ", ".join(f"{count} {what}" for what, count in tried)

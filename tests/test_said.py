"""Whatever may be told on a screen is said in the language that is spoken."""

import re
from pathlib import Path

import grimp
import pytest

import genmon_gui
from tests.sources import unsaid_texts

ROOT = Path(genmon_gui.__file__).parents[1]
# What opens a window. Its commands speak to a terminal; its widgets are read as they are drawn.
ENTRIES = ("genmon_gui.commands.kiosk", "genmon_gui.commands.view")
SEEN_OTHERWISE = re.compile(r"genmon_gui\.(commands|widgets|diagnostics|__main__)(\.|$)")
# The modules with texts that no screen tells, and who reads them.
ELSEWHERE = {
    "alerts.gateways": "sources of a list",
    "alerts.providers": "sources of a list",
    "alerts.html": "a mail's markup",
    "db.files.recorder_lock": "a mark in a file",
    "db.files.strange_wal": "commands that read or mend a record",
    "db.integrity": "the command check",
    "db.tables.meta": "a key of the record",
    "hardware.simulated_bus": "names of places, and the command line's --pretend",
    "services.demo_settings": "names of places",
    "services.record.future_readings": "the command check",
    "viewer": "the name of a thread",
    "workers.line_printer": "lines on a terminal",
    "workers.qt_messages": "a terminal, where there is no screen",
}
# What a terminal is told of a text that is no TOML; a screen is told where.
PARSERS = ["at line ", ", after its last column", "at end of document", "is not TOML: "]


def behind_the_screens() -> list[str]:
    graph = grimp.build_graph("genmon_gui", cache_dir=None)
    found = {name for entry in ENTRIES for name in graph.find_upstream_modules(entry)}
    return sorted(name for name in found if not SEEN_OTHERWISE.match(name))


def unsaid_in(module: str) -> list[str]:
    path = ROOT.joinpath(*module.split("."))
    file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    return unsaid_texts(file.read_text(encoding="utf-8"))


def test_all_that_a_screen_may_tell_is_said() -> None:
    found = {name.removeprefix("genmon_gui."): unsaid_in(name) for name in behind_the_screens()}
    unsaid = {name: texts for name, texts in found.items() if texts and name not in ELSEWHERE}
    assert unsaid == {"config.loading": PARSERS}
    assert [name for name in ELSEWHERE if not found[name]] == []


@pytest.mark.parametrize(
    ("source", "unsaid"),
    [
        ('raise GenmonError("broken", say("mend it"))', ["broken"]),
        ('raise ConfigError(path, [f"{key}: is missing"])', [": is missing"]),
        ('what = f"expected {one}, at least so many"', [", at least so many"]),
        ('raise GenmonError(f"{path}: {error.strerror}", say("mend {it}", it="the disk"))', []),
        ('REASON = mark("not on the bus")', []),
        ('logger.warning("nobody answers")', []),
        ('raise ValueError("this is a bug")', []),
        ('Surviving(tell, "it was not done", "nothing was written")', ["nothing was written"]),
        ('"""What it is for."""', []),
    ],
)
def test_a_text_that_is_not_said_is_found(source: str, unsaid: list[str]) -> None:
    assert unsaid_texts(source) == unsaid

"""What a part of the program drags along when it is imported."""

import pkgutil
import subprocess
import sys

import pytest

import genmon_gui

WITHOUT_QT = ("core", "config", "diagnostics", "assets", "hardware", "db", "alerts", "services")

_LOADED = """
import importlib, sys
for name in sys.argv[1].split():
    importlib.import_module(name)
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


def modules(package: str) -> list[str]:
    """All modules of one of our packages, itself included."""
    name = f"{genmon_gui.__name__}.{package}"
    folders = [f"{folder}/{package}" for folder in genmon_gui.__path__]
    return [name, *(found.name for found in pkgutil.walk_packages(folders, f"{name}."))]


def loaded_by(*names: str) -> set[str]:
    """The top-level packages that a fresh interpreter holds after it imported these modules."""
    command = [sys.executable, "-c", _LOADED, " ".join(names)]
    return set(subprocess.check_output(command, encoding="utf-8").split())


@pytest.mark.parametrize("package", WITHOUT_QT)
def test_the_lower_layers_run_without_qt(package: str) -> None:
    assert loaded_by(*modules(package)).isdisjoint({"PySide6", "shiboken6", "pyqtgraph"})


def test_no_rule_needs_the_database() -> None:
    assert loaded_by(*modules("core")).isdisjoint({"apsw", "sqlite3", "w1thermsensor", "smtplib"})


def test_the_library_of_the_bus_is_not_loaded_before_it_is_needed() -> None:
    # It looks for kernel modules as soon as it is imported.
    assert "w1thermsensor" not in loaded_by("genmon_gui.kiosk", *modules("services"))


@pytest.mark.parametrize("module", ["genmon_gui.app", "genmon_gui.widgets.now.start_page"])
def test_the_start_page_waits_for_no_plotting_library_and_no_arrays(module: str) -> None:
    loaded = loaded_by(module)
    assert "PySide6" in loaded
    assert loaded.isdisjoint({"pyqtgraph", "numpy"})


def test_help_comes_without_qt_and_numpy() -> None:
    assert loaded_by("genmon_gui.__main__").isdisjoint({"PySide6", "numpy", "apsw"})


@pytest.mark.parametrize("command", ["plot", "sheet"])
def test_what_draws_into_a_file_needs_neither_widgets_nor_the_plotting_library(
    command: str,
) -> None:
    code = (
        f"import sys, genmon_gui.commands.{command}\n"
        "print('PySide6.QtWidgets' in sys.modules, 'pyqtgraph' in sys.modules)"
    )
    told = subprocess.check_output([sys.executable, "-c", code], encoding="utf-8")
    assert told.split() == ["False", "False"]

"""Windows with a value that changes each second, each in a process of its own.

python -m tests.benchmarks.live_windows kiosk|screen|bare FOLDER

prints a line once a number is painted, the kiosk another once one is painted that was read since
the start, and goes on until it is ended. `kiosk_words` says what is in the folder.
"""

import os
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

# What a record made beforehand says of each place; the kiosk itself never reads it.
RECORDED_C = -10.0


def kiosk_words(folder: Path) -> list[str]:
    """The options of a demo in that folder, in a window."""
    config, database = folder / "config.toml", folder / "demo.db"
    return ["--config", str(config), "--demo", "--db", str(database), "--size", "800x480"]


def _kiosk(folder: Path) -> None:
    from genmon_gui.__main__ import main  # what is imported is measured
    from genmon_gui.commands import kiosk
    from genmon_gui.hardware import simulated_bus

    numbers, run = count(), kiosk.run
    # Within what the day has brought after a few rounds: a new high each second would be no rest.
    setattr(simulated_bus, "temperature_c", lambda *_: _swinging_c(next(numbers)))  # noqa: B010 - not its own

    def run_and_tell(arguments: Any) -> int:
        _tell_numbers()
        return run(arguments)

    kiosk.run = run_and_tell
    main(kiosk_words(folder))


def _tell_numbers() -> None:
    """Import as the kiosk is about to do, in the same order, and have its numbers tell."""
    import gc

    gc.disable()
    from genmon_gui.workers.importing import import_plainly

    import_plainly()
    from genmon_gui import app  # noqa: F401 - what is imported is measured
    from genmon_gui.core.phrasing import Unit, number
    from genmon_gui.widgets.number_label import NO_NUMBER, NumberLabel

    recorded = f"{number(RECORDED_C, Unit.CELSIUS)} {Unit.CELSIUS.symbol}"
    _tell_when_painted(
        NumberLabel,
        lambda label: label.text() != NO_NUMBER,
        lambda label: label.text() not in {NO_NUMBER, recorded},
    )


def _screen(_folder: Path) -> None:
    """The kiosk's window alone, told rounds in which one number of three changes."""

    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from genmon_gui.core.phrasing import Unit
    from genmon_gui.core.reading import Reading
    from genmon_gui.widgets.appearance import Appearance
    from genmon_gui.widgets.fonts import load_fonts
    from genmon_gui.widgets.kiosk_window import KioskWindow
    from genmon_gui.widgets.number_label import NO_NUMBER, NumberLabel
    from genmon_gui.widgets.theme import DARK
    from tests.builders import NOW, THREE, TORONTO, a_round

    _tell_when_painted(NumberLabel, lambda label: label.text() != NO_NUMBER)
    application = QApplication([])
    load_fonts()
    window = KioskWindow(Appearance(DARK, Unit.CELSIUS, TORONTO, 60.0))
    window.resize(800, 480)
    window.show()
    seconds = count()

    def take_round() -> None:
        second = next(seconds)
        readings = [
            Reading(NOW + second, each.latest.temperature_c) for each in THREE if each.latest
        ]
        readings[0] = Reading(NOW + second, _swinging_c(second))
        views = [
            view._replace(look=reading, latest=reading)
            for view, reading in zip(THREE, readings, strict=True)
        ]
        window.show_round(a_round(*views, at=NOW + second))

    timer = QTimer()
    timer.timeout.connect(take_round)
    timer.start(1000)
    application.exec()


def _swinging_c(number: int) -> float:
    return 19.8 + number % 5 / 10


def _bare(_folder: Path) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QLabel

    _tell_when_painted(QLabel, lambda _: True)
    application = QApplication([])
    label = QLabel("21.5")
    label.resize(800, 480)
    label.show()
    numbers = count()
    timer = QTimer()
    timer.timeout.connect(lambda: label.setText(f"{next(numbers) / 10:.1f}"))
    timer.start(1000)
    application.exec()


def _tell_when_painted(widget: Any, *awaited: Callable[[Any], bool]) -> None:
    """Print a line for each of these once it is true of what was painted, in their order."""
    paint, still = widget.paintEvent, list(awaited)

    def paint_and_tell(self: Any, event: object) -> None:
        paint(self, event)
        while still and still[0](self):
            still.pop(0)
            print("shown", flush=True)

    widget.paintEvent = paint_and_tell


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    {"kiosk": _kiosk, "screen": _screen, "bare": _bare}[sys.argv[1]](Path(sys.argv[2]))

"""Windows with a value that changes each second, each in a process of its own.

python -m tests.benchmarks.live_windows kiosk|screen|bare FOLDER

prints a line once a number is painted, and goes on until it is ended.
"""

import os
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

_CONFIG = "[polling]\ninterval_s = 1.0\n[display]\ndim_after_s = 0\ndark_after_s = 0\n"


def _kiosk(folder: Path) -> None:
    from genmon_gui.__main__ import main  # noqa: PLC0415 - what is imported is measured
    from genmon_gui.hardware import simulated_bus  # noqa: PLC0415 - as above
    from genmon_gui.widgets.number_label import NO_NUMBER, NumberLabel  # noqa: PLC0415 - as above

    _tell_when_painted(NumberLabel, lambda label: label.text() != NO_NUMBER)
    numbers = count()
    # Within what the day has brought after a few rounds: a new high each second would be no rest.
    simulated_bus.temperature_c = lambda *_: _swinging_c(next(numbers))
    config = folder / "config.toml"
    config.write_text(_CONFIG)
    database = folder / "demo.db"
    main(["--config", str(config), "--demo", "--db", str(database), "--size", "800x480"])


def _screen(_folder: Path) -> None:
    """The kiosk's window alone, told rounds in which one number of three changes."""
    from dataclasses import replace  # noqa: PLC0415 - as above

    from PySide6.QtCore import QTimer  # noqa: PLC0415 - as above
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - as above

    from genmon_gui.core.phrasing import Unit  # noqa: PLC0415 - as above
    from genmon_gui.core.reading import Reading  # noqa: PLC0415 - as above
    from genmon_gui.widgets.fonts import load_fonts  # noqa: PLC0415 - as above
    from genmon_gui.widgets.kiosk_window import KioskWindow  # noqa: PLC0415 - as above
    from genmon_gui.widgets.look import Look  # noqa: PLC0415 - as above
    from genmon_gui.widgets.number_label import NO_NUMBER, NumberLabel  # noqa: PLC0415 - as above
    from genmon_gui.widgets.theme import DARK  # noqa: PLC0415 - as above
    from tests.builders import NOW, THREE, TORONTO, a_round  # noqa: PLC0415 - as above

    _tell_when_painted(NumberLabel, lambda label: label.text() != NO_NUMBER)
    application = QApplication([])
    load_fonts()
    window = KioskWindow(Look(DARK, Unit.CELSIUS, TORONTO, 60.0))
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
            replace(view, look=reading, latest=reading)
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
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - as above
    from PySide6.QtWidgets import QApplication, QLabel  # noqa: PLC0415 - as above

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


def _tell_when_painted(widget: Any, is_number: Callable[[Any], bool]) -> None:
    paint, told = widget.paintEvent, count()

    def paint_and_tell(self: Any, event: object) -> None:
        paint(self, event)
        if is_number(self) and next(told) == 0:
            print("shown", flush=True)

    widget.paintEvent = paint_and_tell


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    {"kiosk": _kiosk, "screen": _screen, "bare": _bare}[sys.argv[1]](Path(sys.argv[2]))

"""Windows with a value that changes each second, each in a process of its own.

python -m tests.benchmarks.live_windows kiosk|bare FOLDER

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
    from genmon_gui.__main__ import main  # noqa: PLC0415 - what is imported is measured
    from genmon_gui.commands import kiosk  # noqa: PLC0415 - as above
    from genmon_gui.hardware import simulated_bus  # noqa: PLC0415 - as above

    numbers, run = count(), kiosk.run
    simulated_bus.temperature_c = lambda *_: 20.0 + next(numbers) % 100 / 10

    def run_and_tell(arguments: Any) -> int:
        _tell_numbers()
        return run(arguments)

    kiosk.run = run_and_tell
    main(kiosk_words(folder))


def _tell_numbers() -> None:
    """Import as the kiosk is about to do, in the same order, and have its numbers tell."""
    import gc  # noqa: PLC0415 - as above

    gc.disable()
    from genmon_gui import app  # noqa: PLC0415 - as above

    app.import_plainly()
    from genmon_gui.core.phrasing import Unit, number  # noqa: PLC0415 - as above
    from genmon_gui.widgets.number_label import NO_NUMBER, NumberLabel  # noqa: PLC0415 - as above

    recorded = f"{number(RECORDED_C, Unit.CELSIUS)} {Unit.CELSIUS.symbol}"
    _tell_when_painted(
        NumberLabel,
        lambda label: label.text() != NO_NUMBER,
        lambda label: label.text() not in {NO_NUMBER, recorded},
    )


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
    {"kiosk": _kiosk, "bare": _bare}[sys.argv[1]](Path(sys.argv[2]))

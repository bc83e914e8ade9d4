"""Windows with a value that changes each second, each in a process of its own.

python -m tests.benchmarks.live_windows kiosk|bare FOLDER

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
    simulated_bus.temperature_c = lambda *_: 20.0 + next(numbers) % 100 / 10
    config = folder / "config.toml"
    config.write_text(_CONFIG)
    database = folder / "demo.db"
    main(["--config", str(config), "--demo", "--db", str(database), "--size", "800x480"])


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
    {"kiosk": _kiosk, "bare": _bare}[sys.argv[1]](Path(sys.argv[2]))

"""The program without a window: one line a round on stdout."""

import os
import sys

from PySide6.QtCore import QObject, Slot

from genmon_gui.core.calendar import iso_utc
from genmon_gui.core.phrasing import MINUS, Unit
from genmon_gui.core.reading import Fault, Reading
from genmon_gui.services.messages import AlarmView, PlaceView, RoundTaken, Trouble
from genmon_gui.services.status import clock_sentence


class LinePrinter(QObject):
    """Prints rounds on stdout and troubles on stderr."""

    def __init__(self, unit: Unit) -> None:
        super().__init__()
        self._unit = unit
        self._told: Trouble | None = None
        self._noticed = ""
        self._is_clock_known = True
        self._is_read = True

    def change_unit(self, unit: Unit) -> None:
        """Print another unit from now on."""
        self._unit = unit

    @Slot(object)
    def print_round(self, taken: RoundTaken) -> None:
        """One line: the time, each place with its number or fault, active alarms."""
        if taken.notice and taken.notice != self._noticed:
            self._print_aside(taken.notice)
        self._noticed = taken.notice
        if self._is_clock_known and not taken.is_clock_known:
            self._print_aside(clock_sentence(taken))
        self._is_clock_known = taken.is_clock_known
        if taken.number == 0:
            return
        if self._is_read:
            self._print_line(taken)
        if taken.trouble is not None and taken.trouble != self._told:
            self.print_trouble(taken.trouble)
        self._told = taken.trouble

    @Slot(object)
    def print_trouble(self, trouble: Trouble) -> None:
        """One line on stderr for each thing that is wrong."""
        first = ": ".join(filter(None, (trouble.text, trouble.remedy)))
        for words in (first, *trouble.further):
            self._print_aside(words)

    def _print_aside(self, words: str) -> None:
        print(f"genmon-gui: {words}", file=sys.stderr, flush=True)  # noqa: T201 - as below

    def _print_line(self, taken: RoundTaken) -> None:
        when = iso_utc(taken.at) if taken.is_clock_known else "clock not set"
        words = [when, *map(self._place, taken.places)]
        words += [self._alarm(alarm) for alarm in taken.alarms if alarm.active]
        try:
            print("  ".join(words), flush=True)  # noqa: T201 - this is its purpose
        except OSError as error:
            # Nobody reads on, or the disk under the file is full: the record matters more.
            self._is_read = False
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            what = f"stdout cannot be written ({error.strerror})"
            self.print_trouble(Trouble(what, "recording goes on without a line a round"))

    def _place(self, view: PlaceView) -> str:
        if isinstance(view.look, Reading):
            return f"{view.place} {self._temperature(view.look.temperature_c)}"
        what = view.look.kind.value if isinstance(view.look, Fault) else "not yet asked"
        return f"{view.place} – ({what})"

    def _temperature(self, value_c: float) -> str:
        """With a decimal point, whatever language is spoken: programs read it."""
        # A zero added takes the minus from what is rounded to zero.
        rounded = round(self._unit.from_c(value_c), 1) + 0.0
        return f"{rounded:.1f} {self._unit.symbol}".replace("-", MINUS)

    def _alarm(self, view: AlarmView) -> str:
        return f"{'TEST' if view.rule.is_test else 'ALARM'} {view.rule.key}"

"""A test message to everybody, and what each server answered."""

from itertools import count

from PySide6.QtCore import Signal, Slot

from genmon_gui.config.settings import Settings
from genmon_gui.core.language import say
from genmon_gui.services.trial import TrialReport, TrialStopped, TrialWanted
from genmon_gui.services.trial_words import tried_words, way_words
from genmon_gui.widgets.look import Look
from genmon_gui.widgets.setup.act_line import ActLine
from genmon_gui.widgets.setup.note_line import NoteLine
from genmon_gui.widgets.setup.page import Page
from genmon_gui.widgets.setup.trial_line import TrialLine

# A page that is made anew must not take the answers of an earlier test for its own.
_numbers = count(1)


class TrialPage(Page):
    """Says which settings are tried, and a line for each recipient.

    Signals:
        trial_wanted: a TrialWanted; the answers are wanted by show_report.
        trial_stopped: a TrialStopped.
    """

    trial_wanted = Signal(object)
    trial_stopped = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._settings: Settings | None = None
        self._report: TrialReport | None = None
        self._number = 0
        self.which = NoteLine(look.palette)
        self.act = ActLine(look.palette, say("Send it again"), say("Stop"))
        again, stop = self.act.buttons
        again.clicked.connect(self._begin)
        stop.clicked.connect(self.stop)
        self.lines: list[TrialLine] = []
        self._password = ""
        self.add(self.which, self.act)

    @property
    def title(self) -> str:
        """What stands above it."""
        return say("Test message")

    def show_settings(self, settings: Settings) -> None:
        """A test goes on by the settings with which it began."""

    def try_out(self, settings: Settings, password: str, *, is_kept: bool) -> None:
        """Send a test message to everybody.

        Args:
            settings: by these.
            password: one that is in no file yet, empty for none.
            is_kept: these settings are those in the file.
        """
        self._settings, self._password = settings, password
        self.which.show_words(
            say("By the settings that are kept, this goes out as a test to:")
            if is_kept
            else say("By the settings that are NOT KEPT YET, this goes out as a test to:"),
            is_warning=not is_kept,
        )
        self._begin()

    @Slot(object)
    def show_report(self, report: TrialReport) -> None:
        """Show how far it is; of an earlier test nothing."""
        if self._settings is None or report.number != self._number:
            return
        self._report = report
        everybody = [(each.transport, each.recipient) for each in report.tried]
        everybody += report.waiting
        while len(self.lines) < len(everybody):
            line = TrialLine(self.look.palette)
            self.lines.append(line)
            self.add(line)
        for number, (line, who) in enumerate(zip(self.lines, everybody, strict=True)):
            if number < len(report.tried):
                line.show_tried(tried_words(report.tried[number], self._settings))
            else:
                line.show_waiting(way_words(*who), is_next=number == len(report.tried))
        if not everybody:
            self.which.show_words(say("Nobody is named who gets messages."), is_warning=True)
        self._show_acts(is_running=bool(report.waiting))
        self.area.settle()

    @Slot()
    def stop(self) -> None:
        """Ask no more servers."""
        if self._report is None or not self._report.waiting:
            return
        self.trial_stopped.emit(TrialStopped())
        # What a server still answers is not shown any more.
        self._number = 0
        for line in self.lines[len(self._report.tried) :]:
            line.show_stopped()
        self._show_acts(is_running=False)

    @Slot()
    def _begin(self) -> None:
        if self._settings is None:
            return
        for line in self.lines:
            self.drop(line)
        self.lines = []
        self._number = next(_numbers)
        self._report = None
        self._show_acts(is_running=True)
        self.trial_wanted.emit(TrialWanted(self._number, self._settings, self._password))

    def _show_acts(self, *, is_running: bool) -> None:
        again, stop = self.act.buttons
        again.setEnabled(not is_running)
        stop.setEnabled(is_running)

"""A test message to everybody, and what each server answered."""

from itertools import count

from PySide6.QtCore import Signal, Slot

from genmon_gui.config.settings import Settings
from genmon_gui.core.language import say
from genmon_gui.services.telling.trial import TrialReport, TrialStopped, TrialWanted
from genmon_gui.services.telling.trial_words import tried_words, way_words
from genmon_gui.widgets.appearance import Appearance
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

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, say("Test message"))
        self._wanted: TrialWanted | None = None
        self._report: TrialReport | None = None
        self._is_kept = True
        self.lines: list[TrialLine] = []
        self._make_head()

    def try_out(self, settings: Settings, password: str, *, is_kept: bool) -> None:
        """Send a test message to everybody.

        Args:
            settings: by these.
            password: one that is in no file yet, empty for none.
            is_kept: these settings are those in the file.
        """
        self._is_kept = is_kept
        self._wanted = TrialWanted(next(_numbers), settings, password)
        self._report = None
        self._make_head()
        self._show_acts(is_running=True)
        self.trial_wanted.emit(self._wanted)

    def show_kept(self, settings: Settings) -> None:
        """What was tried is in the file by now; sent again it goes by that."""
        if self._wanted is not None and not self._is_kept:
            self._is_kept = True
            self._wanted = TrialWanted(self._wanted.number, settings)
            self._say_which()

    @Slot(object)
    def show_report(self, report: TrialReport) -> None:
        """Show how far it is; of an earlier test, or one that was stopped, nothing."""
        if self._wanted is None or report.number != self._wanted.number:
            return
        self._report = report
        settings = self._wanted.settings
        self._make_lines(len(report.tried) + len(report.waiting))
        for line, tried in zip(self.lines, report.tried, strict=False):
            line.show_tried(tried_words(tried, settings))
        still = self.lines[len(report.tried) :]
        for number, (line, who) in enumerate(zip(still, report.waiting, strict=True)):
            line.show_waiting(way_words(*who), is_next=number == 0)
        if not self.lines:
            self.which.show_words(say("Nobody is named who gets messages."), is_warning=True)
        self._show_acts(is_running=bool(report.waiting))
        self.area.settle()

    @Slot()
    def stop(self) -> None:
        """Ask no more servers; what one still answers is not shown any more."""
        if self._wanted is None or (self._report is not None and not self._report.waiting):
            return
        self.trial_stopped.emit(TrialStopped())
        tried = 0 if self._report is None else len(self._report.tried)
        for line in self.lines[tried:]:
            line.show_stopped()
        wanted = self._wanted
        self._wanted = TrialWanted(next(_numbers), wanted.settings, wanted.password)
        self._show_acts(is_running=False)

    @Slot()
    def _again(self) -> None:
        if self._wanted is not None:
            wanted = self._wanted
            self.try_out(wanted.settings, wanted.password, is_kept=self._is_kept)

    def _make_head(self) -> None:
        self.clear()
        self.lines = []
        self.which = NoteLine(self.appearance.palette)
        self.act = ActLine(self.appearance.palette, say("Send it again"), say("Stop"))
        again, stop = self.act.buttons
        again.clicked.connect(self._again)
        stop.clicked.connect(self.stop)
        self.add(self.which, self.act)
        self._say_which()

    def _say_which(self) -> None:
        self.which.show_words(
            say("With the settings as they are now, a test goes to:")
            if self._is_kept
            else say("By settings that are NOT KEPT YET a test goes to:"),
            is_warning=not self._is_kept,
        )

    def _make_lines(self, wanted: int) -> None:
        while len(self.lines) < wanted:
            self.lines.append(TrialLine(self.appearance.palette))
            self.add(self.lines[-1])

    def _show_acts(self, *, is_running: bool) -> None:
        again, stop = self.act.buttons
        again.setEnabled(not is_running)
        stop.setEnabled(is_running)

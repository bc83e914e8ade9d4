"""Messages: by which account, to whom, when, and whether they arrive."""

import time
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from genmon_gui.config.settings import Settings
from genmon_gui.core.calendar import local_date
from genmon_gui.core.language import say
from genmon_gui.services.messages import RoundTaken
from genmon_gui.services.setup.mail_account import MailAccount
from genmon_gui.services.setup.mail_draft import MailDraft
from genmon_gui.services.setup.settings_change import SettingsWanted
from genmon_gui.services.telling.telling_words import people_words, second_words
from genmon_gui.services.telling.trial import TrialReport
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.setup.account_page import AccountPage
from genmon_gui.widgets.setup.keep_foot import KeepFoot
from genmon_gui.widgets.setup.page import Page
from genmon_gui.widgets.setup.page_names import MESSAGES
from genmon_gui.widgets.setup.people_page import PeoplePage
from genmon_gui.widgets.setup.rehearsal_page import RehearsalPage
from genmon_gui.widgets.setup.row import Row
from genmon_gui.widgets.setup.second_page import SecondPage
from genmon_gui.widgets.setup.telling_lines import TellingLines
from genmon_gui.widgets.setup.trial_page import TrialPage
from genmon_gui.widgets.theme import GRID

Lists = tuple[tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class HeldMessages:
    """What must not be lost when the page is made anew.

    Attributes:
        wanted: an account that is not kept yet, None without one.
        opened: the number of what is shown, 0 for the list of rows.
    """

    wanted: MailAccount | None
    opened: int


class MessagesPage(Page):
    """A list of rows, and the pages they lead to; the account is a draft until it is kept.

    Signals:
        trial_wanted: a TrialWanted; the answers are wanted by show_trial.
        trial_stopped: a TrialStopped.
        rehearsal_wanted: a RehearsalWanted.
        rehearsal_stopped: a RehearsalStopped.
    """

    trial_wanted = Signal(object)
    trial_stopped = Signal(object)
    rehearsal_wanted = Signal(object)
    rehearsal_stopped = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, say(MESSAGES))
        palette = appearance.palette
        self._draft: MailDraft | None = None
        self._tried_from: Page | None = None
        self.account_row = Row(say("Mail account"), palette)
        self.people_row = Row(say("Who gets messages"), palette)
        self.trial_row = Row(say("Send a test"), palette)
        self.rehearsal_row = Row(say("Rehearse an alarm"), palette)
        self.telling = TellingLines(palette)
        self.second_row = Row(say("If nobody acknowledges"), palette)
        rows = (self.account_row, self.people_row, self.trial_row, self.rehearsal_row)
        self.add(*rows, *self.telling.lines, self.second_row)
        self.account, self.trial = AccountPage(appearance), TrialPage(appearance)
        self.people = PeoplePage(appearance, say("Who gets messages"))
        self.second, self.rehearsal = SecondPage(appearance), RehearsalPage(appearance)
        self.foot = KeepFoot(palette)
        self._stack = QStackedWidget()
        self._stack.setMinimumSize(1, 1)
        self._lay_out()
        self._connect()

    @property
    def title(self) -> str:
        """What stands above it, of the page that is open."""
        page = self._opened
        return super().title if page is None else page.title

    def show_settings(self, settings: Settings) -> None:
        """Show what is configured; a draft stays until it is in the file."""
        former = self._draft
        draft = MailDraft(settings) if former is None else former.following(settings)
        if former is not None and former.wanted is not None and draft.wanted is None:
            self.trial.show_kept(settings)
        self._show_draft(draft)
        self.telling.show_alerts(settings.alerts)
        self.second_row.show_value(second_words(settings.alerts))
        self.second.show_second(settings.alerts, _today(settings))
        self.rehearsal.show_settings(settings)

    @property
    def held(self) -> HeldMessages:
        """The draft, and which page is open."""
        wanted = None if self._draft is None else self._draft.wanted
        return HeldMessages(wanted, self._stack.currentIndex())

    def take_up(self, held: HeldMessages) -> None:
        """Go on with a draft; the answers to a test are not taken along."""
        if held.wanted is not None and self._draft is not None:
            self._show_draft(self._draft.wanting(held.wanted))
        page = self._page(held.opened)
        self._open(None if page is self.trial else page)

    @Slot(object)
    def show_round(self, taken: RoundTaken) -> None:
        """Tell the rehearsal what there is."""
        self.rehearsal.show_round(taken)

    @Slot(object)
    def show_trial(self, report: TrialReport) -> None:
        """Tell how far a test is."""
        self.trial.show_report(report)

    def step_back(self) -> bool:
        """Go back to the list of rows; from a test to where it was wanted: there it is mended."""
        if self._opened is None:
            return False
        self.trial.stop()
        self._open(self._tried_from if self._opened is self.trial else None)
        return True

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen."""
        super().set_scale(scale, is_tall=is_tall)
        for page in self._pages:
            page.set_scale(scale, is_tall=is_tall)
        self.foot.set_scale(scale)
        gap = round(GRID * scale)
        self._foot.setContentsMargins(2 * gap, 0, 2 * gap, gap)

    @property
    def _pages(self) -> tuple[Page, ...]:
        return (self.account, self.people, self.trial, self.rehearsal, self.second)

    def _page(self, number: int) -> Page | None:
        """By its number in the stack; the list of rows is none."""
        return None if number == 0 else self._pages[number - 1]

    @property
    def _opened(self) -> Page | None:
        return self._page(self._stack.currentIndex())

    def _show_draft(self, draft: MailDraft) -> None:
        self._draft, account = draft, draft.account
        self.account_row.show_value(account.sender or say("None yet"))
        lists = (account.recipients, account.sms_recipients)
        self.people_row.show_value(people_words(*lists))
        self.account.show_account(account)
        self.people.show_people(*lists, _today(draft.kept))
        self.foot.setVisible(draft.wanted is not None)
        self.foot.show_missing(account.missing)

    @Slot(object)
    def _take_account(self, account: MailAccount) -> None:
        if self._draft is not None:
            self._show_draft(self._draft.wanting(account))

    @Slot(object)
    def _take_people(self, lists: Lists) -> None:
        """Who is told is written at once where there is an account; else it is part of a draft."""
        draft = self._draft
        if draft is None:
            return
        recipients, sms_recipients = lists
        account = replace(draft.account, recipients=recipients, sms_recipients=sms_recipients)
        changes = draft.changes_at_once(account)
        if changes:
            said = say("The list of those who get messages is changed.")
            self.change_wanted.emit(SettingsWanted(changes, said))
        else:
            self._show_draft(draft.wanting(account))

    @Slot()
    def _keep(self) -> None:
        draft = self._draft
        if draft is not None and draft.wanted is not None:
            said = say("Messages go out from {sender}.", sender=draft.wanted.sender)
            self.change_wanted.emit(SettingsWanted(draft.changes, said, draft.password))

    @Slot()
    def _drop(self) -> None:
        if self._draft is not None:
            self._show_draft(MailDraft(self._draft.kept))

    @Slot()
    def _try(self) -> None:
        """Send a test, by the draft where there is one that lacks nothing."""
        draft = self._draft
        if draft is not None and not (draft.wanted is not None and draft.wanted.missing):
            self.trial.try_out(draft.settings, draft.password, is_kept=draft.wanted is None)
            if self._opened is not self.trial:
                self._tried_from = self._opened
            self._open(self.trial)

    @Slot()
    def _open_touched(self) -> None:
        rows = (self.account_row, self.people_row, None, self.rehearsal_row, self.second_row)
        touched = next(at for at, row in enumerate(rows) if row is self.sender())
        self._open(self._pages[touched])

    def _open(self, page: Page | None) -> None:
        self._stack.setCurrentWidget(self.area if page is None else page)
        self.turned.emit()

    def _lay_out(self) -> None:
        self._whole.removeWidget(self.area)
        for widget in (self.area, *self._pages):
            self._stack.addWidget(widget)
        self._whole.addWidget(self._stack)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self.foot)
        self._whole.addLayout(self._foot)

    def _connect(self) -> None:
        for page in self._pages:
            page.change_wanted.connect(self.change_wanted)
            page.entry_wanted.connect(self.entry_wanted)
            page.choice_wanted.connect(self.choice_wanted)
        for row in (self.account_row, self.people_row, self.rehearsal_row, self.second_row):
            row.touched.connect(self._open_touched)
        self.trial_row.touched.connect(self._try)
        self.telling.change_wanted.connect(self.change_wanted)
        self.telling.choice_wanted.connect(self.choice_wanted)
        self.account.edited.connect(self._take_account)
        self.people.edited.connect(self._take_people)
        self.trial.trial_wanted.connect(self.trial_wanted)
        self.trial.trial_stopped.connect(self.trial_stopped)
        self.rehearsal.rehearsal_wanted.connect(self.rehearsal_wanted)
        self.rehearsal.rehearsal_stopped.connect(self.rehearsal_stopped)
        self.foot.dropped.connect(self._drop)
        self.foot.tried.connect(self._try)
        self.foot.kept.connect(self._keep)


def _today(settings: Settings) -> date:
    return local_date(time.time(), settings.timezone)

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
from genmon_gui.services.setup.settings_change import SettingsWanted
from genmon_gui.services.telling.mail_account import (
    MailAccount,
    account_of,
    changes_to,
    settings_with,
)
from genmon_gui.services.telling.telling_words import people_words, second_words
from genmon_gui.services.telling.trial import TrialReport
from genmon_gui.widgets.look import Look
from genmon_gui.widgets.setup.account_page import AccountPage
from genmon_gui.widgets.setup.keep_foot import KeepFoot
from genmon_gui.widgets.setup.page import Page
from genmon_gui.widgets.setup.people_page import PeoplePage
from genmon_gui.widgets.setup.rehearsal_page import RehearsalPage
from genmon_gui.widgets.setup.row import Row
from genmon_gui.widgets.setup.second_page import SecondPage
from genmon_gui.widgets.setup.telling_lines import TellingLines
from genmon_gui.widgets.setup.trial_page import TrialPage
from genmon_gui.widgets.theme import GRID

Lists = tuple[tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Held:
    """What must not be lost when the page is made anew.

    Attributes:
        draft: an account that is not kept yet, None without one.
        opened: the index of the page that is open.
    """

    draft: MailAccount | None
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

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        palette = look.palette
        self._settings: Settings | None = None
        self._draft: MailAccount | None = None
        self._tried_from: Page | None = None
        self.account_row = Row(say("Mail account"), palette)
        self.people_row = Row(say("Who gets messages"), palette)
        self.trial_row = Row(say("Send a test"), palette)
        self.rehearsal_row = Row(say("Rehearse an alarm"), palette)
        self.telling = TellingLines(palette)
        self.second_row = Row(say("If nobody acknowledges"), palette)
        rows = (self.account_row, self.people_row, self.trial_row, self.rehearsal_row)
        self.add(*rows, *self.telling.lines, self.second_row)
        self.account, self.trial = AccountPage(look), TrialPage(look)
        self.people = PeoplePage(look, say("Who gets messages"))
        self.second, self.rehearsal = SecondPage(look), RehearsalPage(look)
        self.foot = KeepFoot(palette)
        self._stack = QStackedWidget()
        self._stack.setMinimumSize(1, 1)
        self._lay_out()
        self._connect()

    @property
    def title(self) -> str:
        """What stands above it, of the page that is open."""
        page = self._open_page()
        return say("Messages") if page is None else page.title

    def show_settings(self, settings: Settings) -> None:
        """Show what is configured; a draft stays until it is in the file."""
        before, self._settings = self._settings, settings
        if self._draft is not None and self._is_kept(self._draft, before, settings):
            self._draft = None
        self._show_account()
        self.telling.show_alerts(settings.alerts)
        self.second_row.show_value(second_words(settings.alerts))
        self.second.show_second(settings.alerts, self._today(settings))
        self.rehearsal.show_settings(settings)

    @property
    def held(self) -> Held:
        """The draft, and which page is open."""
        return Held(self._draft, self._stack.currentIndex())

    def take_up(self, held: object) -> None:
        """Go on with a draft; the answers to a test are not taken along."""
        assert isinstance(held, Held)  # noqa: S101 - our own
        self._draft = held.draft
        self._show_account()
        pages = (self.area, *self._pages)
        page = pages[held.opened]
        self._stack.setCurrentWidget(self.area if page is self.trial else page)
        self.turned.emit()

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
        page = self._open_page()
        if page is None:
            return False
        self.trial.stop()
        self._open(self._tried_from if page is self.trial else None)
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

    @property
    def _account(self) -> MailAccount:
        """The draft, or what is kept."""
        if self._draft is not None:
            return self._draft
        return MailAccount() if self._settings is None else account_of(self._settings)

    @staticmethod
    def _is_kept(draft: MailAccount, before: Settings | None, now: Settings) -> bool:
        """Whether a draft is in the file; a password shows only by the file it went into."""
        if changes_to(draft, now):
            return False
        if not draft.password or before is None:
            return True
        files = [each.email.password_file if each.email else None for each in (before, now)]
        return files[0] != files[1]

    def _show_account(self) -> None:
        account, settings = self._account, self._settings
        if settings is None:
            return
        self.account_row.show_value(account.sender or say("None yet"))
        lists = (account.recipients, account.sms_recipients)
        self.people_row.show_value(people_words(*lists))
        self.account.show_account(account)
        self.people.show_people(*lists, self._today(settings))
        self.foot.setVisible(self._draft is not None)
        self.foot.show_missing(account.missing)

    @Slot(object)
    def _draft_account(self, account: MailAccount) -> None:
        settings = self._settings
        is_kept = settings is not None and account == account_of(settings)
        self._draft = None if is_kept else account
        self._show_account()

    @Slot(object)
    def _take_people(self, lists: Lists) -> None:
        """Who is told is written at once where there is an account; else it is part of a draft."""
        recipients, sms_recipients = lists
        account = replace(self._account, recipients=recipients, sms_recipients=sms_recipients)
        settings = self._settings
        is_free = self._draft is None and settings is not None and settings.email is not None
        if is_free and settings is not None and not account.missing:
            said = say("The list of those who get messages is changed.")
            self.change_wanted.emit(SettingsWanted(changes_to(account, settings), said))
        else:
            self._draft_account(account)

    @Slot()
    def _keep(self) -> None:
        if self._draft is not None and self._settings is not None:
            changes = changes_to(self._draft, self._settings)
            said = say("Messages go out from {sender}.", sender=self._draft.sender)
            self.change_wanted.emit(SettingsWanted(changes, said, self._draft.password))

    @Slot()
    def _drop(self) -> None:
        self._draft = None
        self._show_account()

    @Slot()
    def _try(self) -> None:
        """Send a test, by the draft where there is one."""
        if self._settings is None:
            return
        draft, settings = self._draft, self._settings
        if draft is None:
            self.trial.try_out(settings, "", is_kept=True)
        else:
            self.trial.try_out(settings_with(settings, draft), draft.password, is_kept=False)
        if self._open_page() is not self.trial:
            self._tried_from = self._open_page()
        self._open(self.trial)

    @Slot()
    def _open_touched(self) -> None:
        rows = (self.account_row, self.people_row, None, self.rehearsal_row, self.second_row)
        touched = next(at for at, row in enumerate(rows) if row is self.sender())
        self._open(self._pages[touched])

    @Slot()
    def _test_touched(self) -> None:
        if self._draft is None or not self._draft.missing:
            self._try()

    def _open(self, page: Page | None) -> None:
        self._stack.setCurrentWidget(self.area if page is None else page)
        self.turned.emit()

    def _open_page(self) -> Page | None:
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def _today(self, settings: Settings) -> date:
        return local_date(time.time(), settings.timezone)

    def _lay_out(self) -> None:
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)  # noqa: S101 - a Page has one
        whole.removeWidget(self.area)
        for widget in (self.area, *self._pages):
            self._stack.addWidget(widget)
        whole.addWidget(self._stack)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self.foot)
        whole.addLayout(self._foot)

    def _connect(self) -> None:
        for page in self._pages:
            page.change_wanted.connect(self.change_wanted)
            page.entry_wanted.connect(self.entry_wanted)
            page.choice_wanted.connect(self.choice_wanted)
        for row in (self.account_row, self.people_row, self.rehearsal_row, self.second_row):
            row.touched.connect(self._open_touched)
        self.trial_row.touched.connect(self._test_touched)
        self.telling.change_wanted.connect(self.change_wanted)
        self.telling.choice_wanted.connect(self.choice_wanted)
        self.account.edited.connect(self._draft_account)
        self.people.edited.connect(self._take_people)
        self.trial.trial_wanted.connect(self.trial_wanted)
        self.trial.trial_stopped.connect(self.trial_stopped)
        self.rehearsal.rehearsal_wanted.connect(self.rehearsal_wanted)
        self.rehearsal.rehearsal_stopped.connect(self.rehearsal_stopped)
        self.foot.dropped.connect(self._drop)
        self.foot.tried.connect(self._try)
        self.foot.kept.connect(self._keep)

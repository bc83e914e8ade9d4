from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genmon_gui.alerts.transport import Outcome, Result
from genmon_gui.config.change import Put
from genmon_gui.config.loading import settings_of
from genmon_gui.config.settings import AlertSettings, EmailSettings, Settings
from genmon_gui.config.writing import changed_text
from genmon_gui.services.setup.settings_change import SettingsWanted
from genmon_gui.services.telling.trial import TrialReport, TrialStopped, Tried
from genmon_gui.widgets.hold_button import HOLD_MS
from genmon_gui.widgets.keypad.entry_page import EntryPage
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.setup.choice_page import ChoicePage
from genmon_gui.widgets.setup.messages_page import MessagesPage
from genmon_gui.widgets.theme import LIGHT
from tests.builders import EMAIL
from tests.widgets.setup.conftest import Opened
from tests.widgets.setup.opening import open_page, rows
from tests.widgets.touching import lift, put_down, tap
from tests.workers.receiver import BOUND_MS, Receiver

FILE = Path("/etc/genmon-gui/config.toml")
PASSWORD_FILE = Put(("email", "password_file"), "smtp-password")
ME, ANN = "me@gmail.com", "ann@example.com"


def page_of(window: KioskWindow) -> MessagesPage:
    open_page(window.pages.setup, window.pages.setup.made.messages)
    return window.pages.setup.made.messages


def enter(window: KioskWindow, text: str) -> None:
    """Type it on the page that asks for it."""
    entry = window.pages.setup.stack.currentWidget()
    assert isinstance(entry, EntryPage)
    entry.field.setText(text)
    entry.field.returnPressed.emit()


def written(wanted: SettingsWanted) -> Settings:
    """What a configuration with nothing but this change says."""
    password = (PASSWORD_FILE,) if wanted.password else ()
    return settings_of(changed_text("", FILE, *wanted.changes, *password), FILE)


def email_of(wanted: SettingsWanted) -> EmailSettings:
    email = written(wanted).email
    assert email is not None
    return email


def draft_gmail(window: KioskWindow) -> MessagesPage:
    page = page_of(window)
    tap(page.account_row.button)
    tap(page.account.address.button)
    enter(window, ME)
    return page


@pytest.fixture
def tried(window: KioskWindow) -> Receiver:
    return Receiver(window.trial_wanted, window.trial_stopped)


def test_the_address_fills_in_the_server_and_says_what_password_is_wanted(
    window: KioskWindow,
) -> None:
    account = draft_gmail(window).account
    assert (account.host.value.text(), account.port.value.text()) == ("smtp.gmail.com", "587")
    assert account.username.value.text() == ME
    assert "Gmail wants an app password here" in account.hint.words.text()


def test_a_draft_can_neither_be_tried_nor_kept_while_something_is_missing(
    window: KioskWindow,
) -> None:
    page = draft_gmail(window)
    assert page.foot.words.text() == "Not kept yet. The password is missing."
    assert not page.foot.keep.isEnabled()
    tap(page.account.password.button)
    enter(window, "abcd efgh")
    assert page.account.password.value.text() == "Typed, not kept yet"
    assert page.foot.keep.isEnabled()


def test_keeping_it_writes_all_but_the_password(window: KioskWindow, wanted: Receiver) -> None:
    page = draft_gmail(window)
    page.account._take_password("secret")
    tap(page.foot.keep)
    (change,) = wanted.messages
    email = email_of(change)
    assert (email.host, email.sender, email.recipients) == ("smtp.gmail.com", ME, (ME,))
    assert (change.password, "secret" in repr(change)) == ("secret", False)


def test_the_draft_is_over_once_it_is_in_the_file(
    window: KioskWindow, wanted: Receiver, settings: Settings
) -> None:
    page = draft_gmail(window)
    page.account._take_password("secret")
    tap(page.foot.keep)
    email = email_of(wanted.messages[0])
    window.show_settings(settings)
    assert page.foot.isVisible()
    window.show_settings(settings._replace(email=email))
    assert not page.foot.isVisible()
    assert page.account.password.value.text() == "Kept"


def test_dropping_a_draft_shows_what_is_kept(window: KioskWindow) -> None:
    page = draft_gmail(window)
    tap(page.foot.drop)
    assert page.account.address.value.text() == "None yet"
    assert not page.foot.isVisible()


@pytest.mark.parametrize(
    ("row", "text"),
    [("address", "me"), ("port", "99999"), ("host", "smtp example"), ("password", "gehe\u00efm")],
)
def test_what_makes_no_sense_is_told_and_changes_nothing(
    window: KioskWindow, row: str, text: str
) -> None:
    page = page_of(window)
    tap(page.account_row.button)
    tap(getattr(page.account, row).button)
    enter(window, text)
    assert page.account.note.isVisible()
    assert not page.foot.isVisible()


def test_a_draft_is_tried_before_it_is_kept_and_the_screen_says_so(
    window: KioskWindow, tried: Receiver
) -> None:
    page = draft_gmail(window)
    page.account._take_password("secret")
    tap(page.foot.try_it)
    (trial,) = tried.messages
    assert (trial.settings.email.host, trial.password) == ("smtp.gmail.com", "secret")
    assert "NOT KEPT YET" in page.trial.which.words.text()
    assert window.pages.setup.head.title.text() == "Test message"


def test_what_is_kept_while_it_is_tried_is_said_to_be_and_sent_again_from_the_file(
    window: KioskWindow, wanted: Receiver, tried: Receiver, settings: Settings
) -> None:
    page = draft_gmail(window)
    page.account._take_password("secret")
    tap(page.foot.try_it)
    sent = Tried("email", ME, Outcome(Result.SENT, "250 OK"))
    tap(page.foot.keep)
    kept = settings._replace(email=email_of(wanted.messages[0]))
    window.show_settings(kept)
    assert "settings as they are now" in page.trial.which.words.text()
    window.trial_reported.emit(TrialReport(tried.messages[0].number, (sent,), ()))
    assert page.trial.lines[0].said.text().startswith("Taken by the server.")
    tap(page.trial.act.buttons[0])
    assert (tried.messages[1].settings, tried.messages[1].password) == (kept, "")


def test_what_is_dropped_was_tried_without_being_kept(window: KioskWindow) -> None:
    page = draft_gmail(window)
    page.account._take_password("secret")
    tap(page.foot.try_it)
    tap(page.foot.drop)
    assert "NOT KEPT YET" in page.trial.which.words.text()


def test_from_a_test_one_comes_back_to_what_was_tried(window: KioskWindow) -> None:
    page = draft_gmail(window)
    page.account._take_password("secret")
    for _ in range(2):
        tap(page.foot.try_it)
    tap(window.pages.setup.head.back)
    assert page.account.isVisible()
    tap(window.pages.setup.head.back)
    assert page.account_row.isVisible()


def test_each_answer_is_shown_and_a_stopped_test_shows_no_more(
    opened: Opened,
) -> None:
    window = opened(email=EMAIL._replace(recipients=(ME, ANN), sms_recipients=()))
    tried, page = Receiver(window.trial_wanted, window.trial_stopped), page_of(window)
    tap(page.trial_row.button)
    number = tried.messages[0].number
    assert "settings as they are now" in page.trial.which.words.text()
    sent = Tried("email", ME, Outcome(Result.SENT, "250 OK"))
    window.trial_reported.emit(TrialReport(number, (sent,), (("email", ANN),)))
    assert [line.said.text() for line in page.trial.lines] == [
        "Taken by the server. Look whether it has arrived.",
        "Asking the server …",
    ]
    tap(page.trial.act.buttons[1])
    assert tried.messages[1:] == [TrialStopped()]
    window.trial_reported.emit(TrialReport(number, (sent, sent), ()))
    assert page.trial.lines[1].said.text().startswith("Stopped")


def test_leaving_the_test_stops_it(opened: Opened) -> None:
    window = opened(email=EMAIL)
    stopped, page = Receiver(window.trial_stopped), page_of(window)
    tap(page.trial_row.button)
    tap(window.pages.setup.head.back)
    assert stopped.messages == [TrialStopped()]
    assert window.pages.setup.head.title.text() == "Messages"


def test_a_recipient_is_added_at_once_where_there_is_an_account(opened: Opened) -> None:
    window = opened(email=EMAIL)
    wanted, page = Receiver(window.change_wanted), page_of(window)
    tap(page.people_row.button)
    tap(rows(page.people)["Add an e-mail address"].button)
    enter(window, ANN)
    (change,) = wanted.messages[0].changes
    assert change.value == [*EMAIL.recipients, ANN]
    assert not page.foot.isVisible()


def test_holding_removes_a_recipient(opened: Opened, qtbot: QtBot) -> None:
    window = opened(email=EMAIL._replace(recipients=(ME, ANN)))
    wanted, page = Receiver(window.change_wanted), page_of(window)
    tap(page.people_row.button)
    button = page.people.lines[1].remove
    put_down(button)
    qtbot.waitUntil(wanted.has_count(1), timeout=HOLD_MS + BOUND_MS)
    lift(button)
    (change,) = wanted.messages[0].changes
    assert change.value == [ME]


def test_the_last_recipient_is_not_removed_without_another(opened: Opened) -> None:
    window = opened(email=EMAIL._replace(sms_recipients=()))
    wanted, page = Receiver(window.change_wanted), page_of(window)
    page.people.lines[0].removed.emit(page.people.lines[0].address)
    assert wanted.messages == []
    assert page.foot.words.text() == "Not kept yet. Nobody is named who gets messages."


def test_a_gateway_that_is_switched_off_is_told_beside_its_address(opened: Opened) -> None:
    window = opened(email=EMAIL._replace(sms_recipients=("5195550100@txt.att.net",)))
    line = page_of(window).people.lines[-1]
    assert line.warning.text() == "AT&T switched this gateway off in 2025-06."


def test_the_second_list_comes_with_its_delay(window: KioskWindow, wanted: Receiver) -> None:
    page = page_of(window)
    page.second._take_number("519@sms.example.com")
    alerts = written(wanted.messages[0]).alerts
    assert (alerts.escalate_after_s, alerts.escalate_sms_to) == (1800.0, ("519@sms.example.com",))
    window.show_settings(settings_with_alerts(window)._replace(alerts=alerts))
    page.second.lines[0].removed.emit("519@sms.example.com")
    assert written(wanted.messages[1]).alerts == AlertSettings()


def settings_with_alerts(window: KioskWindow) -> Settings:
    assert window._settings is not None
    return window._settings


def test_a_weekly_message_is_switched_on_and_moved(opened: Opened) -> None:
    window = opened()
    wanted, page = Receiver(window.change_wanted), page_of(window)
    assert not page.telling.weekly_day.isVisible()
    page.telling.weekly.button.click()
    alerts = written(wanted.messages[0]).alerts
    assert wanted.messages[0].said == "The weekly message is sent on Sunday at 18:00."
    window.show_settings(settings_with_alerts(window)._replace(alerts=alerts))
    page.telling.weekly_day.touched.emit()
    choice = window.pages.setup.stack.currentWidget()
    assert isinstance(choice, ChoicePage)
    choice.chosen.emit("0")
    assert wanted.messages[1].said == "The weekly message is sent on Monday at 18:00."


def test_quiet_hours_begin_and_end_by_half_hours(window: KioskWindow, wanted: Receiver) -> None:
    telling = page_of(window).telling
    telling.quiet.button.click()
    telling.quiet_to.chosen.emit(6.5)
    alerts = [written(each).alerts for each in wanted.messages]
    assert [(each.quiet_from, each.quiet_to) for each in alerts] == [
        (time(22), time(7)),
        (time(22), time(6, 30)),
    ]


def test_reminders_may_be_switched_off(window: KioskWindow, wanted: Receiver) -> None:
    page_of(window).telling.reminder.chosen.emit(0.0)
    assert written(wanted.messages[0]).alerts.reminder_s == 0.0
    assert wanted.messages[0].said == "Nobody is reminded of an alarm."


def test_a_draft_and_its_page_outlive_another_look(window: KioskWindow) -> None:
    draft_gmail(window).account._take_password("secret")
    window.change_appearance(window.appearance._replace(palette=LIGHT))
    QTest.qWait(0)
    page = window.pages.setup.made.messages
    assert page.account.isVisible()
    assert window.pages.setup.head.title.text() == "Mail account"
    assert page.account.password.value.text() == "Typed, not kept yet"
    assert page.foot.isVisible()


@pytest.mark.parametrize("size", [QSize(800, 480), QSize(480, 800), QSize(1280, 720)], ids=str)
def test_all_words_of_the_pages_are_seen(opened: Opened, size: QSize) -> None:
    window = opened(size, email=EMAIL._replace(sender=ME))
    page = page_of(window)
    account, rehearsal = page.account, page.rehearsal
    for each, notes in (
        (account, (account.hint,)),
        (rehearsal, (rehearsal.effect, rehearsal.about)),
    ):
        page._open(each)
        QTest.qWait(0)
        for note in notes:
            assert note.words.height() >= note.words.heightForWidth(note.words.width())

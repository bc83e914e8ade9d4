"""By which server messages go out; edited as a draft until it is kept."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal, Slot

from genmon_gui.config.settings import MAIL_PORTS
from genmon_gui.config.values import PORTS, is_address
from genmon_gui.core.language import say
from genmon_gui.services.setup.mail_account import MailAccount
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.keypad.field import Kind
from genmon_gui.widgets.setup.choice_row import ChoiceRow
from genmon_gui.widgets.setup.entry_wanted import EntryWanted
from genmon_gui.widgets.setup.note_line import NoteLine
from genmon_gui.widgets.setup.page import Page
from genmon_gui.widgets.setup.row import Row


class AccountPage(Page):
    """Six lines; the address fills in what is known of its provider.

    Signals:
        edited: a MailAccount.
    """

    edited = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, say("Mail account"))
        palette = appearance.palette
        self._account = MailAccount()
        self.address = Row(say("Your e-mail address"), palette)
        self.password = Row(say("Password"), palette)
        self.host, self.port = Row(say("Server"), palette), Row(say("Port"), palette)
        self.username = Row(say("User name"), palette)
        kinds = (("starttls", "STARTTLS"), ("tls", "TLS"), ("none", say("None")))
        self.security = ChoiceRow(say("Security"), kinds, palette)
        self.note, self.hint = NoteLine(palette), NoteLine(palette)
        self.add(self.note, self.address, self.password, self.hint)
        self.add(self.host, self.port, self.security, self.username)
        self.address.touched.connect(self._ask_sender)
        self.password.touched.connect(self._ask_password)
        self.host.touched.connect(self._ask_host)
        self.port.touched.connect(self._ask_port)
        self.username.touched.connect(self._ask_username)
        self.security.chosen.connect(self._choose_security)

    def show_account(self, account: MailAccount) -> None:
        """Show a draft; its password is never shown."""
        self._account = account
        self.note.show_words("")
        self.address.show_value(account.sender or say("None yet"))
        self.password.show_value(_password_words(account))
        self.host.show_value(account.host or say("None yet"))
        self.port.show_value(str(account.port))
        self.security.show_chosen(account.security)
        self.username.show_value(account.username or say("Not set"))
        self.hint.show_words(account.hint)
        self.area.settle()

    @Slot()
    def _ask_sender(self) -> None:
        self._ask(self.address, self._account.sender, self._take_sender)

    @Slot()
    def _ask_password(self) -> None:
        self._ask(self.password, "", self._take_password, Kind.PASSWORD)

    @Slot()
    def _ask_host(self) -> None:
        self._ask(self.host, self._account.host, self._take_host)

    @Slot()
    def _ask_port(self) -> None:
        self._ask(self.port, str(self._account.port), self._take_port, Kind.DIGITS)

    @Slot()
    def _ask_username(self) -> None:
        self._ask(self.username, self._account.username, self._take_username)

    @Slot(str)
    def _choose_security(self, security: str) -> None:
        self.edited.emit(self._account.with_security(security))

    def _ask(
        self, row: Row, text: str, then: Callable[[str], None], kind: Kind = Kind.TEXT
    ) -> None:
        self.entry_wanted.emit(EntryWanted(row.name.text(), kind, text, then))

    def _take_sender(self, text: str) -> None:
        if is_address(text):
            self.edited.emit(self._account.with_sender(text))
        else:
            self._complain(say("“{text}” is no e-mail address.", text=text))

    def _take_password(self, text: str) -> None:
        password = text.strip()
        if not password or not password.isascii():
            self._complain(say("A password has plain letters, digits and signs."))
        else:
            self.edited.emit(replace(self._account, password=password))

    def _take_host(self, text: str) -> None:
        if text and text.isascii() and " " not in text:
            self.edited.emit(replace(self._account, host=text))
        else:
            self._complain(say("A server's name has no spaces: smtp.example.com."))

    def _take_port(self, text: str) -> None:
        if text.isdecimal() and int(text) in PORTS:
            self.edited.emit(replace(self._account, port=int(text)))
        else:
            usual = ", ".join(str(port) for port in sorted(MAIL_PORTS.values(), reverse=True))
            self._complain(say("A port is a number up to 65535; usual are {usual}.", usual=usual))

    def _take_username(self, text: str) -> None:
        self.edited.emit(replace(self._account, username=text))

    def _complain(self, words: str) -> None:
        self.note.show_words(words, is_warning=True)
        self.area.settle()
        self.area.verticalScrollBar().setValue(0)


def _password_words(account: MailAccount) -> str:
    if account.password:
        return say("Typed, not kept yet")
    return say("Kept") if account.has_password else say("Not set")

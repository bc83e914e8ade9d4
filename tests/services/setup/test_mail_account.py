from dataclasses import replace
from pathlib import Path

from genmon_gui.config.change import Put
from genmon_gui.config.loading import settings_of
from genmon_gui.config.writing import changed_text
from genmon_gui.services.setup.mail_account import (
    MailAccount,
    account_of,
    changes_to,
    settings_with,
)
from tests.builders import EMAIL, some_settings

FILE = Path("/etc/genmon-gui/config.toml")
NONE = some_settings(Path("genmon.db"))


def test_the_address_of_a_known_provider_fills_in_the_rest() -> None:
    account = MailAccount().with_sender("me@gmail.com")
    assert (account.host, account.port, account.security) == ("smtp.gmail.com", 587, "starttls")
    assert (account.username, account.recipients) == ("me@gmail.com", ("me@gmail.com",))
    assert "Gmail wants an app password" in account.hint


def test_an_unknown_provider_leaves_the_server_as_it_is() -> None:
    account = replace(MailAccount(), host="mail.example.com", username="kiosk")
    moved = account.with_sender("me@example.com")
    assert (moved.host, moved.username, moved.hint) == ("mail.example.com", "kiosk", "")


def test_a_usual_port_follows_the_security_and_an_unusual_one_stays() -> None:
    assert MailAccount().with_security("tls").port == 465
    assert MailAccount(port=2525).with_security("tls").port == 2525


def test_what_is_missing_is_told_one_by_one() -> None:
    account = MailAccount()
    assert account.missing == "Your address is missing."
    account = account.with_sender("me@example.com")
    assert account.missing == "The server is missing."
    account = replace(account, host="mail.example.com")
    assert account.missing == "The password is missing."
    account = replace(account, password="secret")
    assert account.missing == ""
    assert replace(account, recipients=()).missing == "Nobody is named who gets messages."


def test_a_new_account_is_written_as_it_was_tried() -> None:
    account = replace(MailAccount(password="secret").with_sender("me@gmail.com"), username="")
    text = changed_text("", FILE, *changes_to(account, NONE))
    assert "secret" not in text
    assert settings_of(text, FILE).email == settings_with(NONE, account).email


def test_of_a_kept_account_only_what_changed_is_written() -> None:
    settings = NONE._replace(email=EMAIL)
    account = account_of(settings)
    assert changes_to(account, settings) == ()
    changes = changes_to(replace(account, port=465), settings)
    assert changes == (Put(("email", "port"), 465),)


def test_a_typed_password_is_shown_nowhere() -> None:
    assert "secret" not in repr(MailAccount(password="secret"))

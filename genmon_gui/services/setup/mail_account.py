"""The mail account as somebody sets it up with a finger: a draft until it is kept."""

from dataclasses import dataclass, field, replace

from genmon_gui.alerts.providers import provider_of
from genmon_gui.config.change import Change, Put
from genmon_gui.config.settings import MAIL_PORTS, EmailSettings, Settings
from genmon_gui.core.language import say


@dataclass(frozen=True, slots=True)
class MailAccount:
    """By which server messages go out, and to whom.

    Attributes:
        sender: the address they come from, empty where there is none yet.
        host: the server.
        port: where it listens.
        security: "starttls", "tls" or "none".
        username: empty for a server that asks for none.
        recipients: who gets e-mail.
        sms_recipients: who gets short texts by an e-mail-to-SMS gateway.
        has_password: there is a file with a password.
        password: one that was typed and is in no file yet; empty for none.
    """

    sender: str = ""
    host: str = ""
    port: int = MAIL_PORTS["starttls"]
    security: str = "starttls"
    username: str = ""
    recipients: tuple[str, ...] = ()
    sms_recipients: tuple[str, ...] = ()
    has_password: bool = False
    password: str = field(default="", repr=False)

    def with_sender(self, address: str) -> "MailAccount":
        """Send from another address; what its provider wants is filled in where that is known."""
        is_own_name = self.username in ("", self.sender)
        moved = replace(self, sender=address, username=address if is_own_name else self.username)
        if not (self.recipients or self.sms_recipients):
            moved = replace(moved, recipients=(address,))
        provider = provider_of(address)
        if provider is None:
            return moved
        return replace(moved, host=provider.host, port=provider.port, security=provider.security)

    def with_security(self, security: str) -> "MailAccount":
        """Speak to the server in another way; a usual port follows."""
        is_usual = self.port == MAIL_PORTS[self.security]
        return replace(
            self, security=security, port=MAIL_PORTS[security] if is_usual else self.port
        )

    @property
    def hint(self) -> str:
        """What the provider's users must know, empty where nothing is known."""
        provider = provider_of(self.sender)
        return "" if provider is None else say(provider.hint, provider=provider.name)

    @property
    def missing(self) -> str:
        """What it lacks to be of use, empty for nothing."""
        if not self.sender:
            return say("Your address is missing.")
        if not self.host:
            return say("The server is missing.")
        if self.username and not (self.has_password or self.password):
            return say("The password is missing.")
        if not (self.recipients or self.sms_recipients):
            return say("Nobody is named who gets messages.")
        return ""


def account_of(settings: Settings) -> MailAccount:
    """The account that is kept."""
    email = settings.email
    if email is None:
        return MailAccount()
    return MailAccount(
        email.sender,
        email.host,
        email.port,
        email.security,
        email.username,
        email.recipients,
        email.sms_recipients,
        has_password=email.password_file is not None,
    )


def settings_with(settings: Settings, account: MailAccount) -> Settings:
    """The settings as they would be with an account that lacks nothing."""
    kept = settings.email
    email = EmailSettings(
        host=account.host,
        port=account.port,
        security=account.security,
        username=account.username,
        password_file=kept.password_file if kept else None,
        sender=account.sender,
        recipients=account.recipients,
        sms_recipients=account.sms_recipients,
        ca_file=kept.ca_file if kept else None,
    )
    return settings._replace(email=email)


def changes_to(account: MailAccount, settings: Settings) -> tuple[Change, ...]:
    """What is to be written so that an account is kept; its password is no part of it."""
    kept = account_of(settings)
    put: dict[str, str | int | list[str]] = {
        "sender": account.sender,
        "host": account.host,
        "port": account.port,
        "security": account.security,
        "username": account.username,
        "recipients": list(account.recipients),
        "sms_recipients": list(account.sms_recipients),
    }
    is_new = settings.email is None
    changed = [name for name in put if is_new or getattr(kept, name) != getattr(account, name)]
    return tuple(Put(("email", name), put[name]) for name in changed)

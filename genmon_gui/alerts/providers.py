"""Where the well-known mail providers take mail from programs, by the domain of an address."""

from dataclasses import dataclass

from genmon_gui.core.language import mark


@dataclass(frozen=True, slots=True)
class Provider:
    """A mail provider.

    Attributes:
        name: what people call it.
        host: its server for mail that a program sends.
        port: where it listens.
        security: "starttls" or "tls".
        hint: what its users must know about the password; marked, to be said later.
        source: who says so.
    """

    name: str
    host: str
    port: int
    security: str
    hint: str
    source: str


_APP_PASSWORD = mark(
    "{provider} wants an app password here, not your usual one: make one in the security settings "
    "of your account."
)
_NO_PASSWORDS = mark(
    "{provider} takes no passwords from programs any more, app passwords neither: send by "
    "another provider."
)
_ENDING = mark(
    "{provider} is ending passwords for programs: your administrator may have to allow SMTP, or "
    "send by another provider."
)
_ALLOW = mark(
    "{provider}: allow POP3 and IMAP once in the settings of your account. With two-factor login "
    "it wants an app password."
)

_GMAIL = Provider(
    "Gmail",
    "smtp.gmail.com",
    587,
    "starttls",
    _APP_PASSWORD,
    "support.google.com/mail/answer/7104828",
)
_ICLOUD = Provider(
    "iCloud", "smtp.mail.me.com", 587, "starttls", _APP_PASSWORD, "support.apple.com/102525"
)
_FASTMAIL = Provider(
    "Fastmail",
    "smtp.fastmail.com",
    465,
    "tls",
    _APP_PASSWORD,
    "fastmail.com/help/technical/servernamesandports.html",
)
_YAHOO = Provider(
    "Yahoo", "smtp.mail.yahoo.com", 465, "tls", _APP_PASSWORD, "thunderbird/autoconfig, yahoo.com"
)
_GMX_NET = Provider(
    "GMX", "mail.gmx.net", 587, "starttls", _ALLOW, "thunderbird/autoconfig, gmx.net"
)
_GMX_COM = Provider(
    "GMX", "mail.gmx.com", 587, "starttls", _ALLOW, "thunderbird/autoconfig, gmx.com"
)
# App passwords went with the others on 16 September 2024.
_OUTLOOK = Provider(
    "Outlook.com",
    "smtp-mail.outlook.com",
    587,
    "starttls",
    _NO_PASSWORDS,
    "simonrob/email-oauth2-proxy issue 297, twikoojs/twikoo issue 840",
)
_OFFICE = Provider(
    "Microsoft 365",
    "smtp.office365.com",
    587,
    "starttls",
    _ENDING,
    "thunderbird/autoconfig, office365.com",
)

_BY_DOMAIN = {
    "gmail.com": _GMAIL,
    "googlemail.com": _GMAIL,
    "icloud.com": _ICLOUD,
    "me.com": _ICLOUD,
    "mac.com": _ICLOUD,
    "fastmail.com": _FASTMAIL,
    "fastmail.fm": _FASTMAIL,
    "yahoo.com": _YAHOO,
    "ymail.com": _YAHOO,
    "gmx.net": _GMX_NET,
    "gmx.de": _GMX_NET,
    "gmx.at": _GMX_NET,
    "gmx.ch": _GMX_NET,
    "gmx.com": _GMX_COM,
    "gmx.us": _GMX_COM,
    "gmx.co.uk": _GMX_COM,
    "gmx.fr": _GMX_COM,
    "gmx.ca": _GMX_COM,
    "outlook.com": _OUTLOOK,
    "hotmail.com": _OUTLOOK,
    "live.com": _OUTLOOK,
    "msn.com": _OUTLOOK,
}
_OFFICE_ENDING = ".onmicrosoft.com"


def provider_of(address: str) -> Provider | None:
    """The provider of an address, None where nothing is known of it."""
    domain = address.rpartition("@")[2].lower()
    return _OFFICE if domain.endswith(_OFFICE_ENDING) else _BY_DOMAIN.get(domain)


def provider_at(host: str) -> Provider | None:
    """The provider whose server this is, None where nothing is known of it."""
    known = (*_BY_DOMAIN.values(), _OFFICE)
    return next((each for each in known if each.host == host.lower()), None)

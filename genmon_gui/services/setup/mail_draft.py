"""The mail account as it is kept, and as somebody is about to set it up, before it is kept."""

from dataclasses import dataclass, replace

from genmon_gui.config.change import Change
from genmon_gui.config.settings import Settings
from genmon_gui.services.setup.mail_account import (
    MailAccount,
    account_of,
    changes_to,
    settings_with,
)


@dataclass(frozen=True, slots=True)
class MailDraft:
    """What is wanted is shown, tried and kept; where nothing is, what is kept is shown.

    Attributes:
        kept: what is configured.
        wanted: an account that is not kept yet, None without one.
    """

    kept: Settings
    wanted: MailAccount | None = None

    @property
    def account(self) -> MailAccount:
        """The account that is shown."""
        return account_of(self.kept) if self.wanted is None else self.wanted

    @property
    def settings(self) -> Settings:
        """By which a test goes; an account that is wanted must lack nothing."""
        return self.kept if self.wanted is None else settings_with(self.kept, self.wanted)

    @property
    def password(self) -> str:
        """The one that is in no file yet, empty for none."""
        return "" if self.wanted is None else self.wanted.password

    @property
    def changes(self) -> tuple[Change, ...]:
        """What keeps it, but for the password."""
        return changes_to(self.account, self.kept)

    def wanting(self, account: MailAccount) -> "MailDraft":
        """With another account; the one that is kept is not wanted any more."""
        return replace(self, wanted=None if account == account_of(self.kept) else account)

    def following(self, settings: Settings) -> "MailDraft":
        """With what is configured by now; an account is wanted until it is in the file."""
        return MailDraft(settings, None if self._is_in(settings) else self.wanted)

    def changes_at_once(self, account: MailAccount) -> tuple[Change, ...]:
        """What is written of another account without asking: all of it, or nothing.

        Nothing is where something else is not kept yet, or something is missing.
        """
        is_free = self.wanted is None and self.kept.email is not None and not account.missing
        return changes_to(account, self.kept) if is_free else ()

    def _is_in(self, settings: Settings) -> bool:
        """Whether it is in the file; a password shows only by the file it went into."""
        if self.wanted is None or changes_to(self.wanted, settings):
            return False
        files = [each.email.password_file if each.email else None for each in (self.kept, settings)]
        return not self.wanted.password or files[0] != files[1]

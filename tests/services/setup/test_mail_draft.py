from dataclasses import replace
from pathlib import Path

import pytest

from genmon_gui.config.change import Put
from genmon_gui.config.settings import Settings
from genmon_gui.services.setup.mail_account import MailAccount, account_of, settings_with
from genmon_gui.services.setup.mail_draft import MailDraft
from tests.builders import EMAIL, some_settings

NONE = some_settings(Path("genmon.db"))
KEPT = NONE._replace(email=EMAIL)
WANTED = MailAccount().with_sender("me@gmail.com")


def with_port(kept: Settings, port: int) -> MailDraft:
    return MailDraft(kept).wanting(replace(account_of(kept), port=port))


def test_without_another_account_the_kept_one_is_shown_and_tried() -> None:
    draft = MailDraft(KEPT)
    assert (draft.account, draft.settings, draft.password) == (account_of(KEPT), KEPT, "")
    assert draft.changes == ()


def test_another_account_is_shown_and_tried_with_its_password() -> None:
    account = replace(WANTED, password="secret")
    draft = MailDraft(NONE).wanting(account)
    assert (draft.account, draft.password) == (account, "secret")
    assert draft.settings == settings_with(NONE, account)
    assert draft.changes


def test_the_account_that_is_kept_already_is_no_longer_wanted() -> None:
    draft = with_port(KEPT, 2525)
    assert draft.wanted is not None
    assert draft.wanting(account_of(KEPT)).wanted is None


def test_an_account_is_wanted_until_it_is_in_the_file() -> None:
    draft = MailDraft(NONE).wanting(WANTED)
    assert draft.following(KEPT).wanted == WANTED
    assert draft.following(settings_with(NONE, WANTED)).wanted is None


def test_a_password_is_wanted_until_it_went_into_a_file() -> None:
    draft = MailDraft(NONE).wanting(replace(WANTED, password="secret"))
    kept = settings_with(NONE, WANTED)
    assert kept.email is not None
    assert draft.following(kept).wanted == draft.wanted
    with_file = kept.email._replace(password_file=Path("smtp-password"))
    assert draft.following(kept._replace(email=with_file)).wanted is None


def test_a_list_of_people_is_written_at_once() -> None:
    account = replace(account_of(KEPT), recipients=("ann@example.com",))
    put = Put(("email", "recipients"), ["ann@example.com"])
    assert MailDraft(KEPT).changes_at_once(account) == (put,)


@pytest.mark.parametrize("draft", [MailDraft(NONE), with_port(KEPT, 2525)])
def test_nothing_is_written_at_once_of_what_is_not_kept(draft: MailDraft) -> None:
    account = replace(draft.account, recipients=("ann@example.com",))
    assert draft.changes_at_once(account) == ()


def test_nothing_is_written_at_once_of_an_account_that_lacks_something() -> None:
    account = replace(account_of(KEPT), recipients=(), sms_recipients=())
    assert MailDraft(KEPT).changes_at_once(account) == ()

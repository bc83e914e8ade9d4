from dataclasses import replace
from pathlib import Path

import pytest

from genmon_gui.alerts.causes import Cause
from genmon_gui.alerts.transport import Result
from genmon_gui.config.settings import EmailSettings, Settings
from genmon_gui.services.telling.trial import Trial, TrialWanted
from genmon_gui.services.telling.trial_words import tried_words
from tests.builders import EMAIL, NOW, some_settings
from tests.smtp_server import SmtpServer

LOGIN = ("me@example.com", "secret")


def settings_by(email: EmailSettings) -> Settings:
    return some_settings(Path("genmon.db"), email=email)


def words_of(settings: Settings, password: str = "") -> list[str]:
    trial = Trial(TrialWanted(1, settings, password), NOW)
    while trial.report.waiting:
        trial.step()
    return [tried_words(tried, settings).said for tried in trial.report.tried]


def test_each_recipient_is_tried_in_turn() -> None:
    with SmtpServer() as server:
        settings = settings_by(server.settings(sms_recipients=("519@example.com",)))
        trial = Trial(TrialWanted(7, settings), NOW)
        waiting = [trial.report.waiting]
        while waiting[-1]:
            assert trial.step().is_sent
            waiting.append(trial.report.waiting)
    email, sms = ("email", "me@example.com"), ("sms", "519@example.com")
    assert (trial.report.number, waiting) == (7, [(email, sms), (sms,), ()])
    assert server.recipients == ["me@example.com", "519@example.com"]


def test_a_password_that_is_in_no_file_yet_is_tried() -> None:
    with SmtpServer("starttls", LOGIN) as server:
        settings = settings_by(server.settings(password_file=None))
        assert words_of(settings, "secret") == ["Taken by the server. Look whether it has arrived."]
        (said,) = words_of(settings, "wrong")
    assert said.startswith("The server did not accept the password of me@example.com.")


def test_a_provider_that_wants_an_app_password_is_told_by_name() -> None:
    with SmtpServer("none", LOGIN) as server:
        settings = settings_by(server.settings(password_file=None))
        trial = Trial(TrialWanted(1, settings, "wrong"), NOW)
        tried = trial.step()
    assert tried_words(tried, settings).answer.startswith("535 5.7.8")
    gmail = settings_by(EMAIL._replace(host="smtp.gmail.com"))
    assert "Gmail wants an app password here" in tried_words(tried, gmail).said


def test_an_unknown_recipient_is_named_and_the_others_go_out() -> None:
    with SmtpServer() as server:
        server.answers["me@example.com"] = "550 5.1.1 No such user"
        settings = settings_by(server.settings(recipients=("me@example.com", "b@example.com")))
        first, second = words_of(settings)
    assert first.startswith("There is no me@example.com, says the server.")
    assert second.startswith("Taken")


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"host": "nowhere.invalid"}, "cannot be found"),
        ({"port": 1}, "cannot be reached"),
        ({"host": "localhost"}, "cannot prove that it is that server"),
        ({"security": "none"}, "takes no mail from"),
    ],
)
def test_what_is_wrong_is_told_with_what_to_do(changes: dict[str, object], said: str) -> None:
    with SmtpServer("starttls", LOGIN) as server:
        settings = settings_by(server.settings(username="", **changes))
        (told,) = words_of(settings)
    assert said in told
    assert "Check" in told


def test_a_wrong_clock_is_told_as_such() -> None:
    with SmtpServer() as server:
        settings = settings_by(server.settings())
        tried = Trial(TrialWanted(1, settings), NOW).step()
    wrong = tried.outcome._replace(result=Result.POSTPONED, cause=Cause.CLOCK)
    words = tried_words(replace(tried, outcome=wrong), settings)
    assert words.said.startswith("This machine's clock is wrong")


def test_without_anybody_to_tell_there_is_nothing_to_try() -> None:
    assert Trial(TrialWanted(1, some_settings(Path("genmon.db"))), NOW).report.waiting == ()

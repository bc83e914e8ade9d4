"""Alerts as JSON to any web address."""

import json
from http import HTTPStatus

from genmon_gui.alerts.secret_file import read_secret, web_address
from genmon_gui.alerts.transport import WEBHOOK, Outcome, Result
from genmon_gui.alerts.web import TIME_LIMIT_S, LostAnswerError, Request, WebAnswer, ask
from genmon_gui.config.settings import WebhookSettings
from genmon_gui.core.alert import Alert
from genmon_gui.core.calendar import iso_utc
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import mark

# It is not about this alert: the address, the secret or the server has to be put right.
_FOR_ALL = frozenset(
    {
        HTTPStatus.UNAUTHORIZED,
        HTTPStatus.FORBIDDEN,
        HTTPStatus.PROXY_AUTHENTICATION_REQUIRED,
        HTTPStatus.REQUEST_TIMEOUT,
        HTTPStatus.TOO_EARLY,
        HTTPStatus.TOO_MANY_REQUESTS,
    }
)
_REFUSED = 4


class WebhookTransport:
    """Posts alerts to one web address."""

    def __init__(self, settings: WebhookSettings, time_limit_s: float = TIME_LIMIT_S) -> None:
        self._settings = settings
        self._time_limit_s = time_limit_s

    @property
    def name(self) -> str:
        """What the outbox calls it."""
        return WEBHOOK

    def send(self, alert: Alert, _recipient: str) -> Outcome:
        """Try once; the one recipient is the configured address."""
        try:
            answer = ask(self._request(alert), self._time_limit_s)
        except LostAnswerError as error:
            return Outcome(Result.POSTPONED, str(error), is_unclear=True)
        except GenmonError as error:
            return Outcome(Result.POSTPONED, str(error), for_all=True)
        return _outcome(answer)

    def _request(self, alert: Alert) -> Request:
        settings = self._settings
        headers = {
            "Content-Type": "application/json",
            # What lets a server know a repeat.
            "Idempotency-Key": alert.message_id.strip("<>"),
        }
        if settings.secret_file is not None:
            secret = read_secret("secret_file", settings.secret_file, mark("secret"))
            headers["Authorization"] = f"Bearer {secret}"
        return Request(
            "POST",
            web_address(settings.url, settings.url_file),
            _body(alert),
            headers,
            settings.ca_file,
        )


def _body(alert: Alert) -> bytes:
    content = {
        "id": alert.message_id.strip("<>"),
        "at": iso_utc(alert.at),
        "kind": alert.kind,
        "subject": alert.subject,
        "text": alert.body,
        "short_text": alert.short_text,
    }
    return json.dumps(content).encode()


def _outcome(answer: WebAnswer) -> Outcome:
    if answer.is_good:
        return Outcome(Result.SENT, answer.words)
    if answer.status // 100 == _REFUSED and answer.status not in _FOR_ALL:
        return Outcome(Result.REFUSED, answer.words)
    return Outcome(Result.POSTPONED, answer.words, for_all=True, wait_s=answer.wait_s)

"""A sign of life for a dead man's switch: a web address that raises the alarm when it stops."""

from genmon_gui.alerts.secret_file import web_address
from genmon_gui.alerts.web import TIME_LIMIT_S, Request, ask, host_of
from genmon_gui.config.settings import HeartbeatSettings
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say


def send_heartbeat(settings: HeartbeatSettings) -> str:
    """Ask the address once and give its answer.

    Raises:
        GenmonError: it cannot be reached, or does not take it.
    """
    url = web_address(settings.url, settings.url_file)
    answer = ask(Request("GET", url), TIME_LIMIT_S)
    if not answer.is_good:
        raise GenmonError(
            say("{server} answered {answer}", server=host_of(url), answer=answer.words),
            say("check the web address"),
        )
    return answer.words

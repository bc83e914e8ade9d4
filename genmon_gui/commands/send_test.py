"""Sends a test alert by every transport to every recipient and says what was answered."""

import argparse
import time
import uuid

from genmon_gui.alerts.heartbeat import send_heartbeat
from genmon_gui.alerts.transport import Outcome, Result
from genmon_gui.alerts.transports import recipients_of, transports_of
from genmon_gui.commands.options import add_config, settings_of
from genmon_gui.config.settings import HeartbeatSettings, Settings
from genmon_gui.core.errors import GenmonError
from genmon_gui.services.alerting import test_alert


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """--config."""
    add_config(parser)


def run(arguments: argparse.Namespace) -> int:
    """Send them, past the outbox: what fails here is not tried again.

    Raises:
        GenmonError: nobody is configured to get alerts.
    """
    settings = settings_of(arguments)
    recipients = recipients_of(settings)
    if not recipients:
        raise _nobody(settings)
    transports = transports_of(settings)
    alert = test_alert(time.time(), settings.timezone, f"<{uuid.uuid4()}@genmon-gui>")
    all_sent = True
    for name, recipient in recipients:
        outcome = transports[name].send(alert, recipient)
        print(f"{name} to {recipient}: {_words(outcome)}", flush=True)
        all_sent = all_sent and outcome.result is Result.SENT
    if settings.heartbeat is not None:
        all_sent = _try_heartbeat(settings.heartbeat) and all_sent
    return 0 if all_sent else 1


def _try_heartbeat(settings: HeartbeatSettings) -> bool:
    try:
        print(f"sign of life: given, {send_heartbeat(settings)}")
    except GenmonError as error:
        print(f"sign of life: not given, {error}")
        return False
    return True


def _nobody(settings: Settings) -> GenmonError:
    return GenmonError(
        f"{settings.source or 'the configuration'} names nobody who gets alerts",
        "add an [email] section with host, sender and recipients, or [webhook] or [push]",
    )


def _words(outcome: Outcome) -> str:
    said = "sent" if outcome.result is Result.SENT else "not sent"
    return f"{said}, {outcome.answer}"

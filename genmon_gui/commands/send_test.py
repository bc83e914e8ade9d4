"""Sends a test alert by every transport to every recipient and says what was answered."""

import argparse
import time

from genmon_gui.alerts.heartbeat import send_heartbeat
from genmon_gui.commands.options import add_config, settings_of
from genmon_gui.config.settings import HeartbeatSettings, Settings
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import ENGLISH, speak
from genmon_gui.services.telling.trial import Trial, TrialWanted, Tried
from genmon_gui.workers.languages import language_of


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """--config."""
    add_config(parser)


def run(arguments: argparse.Namespace) -> int:
    """Send them, past the outbox: what fails here is not tried again.

    Raises:
        GenmonError: nobody is configured to get alerts.
    """
    settings = settings_of(arguments)
    trial = _trial(settings)
    if not trial.report.waiting:
        raise _nobody(settings)
    while trial.report.waiting:
        tried = trial.step()
        print(f"{tried.transport} to {tried.recipient}: {_words(tried)}", flush=True)
    all_sent = all(tried.is_sent for tried in trial.report.tried)
    if settings.heartbeat is not None:
        all_sent = _try_heartbeat(settings.heartbeat) and all_sent
    return 0 if all_sent else 1


def _trial(settings: Settings) -> Trial:
    """What is sent speaks as the kiosk's own messages will; what is printed is English."""
    speak(language_of(settings.language))
    try:
        return Trial(TrialWanted(0, settings), time.time())
    finally:
        speak(ENGLISH)


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


def _words(tried: Tried) -> str:
    said = "sent" if tried.is_sent else "not sent"
    return f"{said}, {tried.outcome.answer}"

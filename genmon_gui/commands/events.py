"""genmon-gui events: tell what happened to the program, its record and its sensors."""

import argparse
import json

from genmon_gui.commands.opening import opened_to_read
from genmon_gui.commands.options import (
    add_db,
    add_json,
    add_span,
    database_of,
    settings_of,
    span_of,
)
from genmon_gui.core.calendar import iso_utc
from genmon_gui.db.tables import events
from genmon_gui.db.tables.events import Event
from genmon_gui.services.event_words import event_sentence


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `events`."""
    add_db(parser)
    add_span(parser)
    add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    """Tell the events in order of time, a line each."""
    settings = settings_of(arguments)
    database = database_of(arguments, settings)
    start, end = span_of(arguments, settings)
    with opened_to_read(database) as connection:
        found = events.between(connection, start, end)
    if arguments.json:
        print(json.dumps({"events": [_as_json(event) for event in found]}))
        return 0
    for event in found:
        when = "clock not set" if event.boot_id else iso_utc(event.at)
        print(f"{when}  {event_sentence(event, iso_utc)}")
    return 0


def _as_json(event: Event) -> dict[str, str | None]:
    return {
        # Not known while the clock is not set.
        "at": None if event.boot_id else iso_utc(event.at),
        "until": None if event.until is None or event.until_boot_id else iso_utc(event.until),
        "kind": event.kind.value,
        "place": event.place,
        "detail": event.detail,
        "text": event_sentence(event, iso_utc),
    }

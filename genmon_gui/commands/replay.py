"""genmon-gui replay: tell how often the configured rules would have fired, and when."""

import argparse
import json
from collections.abc import Sequence

from genmon_gui.commands.counting import counted
from genmon_gui.commands.opening import opened_to_read
from genmon_gui.commands.options import (
    add_db,
    add_json,
    add_span,
    database_of,
    settings_of,
    span_of,
)
from genmon_gui.commands.progress import progress_bar
from genmon_gui.config.settings import Settings
from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.calendar import iso_utc
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.phrasing import duration
from genmon_gui.services.replayed_messages import messages_of
from genmon_gui.services.replaying import Firing, replay

Json = dict[str, object]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `replay`."""
    add_db(parser)
    add_span(parser)
    add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    """Replay the record and tell each rule's firings."""
    settings = settings_of(arguments)
    database = database_of(arguments, settings)
    start, end = span_of(arguments, settings)
    if not settings.alarms:
        raise GenmonError("no alarms are configured", "add [[alarms]] to the configuration")
    with (
        opened_to_read(database) as connection,
        progress_bar("replaying") as progress,
    ):
        firings = replay(connection, settings.alarms, start, end, progress)
    by_rule = [(rule, [each for each in firings if each.rule == rule]) for rule in settings.alarms]
    messages = messages_of(firings, settings)
    if arguments.json:
        rules = [_as_json(rule, found) for rule, found in by_rule]
        print(json.dumps({"rules": rules, "messages": [iso_utc(at) for at, _ in messages]}))
        return 0
    for rule, found in by_rule:
        print("\n".join(_lines(rule, found, settings)))
    print(f"{counted(len(messages), 'message')} to everybody, had each been acknowledged at once")
    return 0


def _lines(rule: AlarmRule, firings: Sequence[Firing], settings: Settings) -> list[str]:
    said = f"{rule.subject} {rule.words(settings.units)} ({rule.severity})"
    return [
        f"{said}: {counted(len(firings), 'time')}",
        *(_line(each, settings) for each in firings),
    ]


def _line(firing: Firing, settings: Settings) -> str:
    worst = ""
    if firing.worst is not None:
        worst = f", at worst {firing.rule.condition.value_words(firing.worst, settings.units)}"
    lasted = (
        "until the end" if firing.until is None else f"for {duration(firing.until - firing.at)}"
    )
    return f"  {iso_utc(firing.at)} {lasted}{worst}"


def _as_json(rule: AlarmRule, firings: Sequence[Firing]) -> Json:
    return {
        "key": rule.key,
        "place": rule.place,
        "severity": rule.severity.value,
        "count": len(firings),
        "firings": [
            {
                "from": iso_utc(each.at),
                "to": None if each.until is None else iso_utc(each.until),
                "worst": None if each.worst is None else round(each.worst, 4),
            }
            for each in firings
        ],
    }

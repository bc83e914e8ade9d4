"""genmon-gui replay: tell how often the configured rules would have fired, and when."""

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from genmon_gui.commands.counting import counted
from genmon_gui.commands.idle_rules import say_idle_rules
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
from genmon_gui.services.own_rules import own_rules
from genmon_gui.services.replay.replayed_messages import messages_of
from genmon_gui.services.replay.replayed_program import is_told_by_events, replay_program
from genmon_gui.services.replay.replayed_rule import Firing
from genmon_gui.services.replay.replaying import replay

Json = dict[str, object]
ByRule = tuple[tuple[AlarmRule, list[Firing]], ...]


@dataclass(frozen=True, slots=True)
class _Replayed:
    """What a replay found.

    Attributes:
        configured: the configured rules with their firings.
        own: the same of the program's own that events tell of.
        untold: its own of which nothing in a record tells.
        messages: when everybody would have got one, UTC epoch seconds.
    """

    configured: ByRule
    own: ByRule
    untold: tuple[AlarmRule, ...]
    messages: tuple[float, ...]


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
    own = tuple(own_rules(settings))
    told = tuple(rule for rule in own if is_told_by_events(rule))
    with (
        opened_to_read(database) as connection,
        progress_bar("replaying") as progress,
    ):
        say_idle_rules(connection, settings)
        firings = replay(connection, settings.alarms, start, end, progress)
        of_program = replay_program(connection, told, start, end)
    both = sorted((*firings, *of_program), key=lambda firing: firing.at)
    replayed = _Replayed(
        _by_rule(settings.alarms, firings),
        _by_rule(told, of_program),
        tuple(rule for rule in own if rule not in told),
        tuple(at for at, _ in messages_of(both, settings)),
    )
    if arguments.json:
        print(json.dumps(_as_json(replayed)))
    else:
        print("\n".join(_lines(replayed, settings)))
    return 0


def _by_rule(rules: Sequence[AlarmRule], firings: Sequence[Firing]) -> ByRule:
    return tuple((rule, [each for each in firings if each.rule == rule]) for rule in rules)


def _lines(replayed: _Replayed, settings: Settings) -> Iterator[str]:
    for rule, firings in (*replayed.configured, *replayed.own):
        colon = "" if rule in settings.alarms else ":"
        said = f"{rule.subject}{colon} {rule.words(settings.units)} ({rule.severity})"
        yield f"{said}: {counted(len(firings), 'time')}"
        yield from (_line(each, settings) for each in firings)
    if replayed.untold:
        subjects = ", ".join(rule.subject for rule in replayed.untold)
        yield f"not told by a record, but watched by the kiosk: {subjects}"
    count = counted(len(replayed.messages), "message")
    yield f"{count} to everybody, had each been acknowledged at once"


def _line(firing: Firing, settings: Settings) -> str:
    worst = ""
    if firing.rule.condition.is_passing and firing.worst is not None:
        said = firing.rule.condition.value_words(firing.worst, settings.units)
        return f"  {iso_utc(firing.at)} {said} until then"
    if firing.worst is not None:
        worst = f", at worst {firing.rule.condition.value_words(firing.worst, settings.units)}"
    lasted = (
        "until the end" if firing.until is None else f"for {duration(firing.until - firing.at)}"
    )
    return f"  {iso_utc(firing.at)} {lasted}{worst}"


def _as_json(replayed: _Replayed) -> Json:
    return {
        "rules": [_rule_as_json(rule, found) for rule, found in replayed.configured],
        "own_rules": [_rule_as_json(rule, found) for rule, found in replayed.own],
        "not_told": [rule.key for rule in replayed.untold],
        "messages": [iso_utc(at) for at in replayed.messages],
    }


def _rule_as_json(rule: AlarmRule, firings: Sequence[Firing]) -> Json:
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

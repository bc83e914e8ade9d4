"""Whether values that are right by themselves also agree with each other."""

import math
from collections.abc import Iterable, Sequence

from genmon_gui.config.tables import Problems, Table
from genmon_gui.core.language import say
from genmon_gui.core.rom_id import is_rom_id

# By table the keys that mean nothing by themselves, each with those of which one must be there.
_COMPANY = {
    "alarms": (("from", "to"), ("to", "from")),
    "display": (("night_from", "night_to"), ("night_to", "night_from")),
    "alerts": (
        ("quiet_from", "quiet_to"),
        ("quiet_to", "quiet_from"),
        ("escalate_to", "escalate_after_s"),
        ("escalate_sms_to", "escalate_after_s"),
        ("escalate_after_s", "escalate_to", "escalate_sms_to"),
    ),
    "email": (("username", "password_file"),),
}


def check_sensors(sensors: Sequence[Table], problems: Problems) -> None:
    """Each probe and each place is there once."""
    for key in ("rom_id", "place"):
        found = [(f"sensors[{at}]", each[key]) for at, each in enumerate(sensors) if key in each]
        for name, first, value in _repeated(found):
            what = say("{value} is already the one of {first}", value=value, first=first)
            problems.note(f"{name}.{key}", what)


def check_alarms(alarms: Sequence[Table], sensors: Sequence[Table], problems: Problems) -> None:
    """Each limit is there once for a severity, and can be watched."""
    named = [(f"alarms[{at}]", each) for at, each in enumerate(alarms) if "place" in each]
    for key in ("low_c", "high_c", "rise_c_per_h", "fall_c_per_h"):
        found = [(name, _watched(each)) for name, each in named if key in each]
        for name, first, watched in _repeated(found):
            what = say("{watched} already has one in {first}", watched=watched, first=first)
            problems.note(f"{name}.{key}", what)
    for name, alarm in named:
        if alarm.get("low_c", -math.inf) >= alarm.get("high_c", math.inf):
            problems.note(f"{name}.low_c", say("must be below {key}", key="high_c"))
        check_company(name, alarm, problems)
        _check_condition(name, alarm, problems)
        for key in ("place", "minus_place", "while_place"):
            if sensors and key in alarm:
                _check_place(f"{name}.{key}", alarm[key], sensors, problems)


def _watched(alarm: Table) -> str:
    """What a limit is about; a warning may come before the alarm."""
    place = alarm["place"]
    if "minus_place" in alarm:
        place = say("{place} minus {other}", place=place, other=alarm["minus_place"])
    if alarm.get("severity") == "warning":
        return say("{place} as a warning", place=place)
    return str(place)


def _check_condition(name: str, alarm: Table, problems: Problems) -> None:
    """A temperature elsewhere has its place, and a difference its limit."""
    whiles = [key for key in ("while_above_c", "while_below_c") if key in alarm]
    if whiles and "while_place" not in alarm:
        problems.note(f"{name}.while_place", _missing(whiles[0]))
    if "while_place" in alarm and len(whiles) != 1:
        problems.note(f"{name}.while_place", _one_of("while_above_c", "while_below_c"))
    if alarm.get("minus_place") == alarm["place"]:
        problems.note(f"{name}.minus_place", _another("place"))
    if "minus_place" in alarm and alarm.keys().isdisjoint(("low_c", "high_c")):
        problems.note(f"{name}.minus_place", _one_of("low_c", "high_c"))


def check_snapshots(snapshots: Table, problems: Problems) -> None:
    """A second folder is another one."""
    if "folder" in snapshots and snapshots["folder"] == snapshots.get("second_folder"):
        problems.note("snapshots.second_folder", _another("folder"))


def check_display(display: Table, problems: Problems) -> None:
    """The screen is dimmed before it goes dark."""
    if 0 < display.get("dark_after_s", 0) < display.get("dim_after_s", 0):
        what = say("must be at least {key}, or 0 for never", key="dim_after_s")
        problems.note("display.dark_after_s", what)


def check_company(name: str, table: Table, problems: Problems) -> None:
    """What has a beginning has an end; who is told later is told some time; a user has a password.

    An empty list or text, and a time of 0, say that something is not wanted, and need nothing.
    """
    for key, *others in _COMPANY.get(name.partition("[")[0], ()):
        if table.get(key) and not any(map(table.get, others)):
            problems.note(f"{name}.{others[0]}", _missing(key))


def check_web_address(name: str, table: Table, problems: Problems) -> None:
    """The address stands in one place."""
    if "url" in table and "url_file" in table:
        what = say("must be left out where there is a {key}", key="url")
        problems.note(f"{name}.url_file", what)


def _check_place(name: str, place: str, sensors: Sequence[Table], problems: Problems) -> None:
    """An alarm of a place that no probe has would never sound, and nobody would know.

    A probe that is not listed is polled under its ROM id. Where no probe is listed the places are
    those of the record, which a configuration cannot know.
    """
    places = [each["place"] for each in sensors if "place" in each]
    listed = [each.get("rom_id") for each in sensors]
    if place in places or not places or (is_rom_id(place) and place not in listed):
        return
    import difflib  # where something is wrong

    near = difflib.get_close_matches(place, places, n=1, cutoff=0.0)[0]
    words = {"place": place, "near": near}
    problems.note(name, say("no sensor has the place {place}, the nearest one is {near}", **words))


def _missing(needed_by: str) -> str:
    return say("is missing, {key} needs it", key=needed_by)


def _another(key: str) -> str:
    return say("must be another than {key}", key=key)


def _one_of(key: str, other: str) -> str:
    return say("needs one of {key} and {other}", key=key, other=other)


def _repeated(found: Iterable[tuple[str, str]]) -> list[tuple[str, str, str]]:
    """What stands there again: its name, the name of the first, the value."""
    firsts: dict[str, str] = {}
    return [
        (name, firsts[value], value)
        for name, value in found
        if firsts.setdefault(value, name) != name
    ]

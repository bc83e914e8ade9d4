"""Whether values that are right by themselves also agree with each other."""

import math
from collections.abc import Iterable, Sequence

from genmon_gui.config.tables import Problems, Table
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
            problems.note(f"{name}.{key}", f"{value} is already the one of {first}")


def check_alarms(alarms: Sequence[Table], sensors: Sequence[Table], problems: Problems) -> None:
    """Each limit is there once for a severity, and can be watched."""
    named = [(f"alarms[{at}]", each) for at, each in enumerate(alarms) if "place" in each]
    for key in ("low_c", "high_c", "rise_c_per_h", "fall_c_per_h"):
        found = [(name, _watched(each)) for name, each in named if key in each]
        for name, first, watched in _repeated(found):
            problems.note(f"{name}.{key}", f"{watched} already has one in {first}")
    for name, alarm in named:
        if alarm.get("low_c", -math.inf) >= alarm.get("high_c", math.inf):
            problems.note(f"{name}.low_c", "must be below high_c")
        check_company(name, alarm, problems)
        _check_condition(name, alarm, problems)
        for key in ("place", "minus_place", "while_place"):
            if sensors and key in alarm:
                _check_place(f"{name}.{key}", alarm[key], sensors, problems)


def _watched(alarm: Table) -> str:
    """What a limit is about; a warning may come before the alarm."""
    minus = f" minus {alarm['minus_place']}" if "minus_place" in alarm else ""
    warning = " as a warning" if alarm.get("severity") == "warning" else ""
    return f"{alarm['place']}{minus}{warning}"


def _check_condition(name: str, alarm: Table, problems: Problems) -> None:
    """A temperature elsewhere has its place, and a difference its limit."""
    whiles = [key for key in ("while_above_c", "while_below_c") if key in alarm]
    if whiles and "while_place" not in alarm:
        problems.note(f"{name}.while_place", f"is missing, {whiles[0]} needs it")
    if "while_place" in alarm and len(whiles) != 1:
        problems.note(f"{name}.while_place", "needs one of while_above_c and while_below_c")
    if alarm.get("minus_place") == alarm["place"]:
        problems.note(f"{name}.minus_place", "must be another than place")
    if "minus_place" in alarm and alarm.keys().isdisjoint(("low_c", "high_c")):
        problems.note(f"{name}.minus_place", "needs one of low_c and high_c")


def check_snapshots(snapshots: Table, problems: Problems) -> None:
    """A second folder is another one."""
    if "folder" in snapshots and snapshots["folder"] == snapshots.get("second_folder"):
        problems.note("snapshots.second_folder", "must be another than folder")


def check_display(display: Table, problems: Problems) -> None:
    """The screen is dimmed before it goes dark."""
    if 0 < display.get("dark_after_s", 0) < display.get("dim_after_s", 0):
        problems.note("display.dark_after_s", "must be at least dim_after_s, or 0 for never")


def check_company(name: str, table: Table, problems: Problems) -> None:
    """What has a beginning has an end; who is told later is told some time; a user has a password.

    An empty list or text, and a time of 0, say that something is not wanted, and need nothing.
    """
    for key, *others in _COMPANY.get(name.partition("[")[0], ()):
        if table.get(key) and not any(map(table.get, others)):
            problems.note(f"{name}.{others[0]}", f"is missing, {key} needs it")


def check_web_address(name: str, table: Table, problems: Problems) -> None:
    """The address stands in one place."""
    if "url" in table and "url_file" in table:
        problems.note(f"{name}.url_file", "must be left out where there is a url")


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
    problems.note(name, f"no sensor has the place {place}, the nearest one is {near}")


def _repeated(found: Iterable[tuple[str, str]]) -> list[tuple[str, str, str]]:
    """What stands there again: its name, the name of the first, the value."""
    firsts: dict[str, str] = {}
    return [
        (name, firsts[value], value)
        for name, value in found
        if firsts.setdefault(value, name) != name
    ]

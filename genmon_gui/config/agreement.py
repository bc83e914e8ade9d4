"""Whether values that are right by themselves also agree with each other."""

import difflib
import math
from collections.abc import Iterable, Sequence

from genmon_gui.config.tables import Problems, Table
from genmon_gui.config.values import is_rom_id


def check_sensors(sensors: Sequence[Table], problems: Problems) -> None:
    """Each probe and each place is there once."""
    for key in ("rom_id", "place"):
        found = [(f"sensors[{at}]", each[key]) for at, each in enumerate(sensors) if key in each]
        for name, first, value in _repeated(found):
            problems.note(f"{name}.{key}", f"{value} is already the one of {first}")


def check_alarms(alarms: Sequence[Table], sensors: Sequence[Table], problems: Problems) -> None:
    """Each place has one limit a side, the low one below the high one, and a probe."""
    named = [(f"alarms[{at}]", each) for at, each in enumerate(alarms) if "place" in each]
    for side in ("low_c", "high_c"):
        found = [(name, each["place"]) for name, each in named if side in each]
        for name, first, place in _repeated(found):
            problems.note(f"{name}.{side}", f"{place} already has one in {first}")
    for name, alarm in named:
        if alarm.get("low_c", -math.inf) >= alarm.get("high_c", math.inf):
            problems.note(f"{name}.low_c", "must be below high_c")
        if sensors:
            _check_place(f"{name}.place", alarm["place"], sensors, problems)


def check_snapshots(snapshots: Table, problems: Problems) -> None:
    """A second folder is another one."""
    if "folder" in snapshots and snapshots["folder"] == snapshots.get("second_folder"):
        problems.note("snapshots.second_folder", "must be another than folder")


def check_display(display: Table, problems: Problems) -> None:
    """A night has a beginning and an end; the screen is dimmed before it goes dark."""
    for key, other in (("night_from", "night_to"), ("night_to", "night_from")):
        if key in display and other not in display:
            problems.note(f"display.{other}", f"is missing, {key} needs it")
    if 0 < display.get("dark_after_s", 0) < display.get("dim_after_s", 0):
        problems.note("display.dark_after_s", "must be at least dim_after_s, or 0 for never")


def check_email(email: Table, problems: Problems) -> None:
    """A user name comes with a password."""
    if email.get("username") and "password_file" not in email:
        problems.note("email.password_file", "is missing, username needs it")


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

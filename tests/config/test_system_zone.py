from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.config.system_zone import system_zone

TORONTO, BERLIN, UTC = map(ZoneInfo, ("America/Toronto", "Europe/Berlin", "UTC"))


def of_machine(folder: Path, tz: str = "", link: str = "", note: str = "") -> ZoneInfo:
    if link:
        (folder / "localtime").symlink_to(link)
    if note:
        (folder / "timezone").write_text(note)
    return system_zone({"TZ": tz} if tz else {}, folder / "localtime", folder / "timezone")


@pytest.mark.parametrize(
    "link", ["/usr/share/zoneinfo/America/Toronto", "../usr/share/zoneinfo/America/Toronto"]
)
def test_the_system_s_link_names_the_zone(tmp_path: Path, link: str) -> None:
    assert of_machine(tmp_path, link=link, note="Europe/Berlin\n") == TORONTO


@pytest.mark.parametrize(
    "tz", ["Europe/Berlin", ":Europe/Berlin", ":/usr/share/zoneinfo/Europe/Berlin"]
)
def test_the_environment_comes_before_the_system(tmp_path: Path, tz: str) -> None:
    assert of_machine(tmp_path, tz, "/usr/share/zoneinfo/America/Toronto") == BERLIN


def test_where_the_link_is_a_copy_debian_s_note_names_the_zone(tmp_path: Path) -> None:
    (tmp_path / "localtime").write_bytes(b"TZif2")
    assert of_machine(tmp_path, note="America/Toronto\n") == TORONTO


@pytest.mark.parametrize("tz", ["", "Nowhere/Land", "../etc/passwd", "\0", "CET-1CEST,M3.5.0"])
def test_what_is_no_zone_is_passed_over(tmp_path: Path, tz: str) -> None:
    assert of_machine(tmp_path, tz, "/srv/clock", "America/Toronto\n") == TORONTO


def test_a_machine_that_does_not_say_has_utc(tmp_path: Path) -> None:
    assert of_machine(tmp_path) == UTC

"""How days and months are said."""

import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.core.calendar import local, parse_iso
from genmon_gui.core.dates import (
    dated,
    day_name,
    month_name,
    short_date,
    short_day,
    short_month,
    short_weekday,
    weekday_name,
)

A_SUNDAY = date(2026, 11, 22)


def test_a_date_is_said_in_full_or_short() -> None:
    assert (weekday_name(A_SUNDAY), short_weekday(A_SUNDAY)) == ("Sunday", "Sun")
    assert (day_name(A_SUNDAY), short_day(A_SUNDAY)) == ("22 November", "22 Nov")
    assert short_date(A_SUNDAY) == "22 Nov 2026"


@pytest.mark.parametrize("number", range(1, 13))
def test_a_short_month_is_the_beginning_of_its_name(number: int) -> None:
    assert short_month(number) == month_name(number)[:3]


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("%A, %e %B %Y", "Sunday,  1 March 2026"),
        ("%a %d %b", "Sun 01 Mar"),
        ("%H:%M", "09:07"),
    ],
)
def test_dates_take_strftime_forms(form: str, text: str, toronto: ZoneInfo) -> None:
    at = parse_iso("2026-03-01T09:07", toronto)
    assert dated(local(at, toronto), form) == text


# Qt sets the process's locale to the user's, as this does.
_IN_GERMANY = """
import locale, datetime
locale.setlocale(locale.LC_ALL, "")
from genmon_gui.core import dates, phrasing
day = datetime.datetime(2026, 3, 15, tzinfo=datetime.UTC)
number = phrasing.number(1.5, phrasing.Unit.CELSIUS)
print(f"{day:%A}", dates.dated(day, "%A %a %d %B %b"), number)
"""


def test_another_countrys_locale_does_not_reach_the_words(tmp_path: Path) -> None:
    localedef = shutil.which("localedef")
    if localedef is None or not Path("/usr/share/i18n/locales/de_DE").exists():
        pytest.skip("no German locale can be made here: the package locales is missing")
    locale = tmp_path / "de_DE.UTF-8"
    subprocess.run([localedef, "-i", "de_DE", "-f", "UTF-8", locale], check=True)
    environment = {**os.environ, "LOCPATH": str(tmp_path), "LC_ALL": locale.name}
    said = subprocess.check_output(
        [sys.executable, "-c", _IN_GERMANY], env=environment, encoding="utf-8"
    )
    assert said == "Sonntag Sunday Sun 15 March Mar 1.5\n"

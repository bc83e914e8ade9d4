from datetime import UTC, timedelta, timezone, tzinfo

import pytest

from genmon_gui.services.imports.written_zones import without_zone


@pytest.mark.parametrize(
    ("name", "bare", "zone"),
    [
        ("time_utc", "time_ ", UTC),
        ("Date Time, GMT-03:30", "Date Time,  ", timezone(-timedelta(hours=3.5))),
        ("Time (CEST)", "Time ( )", timezone(timedelta(hours=2))),
        ("estimate", "estimate", None),
        ("Zone", "Zone", None),
        ("x-10", "x-10", None),
    ],
)
def test_a_column_s_name_may_hold_a_zone(name: str, bare: str, zone: tzinfo | None) -> None:
    assert without_zone(name) == (bare, zone)

from zoneinfo import ZoneInfo

import pytest

from genmon_gui.services.zone_names import cities, city_of, region_of, regions


@pytest.mark.parametrize(
    ("zone", "city"),
    [
        ("America/Toronto", "Toronto"),
        ("America/New_York", "New York"),
        ("America/Indiana/Knox", "Knox, Indiana"),
        ("UTC", "UTC"),
    ],
)
def test_a_zone_is_called_by_its_city(zone: str, city: str) -> None:
    assert city_of(zone) == city


def test_every_city_has_a_zone_and_a_name_of_its_own() -> None:
    found = [pair for region, _ in regions() for pair in cities(region)]
    assert len(found) > 400
    assert len(set(found)) == len(found)
    for zone, _ in found:
        assert ZoneInfo(zone).key == zone
        assert region_of(zone) in dict(regions())


def test_a_city_is_offered_under_its_present_name_alone() -> None:
    found = dict(cities("America"))
    assert {"America/Toronto", "America/Kentucky/Louisville"} <= set(found)
    assert not {"America/Montreal", "America/Louisville", "America/Knox_IN"} & set(found)

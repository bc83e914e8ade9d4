from genmon_gui.services.record.growth import has_room


def test_the_room_for_two_years_is_enough() -> None:
    assert has_room(200_000_000)
    assert not has_room(199_999_999)

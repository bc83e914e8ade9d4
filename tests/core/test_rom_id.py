import pytest

from genmon_gui.core.rom_id import is_rom_id


@pytest.mark.parametrize("text", ["28-0316a2794dff", "10-000801b5a7a6", "3b-0000001921e8"])
def test_a_thermometer_is_known_by_its_family(text: str) -> None:
    assert is_rom_id(text)


@pytest.mark.parametrize(
    "text", ["00-800000000000", "28-0316a2794df", "28-0316A2794DFF", "Engine block", ""]
)
def test_ghosts_and_names_are_no_thermometers(text: str) -> None:
    assert not is_rom_id(text)

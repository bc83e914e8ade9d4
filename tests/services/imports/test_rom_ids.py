import pytest

from genmon_gui.services.imports.rom_ids import linux_rom_id


@pytest.mark.parametrize(
    ("text", "rom_id"),
    [
        ("6700000105615828", "28-000001056158"),
        ("E5000000A93A1426", "26-000000a93a14"),
        ("2858610501000067", "28-000001056158"),
        ("28586105010000" + "67", "28-000001056158"),
    ],
)
def test_a_rom_id_gets_the_form_of_linux_from_either_order(text: str, rom_id: str) -> None:
    assert linux_rom_id(text) == rom_id


@pytest.mark.parametrize("text", ["", "00" * 8, "6700000105615829", "67000001056158", "engine"])
def test_what_is_no_rom_id_is_told_by_its_checksum(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - fromhex has words of its own
        linux_rom_id(text)

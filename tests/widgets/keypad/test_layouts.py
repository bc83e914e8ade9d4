import string

import pytest

from genmon_gui.widgets.keypad.layouts import Named, Rows, letters, numbers

LAYERS = (Named.LETTERS, Named.ACCENTS, Named.SIGNS)


def names(rows: Rows) -> list[str]:
    return [key.name for row in rows for key in row if key.name]


@pytest.mark.parametrize("is_tall", [False, True])
def test_every_printable_character_has_a_key_and_so_have_french_and_german_letters(
    *, is_tall: bool
) -> None:
    found = {name for layer in LAYERS for name in names(letters(layer, is_tall=is_tall))}
    typed = string.ascii_lowercase + string.digits + string.punctuation + "àâäçéèêëîïôöùûüÿœæß€£§°"
    assert set(typed) <= found


@pytest.mark.parametrize("is_tall", [False, True])
@pytest.mark.parametrize("layer", LAYERS)
def test_from_each_layer_one_gets_to_the_others(layer: Named, *, is_tall: bool) -> None:
    found = names(letters(layer, is_tall=is_tall))
    assert len(found) == len(set(found))
    assert {each for each in LAYERS if each in found} == set(LAYERS) - {layer}
    assert {Named.SHIFT, Named.ERASE, Named.SPACE, Named.DONE} <= set(found)


def test_a_number_may_have_minus_and_point_and_a_pin_may_not() -> None:
    assert {"−", "."} <= set(names(numbers(is_signed=True)))
    assert set(names(numbers(is_signed=False))) == {*string.digits, Named.ERASE, Named.DONE}


@pytest.mark.parametrize("is_signed", [False, True])
def test_the_keys_of_numbers_are_one_block_without_a_hole(*, is_signed: bool) -> None:
    rows = numbers(is_signed=is_signed)
    covered = sum(key.width * key.height for row in rows for key in row)
    assert covered == 4 * len(rows)

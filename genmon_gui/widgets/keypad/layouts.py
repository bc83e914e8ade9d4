"""Which key stands where. A key of one character types it; the others are named."""

from dataclasses import dataclass
from enum import StrEnum

from genmon_gui.core.language import mark, spoken
from genmon_gui.core.phrasing import MINUS


class Named(StrEnum):
    """Keys that do something else than type one character."""

    SHIFT = "shift"
    ERASE = "erase"
    SPACE = "space"
    LETTERS = "letters"
    ACCENTS = "accents"
    SIGNS = "signs"
    DONE = "done"


# What stands on a named key, and what a screen reader says of it; both marked.
FACES = {
    Named.SHIFT: (mark("Shift"), mark("Shift")),
    # An icon in each language: the word is too long for a key.
    Named.ERASE: ("", mark("Erase")),
    Named.SPACE: (mark("Space"), mark("Space")),
    Named.LETTERS: ("abc", mark("Letters")),
    Named.ACCENTS: ("éà", mark("Letters with accents")),
    Named.SIGNS: ("#+=", mark("Signs")),
    Named.DONE: (mark("Done"), mark("Done")),
}
# Said of signs that a screen reader would leave out; marked.
SPOKEN = {
    ".": mark("Point"),
    "-": mark("Minus"),
    "_": mark("Underscore"),
    "@": mark("At"),
    ",": mark("Comma"),
    MINUS: mark("Minus"),
}


@dataclass(frozen=True, slots=True)
class Key:
    """A key.

    Attributes:
        name: one character, or a Named.
        width: in columns.
        height: in rows.
    """

    name: str
    width: int = 1
    height: int = 1


Row = tuple[Key, ...]
Rows = tuple[Row, ...]


def numbers(*, is_signed: bool) -> Rows:
    """As on a telephone, one block without a hole.

    Args:
        is_signed: there are a minus and a decimal mark; else zero is as wide as the three above.
    """
    last = _row((MINUS, "0", spoken().decimal_mark)) if is_signed else (Key("0", 3),)
    return (
        (*_row("123"), Key(Named.ERASE, height=2)),
        _row("456"),
        (*_row("789"), Key(Named.DONE, height=2)),
        last,
    )


def letters(layer: Named, *, is_tall: bool) -> Rows:
    """The keys of a layer.

    Args:
        layer: LETTERS, ACCENTS or SIGNS.
        is_tall: the screen is too narrow for ten keys in a line that a finger can tell apart.
    """
    others = tuple(
        each for each in (Named.LETTERS, Named.ACCENTS, Named.SIGNS) if each is not layer
    )
    return _tall(layer, others) if is_tall else _wide(layer, others)


# On each layer: the wide form's lines below the digits, the last one around Space.
_WIDE = {
    Named.LETTERS: ("qwertyuiop", "asdfghjkl", "zxcvbnm", "@.-_"),
    Named.ACCENTS: ("éèêëàâäáåã", "îïíôöóøõùû", "üúçñœæßÿ", "@.-_"),
    # There is no room left for those around Space on the other layers, nor need there be.
    Named.SIGNS: ("!\"#$%&'()*", "+,/:;<=>?^", "[]{}\\|~`", "€£§°"),
}
# The tall form's lines below the digits and what stands beside them.
_TALL = {
    Named.LETTERS: ("abcdefg", "hijklmn", "opqrstu", "vwxyz"),
    Named.ACCENTS: ("éèêëàâä", "áåãîïíô", "öóøõùûü", "úçñœæßÿ", "ìòýšž"),
    Named.SIGNS: ("!\"#$%&'", "()*+,/:", ";<=>?[]", "{}\\|~^`", "€£§°"),
}


def _wide(layer: Named, others: tuple[Named, ...]) -> Rows:
    """Twenty half columns."""
    first, second, third, last = _WIDE[layer]
    aside, beside = (20 - 2 * len(second)) // 2, (20 - 2 * len(third)) // 2
    return (
        _row("1234567890", 2),
        _row(first, 2),
        (Key("", aside), *_row(second, 2)),
        (Key(Named.SHIFT, beside), *_row(third, 2), Key(Named.ERASE, beside)),
        (
            *(Key(other, 2) for other in others),
            *_row(last[:1], 2),
            Key(Named.SPACE, 5),
            *_row(last[1:], 2),
            Key(Named.DONE, 3),
        ),
    )


def _tall(layer: Named, others: tuple[Named, ...]) -> Rows:
    """Seven columns."""
    *full, last = _TALL[layer]
    return (
        _row("1234567"),
        _row("890@.-_"),
        *(_row(line) for line in full),
        (Key(Named.SHIFT), *_row(last), Key(Named.ERASE)),
        (*(Key(other) for other in others), Key(Named.SPACE, 3), Key(Named.DONE, 2)),
    )


def _row(names: str | tuple[str, ...], width: int = 1) -> Row:
    return tuple(Key(name, width) for name in names)

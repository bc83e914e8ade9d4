"""Rows out of SQLite's pages without SQLite, which finds none below a page that is destroyed.

The format is https://www.sqlite.org/fileformat2.html. No record of ours has reserved bytes, numbers
with a fraction or text other than UTF-8; what has is no page of ours.
"""

import struct
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

PAGE_BYTES = 4096
_TABLE_LEAF, _INDEX_LEAF, _INDEX_INTERIOR = 0x0D, 0x0A, 0x02
# What lies before the places of the rows, and before each row.
_HEADER_BYTES = {_TABLE_LEAF: 8, _INDEX_LEAF: 8, _INDEX_INTERIOR: 12}
_CHILD_BYTES = {_TABLE_LEAF: 0, _INDEX_LEAF: 0, _INDEX_INTERIOR: 4}
# So much of a row stays on its page.
_MOST_IN_TABLE = PAGE_BYTES - 35
_MOST_IN_INDEX = (PAGE_BYTES - 12) * 64 // 255 - 23
_LEAST = (PAGE_BYTES - 12) * 32 // 255 - 23
# The longest row is an alert; garbage says anything.
_MOST_BYTES = 1 << 20
_INTEGER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_WITHOUT_BYTES = {0: None, 8: 0, 9: 1}
_FIRST_TEXT = 13

Row = tuple[Any, ...]
# Gives a page by its number.
PageOf = Callable[[int], bytes]


def has_rowids(page: bytes) -> bool:
    """Whether it is a leaf of a table with rowids."""
    return page[0] == _TABLE_LEAF


def rows_of(page: bytes, page_of: PageOf) -> tuple[Row, ...]:
    """All rows of a page, the rowid first where there is one.

    Args:
        page: what holds rows: a leaf, or any page of a table without rowids or of an index.
        page_of: asked for where a long row goes on; raises ValueError where there is no such page.

    Raises:
        ValueError: the page is another, or anything of it makes no sense.
    """
    rows = tuple(_row(page, at, page_of) for at in _places(page))
    _expect(not has_rowids(page) or all(row[0] < later[0] for row, later in pairwise(rows)))
    return rows


def first_row(page: bytes, page_of: PageOf) -> Row:
    """The first row of a page, which tells whose page it is.

    Raises:
        ValueError: as above, as far as this row goes.
    """
    return _row(page, _places(page)[0], page_of)


def _places(page: bytes) -> tuple[int, ...]:
    """Where the rows of a page begin, in order."""
    begin = _HEADER_BYTES.get(page[0], PAGE_BYTES)
    count = int.from_bytes(page[3:5])
    end = begin + 2 * count
    _expect(count > 0 and end <= PAGE_BYTES)
    found = struct.unpack(f">{count}H", page[begin:end])
    _expect(min(found) >= end)
    return found


def _row(page: bytes, at: int, page_of: PageOf) -> Row:
    kind, key = page[0], None
    size, at = _number(page, at + _CHILD_BYTES[kind])
    if kind == _TABLE_LEAF:
        key, at = _number(page, at)
    most = _MOST_IN_TABLE if kind == _TABLE_LEAF else _MOST_IN_INDEX
    payload = page[at : at + size] if size <= most else _long(page, at, size, most, page_of)
    _expect(len(payload) == size)
    values = tuple(_values(payload))
    if key is None:
        return values
    # In the place of a key that is the rowid NULL is stored; every table of ours has such a key.
    _expect(values[0] is None)
    return (key, *values[1:])


def _long(page: bytes, at: int, size: int, most: int, page_of: PageOf) -> bytes:
    """The bytes of a row that goes on elsewhere."""
    _expect(size <= _MOST_BYTES)
    here = _LEAST + (size - _LEAST) % (PAGE_BYTES - 4)
    if here > most:
        here = _LEAST
    payload = page[at : at + here]
    following = int.from_bytes(page[at + here : at + here + 4])
    while len(payload) < size:
        more = page_of(following)
        following = int.from_bytes(more[:4])
        payload += more[4 : 4 + size - len(payload)]
    return payload


def _values(payload: bytes) -> Iterator[int | str | None]:
    end, at = _number(payload, 0)
    body = end
    while at < end:
        kind, at = _number(payload, at)
        if size := _INTEGER_BYTES.get(kind):
            yield int.from_bytes(payload[body : body + size], signed=True)
        elif kind >= _FIRST_TEXT and kind % 2:
            size = (kind - _FIRST_TEXT) // 2
            yield payload[body : body + size].decode()
        else:
            _expect(kind in _WITHOUT_BYTES)
            size = 0
            yield _WITHOUT_BYTES[kind]
        body += size
    _expect(at == end and body == len(payload))


def _number(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes that none of ours fills, and where it ends."""
    number = 0
    for end, byte in enumerate(data[at : at + 8], at + 1):
        number = number << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004 - the others say that the number goes on
            return number, end
    raise ValueError


def _expect(makes_sense: bool) -> None:  # noqa: FBT001 - reads like an assertion
    if not makes_sense:
        raise ValueError

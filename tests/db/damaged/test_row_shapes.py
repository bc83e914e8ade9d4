"""A page tells by its first row whose it is, so no two tables may have rows of one look."""

from itertools import combinations

from genmon_gui.db.connection import Connection
from genmon_gui.db.damaged.row_shapes import RowShape, shapes
from genmon_gui.db.damaged.salvage import FAULTS, READINGS, SMALL

# These are never brought back from a page, but made from readings.
ALIKE = {"settled_hourly", "settled_daily"}


def may_be_one(one: RowShape, other: RowShape) -> bool:
    """Whether a row may fit both."""
    return (
        one.has_rowids == other.has_rowids
        and len(one.types) == len(other.types)
        and all(set(a) & set(b) for a, b in zip(one.types, other.types, strict=True))
    )


def test_no_two_tables_have_rows_of_one_look(record: Connection) -> None:
    pairs = combinations(shapes(record).values(), 2)
    assert {(a.table, b.table) for a, b in pairs if may_be_one(a, b)} <= {
        tuple(sorted(ALIKE)),
        tuple(sorted(ALIKE, reverse=True)),
    }


def test_every_table_that_is_brought_back_has_a_shape(record: Connection) -> None:
    known = shapes(record)
    assert {READINGS, FAULTS, *SMALL} <= known.keys()
    assert all(known[table].types[0] == (int,) for table in (READINGS, FAULTS, *SMALL))


def test_a_shape_knows_what_may_be_missing_and_what_is_not_stored(record: Connection) -> None:
    faults = shapes(record)["faults"]
    assert faults.fits((5, 1, "CRC", None))
    assert not faults.fits((5, 1, None, None))
    assert not faults.fits((5, 1, "CRC"))
    assert shapes(record)["readings"].columns == ("reading_id", "value")

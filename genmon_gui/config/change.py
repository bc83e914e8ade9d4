"""What can be changed in a configuration, as it is wanted; `writing` brings it into the text."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time

Value = str | bool | int | float | time | list[str]


@dataclass(frozen=True, slots=True)
class Where:
    """All tables of an array whose key has a value, be it none: the owner may have moved them."""

    key: str
    value: Value


# Where a value or table stands: ("polling", "interval_s"), ("sensors", 0, "place"), ("email",),
# ("sensors", Where("rom_id", "28-0316a2794dff"), "place").
Step = str | int | Where
Address = tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Put:
    """Give a key a value; its table is made where there is none yet."""

    address: Address
    value: Value


@dataclass(frozen=True, slots=True)
class Remove:
    """Take away a key, a table, or one table of an array; what is not there may be removed too."""

    address: Address


@dataclass(frozen=True, slots=True)
class Add:
    """Put one more table at the end of an array such as sensors."""

    array: str
    table: Mapping[str, Value]


Change = Put | Remove | Add

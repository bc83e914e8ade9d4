"""Why a row of a log gives no reading."""

from enum import StrEnum


class Rejection(StrEnum):
    """Why a row gives no reading."""

    MISSING = "NA"
    NOT_A_NUMBER = "not a number"
    OUT_OF_RANGE = "out of range"
    POWER_ON_VALUE = "power-on value"
    NO_TIME = "no time"
    SKIPPED_TIME = "a local time that the clock change leaves out"
    NO_PLACE = "no place"
    INCOMPLETE = "incomplete row"
    OVERFULL = "more cells than columns"
    DAMAGED = "zero bytes in it"

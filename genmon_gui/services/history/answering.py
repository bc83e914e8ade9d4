"""Answers what the history picture asks of the record. Imports numpy, so import it late."""

from zoneinfo import ZoneInfo

from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import transitions
from genmon_gui.services.history.gaps import read_gaps
from genmon_gui.services.history.history import HistoryAsked
from genmon_gui.services.history.history_reading import read_history
from genmon_gui.services.history.remarks import (
    Answer,
    Question,
    Remarks,
    RemarksAsked,
    Usual,
    UsualAsked,
)
from genmon_gui.services.history.year import read_usual_range


def answer(connection: Connection, asked: Question, zone: ZoneInfo) -> Answer:
    """Read what was asked.

    Args:
        connection: the record.
        asked: what.
        zone: whose days and years.
    """
    if isinstance(asked, HistoryAsked):
        return read_history(connection, asked, zone)
    if isinstance(asked, RemarksAsked):
        return _remarks(connection, asked)
    return _usual(connection, asked, zone)


def _remarks(connection: Connection, asked: RemarksAsked) -> Remarks:
    gaps = read_gaps(connection, asked.places, (asked.start, asked.end), asked.at_least_s)
    alarms = transitions.activated(connection, asked.start, asked.end)
    concerned = (alarm for alarm in alarms if any(map(alarm.concerns, asked.places)))
    return Remarks(asked, gaps, tuple(concerned))


def _usual(connection: Connection, asked: UsualAsked, zone: ZoneInfo) -> Usual:
    found = (read_usual_range(connection, asked.place, year, zone) for year in asked.years)
    return Usual(asked, tuple(day for days in found for day in days))

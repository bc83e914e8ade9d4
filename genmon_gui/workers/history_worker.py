"""Answers what the screens ask of the record, from a thread and a connection of its own."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot

from genmon_gui.core.alarm import AlarmRule
from genmon_gui.db.connection import OpenReader
from genmon_gui.workers.record_reader import RecordReader
from genmon_gui.workers.surviving import Surviving

if TYPE_CHECKING:
    from genmon_gui.db.connection import OpenedRecord
    from genmon_gui.services.alarms.alarm_log import AlarmLogAsked
    from genmon_gui.services.history.day import DayAsked
    from genmon_gui.services.history.overview import OverviewAsked
    from genmon_gui.services.history.remarks import Question
    from genmon_gui.services.history.year_page import YearAsked


class HistoryWorker(QObject):
    """Reads overviews, histories, what years say, the last day and the log of alarms.

    Questions about history queue up while one is read, as a finger moves the picture. Of those
    that are waiting only the newest of each kind is answered: bands that are coarse, fine or asked
    for ahead, bands of an earlier year, remarks.

    Signals:
        overview_read: an Overview.
        history_read: an Answer.
        year_read: a YearRead.
        day_read: a Day.
        alarm_log_read: an AlarmLog.
        troubled: a Trouble that kept a question from being answered.
    """

    overview_read = Signal(object)
    history_read = Signal(object)
    year_read = Signal(object)
    day_read = Signal(object)
    alarm_log_read = Signal(object)
    troubled = Signal(object)

    def __init__(
        self, open_reader: OpenReader, zone: ZoneInfo, alarms: tuple[AlarmRule, ...] = ()
    ) -> None:
        """Get ready to be moved to a thread.

        Args:
            open_reader: opens the record for reading; called when first asked.
            zone: whose days and years are meant.
            alarms: by whose limits a year's days are counted.
        """
        super().__init__()
        self._reader = RecordReader(open_reader)
        self._zone = zone
        self._alarms = alarms
        # The newest question of each kind that waits.
        self._waiting: dict[tuple[object, ...], Question] = {}

    @Slot()
    def begin(self) -> None:
        """Nothing yet: the record is opened by the first question, when it is sure to exist."""

    @Slot()
    def finish(self) -> None:
        """Close the record and end the thread."""
        self._waiting.clear()
        self._reader.close()
        self.thread().quit()

    @Slot(object)
    def change_zone(self, zone: ZoneInfo) -> None:
        """Mean another zone's days and years from now on."""
        self._zone = zone

    @Slot(object)
    def change_alarms(self, alarms: tuple[AlarmRule, ...]) -> None:
        """Count by other limits from now on."""
        self._alarms = alarms

    @Slot(object)
    def read_overview(self, _asked: "OverviewAsked") -> None:
        """Answer what the record holds."""
        from genmon_gui.services.history.overview import read_overview

        self._answer(
            self.overview_read,
            lambda record: read_overview(
                record.connection, self._zone, record.note, record.warning
            ),
        )

    @Slot(object)
    def read_history(self, asked: "Question") -> None:
        """Answer a question, unless another of its kind is asked by the time it is its turn."""
        self._waiting[_kind(asked)] = asked
        # Behind whatever waits in the queue already.
        QTimer.singleShot(0, self, self._read_newest)

    @Slot(object)
    def read_year(self, asked: "YearAsked") -> None:
        """Answer what a year says of each place."""
        from genmon_gui.services.history.year_reading import read_asked_year

        self._answer(
            self.year_read,
            lambda record: read_asked_year(record.connection, self._zone, asked, self._alarms),
        )

    @Slot(object)
    def read_day(self, asked: "DayAsked") -> None:
        """Answer what the start page shows of the last day."""
        from genmon_gui.services.history.day_reading import read_day

        self._answer(self.day_read, lambda record: read_day(record.connection, asked, self._zone))

    @Slot(object)
    def read_alarm_log(self, _asked: "AlarmLogAsked") -> None:
        """Answer which alarms were there."""
        from genmon_gui.services.alarms.alarm_log import read_alarm_log

        self._answer(self.alarm_log_read, lambda record: read_alarm_log(record.connection))

    @Slot()
    def _read_newest(self) -> None:
        if not self._waiting:
            return
        # At the first question and not at the start: numpy alone takes a tenth of a second.
        from genmon_gui.services.history.answering import answer

        asked = self._waiting.pop(next(iter(self._waiting)))
        self._answer(self.history_read, lambda record: answer(record.connection, asked, self._zone))

    def _answer(self, signal: SignalInstance, read: "Callable[[OpenedRecord], object]") -> None:
        with Surviving(self.troubled.emit, "a question to the record could not be answered"):
            with self._reader.record() as record:
                answer = read(record)
            signal.emit(answer)


def _kind(asked: "Question") -> tuple[object, ...]:
    from genmon_gui.services.history.history import HistoryAsked

    if isinstance(asked, HistoryAsked):
        return HistoryAsked, asked.is_coarse, asked.is_ahead, asked.years_back > 0
    return (type(asked),)

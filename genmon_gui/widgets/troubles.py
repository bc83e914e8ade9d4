"""What is wrong, from all who may tell of it, until it is over."""

import time
from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from genmon_gui.services.messages import HeartbeatReport, Trouble
from genmon_gui.services.status import delivery_trouble

if TYPE_CHECKING:
    from genmon_gui.services.copies.snapshots import SnapshotsReport
    from genmon_gui.services.telling.delivery import DeliveryReport


class Troubles(QObject):
    """One trouble of each source is remembered, for whoever shows them and is made later.

    Signals:
        told: a source's name, and its Trouble or None when it is over.
    """

    told = Signal(str, object)

    def __init__(self, parent: QObject, zone: tzinfo) -> None:
        """Nothing is wrong yet.

        Args:
            parent: the window.
            zone: whose clock is on the wall.
        """
        super().__init__(parent)
        self.zone = zone
        self._known: dict[str, Trouble] = {}

    def tell(self, source: str, trouble: Trouble | None) -> None:
        """Tell and remember a trouble, or that it is over; what is known already is not told."""
        if trouble == self._known.get(source):
            return
        if trouble is None:
            del self._known[source]
        else:
            self._known[source] = trouble
        self.told.emit(source, trouble)

    def tell_again(self) -> None:
        """Tell everything that is known to somebody new."""
        for source, trouble in tuple(self._known.items()):
            self.told.emit(source, trouble)

    @Slot(object)
    def show_polling(self, trouble: Trouble) -> None:
        """Tell what keeps rounds from being taken, until one is."""
        self.tell("polling", trouble)

    @Slot(object)
    def show_history(self, trouble: Trouble) -> None:
        """Tell what keeps the record from being read, until it is."""
        self.tell("history", trouble)

    @Slot()
    def end_history(self) -> None:
        """The record is read again."""
        self.tell("history", None)

    @Slot(object)
    def show_system(self, trouble: Trouble) -> None:
        """Tell what keeps the state of things from being read, until it is."""
        self.tell("system", trouble)

    @Slot()
    def end_system(self) -> None:
        """The state of things is read again."""
        self.tell("system", None)

    @Slot(object)
    def show_sound(self, trouble: Trouble | None) -> None:
        """Tell what keeps an alarm from being heard, None when nothing does."""
        self.tell("sound", trouble)

    @Slot(object)
    def show_delivery_report(self, report: "DeliveryReport") -> None:
        """Tell whether messages go out."""
        self.tell("delivery", delivery_trouble(report, time.time(), self.zone))

    @Slot(object)
    def show_delivery(self, trouble: Trouble) -> None:
        """Tell what keeps the outbox from being looked at, until it is."""
        self.tell("delivery", trouble)

    @Slot(object)
    def show_heartbeat_report(self, report: HeartbeatReport) -> None:
        """Tell that signs of life fail, until they do not."""
        self.tell("heartbeat", report.trouble)

    @Slot(object)
    def show_snapshots_report(self, report: "SnapshotsReport") -> None:
        """Tell what keeps snapshots from being made, until it is over."""
        self.tell("snapshots", report.trouble)

    @Slot(object)
    def show_settings(self, trouble: Trouble | None) -> None:
        """Tell what is wrong with the configuration, None when nothing is any more."""
        self.tell("settings", trouble)

    def show_limits(self, trouble: Trouble | None) -> None:
        """Tell of limits that can never alarm, None where all can."""
        self.tell("limits", trouble)

    @Slot(object)
    def show_lock(self, trouble: Trouble) -> None:
        """Tell what keeps a PIN from being judged, until one is."""
        self.tell("lock", trouble)

    @Slot()
    def end_lock(self) -> None:
        """A PIN is judged again."""
        self.tell("lock", None)

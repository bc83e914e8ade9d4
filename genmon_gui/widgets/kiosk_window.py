"""The kiosk: header, alarm banner, pages and the rail that leads to them."""

import time
from datetime import tzinfo

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from genmon_gui.core.phrasing import Unit
from genmon_gui.services.delivery import DeliveryReport
from genmon_gui.services.messages import (
    HeartbeatReport,
    Overview,
    OverviewAsked,
    RoundTaken,
    Trouble,
)
from genmon_gui.services.snapshots import SnapshotsReport
from genmon_gui.services.status import delivery_trouble
from genmon_gui.widgets.alarm_banner import AlarmBanner
from genmon_gui.widgets.header import Header
from genmon_gui.widgets.history_page import HistoryPage
from genmon_gui.widgets.leave_page import LeavePage
from genmon_gui.widgets.navigation import Navigation
from genmon_gui.widgets.start_page import StartPage
from genmon_gui.widgets.theme import Palette, scale_of

NOW, HISTORY, LEAVE = range(3)
_PAGES = (("now", "Now"), ("history", "History"), ("leave", "Leave"))


class KioskWindow(QWidget):
    """Everything on the screen; it is told by slots and asks by signals.

    Signals:
        acknowledged: an Acknowledged.
        overview_asked: an OverviewAsked, when the history page is opened.
        history_asked: a HistoryAsked.
        closed: the owner has left.
    """

    acknowledged = Signal(object)
    overview_asked = Signal(object)
    history_asked = Signal(object)
    closed = Signal()

    def __init__(
        self, palette: Palette, unit: Unit, zone: tzinfo, stale_after_s: float, *, is_demo: bool
    ) -> None:
        super().__init__()
        self.setWindowTitle("genmon-gui")
        self.setStyleSheet(f"KioskWindow {{ background: {palette.background}; }}")
        self._zone = zone
        self.header = Header(palette, zone, stale_after_s, is_demo=is_demo)
        self.banner = AlarmBanner(palette, unit, zone, stale_after_s)
        self.start = StartPage(palette, unit, zone, stale_after_s)
        self.history = HistoryPage(palette, unit, zone)
        self.leave = LeavePage(palette)
        self.navigation = Navigation(palette, _PAGES)
        self.pages = QStackedWidget()
        # A page fits itself to the screen; it must never make the window larger than that.
        self.pages.setMinimumSize(1, 1)
        for page in (self.start, self.history, self.leave):
            self.pages.addWidget(page)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._connect()
        # Otherwise the first button would have the keyboard, and its ring, before anyone asks.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._refresh)
        self._second.start()

    @Slot(object)
    def show_round(self, taken: RoundTaken) -> None:
        """Show what a round brought."""
        self.start.show_round(taken)
        self.banner.show_round(taken)
        self.header.show_round(taken)
        self.header.show_trouble("polling", None)

    @Slot(object)
    def show_overview(self, overview: Overview) -> None:
        """Tell the history page what there is."""
        self.history.show_overview(overview)
        self.header.show_trouble("history", None)

    @Slot(object)
    def show_polling_trouble(self, trouble: Trouble) -> None:
        """Tell what keeps rounds from being taken, until one is."""
        self.header.show_trouble("polling", trouble)
        self.start.show_trouble(trouble)

    @Slot(object)
    def show_history_trouble(self, trouble: Trouble) -> None:
        """Tell what keeps the record from being read, until it is."""
        self.header.show_trouble("history", trouble)

    @Slot(object)
    def show_delivery(self, report: DeliveryReport) -> None:
        """Tell whether messages go out."""
        self.header.show_trouble("delivery", delivery_trouble(report, time.time(), self._zone))

    @Slot(object)
    def show_delivery_trouble(self, trouble: Trouble) -> None:
        """Tell what keeps the outbox from being looked at, until it is."""
        self.header.show_trouble("delivery", trouble)

    @Slot(object)
    def show_heartbeat(self, report: HeartbeatReport) -> None:
        """Tell that signs of life fail, until they do not."""
        self.header.show_trouble("heartbeat", report.trouble)

    @Slot(object)
    def show_snapshots(self, report: SnapshotsReport) -> None:
        """Tell what keeps snapshots from being made, until it is over."""
        self.header.show_trouble("snapshots", report.trouble)

    @Slot(int)
    def show_page(self, number: int) -> None:
        """Turn to a page."""
        if number == HISTORY:
            self.overview_asked.emit(OverviewAsked())
        self.pages.setCurrentIndex(number)
        self.navigation.choose(number)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Scale everything, and put the rail where there is more room."""
        scale, is_tall = scale_of(self.size()), self.height() > self.width()
        self.header.set_scale(scale)
        self.banner.set_scale(scale, is_tall=is_tall)
        self.leave.set_scale(scale)
        self.navigation.set_scale(scale, is_tall=is_tall)
        rail, page = ((3, 0), (2, 0)) if is_tall else ((0, 0), (2, 1))
        for part in (self.header, self.banner, self.pages, self.navigation):
            self._grid.removeWidget(part)
        column = page[1]
        self._grid.addWidget(self.header, 0, column)
        self._grid.addWidget(self.banner, 1, column)
        self._grid.addWidget(self.pages, *page)
        self._grid.addWidget(self.navigation, *rail, 1 if is_tall else 3, 1)
        self._grid.setRowStretch(2, 1)
        for other in (0, 1):
            self._grid.setColumnStretch(other, int(other == column))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window is leaving."""
        self.closed.emit()
        event.accept()

    def _connect(self) -> None:
        self.banner.acknowledged.connect(self.acknowledged)
        self.history.history_asked.connect(self.history_asked)
        self.navigation.page_chosen.connect(self.show_page)
        self.leave.stayed.connect(self._stay)
        self.leave.left.connect(self.close)

    @Slot()
    def _refresh(self) -> None:
        self.start.refresh()
        self.banner.refresh()
        self.header.refresh()

    @Slot()
    def _stay(self) -> None:
        self.show_page(NOW)

"""A page is on the screen before the first answer that takes long to be shown."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from genmon_gui.services.history.remarks import Answer


class FrameFirst(QObject):
    """Keeps answers back until the page they are for has been painted without them.

    Signals:
        due: an Answer that was kept back.
    """

    due = Signal(object)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._kept: list[Answer] = []
        self._is_awaited = self._is_seen = False

    def await_paint(self) -> None:
        """From now on the page shows all that it does without an answer."""
        if not self._is_awaited:
            self._is_awaited = True
            self._page.installEventFilter(self)
            self._page.update()

    def keeps(self, answer: Answer) -> bool:
        """Keep an answer back, unless the page has been painted meanwhile."""
        if not self._is_seen:
            self._kept.append(answer)
        return not self._is_seen

    def eventFilter(self, _page: QObject, event: QEvent) -> bool:
        """See the painting go by; when the next event comes all of it is on the screen."""
        if event.type() is QEvent.Type.Paint and not self._is_seen:
            self._is_seen = True
            self._page.removeEventFilter(self)
            QTimer.singleShot(0, self._tell)
        return False

    @Slot()
    def _tell(self) -> None:
        kept, self._kept = self._kept, []
        for answer in kept:
            self.due.emit(answer)

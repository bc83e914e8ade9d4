"""Messages cross from thread to thread, however many there are."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QObject, QThread, Signal, Slot
from pytestqt.qtbot import QtBot

EMITS = 10_000
BOUND_MS = 30_000


@dataclass(frozen=True, slots=True)
class FakeMessage:
    number: int
    places: tuple[str, ...] = ("Engine", "Cabin")


class FakeSource(QObject):
    """Emits as a worker does, from its own thread.

    Signals:
        told: a FakeMessage, True or None.
        turned: whether it is on.
    """

    told = Signal(object)
    turned = Signal(bool)

    @Slot(int)
    def emit_all(self, count: int) -> None:
        for number in range(count):
            self.told.emit(FakeMessage(number))
            self.told.emit(True)  # noqa: FBT003 - the very object that must survive
            self.told.emit(None)
            self.turned.emit(number % 2 == 0)


class FakeScreen(QObject):
    """Takes what arrives, in the thread of the test.

    Signals:
        asked: how often the source shall emit each.
    """

    asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.messages: list[object] = []
        self.turns: list[bool] = []

    @Slot(object)
    def take(self, message: object) -> None:
        self.messages.append(message)

    @Slot(bool)
    def turn(self, on: bool) -> None:  # noqa: FBT001 - Qt calls slots so
        self.turns.append(on)


@contextmanager
def in_a_thread(source: QObject) -> Iterator[None]:
    thread = QThread()
    source.moveToThread(thread)
    thread.start()
    try:
        yield
    finally:
        thread.quit()
        assert thread.wait(BOUND_MS)


# PySide6 6.12.0 on Python before 3.12 drops a reference to True, False or None with every emit,
# and aborts after some hundreds.
def test_ten_thousand_emits_of_each_kind_all_arrive(qtbot: QtBot) -> None:
    source, screen = FakeSource(), FakeScreen()
    source.told.connect(screen.take)
    source.turned.connect(screen.turn)
    screen.asked.connect(source.emit_all)
    with in_a_thread(source):
        screen.asked.emit(EMITS)
        qtbot.waitUntil(lambda: len(screen.turns) == EMITS, timeout=BOUND_MS)
    expected = [sent for number in range(EMITS) for sent in (FakeMessage(number), True, None)]
    assert screen.messages == expected
    assert screen.turns == [number % 2 == 0 for number in range(EMITS)]

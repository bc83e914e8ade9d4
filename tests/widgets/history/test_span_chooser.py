import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from genmon_gui.core.calendar import parse_iso
from genmon_gui.core.calendar_spans import SpanUnit, span_at
from genmon_gui.core.language import LANGUAGES, speak
from genmon_gui.widgets.hands.stepping import Extent
from genmon_gui.widgets.hands.time_range import TimeRange
from genmon_gui.widgets.history.span_chooser import SpanChooser
from genmon_gui.widgets.theme import DARK, TOUCH
from genmon_gui.workers.languages import language_of
from tests.builders import NOW, TORONTO
from tests.widgets.laying_out import lay_out
from tests.widgets.seeing import box
from tests.widgets.touching import tap

EXTENT = Extent(parse_iso("2024-03-10", TORONTO), NOW, TORONTO)


def the(unit: SpanUnit, day: str = "2026-11-22") -> TimeRange:
    return TimeRange(*span_at(unit, parse_iso(day, TORONTO), TORONTO))


class FakePage(QObject):
    """Shows at once what is chosen, as the picture does."""

    def __init__(self, chooser: SpanChooser) -> None:
        super().__init__()
        self._chooser = chooser
        self.seen = [EXTENT.first_look()]
        self.zooms: list[float] = []
        chooser.chosen.connect(self.show)
        chooser.zoomed.connect(self.zoom)
        chooser.show_range(EXTENT, self.seen[0])

    @Slot(object)
    def show(self, wanted: TimeRange) -> None:
        self.seen.append(wanted)
        self._chooser.show_range(EXTENT, wanted)

    @Slot(float)
    def zoom(self, factor: float) -> None:
        self.zooms.append(factor)


@pytest.fixture
def chooser(qtbot: QtBot) -> SpanChooser:
    made = SpanChooser(DARK)
    qtbot.addWidget(made)
    made.arrange(1.0, 680, TOUCH)
    made.resize(680, 52)
    made.show()
    return made


@pytest.fixture
def page(chooser: SpanChooser) -> FakePage:
    return FakePage(chooser)


def chosen(chooser: SpanChooser) -> list[str]:
    return [name for name, button in chooser.units.items() if button.isChecked()]


def test_what_is_seen_is_marked_and_named(chooser: SpanChooser, page: FakePage) -> None:
    assert page.seen
    assert chosen(chooser) == ["Year"]
    assert chooser.seen.text() == "2026"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Day", "Sun 22 Nov\n2026"),
        ("Week", "16–22 Nov\n2026"),
        ("Month", "November\n2026"),
        ("Year", "2026"),
        ("All", "10 Mar 2024 –\n22 Nov 2026"),
    ],
)
def test_a_tap_shows_the_newest_of_a_unit_or_all(
    chooser: SpanChooser, page: FakePage, name: str, words: str
) -> None:
    tap(chooser.units[name])
    assert chosen(chooser) == [name]
    assert chooser.seen.text() == words
    assert page.seen[-1] == (EXTENT.whole if name == "All" else the(SpanUnit(name)))


def test_the_stepper_steps_by_what_is_chosen(chooser: SpanChooser, page: FakePage) -> None:
    assert not chooser.later.isEnabled()
    tap(chooser.earlier)
    assert chooser.seen.text() == "2025"
    tap(chooser.units["Day"])
    tap(chooser.later)
    assert page.seen[-1] == the(SpanUnit.DAY, "2025-07-03")


def test_the_oldest_year_is_the_last_to_be_reached(chooser: SpanChooser, page: FakePage) -> None:
    for _ in range(4):
        tap(chooser.earlier)
    assert page.seen[-1] == the(SpanUnit.YEAR, "2024-06-01")
    assert not chooser.earlier.isEnabled()


def test_what_hands_have_moved_to_is_no_chosen_unit(chooser: SpanChooser) -> None:
    start = parse_iso("2026-11-12T07:30", TORONTO)
    chooser.show_range(EXTENT, TimeRange(start, start + 7.2 * 86400))
    assert chosen(chooser) == []
    assert chooser.seen.text() == "12–19 Nov\n2026"
    assert chooser.earlier.accessibleName() == "Earlier time"


def test_plus_shows_half_and_minus_twice_as_much(chooser: SpanChooser, page: FakePage) -> None:
    tap(chooser.closer)
    tap(chooser.farther)
    assert page.zooms == [0.5, 2.0]
    tap(chooser.units["All"])
    assert not chooser.farther.isEnabled()


def test_the_keyboard_goes_from_left_to_right(chooser: SpanChooser, page: FakePage) -> None:
    assert page.seen
    tap(chooser.earlier)
    order, button = [], chooser.units["Day"]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(9):
        focused = chooser.focusWidget()
        assert isinstance(focused, QAbstractButton)
        order.append(box(focused).left())
        assert focused.accessibleName()
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert order == sorted(order)


@pytest.mark.parametrize(
    ("scale", "width", "lines"), [(1.0, 679, 1), (1.0, 448, 2), (1.5, 1100, 1), (1.5, 672, 2)]
)
def test_everything_is_large_enough_apart_and_inside(
    chooser: SpanChooser, page: FakePage, scale: float, width: int, lines: int
) -> None:
    page.show(the(SpanUnit.WEEK))
    chooser.arrange(scale, width, round(TOUCH * scale))
    chooser.setFixedSize(width, chooser.sizeHint().height())
    lay_out(chooser)
    boxes = [box(button) for button in chooser.findChildren(QAbstractButton)]
    assert all(found.width() >= 52 * scale and found.height() >= 52 * scale for found in boxes)
    assert all(chooser.rect().contains(found) for found in boxes)
    apart = [found.adjusted(0, 0, round(7 * scale), round(7 * scale)) for found in boxes]
    assert not any(one.intersects(other) for i, one in enumerate(apart) for other in boxes[i + 1 :])
    assert len({found.top() for found in boxes}) == lines
    assert chooser.seen.is_whole()
    assert chooser.seen.shown()[0].pixelSize() >= round(15 * scale)


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_the_smallest_screen_all_of_it_is_in_one_line(qtbot: QtBot, language: str) -> None:
    speak(language_of(language))
    chooser = SpanChooser(DARK)
    qtbot.addWidget(chooser)
    FakePage(chooser)
    # As wide as the page beside the rail, without its margins.
    chooser.arrange(1.0, 678, TOUCH)
    chooser.resize(678, chooser.sizeHint().height())
    chooser.show()
    QTest.qWait(0)
    buttons = [box(each) for each in chooser.findChildren(QAbstractButton)]
    assert len({button.top() for button in buttons}) == 1
    assert chooser.sizeHint().width() <= 678

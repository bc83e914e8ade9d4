import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from genmon_gui.widgets.fitted_label import (
    BOTTOM_LEFT,
    CENTRE,
    LEFT,
    RIGHT,
    TOP_LEFT,
    Alignment,
    FittedLabel,
)
from genmon_gui.widgets.line_breaking import broken
from genmon_gui.widgets.theme import colour_text, font
from tests.widgets.drawn import drawn_texts
from tests.widgets.seeing import ink_of, pixels_of, rgb

LARGE, SMALL = font(30), font(15)
ATTIC = "Garage attic by the window"


def shown(qtbot: QtBot, text: str, width: int, height: int) -> FittedLabel:
    label = FittedLabel(text)
    qtbot.addWidget(label)
    label.set_fonts(LARGE, SMALL)
    label.setStyleSheet("background: black; color: white")
    label.resize(width, height)
    label.show()
    return label


@pytest.mark.parametrize(
    ("width", "height", "pixels", "lines"),
    [
        (400, 45, 30, [ATTIC]),
        (250, 90, 30, ["Garage attic", "by the window"]),
        (250, 45, 15, [ATTIC]),
        (130, 45, 15, ["Garage attic by", "the window"]),
    ],
)
def test_a_text_is_as_large_as_there_is_room_for(
    qtbot: QtBot, width: int, height: int, pixels: int, lines: list[str]
) -> None:
    label = shown(qtbot, ATTIC, width, height)
    type_, found = label.shown()
    assert (type_.pixelSize(), found) == (pixels, lines)
    assert label.is_whole()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    texts=st.lists(st.from_regex(r"[019 as]{0,8}[0-9]( s ago)?", fullmatch=True), min_size=2),
    width=st.integers(10, 200),
    height=st.integers(10, 80),
)
def test_whatever_it_said_before_a_text_is_drawn_alike(
    qtbot: QtBot, texts: list[str], width: int, height: int
) -> None:
    label = shown(qtbot, texts[0], width, height)
    for text in texts:
        label.setText(text)
        assert label.shown() == shown(qtbot, text, width, height).shown()


def test_no_last_word_stands_alone(qtbot: QtBot) -> None:
    label = shown(qtbot, "Not heard any more", 115, 45)
    assert label.shown()[1] == ["Not heard", "any more"]


@pytest.mark.usefixtures("qapp")
def test_a_number_keeps_its_unit() -> None:
    metrics = QFontMetricsF(font(15))
    text = "Above 95.0 °C for 12 min now"
    for width in range(20, 300, 5):
        lines = broken(text, metrics, width)
        assert " ".join(lines) == text
        assert any("95.0 °C" in line for line in lines)
        assert any("12 min" in line for line in lines)


@pytest.mark.usefixtures("qapp")
def test_a_number_keeps_what_it_counts_and_a_day_its_month() -> None:
    metrics, text = QFontMetricsF(LARGE), "Alarmed 10 times up to 27 Jan 2026"
    lines = broken(text, metrics, metrics.horizontalAdvance("Alarmed 10 t"))
    assert lines == ["Alarmed", "10 times up", "to 27 Jan", "2026"]


def test_a_line_break_stays_one(qtbot: QtBot) -> None:
    label = shown(qtbot, "Not on the bus.\nCheck its cable.", 400, 90)
    assert label.shown()[1] == ["Not on the bus.", "Check its cable."]


@pytest.mark.parametrize(("width", "height"), [(100, 22), (60, 45), (40, 20)])
def test_a_text_without_room_ends_in_dots_and_stays_whole_for_the_ear(
    qtbot: QtBot, width: int, height: int
) -> None:
    label = shown(qtbot, ATTIC, width, height)
    assert label.shown()[1][-1].endswith("…")
    assert not label.is_whole()
    assert label.text() == ATTIC


def test_it_may_be_squeezed_to_nothing(qtbot: QtBot) -> None:
    assert shown(qtbot, ATTIC, 10, 10).minimumSizeHint().width() == 0


def test_nothing_to_say_needs_no_care(qtbot: QtBot) -> None:
    label = shown(qtbot, "", 100, 40)
    assert label.is_whole()
    assert not ink_of(label, "black").any()


@pytest.mark.parametrize(
    ("alignment", "middle", "height"),
    [
        (TOP_LEFT, 0.2, 0.2),
        (LEFT, 0.2, 0.5),
        (BOTTOM_LEFT, 0.2, 0.8),
        (CENTRE, 0.5, 0.5),
        (RIGHT, 0.8, 0.5),
    ],
)
def test_it_stands_where_it_is_aligned(
    qtbot: QtBot, alignment: Alignment, middle: float, height: float
) -> None:
    label = shown(qtbot, "Attic", 200, 100)
    label.align(alignment)
    rows, columns = ink_of(label, "black").nonzero()
    assert columns.mean() / 200 == pytest.approx(middle, abs=0.06)
    assert rows.mean() / 100 == pytest.approx(height, abs=0.06)


def test_in_a_button_it_writes_in_its_own_colour(qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.resize(200, 100)
    label = FittedLabel(ATTIC)
    label.setParent(button)
    label.resize(button.size())
    colour_text(label, "#ff0000")
    button.show()
    assert (pixels_of(label) == rgb("#ff0000")).all(axis=2).any()


@pytest.mark.parametrize("pixels", [15, 19, 28, 34])
def test_no_edge_cuts_a_letter_that_leans_out(qtbot: QtBot, pixels: int) -> None:
    label = shown(qtbot, "just now", 400, 60)
    label.set_fonts(font(pixels))
    (drawn,) = drawn_texts(label)
    assert drawn.rect.left() >= 0

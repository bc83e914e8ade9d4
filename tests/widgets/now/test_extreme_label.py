import pytest
from pytestqt.qtbot import QtBot

from genmon_gui.core.phrasing import Unit
from genmon_gui.widgets.now.extreme_label import ExtremeLabel
from genmon_gui.widgets.theme import DARK
from tests.builders import NOW, TORONTO
from tests.widgets.seeing import ink_of


def shown(
    qtbot: QtBot,
    value_c: float | None,
    *,
    word: str = "High",
    unit: Unit = Unit.CELSIUS,
    is_compact: bool = False,
    is_column: bool = True,
) -> ExtremeLabel:
    label = ExtremeLabel(word, DARK.high, DARK, unit, TORONTO)
    qtbot.addWidget(label)
    label.setStyleSheet(f"ExtremeLabel {{ background: {DARK.background}; }}")
    label.arrange(1.0, is_compact=is_compact, is_column=is_column)
    label.resize(label.sizeHint())
    label.show_extreme(None if value_c is None else (value_c, NOW - 51 * 60))
    label.show()
    return label


def test_it_says_how_low_or_high_and_when(qtbot: QtBot) -> None:
    assert shown(qtbot, -19.6, word="Low").text() == "Low −19.6° 13:11"
    assert shown(qtbot, -40.0, unit=Unit.FAHRENHEIT).accessibleName() == "High −40.0° 13:11"


def test_before_the_day_s_first_reading_it_says_nothing(qtbot: QtBot) -> None:
    label = shown(qtbot, None)
    assert label.text() == ""
    assert not ink_of(label, DARK.background).any()


@pytest.mark.parametrize("is_column", [True, False])
@pytest.mark.parametrize("word", ["Low", "High"])
@pytest.mark.parametrize("value_c", [-55.0, 125.0])
@pytest.mark.parametrize("unit", list(Unit))
def test_the_widest_is_not_clipped(
    qtbot: QtBot, value_c: float, unit: Unit, word: str, *, is_column: bool
) -> None:
    label = shown(qtbot, value_c, word=word, unit=unit, is_column=is_column)
    tight = ink_of(label, DARK.background).sum()
    label.resize(label.width() + 40, label.height() + 10)
    assert ink_of(label, DARK.background).sum() == tight


def test_in_a_column_the_words_and_times_stand_below_each_other(qtbot: QtBot) -> None:
    inks = [ink_of(shown(qtbot, value_c, word="High"), DARK.background) for value_c in (4.8, -12.3)]
    assert (inks[0][:, :30] == inks[1][:, :30]).all()
    assert (inks[0][:, -40:] == inks[1][:, -40:]).all()


def test_with_little_room_only_the_number_is_left(qtbot: QtBot) -> None:
    small, large = shown(qtbot, 4.8, is_compact=True, is_column=False), shown(qtbot, 4.8)
    assert small.width() < large.width() / 2
    assert small.text() == large.text()

from datetime import date

from genmon_gui.core.phrasing import Unit
from genmon_gui.core.year.summary import summarise
from genmon_gui.core.year.table import table
from tests.core.year.chronicles import a_chronicle, lasting

ONE_YEAR = lasting(date(2026, 1, 1), date(2026, 11, 30), -5, 3)


def test_a_table_has_a_head_twelve_months_and_the_year() -> None:
    rows = table(summarise(a_chronicle(ONE_YEAR), "Outdoors", 2026), Unit.CELSIUS)
    assert len(rows) == 14
    assert rows[0] == ("°C", "mean", "low", "high", "spread", "readings")
    assert rows[1] == ("January", "−1.0", "−5.0", "3.0", "8.0", "100 %")
    assert rows[12] == ("December", "–", "–", "–", "–", "0 %")
    assert rows[13] == ("2026", "−1.0", "−5.0", "3.0", "8.0", "91.5 %")


def test_comparisons_have_columns_where_there_are_any() -> None:
    days = {**lasting(date(2025, 2, 1), date(2025, 2, 28), 0, 8), **ONE_YEAR}
    rows = table(summarise(a_chronicle(days), "Outdoors", 2026), Unit.FAHRENHEIT)
    assert rows[0][-2:] == ("vs 2025", "vs earlier")
    assert [row[-2] for row in rows[1:4]] == ["–", "−9.0", "–"]
    assert rows[2][1:5] == ("30.2", "23.0", "37.4", "14.4")


def test_no_difference_has_no_sign() -> None:
    days = {**lasting(date(2025, 2, 1), date(2025, 2, 28), -5, 3), **ONE_YEAR}
    rows = table(summarise(a_chronicle(days), "Outdoors", 2026), Unit.CELSIUS)
    assert rows[2][-1] == "0.0"

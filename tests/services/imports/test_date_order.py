import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.services.imports.date_order import settle_date_order
from genmon_gui.services.imports.written_dates import DateOrder
from tests.services.logs import log_of


def settled(*dates: str, wish: DateOrder | None = None) -> DateOrder | None:
    return settle_date_order(log_of("date\n" + "".join(f"{date}\n" for date in dates)), 0, wish)


@pytest.mark.parametrize(
    ("dates", "order"),
    [
        (("2026-04-03",), None),
        (("2026/04/03", ""), None),
        (("1795374120",), None),
        (("03/04/2026 10:00", "13/04/2026 10:00"), DateOrder.DMY),
        (("3/4/2026", "3/13/2026"), DateOrder.MDY),
        (("03.04.2026",), DateOrder.DMY),
        (("04.13.2026",), DateOrder.MDY),
        (("04/04/2026 10:00", "5/5/2026 11:00"), DateOrder.DMY),
    ],
)
def test_a_file_may_prove_its_order(dates: tuple[str, ...], order: DateOrder | None) -> None:
    assert settled(*dates) is order


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        (("03/04/2026",), "day or the month first in 03/04/2026: add --date-order dmy"),
        (("3-4-2026 10:00", "4-4-2026 10:00"), "first in 3-4-2026"),
        (("13/04/2026", "04/13/2026"), r"\(13/04/2026, 04/13/2026\).*are then rejected"),
        (("03/04/26",), "which part of 03/04/26 is the year"),
    ],
)
def test_what_no_date_proves_is_asked_for(dates: tuple[str, ...], words: str) -> None:
    with pytest.raises(GenmonError, match=words):
        settled(*dates)


def test_what_somebody_says_is_believed() -> None:
    assert settled("03/04/26", wish=DateOrder.YMD) is DateOrder.YMD

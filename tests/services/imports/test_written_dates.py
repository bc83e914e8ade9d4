from datetime import UTC, datetime, timedelta, timezone

import pytest

from genmon_gui.services.imports.written_dates import DateOrder, read_serial, read_written

DMY, MDY, YMD = DateOrder.DMY, DateOrder.MDY, DateOrder.YMD


@pytest.mark.parametrize(
    ("text", "order", "written"),
    [
        ("2026-04-03 14:02", None, (2026, 4, 3, 14, 2)),
        ("2026/4/3 4:02", None, (2026, 4, 3, 4, 2)),
        ("2026.04.03", MDY, (2026, 4, 3)),
        ("03/04/2026 14:02:05", DMY, (2026, 4, 3, 14, 2, 5)),
        ("03/04/2026 14:02:05", MDY, (2026, 3, 4, 14, 2, 5)),
        ("3.4.2026, 14:02", DMY, (2026, 4, 3, 14, 2)),
        ("3/4/2026 2:02 PM", DMY, (2026, 4, 3, 14, 2)),
        ("3/4/2026 12:02 a.m.", DMY, (2026, 4, 3, 0, 2)),
        ("3/4/2026 12:02pm", DMY, (2026, 4, 3, 12, 2)),
        ("03-04-26 14:02", DMY, (2026, 4, 3, 14, 2)),
        ("26-04-03 14:02", YMD, (2026, 4, 3, 14, 2)),
        ("04/03/99", MDY, (1999, 4, 3)),
        ("3/4/2026 14:02:05.1234567", DMY, (2026, 4, 3, 14, 2, 5, 123456)),
        ("\0\0" + "2026-04-03 14:02", None, (2026, 4, 3, 14, 2)),
        ("03-Apr-2026 14:02:05", None, (2026, 4, 3, 14, 2, 5)),
        ("3 April 26, 2:02 PM", None, (2026, 4, 3, 14, 2)),
        ("03Apr2026", None, (2026, 4, 3)),
        ("Apr. 3rd, 2026 2:02 pm", None, (2026, 4, 3, 14, 2)),
        ("Fri Apr  3 14:02:05 2026", None, (2026, 4, 3, 14, 2, 5)),
    ],
)
def test_a_date_is_read_in_its_order(
    text: str, order: DateOrder | None, written: tuple[int, int, int]
) -> None:
    assert read_written(text, order) == datetime(*written)  # noqa: DTZ001


def test_a_spreadsheet_s_date_is_read_to_the_second() -> None:
    assert read_serial("46115.5847222222") == datetime(2026, 4, 3, 14, 2)  # noqa: DTZ001


@pytest.mark.parametrize("text", ["46115", "20.5", "36525.9", "73051.0", "4_115.5", ""])
def test_a_number_that_may_be_anything_is_no_date(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - it has no words
        read_serial(text)


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        ("3/4/2026 14:02 UTC", UTC),
        ("3/4/2026 14:02Z", UTC),
        ("2026-04-03 14:02:00 -0330", timezone(-timedelta(hours=3.5))),
        ("2026-04-03T14:02+05:30", timezone(timedelta(hours=5.5))),
        ("3/4/2026 2:02 PM EST", timezone(-timedelta(hours=5))),
        ("3/4/2026 14:02:00 cest", timezone(timedelta(hours=2))),
        ("3/4/2026 14:02 GMT-5", timezone(-timedelta(hours=5))),
        ("Fri, 03 Apr 2026 14:02:00 +0000", UTC),
    ],
)
def test_an_offset_is_kept(text: str, offset: timezone) -> None:
    assert read_written(text, DateOrder.DMY).utcoffset() == offset.utcoffset(None)


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("03/04/2026", None),
        ("03/04/2026", YMD),
        ("13/13/2026", DMY),
        ("14/04/2026", MDY),
        ("3/4/026", DMY),
        ("3/4-2026", DMY),
        ("3/4/2026 13:00 PM", DMY),
        ("3/4/2026 0:30 AM", DMY),
        ("3/4/2026 24:00", DMY),
        ("3/4/2026 14:02 IST", DMY),
        ("31-Feb-2026", None),
        ("Nov 2026", None),
        ("22-Noon-2026x", None),
        ("\0" + "3/04/2026", DMY),
        ("\0" + "026-04-03", None),
        ("2026-04-03 14:0\0", None),
        ("14:02", None),
        ("", None),
    ],
)
def test_what_may_be_another_time_is_none(text: str, order: DateOrder | None) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - of whatever part of the text is wrong
        read_written(text, order)

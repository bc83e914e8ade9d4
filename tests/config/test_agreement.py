from collections.abc import Callable

import pytest

Problems = Callable[[str], list[str]]

SENSORS = """
[[sensors]]
rom_id = "28-0316a2794dff"
place = "Engine block"
"""


def alarm(keys: str) -> str:
    return f'[[alarms]]\nplace = "Engine block"\n{keys}\n'


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            alarm("on_delay_s = 3"),
            "alarms[0]: needs at least one of high_c, low_c, rise_c_per_h and fall_c_per_h",
        ),
        (alarm('high_c = 3\nfrom = "9:00"'), "alarms[0].to: is missing, from needs it"),
        (
            '[alerts]\nescalate_sms_to = ["519@example.com"]',
            "alerts.escalate_after_s: is missing, escalate_sms_to needs it",
        ),
        (
            "[alerts]\nescalate_after_s = 60",
            "alerts.escalate_to: is missing, escalate_after_s needs it",
        ),
        (
            alarm("high_c = 3\nwhile_below_c = 0"),
            "alarms[0].while_place: is missing, while_below_c needs it",
        ),
        (
            alarm('high_c = 3\nwhile_place = "Oil"'),
            "alarms[0].while_place: needs one of while_above_c and while_below_c",
        ),
        (
            alarm('high_c = 3\nminus_place = "Engine block"'),
            "alarms[0].minus_place: must be another than place",
        ),
        (
            alarm('rise_c_per_h = 3\nminus_place = "Oil"'),
            "alarms[0].minus_place: needs one of low_c and high_c",
        ),
        (
            SENSORS + alarm('high_c = 3\nminus_place = "Outdoors"'),
            "alarms[0].minus_place: no sensor has the place Outdoors,"
            " the nearest one is Engine block",
        ),
        (alarm("high_c = 3\nlow_c = 5"), "alarms[0].low_c: must be below high_c"),
        (alarm("high_c = 3\nlow_c = 3"), "alarms[0].low_c: must be below high_c"),
        (
            alarm("high_c = 3") + alarm("high_c = 4"),
            "alarms[1].high_c: Engine block already has one in alarms[0]",
        ),
        (
            2 * alarm('high_c = 3\nminus_place = "Oil"\nseverity = "warning"'),
            "alarms[1].high_c: Engine block minus Oil as a warning already has one in alarms[0]",
        ),
        (
            SENSORS + alarm("high_c = 3").replace("block", "blok"),
            "alarms[0].place: no sensor has the place Engine blok, the nearest one is Engine block",
        ),
        (
            SENSORS + alarm("high_c = 3").replace("Engine block", "28-0316a2794dff"),
            "alarms[0].place: no sensor has the place 28-0316a2794dff,"
            " the nearest one is Engine block",
        ),
        (
            SENSORS + SENSORS.replace("Engine block", "Oil"),
            "sensors[1].rom_id: 28-0316a2794dff is already the one of sensors[0]",
        ),
        (
            SENSORS + SENSORS.replace("4dff", "4dfe"),
            "sensors[1].place: Engine block is already the one of sensors[0]",
        ),
        (
            '[snapshots]\nfolder = "x"\nsecond_folder = "x"',
            "snapshots.second_folder: must be another than folder",
        ),
        (
            '[email]\nhost = "h"\nsender = "a@b"\nsms_recipients = ["a@b"]\nusername = "a"',
            "email.password_file: is missing, username needs it",
        ),
        (
            '[email]\nhost = "h"\nsender = "a@b"\nrecipients = []',
            "email: needs at least one of recipients and sms_recipients",
        ),
    ],
)
def test_values_that_do_not_agree_are_told(problems_of: Problems, text: str, problem: str) -> None:
    assert problems_of(text) == [problem]


def test_limits_of_two_sides_may_stand_in_two_tables(load_text: Callable[[str], object]) -> None:
    load_text(alarm("high_c = 3") + alarm("low_c = 3"))


def test_the_second_list_may_be_of_text_messages_alone(
    load_text: Callable[[str], object],
) -> None:
    load_text('[alerts]\nescalate_after_s = 60\nescalate_sms_to = ["519@example.com"]')

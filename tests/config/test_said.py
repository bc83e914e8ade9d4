"""What is wrong with a configuration, in the language that is spoken."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from genmon_gui.config.layout import KNOWN
from genmon_gui.config.loading import ConfigError, load
from genmon_gui.core.language import ENGLISH, speak
from tests.foreign import FOREIGN

Load = Callable[[str], object]

ALARM = '[[alarms]]\nplace = "Oil"\n'
SENSOR = '[[sensors]]\nrom_id = "28-0316a2794dff"\nplace = "Block"\n'
EMAIL = '[email]\nhost = "h"\nsender = "a@b"\n'
WRONG = (
    *("[polling]\nintervall_s = 3", "polling = 3", "[sensors]", "sensors = [3]"),
    *("[[sensors]]", ALARM, f"{EMAIL}recipients = []", 'units = "K"', 'email.security = "x"'),
    *("timezone = 5", "[polling]\ninterval_s = 0", "alarms = [{ high_c = true }]"),
    *("alarms = [{ hysteresis_c = -1, rise_c_per_h = 0 }]", "[snapshots]\nkeep = -1"),
    *("[email]\nport = 0\nhost = 5\nsender = 5\nrecipients = 5", "database.path = 5"),
    *("[display]\nsound = 5\nnight_from = 5", "alarms = [{ days = 5 }]", "alerts.weekly = 5"),
    *("sensors = [{ rom_id = 5 }]", "webhook.url = 5", SENSOR + SENSOR, 2 * f"{ALARM}high_c = 3\n"),
    2 * f'{ALARM}high_c = 3\nminus_place = "Air"\nseverity = "warning"\n',
    *(f"{ALARM}high_c = 3\nlow_c = 5", f"{ALARM}high_c = 3\nwhile_below_c = 0"),
    f'{ALARM}high_c = 3\nwhile_place = "Air"',
    f'{ALARM}rise_c_per_h = 3\nminus_place = "Oil"',
    f"{SENSOR}{ALARM}high_c = 3",
    *("[display]\ndim_after_s = 60\ndark_after_s = 30", '[alerts]\nquiet_from = "22:00"'),
    '[snapshots]\nfolder = "x"\nsecond_folder = "x"',
    'heartbeat.url = "https://a"\nheartbeat.url_file = "url"',
    *("units = ", 'units = "C" x', f"x = {'1' * 5000}", f"x = {'[' * 100_000}"),
)
# What a value is to be like is shown as it stands in a file.
EXAMPLES = (
    *("America/Toronto", "22:00", "sat", "sun", "28-0316a2794dff", "me@example.com"),
    *("https://example.com/hook", "Sunday 18:00"),
)
CHOICES = ("C", "F", "starttls", "tls", "none")


@pytest.fixture
def foreign() -> Iterator[None]:
    speak(FOREIGN)
    yield
    speak(ENGLISH)


def english_in(problem: str, text: str) -> list[str]:
    """Its words that are neither in the file nor names of keys or values."""
    known = " ".join((text, *KNOWN, *EXAMPLES, *CHOICES))
    words = set(re.findall(r"[A-Za-z]+", known))
    return [word for word in re.findall(r"[A-Za-z]+", problem) if word not in words]


@pytest.mark.usefixtures("foreign")
@pytest.mark.parametrize("text", WRONG, ids=range(len(WRONG)))
def test_all_that_is_wrong_is_said(load_text: Load, text: str) -> None:
    with pytest.raises(ConfigError) as caught:
        load_text(text)
    assert [word for each in caught.value.problems for word in english_in(each, text)] == []


@pytest.mark.usefixtures("foreign")
def test_a_file_that_cannot_be_read_or_decoded_is_said(tmp_path: Path) -> None:
    latin = tmp_path / "latin.toml"
    latin.write_bytes(b"\xb0")
    for path in (tmp_path, latin):
        with pytest.raises(ConfigError) as caught:
            load(path)
        (problem,) = caught.value.problems
        assert english_in(problem, "Is a directory") == []


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ('units = "C"\nunits "F"', "line 2 is not TOML from column 7 on"),
        ('units = "C"\nx = [1,\n', "line 2 is not TOML from column 8 on"),
    ],
)
def test_a_screen_is_told_where_a_text_is_no_toml_without_its_parsers_words(
    load_text: Load, text: str, where: str
) -> None:
    with pytest.raises(ConfigError) as caught:
        load_text(text)
    assert caught.value.problems == (where,)

import re
from collections.abc import Callable
from datetime import time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.config.loading import ConfigError, defaults, load
from genmon_gui.config.settings import Settings, SnapshotSettings
from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.weekly import WeeklyTime

Load = Callable[[str], Settings]
Problems = Callable[[str], list[str]]

EMAIL = """
[email]
host = "smtp.example.com"
sender = "me@example.com"
recipients = ["me@example.com"]
"""


def test_an_empty_file_gives_the_defaults(load_text: Load, tmp_path: Path) -> None:
    settings = load_text("")
    assert settings.source == tmp_path / "config.toml"
    assert settings.database == defaults().database
    assert settings.timezone == defaults().timezone
    assert settings.polling == defaults().polling
    assert settings.email is None


def test_units_zone_and_database_are_read(load_text: Load) -> None:
    settings = load_text(
        'units = "F"\ntimezone = "America/Toronto"\n[database]\npath = "/var/lib/x.db"\n'
    )
    assert settings.units is Unit.FAHRENHEIT
    assert settings.timezone == ZoneInfo("America/Toronto")
    assert settings.database == Path("/var/lib/x.db")


def test_a_relative_path_starts_at_the_files_own_folder(load_text: Load, tmp_path: Path) -> None:
    assert load_text('[database]\npath = "x.db"').database == tmp_path / "x.db"


def test_a_tilde_is_the_users_home(load_text: Load) -> None:
    assert load_text('[database]\npath = "~/x.db"').database == Path.home() / "x.db"


def test_whole_numbers_are_as_good_as_fractions(load_text: Load) -> None:
    assert load_text("[polling]\ninterval_s = 5").polling.interval_s == 5.0
    assert load_text("[polling]\ninterval_s = 0.1").polling.interval_s == 0.1


def test_a_rom_id_in_capitals_is_spelled_as_the_kernel_does(load_text: Load) -> None:
    text = '[[sensors]]\nrom_id = "28-0316A2794DFF"\nplace = "Engine block"'
    assert load_text(text).sensors[0].rom_id == "28-0316a2794dff"


def test_an_alarm_table_with_two_limits_becomes_two_rules(load_text: Load) -> None:
    text = '[[alarms]]\nplace = "Oil"\nlow_c = 1\nhigh_c = 95.0\nhysteresis_c = 2\non_delay_s = 60'
    assert load_text(text).alarms == (
        AlarmRule(Beyond("Oil", Side.LOW, 1.0, hysteresis_c=2.0), on_delay_s=60.0),
        AlarmRule(Beyond("Oil", Side.HIGH, 95.0, hysteresis_c=2.0), on_delay_s=60.0),
    )


def test_an_alarm_may_watch_a_sensor_that_is_not_listed(load_text: Load) -> None:
    text = '[[sensors]]\nrom_id = "28-0316a2794dff"\nplace = "Oil"\n'
    text += '[[alarms]]\nplace = "28-0000000000aa"\nhigh_c = 90'
    assert load_text(text).alarms[0].place == "28-0000000000aa"


@pytest.mark.parametrize(("security", "port"), [("starttls", 587), ("tls", 465), ("none", 25)])
def test_the_mail_port_follows_from_the_security(load_text: Load, security: str, port: int) -> None:
    email = load_text(f'{EMAIL}security = "{security}"').email
    assert email is not None
    assert (email.port, email.security) == (port, security)


def test_sms_recipients_alone_are_enough(load_text: Load) -> None:
    email = load_text(EMAIL.replace("recipients", "sms_recipients")).email
    assert email is not None
    assert (email.recipients, email.sms_recipients) == ((), ("me@example.com",))


def test_everything_wrong_is_told_at_once(problems_of: Problems) -> None:
    text = 'units = "K"\n[polling]\ninterval_s = true\n[[alarms]]\nplace = "Oil"\nhigh_c = "hot"'
    assert problems_of(text) == [
        'units: expected "C" or "F", not "K"',
        "polling.interval_s: expected a number of at least 0.1 and at most 86400, not true",
        'alarms[0].high_c: expected a number of at least -10000 and at most 10000, not "hot"',
    ]


def test_every_line_of_an_error_names_the_file(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text("a = 1\nb = 2", encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        load(file)
    assert [line.startswith(f"{file}: ") for line in str(caught.value).splitlines()] == [True] * 2


def test_each_of_them_is_one_line_whatever_the_file_is_called(tmp_path: Path) -> None:
    file = tmp_path / "my\nconfig.toml"
    file.write_text('unist = "C"\ntimezone = "nowhere"\n')
    with pytest.raises(ConfigError) as caught:
        load(file)
    assert [r"my\nconfig.toml" in line for line in str(caught.value).splitlines()] == [True] * 2


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[polling]\nintervall_s = 3", "polling.intervall_s: unknown key, .* polling.interval_s"),
        ("interval_s = 3", "interval_s: unknown key, .* polling.interval_s"),
        ("[polling]\nunits = 3", "polling.units: unknown key, .* units"),
        ("[poling]", "poling: unknown key, .* polling"),
        ("[[alarm]]", "alarm: unknown key, .* alarms"),
        ("polling = 3", "polling: expected a table, not 3"),
        ("[sensors]", r"sensors: expected \[\[sensors\]\] tables, not {}"),
        ("sensors = [3]", r"sensors\[0\]: expected a table, not 3"),
        ("[polling]\ninterval_s = 0.09", "polling.interval_s: expected a number of at least 0.1"),
        ("[polling]\ninterval_s = nan", "polling.interval_s: expected a number"),
        ("[database]\npath = ''", 'database.path: expected a path, not ""'),
        ("timezone = 'America'", "timezone: expected an IANA time zone"),
        ("timezone = '../etc'", "timezone: expected an IANA time zone"),
        ("timezone = 5", "timezone: expected an IANA time zone"),
    ],
)
def test_a_wrong_key_or_value_is_told_with_what_was_expected(
    problems_of: Problems, text: str, problem: str
) -> None:
    (found,) = problems_of(text)
    assert re.match(problem, found)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('units = "C"\nunits "F"', "line 2, column 7"),
        ('units = "C"\nx = [1,\n', "line 3"),
    ],
)
def test_a_file_that_is_no_toml_is_told_with_line_and_column(
    problems_of: Problems, text: str, line: str
) -> None:
    (found,) = problems_of(text)
    assert line in found


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read: Is a directory"):
        load(tmp_path)


def test_a_file_of_another_encoding_is_told(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_bytes('units = "°"'.encode("latin-1"))
    with pytest.raises(ConfigError, match="not UTF-8"):
        load(file)


def test_lists_in_lists_without_end_are_told(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text(f"units = {'[' * 100_000}")
    with pytest.raises(ConfigError, match="lists in lists"):
        load(file)


def test_a_number_with_digits_without_end_is_told(problems_of: Problems) -> None:
    assert problems_of(f"units = {'1' * 5000}") == ["holds a number with too many digits"]


def test_a_byte_order_mark_does_no_harm(load_text: Load) -> None:
    assert load_text('\ufeffunits = "F"').units is Unit.FAHRENHEIT


def test_snapshots_are_seven_beside_the_record_unless_told_otherwise(
    load_text: Load, tmp_path: Path
) -> None:
    settings = load_text('[database]\npath = "record/x.db"')
    assert settings.snapshots == SnapshotSettings(None, 7, None)
    assert settings.snapshot_folder == tmp_path / "record" / "snapshots"


def test_snapshots_can_be_configured(load_text: Load, tmp_path: Path) -> None:
    settings = load_text('[snapshots]\nkeep = 0\nfolder = "mine"\nsecond_folder = "/media/stick"')
    assert settings.snapshots == SnapshotSettings(tmp_path / "mine", 0, Path("/media/stick"))
    assert settings.snapshot_folder == tmp_path / "mine"


@pytest.mark.parametrize("keep", ["-1", "1001", "1.0", "true", '"7"'])
def test_a_number_of_snapshots_is_a_whole_one(problems_of: Problems, keep: str) -> None:
    expected = f"snapshots.keep: expected a whole number from 0 to 1000, not {keep}"
    assert problems_of(f"[snapshots]\nkeep = {keep}") == [expected]


def test_a_systemd_credential_is_not_beside_the_configuration(
    load_text: Callable[[str], Settings], tmp_path: Path
) -> None:
    text = '[webhook]\nurl_file = "$CREDENTIALS_DIRECTORY/hook"\nsecret_file = "secret"'
    webhook = load_text(text).webhook
    assert webhook is not None
    assert webhook.url_file == Path("$CREDENTIALS_DIRECTORY/hook")
    assert webhook.secret_file == tmp_path / "secret"


def test_the_display_dims_after_minutes_and_has_no_night_unless_told_otherwise(
    load_text: Load,
) -> None:
    display = load_text("").display
    assert (display.dim_after_s, display.dark_after_s) == (300, 0)
    assert display.night_from is None


def test_a_night_is_read_as_text_or_as_tomls_own_time(load_text: Load) -> None:
    display = load_text('[display]\nnight_from = "22:00"\nnight_to = 06:30:00').display
    assert (display.night_from, display.night_to) == (time(22), time(6, 30))


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('night_from = "25:00"', 'night_from: expected a time of day like "22:00", not "25:00"'),
        ('night_from = "22:00"', "night_to: is missing, night_from needs it"),
        ('night_to = "22:00"', "night_from: is missing, night_to needs it"),
        ("dim_after_s = 60\ndark_after_s = 30", "dark_after_s: must be at least dim_after_s"),
        ("brightness = 5", "brightness: expected a number of at least 10"),
    ],
)
def test_what_is_wrong_with_the_display_is_told(
    problems_of: Problems, text: str, problem: str
) -> None:
    assert any(f"display.{problem}" in found for found in problems_of(f"[display]\n{text}"))


def test_a_clock_can_be_trusted_always(load_text: Load) -> None:
    assert load_text("").clock.trust == "auto"
    assert load_text('[clock]\ntrust = "always"').clock.trust == "always"


def test_a_clock_is_trusted_in_one_of_two_ways(problems_of: Problems) -> None:
    expected = 'clock.trust: expected "auto" or "always", not "never"'
    assert problems_of('[clock]\ntrust = "never"') == [expected]


def test_a_warning_may_come_before_the_alarm_of_the_same_limit(load_text: Load) -> None:
    table = '[[alarms]]\nplace = "Oil"\nhigh_c = '
    settings = load_text(f'{table}95\n{table}90\nseverity = "warning"')
    assert [rule.key for rule in settings.alarms] == ["Oil/high", "Oil/high/warning"]


def test_what_is_told_besides_alarms_can_be_chosen(load_text: Load) -> None:
    alerts = load_text("[alerts]\nsensor_lost = false").alerts
    assert (alerts.sensor_lost, alerts.storage) == (False, True)


def test_a_time_of_the_week_is_a_day_and_a_time(load_text: Load, problems_of: Problems) -> None:
    assert load_text('alerts.weekly = "sunday 18:00"').alerts.weekly == WeeklyTime(6, 18, 0)
    told = 'alerts.weekly: expected a day and a time like "Sunday 18:00", not "Sonntag 18:00"'
    assert problems_of('alerts.weekly = "Sonntag 18:00"') == [told]


@pytest.mark.parametrize("url", ["example.com", "ftp://example.com", "https://", "https://ä.com"])
def test_a_web_address_names_a_server(problems_of: Problems, url: str) -> None:
    expected = f'webhook.url: expected a web address like "https://example.com/hook", not "{url}"'
    assert problems_of(f'webhook.url = "{url}"') == [expected]


def test_a_web_address_stands_in_one_place(problems_of: Problems) -> None:
    text = 'heartbeat.url = "https://example.com"\nheartbeat.url_file = "url"'
    assert problems_of(text) == ["heartbeat.url_file: must be left out where there is a url"]

"""From a TOML file to checked settings, or to everything that is wrong with it at once."""

import re
import tomllib
from collections.abc import Sequence
from pathlib import Path

from genmon_gui.config import agreement, layout
from genmon_gui.config.alarm_rules import rules_of
from genmon_gui.config.locating import CREDENTIALS, default_database, locate
from genmon_gui.config.settings import (
    MAIL_PORTS,
    AlertSettings,
    ClockSettings,
    DisplaySettings,
    EmailSettings,
    HeartbeatSettings,
    LockSettings,
    PollingSettings,
    PushSettings,
    SensorSettings,
    Settings,
    SnapshotSettings,
    WebhookSettings,
)
from genmon_gui.config.system_zone import system_zone
from genmon_gui.config.tables import Problems, Table, read_table, read_tables
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say
from genmon_gui.core.one_line import one_line


class ConfigError(GenmonError):
    """A configuration that cannot be used; its text has one line for each thing that is wrong.

    Attributes:
        path: the file.
        problems: what is wrong with it, each for people who know which file is meant.
    """

    def __init__(
        self, path: Path, problems: Sequence[str], printed: Sequence[str] | None = None
    ) -> None:
        """Put it together.

        Args:
            path: the file.
            problems: as above.
            printed: the same for a terminal, where more can be told; None for the same words.
        """
        self.path, self.problems = path, tuple(problems)
        lines = [f"{path}: {problem}" for problem in (problems if printed is None else printed)]
        super().__init__("; ".join(lines))
        self.text = "\n".join(map(one_line, lines))


def load(path: Path | None) -> Settings:
    """The settings from the file of that name, else from where one is usually found.

    Raises:
        ConfigError: the file cannot be read, is no TOML or holds something wrong.
        GenmonError: a file that was asked for by name is not there.
    """
    source = locate(path)
    return defaults() if source is None else settings_of(text_of(source), source)


def text_of(source: Path) -> str:
    """A configuration file's text, line ends as they are.

    Raises:
        ConfigError: it cannot be read.
    """
    try:
        return source.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise ConfigError(source, [say("cannot be read: {why}", why=error.strerror)]) from error
    except UnicodeDecodeError as error:
        raise ConfigError(source, [say("is not UTF-8 text: save it as such")]) from error


def settings_of(text: str, source: Path) -> Settings:
    """The settings that a text would give as the file of that name.

    Raises:
        ConfigError: it is no TOML or holds something wrong.
    """
    return checked(_parsed(text, source), source)


def defaults() -> Settings:
    """The settings where there is no file."""
    return Settings(timezone=system_zone(), database=default_database())


def _parsed(text: str, source: Path) -> Table:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _no_toml(str(error), text, source) from error
    except ValueError as error:
        raise ConfigError(source, [say("holds a number with too many digits")]) from error
    except RecursionError as error:
        raise ConfigError(source, [say("holds lists in lists without end")]) from error


def _no_toml(parsers_words: str, text: str, source: Path) -> ConfigError:
    """Where a text is none, and on a terminal what its parser says of it.

    Args:
        parsers_words: end with the line and column, or say that it is the end of the text.
        text: all of it.
        source: its file.
    """
    lines = text.rstrip().split("\n")
    line, column = len(lines), len(lines[-1]) + 1
    if found := re.search(r"line (\d+), column (\d+)", parsers_words):
        line, column = int(found[1]), int(found[2])
    what = say("line {line} is not TOML from column {column} on", line=line, column=column)
    end = f"at line {text.count(chr(10)) + 1}, after its last column"
    printed = parsers_words.replace("at end of document", end)
    return ConfigError(source, [what], [f"is not TOML: {printed}"])


def checked(raw: Table, source: Path) -> Settings:
    """The settings that tables give as those of the file of that name.

    Raises:
        ConfigError: they hold something wrong.
    """
    problems = Problems(layout.KNOWN)
    rest = {key: raw[key] for key in raw if key not in layout.TABLES | layout.ARRAYS}
    top = read_table(rest, layout.TOP, "", problems)
    tables = {
        name: _beside(source, read_table(raw[name], keys, name, problems))
        for name, keys in layout.TABLES.items()
        if name in raw
    }
    arrays = {
        name: read_tables(raw.get(name, []), keys, name, problems)
        for name, keys in layout.ARRAYS.items()
    }
    agreement.check_sensors(arrays["sensors"], problems)
    agreement.check_alarms(arrays["alarms"], arrays["sensors"], problems)
    agreement.check_snapshots(tables.get("snapshots", {}), problems)
    agreement.check_display(tables.get("display", {}), problems)
    for name, table in tables.items():
        agreement.check_company(name, table, problems)
    for name in ("webhook", "heartbeat"):
        agreement.check_web_address(name, tables.get(name, {}), problems)
    if problems.found:
        raise ConfigError(source, problems.found)
    return _settings(top | tables | arrays, source)


def _beside(source: Path, table: Table) -> Table:
    """Relative paths are those from the file's own folder, but for systemd's credentials."""
    return {
        key: source.parent / value if _is_beside(value) else value for key, value in table.items()
    }


def _is_beside(value: object) -> bool:
    return isinstance(value, Path) and value.parts[:1] != (CREDENTIALS,)


def _settings(checked: Table, source: Path) -> Settings:
    zone = checked.get("timezone") or system_zone()
    tables = [tuple(rules_of(each, zone)) for each in checked["alarms"]]
    found = {
        "timezone": zone,
        "database": checked.get("database", {}).get("path", default_database()),
        "snapshots": SnapshotSettings(**checked.get("snapshots", {})),
        "polling": PollingSettings(**checked.get("polling", {})),
        "clock": ClockSettings(**checked.get("clock", {})),
        "display": DisplaySettings(**checked.get("display", {})),
        "lock": LockSettings(**checked.get("lock", {})),
        "sensors": tuple(SensorSettings(**each) for each in checked["sensors"]),
        "alarms": tuple(rule for rules in tables for rule in rules),
        "alarm_tables": tuple(number for number, rules in enumerate(tables) for _ in rules),
        "email": _email(checked["email"]) if "email" in checked else None,
        "webhook": WebhookSettings(**checked["webhook"]) if "webhook" in checked else None,
        "push": PushSettings(**checked["push"]) if "push" in checked else None,
        "alerts": AlertSettings(**checked.get("alerts", {})),
        "heartbeat": HeartbeatSettings(**checked["heartbeat"]) if "heartbeat" in checked else None,
        "source": source,
    }
    return Settings(**(checked | found))


def _email(email: Table) -> EmailSettings:
    security = email.get("security", "starttls")
    defaults: Table = {
        "port": MAIL_PORTS[security],
        "security": security,
        "username": "",
        "password_file": None,
        "recipients": (),
        "sms_recipients": (),
    }
    return EmailSettings(**(defaults | email))

"""What the tables are, and the ordered steps that lead every older record to them."""

import apsw

from genmon_gui.core.errors import DamagedError, GenmonError
from genmon_gui.core.language import say

# "genm" in ASCII; `file` and our own opening know a record by it.
APPLICATION_ID = 0x67656E6D

# Clustered by place: a year of one place is one run of pages. The open interval's extremes are
# packed, value first, so that one aggregate gives the lowest value's earliest moment: 2^27 ms are
# 37 hours, more than any day, and 2^21 makes every value positive.
_EXTREMES = """
CREATE TABLE settled_{name} (
    place_id INTEGER NOT NULL REFERENCES places,
    start_ms INTEGER NOT NULL,
    low INTEGER NOT NULL,
    low_after_ms INTEGER NOT NULL,
    high INTEGER NOT NULL,
    high_after_ms INTEGER NOT NULL,
    total INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (place_id, start_ms)
) STRICT, WITHOUT ROWID;
CREATE VIEW open_{name} AS
SELECT place_id, start_ms,
       (low_key >> 27) - 2097152 AS low, low_key & 134217727 AS low_after_ms,
       (high_key >> 27) - 2097152 AS high, 134217727 - (high_key & 134217727) AS high_after_ms,
       total, count
FROM (
    SELECT place_id, start_ms,
           min((value + 2097152 << 27) | (at_ms - start_ms)) AS low_key,
           max((value + 2097152 << 27) | (134217727 - (at_ms - start_ms))) AS high_key,
           sum(value) AS total, count(*) AS count
    FROM open_intervals JOIN readings
        ON reading_id >= start_ms << 8 AND reading_id < end_ms << 8
    WHERE name = '{name}' GROUP BY place_id, start_ms
);
CREATE VIEW {name} AS
SELECT place_id, start_ms, low, start_ms + low_after_ms AS low_at_ms,
       high, start_ms + high_after_ms AS high_at_ms, total, count FROM settled_{name}
UNION ALL
SELECT place_id, start_ms, low, start_ms + low_after_ms, high, start_ms + high_after_ms,
       total, count FROM open_{name};
"""

_INITIAL = f"""
-- Facts about this record itself: its timezone, whether it is a demo.
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- A machine without a battery's clock begins at some wrong time. While the start of a boot is not
-- known, rows of other tables bear times that follow from an assumed one, and the boot's number;
-- once it is known they are moved, and no row names the boot any more. Where only a battery's clock
-- has told the start so far, rows since unsure_since_ms may have to be moved.
CREATE TABLE boots (
    boot_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    assumed_ms INTEGER NOT NULL,
    started_ms INTEGER,
    unsure_since_ms INTEGER
) STRICT;

-- A place keeps its history when its probe is replaced: fittings tell which probe sat there.
CREATE TABLE places (
    place_id INTEGER PRIMARY KEY CHECK (place_id BETWEEN 1 AND 255),
    name TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE fittings (
    place_id INTEGER NOT NULL REFERENCES places,
    since_ms INTEGER NOT NULL,
    boot_id INTEGER REFERENCES boots,
    rom_id TEXT NOT NULL,
    PRIMARY KEY (place_id, since_ms)
) STRICT, WITHOUT ROWID;

-- One number is time and place, time first: the smallest row there is, and a round touches one
-- page. Spans of time are asked for by reading_id; the other two columns take no room.
CREATE TABLE readings (
    reading_id INTEGER PRIMARY KEY,
    value INTEGER NOT NULL,
    at_ms INTEGER AS (reading_id >> 8) VIRTUAL,
    place_id INTEGER AS (reading_id & 255) VIRTUAL
) STRICT;

-- Hiding moves readings here and unhiding moves them back, so that whatever asks for readings never
-- meets a hidden one. A hiding that is not undone tells a span in which readings are hidden. Where
-- a page is all that is left of a record, is_hidden tells it from one of readings that are shown.
CREATE TABLE hidden_readings (
    reading_id INTEGER PRIMARY KEY,
    value INTEGER NOT NULL,
    is_hidden INTEGER NOT NULL DEFAULT 1,
    at_ms INTEGER AS (reading_id >> 8) VIRTUAL,
    place_id INTEGER AS (reading_id & 255) VIRTUAL
) STRICT;
CREATE TABLE hidings (
    hiding_id INTEGER PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    place_id INTEGER NOT NULL REFERENCES places,
    from_ms INTEGER NOT NULL,
    to_ms INTEGER NOT NULL,
    undone_at_ms INTEGER
) STRICT;

-- What was not believed: a number as in readings, or the text that stood in its place.
CREATE TABLE faults (
    at_ms INTEGER NOT NULL,
    place_id INTEGER NOT NULL REFERENCES places,
    kind TEXT NOT NULL,
    rejected ANY,
    PRIMARY KEY (at_ms, place_id)
) STRICT, WITHOUT ROWID;

-- Looks that were taken before the start of their boot was known wait here, readings and faults.
CREATE TABLE waiting_looks (
    look_id INTEGER PRIMARY KEY,
    boot_id INTEGER NOT NULL REFERENCES boots,
    since_boot_ms INTEGER NOT NULL,
    place_id INTEGER NOT NULL REFERENCES places,
    value INTEGER,
    kind TEXT,
    rejected ANY,
    CHECK ((value IS NULL) <> (kind IS NULL))
) STRICT;
CREATE INDEX waiting_looks_by_boot ON waiting_looks (boot_id);

-- Extremes are stored when their interval is over, so that a round writes only its readings. Those
-- of the one open hour and the one open day are made from the readings whenever they are asked
-- for; no reading is newer than an open interval. The views show both kinds of rows alike.
CREATE TABLE open_intervals (
    name TEXT PRIMARY KEY CHECK (name IN ('hourly', 'daily')),
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
{_EXTREMES.format(name="hourly")}
{_EXTREMES.format(name="daily")}
-- What happened to alarms. The rule is named by its key, so that the log outlives the setting.
-- Values are of the rule's own unit; for_ms is how long an alarm is snoozed.
CREATE TABLE transitions (
    transition_id INTEGER PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    rule_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    value INTEGER,
    limit_value INTEGER,
    for_ms INTEGER,
    boot_id INTEGER REFERENCES boots
) STRICT;
CREATE INDEX transitions_by_rule ON transitions (rule_key, transition_id);

-- A message that a transition caused, and where it waits: a row for each transport and recipient.
CREATE TABLE alerts (
    alert_id INTEGER PRIMARY KEY,
    transition_id INTEGER REFERENCES transitions,
    at_ms INTEGER NOT NULL,
    message_id TEXT NOT NULL UNIQUE,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    short_text TEXT NOT NULL,
    kind TEXT NOT NULL,
    boot_id INTEGER REFERENCES boots
) STRICT;
CREATE TABLE outbox (
    outbox_id INTEGER PRIMARY KEY,
    alert_id INTEGER NOT NULL REFERENCES alerts,
    transport TEXT NOT NULL,
    recipient TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting'
        CHECK (state IN ('waiting', 'sent', 'given_up', 'bundled')),
    attempts INTEGER NOT NULL DEFAULT 0,
    finished_at_ms INTEGER,
    last_answer TEXT NOT NULL DEFAULT '',
    -- A try was made of which nobody knows whether the server took it.
    is_unclear INTEGER NOT NULL DEFAULT 0,
    -- The alert that tells this one too.
    story_id INTEGER REFERENCES alerts,
    UNIQUE (alert_id, transport, recipient)
) STRICT;
CREATE INDEX outbox_by_state ON outbox (state);
CREATE INDEX outbox_by_recipient ON outbox (transport, recipient, state);

-- What happened to the program, its record and its sensors, in the order in which it was noted.
-- What lasted has an end: a gap in the readings can be told from it. What goes on at a place has
-- none yet, and goes on only once.
CREATE TABLE events (
    event_id INTEGER PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    until_ms INTEGER,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL,
    place_id INTEGER REFERENCES places,
    boot_id INTEGER REFERENCES boots,
    until_boot_id INTEGER REFERENCES boots
) STRICT;
CREATE UNIQUE INDEX events_going_on ON events (kind, place_id)
    WHERE until_ms IS NULL AND place_id IS NOT NULL;
"""

# Each step leads from the version that is its index to the next. Steps are never edited once
# released: a record anywhere in the world may stand at any of them.
MIGRATIONS: tuple[str, ...] = (_INITIAL,)

VERSION = len(MIGRATIONS)


def migrate(connection: apsw.Connection) -> None:
    """Bring a new or older record to this program's version, one transaction a step.

    Raises:
        GenmonError: the file is another program's, or a newer version's.
    """
    check_identity(connection)
    while _version(connection) < VERSION:
        with connection:
            _take_step(connection)


def _take_step(connection: apsw.Connection) -> None:
    version = _version(connection)
    # Another process may have taken it while this one waited for the lock.
    if version < VERSION:
        connection.execute(MIGRATIONS[version]).fetchall()
        connection.pragma("application_id", APPLICATION_ID)
        connection.pragma("user_version", version + 1)


def check_identity(connection: apsw.Connection) -> None:
    """Refuse what is not ours before a byte of it is touched; a blank file may become ours.

    Raises:
        DamagedError: its header is.
        GenmonError: the file is another program's, or a newer version's.
    """
    name = connection.db_filename("main")
    # The stamp comes with the tables, perhaps just now from another process: it is read last.
    try:
        is_blank = not _has_tables(connection) and _version(connection) == 0
    except apsw.SQLError as error:  # the statement is right, so the file's header is not
        raise DamagedError(f"{name}: {error}", say("restore a snapshot of it")) from error
    if not is_blank and connection.pragma("application_id") != APPLICATION_ID:
        raise GenmonError(
            say("{path} is a database of another program", path=name),
            say("choose another file, or bring its readings over with genmon-gui import"),
        )
    version = _version(connection)
    if version > VERSION:
        raise GenmonError(
            say(
                "{path} was written by a newer genmon-gui (version {version} of the record)",
                path=name,
                version=version,
            ),
            say("install that version to use it; nothing was changed"),
        )


def check_holds_record(connection: apsw.Connection) -> None:
    """Refuse what is not ours or has no tables yet, before it is read.

    Raises:
        GenmonError: the file is empty, another program's, or a newer version's.
    """
    check_identity(connection)
    if _version(connection) == 0:
        name = connection.db_filename("main")
        raise GenmonError(
            say("{path} is empty", path=name),
            say("put a snapshot in its place, or choose another database"),
        )


def _version(connection: apsw.Connection) -> int:
    return int(connection.pragma("user_version"))


def _has_tables(connection: apsw.Connection) -> bool:
    return bool(connection.execute("SELECT count(*) FROM sqlite_schema").get)

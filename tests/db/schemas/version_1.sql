-- The record as version 1 made it. Never edited: records like this are out in the world.
PRAGMA application_id = 1734700653;
PRAGMA user_version = 1;

CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE boots (
    boot_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    assumed_ms INTEGER NOT NULL,
    started_ms INTEGER,
    unsure_since_ms INTEGER
) STRICT;

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

CREATE TABLE readings (
    reading_id INTEGER PRIMARY KEY,
    value INTEGER NOT NULL,
    at_ms INTEGER AS (reading_id >> 8) VIRTUAL,
    place_id INTEGER AS (reading_id & 255) VIRTUAL
) STRICT;

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

CREATE TABLE faults (
    at_ms INTEGER NOT NULL,
    place_id INTEGER NOT NULL REFERENCES places,
    kind TEXT NOT NULL,
    rejected ANY,
    PRIMARY KEY (at_ms, place_id)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE open_intervals (
    name TEXT PRIMARY KEY CHECK (name IN ('hourly', 'daily')),
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE settled_hourly (
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

CREATE VIEW open_hourly AS
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
    WHERE name = 'hourly' GROUP BY place_id, start_ms
);

CREATE VIEW hourly AS
SELECT place_id, start_ms, low, start_ms + low_after_ms AS low_at_ms,
       high, start_ms + high_after_ms AS high_at_ms, total, count FROM settled_hourly
UNION ALL
SELECT place_id, start_ms, low, start_ms + low_after_ms, high, start_ms + high_after_ms,
       total, count FROM open_hourly;

CREATE TABLE settled_daily (
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

CREATE VIEW open_daily AS
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
    WHERE name = 'daily' GROUP BY place_id, start_ms
);

CREATE VIEW daily AS
SELECT place_id, start_ms, low, start_ms + low_after_ms AS low_at_ms,
       high, start_ms + high_after_ms AS high_at_ms, total, count FROM settled_daily
UNION ALL
SELECT place_id, start_ms, low, start_ms + low_after_ms, high, start_ms + high_after_ms,
       total, count FROM open_daily;

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

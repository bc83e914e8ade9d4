-- The record as version 1 made it. Never edited: records like this are out in the world.
PRAGMA application_id = 1734700653;
PRAGMA user_version = 1;

CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE places (place_id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE fittings (
    place_id INTEGER NOT NULL REFERENCES places,
    since_ms INTEGER NOT NULL,
    rom_id TEXT NOT NULL,
    PRIMARY KEY (place_id, since_ms)
) STRICT, WITHOUT ROWID;

CREATE TABLE readings (
    at_ms INTEGER NOT NULL,
    place_id INTEGER NOT NULL REFERENCES places,
    value INTEGER NOT NULL,
    PRIMARY KEY (at_ms, place_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE faults (
    at_ms INTEGER NOT NULL,
    place_id INTEGER NOT NULL REFERENCES places,
    kind TEXT NOT NULL,
    rejected INTEGER,
    PRIMARY KEY (at_ms, place_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE hourly (
    place_id INTEGER NOT NULL REFERENCES places,
    start_ms INTEGER NOT NULL,
    low INTEGER NOT NULL,
    low_at_ms INTEGER NOT NULL,
    high INTEGER NOT NULL,
    high_at_ms INTEGER NOT NULL,
    total INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (place_id, start_ms)
) STRICT, WITHOUT ROWID;

CREATE TABLE daily (
    place_id INTEGER NOT NULL REFERENCES places,
    start_ms INTEGER NOT NULL,
    low INTEGER NOT NULL,
    low_at_ms INTEGER NOT NULL,
    high INTEGER NOT NULL,
    high_at_ms INTEGER NOT NULL,
    total INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (place_id, start_ms)
) STRICT, WITHOUT ROWID;

CREATE TABLE transitions (
    transition_id INTEGER PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    rule_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    value INTEGER,
    limit_value INTEGER NOT NULL
) STRICT;

CREATE INDEX transitions_by_rule ON transitions (rule_key, transition_id);

CREATE TABLE alerts (
    alert_id INTEGER PRIMARY KEY,
    transition_id INTEGER REFERENCES transitions,
    at_ms INTEGER NOT NULL,
    message_id TEXT NOT NULL UNIQUE,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    short_text TEXT NOT NULL
) STRICT;

CREATE TABLE outbox (
    outbox_id INTEGER PRIMARY KEY,
    alert_id INTEGER NOT NULL REFERENCES alerts,
    transport TEXT NOT NULL,
    recipient TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'refused')),
    attempts INTEGER NOT NULL DEFAULT 0,
    finished_at_ms INTEGER,
    last_answer TEXT NOT NULL DEFAULT '',
    UNIQUE (alert_id, transport, recipient)
) STRICT;

CREATE INDEX outbox_waiting ON outbox (outbox_id) WHERE state = 'waiting';

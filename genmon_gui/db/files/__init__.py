"""The record as a file: who records, whether it is still the same one, and its -wal file.

What is in the way gets a name that says when; nothing of a record is ever deleted.

The recorder's lock lies on a file of its own (`recorder_lock`), never on the record: closing a
descriptor of ours would drop SQLite's own locks. That file stays, and remembers that there was a
record, so that a zeroed one is told from a file that never was ours.

A -wal file with which the newest reading would not be seen is of an older state and is renamed
before anything is opened to write (`strange_wal`).
"""

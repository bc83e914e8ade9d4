"""Which SQLite this is."""

import apsw

# Earlier ones can corrupt a WAL database that has two connections (sqlite.org/wal.html, "the
# WAL-reset bug").
SAFE_FROM = (3, 51, 3)


def sqlite_version() -> str:
    """The version that is loaded, such as 3.54.1."""
    return apsw.sqlite_lib_version()


def is_safe(version: str) -> bool:
    """Whether that version keeps a record that is read and written at once."""
    return tuple(int(part) for part in version.split(".")) >= SAFE_FROM

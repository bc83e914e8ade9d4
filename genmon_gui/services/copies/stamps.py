"""The small file beside a snapshot that says what it is, so that anybody can tell it is whole."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

from genmon_gui.core.calendar import iso_utc, parse_iso
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say
from genmon_gui.db.snapshot import given_up, never
from genmon_gui.services.copies.whole_file import written_whole

# A stamp is some hundred bytes; more than this is none.
_MOST_BYTES = 64 * 1024
_CHUNK_BYTES = 2**20
# The years 2 to 9998: moments that every zone can show.
_FIRST_MOMENT, _LAST_MOMENT = -62_104_060_800, 253_370_764_800


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a snapshot was when it was made.

    Attributes:
        version: of the program that made it.
        taken_at: when, UTC epoch seconds, whole milliseconds.
        rows: how many readings it holds.
        first_at: the moment of the oldest, None without any.
        last_at: the moment of the newest.
        places: the names of its places.
        sha256: of the file, in hexadecimal digits.
        size: of the file, in bytes.
    """

    version: str
    taken_at: float
    rows: int
    first_at: float | None
    last_at: float | None
    places: tuple[str, ...]
    sha256: str
    size: int


def stamp_path(file: Path) -> Path:
    """Where a snapshot's stamp lies."""
    return file.with_name(f"{file.name}.stamp")


def write_stamp(file: Path, stamp: Stamp) -> None:
    """Put a stamp beside a snapshot, and read it back: nobody would know one without as ours.

    Raises:
        GenmonError: it cannot be written, or says something else when it is read.
    """
    fields = {
        "program": "genmon-gui",
        "version": stamp.version,
        "taken_at": iso_utc(stamp.taken_at),
        "rows": stamp.rows,
        "first_at": None if stamp.first_at is None else iso_utc(stamp.first_at),
        "last_at": None if stamp.last_at is None else iso_utc(stamp.last_at),
        "places": stamp.places,
        "sha256": stamp.sha256,
        "size": stamp.size,
    }
    with written_whole(stamp_path(file)) as opened:
        json.dump(fields, opened, indent=2, ensure_ascii=False)
        opened.write("\n")
    if read_stamp(file) != stamp:
        raise GenmonError(
            say("{path} does not say what was written", path=stamp_path(file)),
            say("check the disk"),
        )


def read_stamp(file: Path) -> Stamp | None:
    """The stamp beside a file, None where there is none.

    Raises:
        GenmonError: it cannot be read or understood.
    """
    path = stamp_path(file)
    try:
        with path.open("rb") as opened:
            content = opened.read(_MOST_BYTES)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise GenmonError(
            say("{path} cannot be read ({reason})", path=path.name, reason=error.strerror)
        ) from error
    try:
        return _parsed(json.loads(content))
    except (ValueError, RecursionError) as error:
        raise GenmonError(say("{path} cannot be understood", path=path.name)) from error


def sha256_of(file: Path, stopping: Callable[[], bool] = never) -> str:
    """The checksum of a file, in hexadecimal digits.

    Raises:
        GenmonError: it cannot be read, or the work was stopped.
    """
    digest = hashlib.sha256()
    try:
        with file.open("rb") as opened:
            while chunk := opened.read(_CHUNK_BYTES):
                if stopping():
                    raise given_up()
                digest.update(chunk)
    except OSError as error:
        raise GenmonError(
            say("{path} cannot be read ({reason})", path=file, reason=error.strerror),
            say("check the disk"),
        ) from error
    return digest.hexdigest()


def _parsed(raw: object) -> Stamp:
    match raw:
        case {
            "program": "genmon-gui",
            "version": str(version),
            "taken_at": str(taken_at),
            "rows": int(rows),
            "first_at": str() | None as first_at,
            "last_at": str() | None as last_at,
            "places": list(places),
            "sha256": str(sha256),
            "size": int(size),
        }:
            return Stamp(
                version,
                _moment(taken_at),
                rows,
                None if first_at is None else _moment(first_at),
                None if last_at is None else _moment(last_at),
                tuple(map(str, places)),
                sha256,
                size,
            )
    raise ValueError("not a stamp")


def _moment(text: str) -> float:
    at = parse_iso(text, UTC)
    if not _FIRST_MOMENT <= at < _LAST_MOMENT:
        raise ValueError("a moment out of any record's time")
    return at

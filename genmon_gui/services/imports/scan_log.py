"""A log of scans of a 1-Wire bus: a DATE line, then a line of ROM id and value a sensor."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from genmon_gui.services.imports.log import SAMPLE_ROWS, Log, Row
from genmon_gui.services.imports.rom_ids import linux_rom_id
from genmon_gui.services.imports.text_file import TextFile

_DATE = "DATE "
_COLUMNS = ("time", "sensor", "temperature")
_BEGINNING = re.compile(r"DATE \d[^\n]*\n[0-9A-Fa-f]{16},")

# More than any bus has; what is torn comes in any number of forms.
_REMEMBERED_IDS = 1_000


def is_scan_log(start: str) -> bool:
    """Whether a file that begins so is such a log."""
    return _BEGINNING.match(start) is not None


def scan_log(file: TextFile) -> Log:
    """What is in such a log; its places are the sensors' ROM ids in Linux's form."""

    def rows() -> Iterator[Row]:
        return _rows(file)

    sample = tuple(islice(rows(), SAMPLE_ROWS))
    return Log(file.path, "scans of a 1-Wire bus", _COLUMNS, sample, rows, 1, file.share_read)


def _rows(file: TextFile) -> Iterator[Row]:
    """A row for each line; an empty one for those that only tell the time."""
    time = ""
    with file.text() as text:
        for line in map(str.strip, text):
            if line.startswith(_DATE):
                time = line.removeprefix(_DATE)
                yield []
            else:
                rom_id, *values = line.split(",")
                yield [time, _place(rom_id), *values] if values else [line] if line else []


@lru_cache(maxsize=_REMEMBERED_IDS)
def _place(rom_id: str) -> str:
    """No place where the id was garbled, which its checksum shows."""
    try:
        return linux_rom_id(rom_id)
    except ValueError:
        return ""

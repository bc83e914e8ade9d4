"""A log of JSON objects, one a line, as rtl_433 and MQTT clients write them."""

import json
from collections.abc import Iterator
from itertools import chain, islice

from genmon_gui.services.imports.log import SAMPLE_ROWS, Log, Row
from genmon_gui.services.imports.text_file import TextFile


def is_json_log(start: str) -> bool:
    """Whether a file that begins so is such a log."""
    return bool(_object_in(start.partition("\n")[0]))


def json_log(file: TextFile) -> Log:
    """What is in such a log; its columns are the keys that its first lines have."""
    found = [_object_in(line) for line in islice(_lines(file), SAMPLE_ROWS)]
    columns = tuple(dict.fromkeys(chain.from_iterable(found)))

    def rows() -> Iterator[Row]:
        for line in _lines(file):
            found = _object_in(line)
            # What is no object is a row that lacks everything.
            yield [_text_of(found.get(key)) for key in columns] if found else [line] * bool(line)

    sample = tuple(islice(rows(), SAMPLE_ROWS))
    return Log(file.path, "a JSON object a line", columns, sample, rows, 1, file.share_read)


def _lines(file: TextFile) -> Iterator[str]:
    with file.text() as text:
        yield from map(str.strip, text)


def _object_in(line: str) -> dict[str, object]:
    """The object that a line is; an empty one where it is none."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _text_of(value: object) -> str:
    if isinstance(value, str):
        return value
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return repr(value) if is_number else ""

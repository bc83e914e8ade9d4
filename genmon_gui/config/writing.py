"""Changes to a configuration's text that leave the owner's comments and order alone."""

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from itertools import takewhile
from pathlib import Path
from typing import Any, cast

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AoT, Table, Whitespace

from genmon_gui.config.change import Add, Address, Change, Put, Remove, Step, Value, Where
from genmon_gui.config.loading import ConfigError, settings_of
from genmon_gui.core.language import say


def changed_text(text: str, source: Path, *changes: Change) -> str:
    """The text with the changes made, checked as if it were read.

    Args:
        text: a configuration.
        source: its file, for errors and relative paths.
        changes: made in this order.

    Raises:
        ConfigError: the text was not right before, or would not be afterwards.
    """
    settings_of(text, source)
    try:
        # What is added must not go on in the last line of a file whose end somebody left out.
        document = tomlkit.parse(text if text.endswith("\n") or not text else f"{text}\n")
        for change in changes:
            for each in _spelled_out(document, change):
                _make(document, each)
        new = tomlkit.dumps(document)
    except (TOMLKitError, LookupError, TypeError) as error:
        what = say("cannot be changed by the program: {why}", why=error)
        raise ConfigError(source, [what]) from error
    settings_of(new, source)
    if tomllib.loads(new) != document.unwrap():
        raise ConfigError(source, [say("cannot be changed by the program: change it by hand")])
    return new


def _spelled_out(document: tomlkit.TOMLDocument, change: Change) -> list[Change]:
    """The change of each table that it means, the last first, so that numbers stay right."""
    if isinstance(change, Add):
        return [change]
    for at, step in enumerate(change.address):
        if isinstance(step, Where):
            before, behind = change.address[:at], change.address[at + 1 :]
            numbers = _numbers_where(document, before, step)
            return [replace(change, address=(*before, each, *behind)) for each in numbers]
    return [change]


def _numbers_where(document: tomlkit.TOMLDocument, array: Address, where: Where) -> list[int]:
    found: Any = document.unwrap()
    for step in array:
        found = found.get(step, [])
    numbers = [at for at, table in enumerate(found) if _is(table.get(where.key), where.value)]
    return numbers[::-1]


def _is(found: object, value: Value) -> bool:
    """Whether a value in the file is read as this one: spaces around a text do not count."""
    return (found.strip() if isinstance(found, str) else found) == value


def _make(document: tomlkit.TOMLDocument, change: Change) -> None:
    match change:
        case Put((*way, key), value):
            cast("Any", _table_at(document, way))[key] = value
        case Remove((*way, key)):
            _remove(document, way, key)
        case Add(name, table):
            before = tomlkit.dumps(document)
            _add(_array(document, name), table, before)


def _add(array: Any, table: Mapping[str, Value], before: str) -> None:  # noqa: ANN401 - of either kind
    """Add a table to an array, in one line where the others are written so.

    Args:
        array: where to.
        table: what it says.
        before: the text so far; a blank line is between it and a table.
    """
    added = tomlkit.table() if isinstance(array, AoT) else tomlkit.inline_table()
    added.update(table)
    if isinstance(added, Table):
        _set_apart(added, array[-1].as_string() if array else before)
    array.append(added)


def _set_apart(added: Table, above: str) -> None:
    """Let a blank line stand above a table; one that is there already is enough."""
    if above.endswith("\n\n"):
        added.add(tomlkit.nl())
    elif above:
        added.trivia.indent = "\n"


def _table_at(document: tomlkit.TOMLDocument, way: list[Step]) -> object:
    """The table of that address, made where it is missing."""
    found: Any = document
    for step in way:
        if isinstance(step, str) and step not in found:
            found[step] = tomlkit.table()
        found = found[step]
    return found


def _remove(document: tomlkit.TOMLDocument, way: list[Step], key: Step) -> None:
    found: Any = document
    for step in way:
        if isinstance(step, str) and step not in found:
            return
        found = found[step]
    if isinstance(found, AoT) and isinstance(key, int):
        _remove_of_array(document, str(way[-1]), found, key)
    elif isinstance(key, int):
        del found[key]
    elif key in found:
        _remove_of_table(found, str(key))


def _remove_of_table(parent: Any, key: str) -> None:  # noqa: ANN401 - document or table
    """Remove a value or a table; comments below a table's last line speak of what follows."""
    kept = _comments_below(parent[key])
    where = next(at for at, (name, _) in enumerate(parent.body) if name == key) if kept else None
    del parent[key]
    if where is not None:
        parent.body[where] = (None, Whitespace(kept))


def _remove_of_array(document: tomlkit.TOMLDocument, name: str, array: AoT, at: int) -> None:
    if len(array) == 1:
        _remove_of_table(document, name)
        return
    kept = _comments_below(array[at])
    del array[at]
    if at > 0:
        array[at - 1].value.body.append((None, Whitespace(kept)))
    else:
        array[0].trivia.indent = kept + array[0].trivia.indent


def _comments_below(item: object) -> str:
    """The text after the last value of a table, or of an array's last table."""
    if isinstance(item, AoT):
        item = item[-1]
    if not isinstance(item, Table):
        return ""
    below = takewhile(lambda pair: pair[0] is None, reversed(item.value.body))
    return "".join(reversed([text.as_string() for _, text in below]))


def _array(document: tomlkit.TOMLDocument, name: str) -> Any:  # noqa: ANN401 - of either kind
    if name not in document:
        document[name] = tomlkit.aot()
    return document[name]

"""Texts in the source that people may read and that are not said in their language."""

import ast
import builtins
import re
from collections.abc import Iterator

# What a text is said or marked by, and what tells a log.
_SAYING = {"say", "mark", "say_count", "debug", "info", "warning", "error", "exception", "critical"}
# What is told to people in all its words; elsewhere those count that follow each other.
_TELLING = re.compile(r"[A-Z]\w*Error|Trouble")
_WORD, _WORDS = re.compile(r"[A-Za-z]{2,}"), re.compile(r"[a-z]{2,}[,:;]? [a-z]{2,}")
_SQL = re.compile(r"\b(SELECT|INSERT|VALUES|WHERE|CREATE|GROUP BY|ORDER BY)\b")


def unsaid_texts(source: str) -> list[str]:
    """The texts of a module that are not said; docstrings and bugs are for its readers."""
    return list(_unsaid(ast.parse(source), is_told=False))


def _unsaid(node: ast.AST, *, is_told: bool) -> Iterator[str]:
    name = _called(node)
    is_docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    if is_docstring or name in _SAYING or _is_bug(name):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        found = (_WORD if is_told else _WORDS).search(node.value)
        if found and not _SQL.search(node.value):
            yield node.value
    for inner in _read_parts(node):
        yield from _unsaid(inner, is_told=is_told or _TELLING.fullmatch(name) is not None)


def _read_parts(node: ast.AST) -> Iterator[ast.AST]:
    """What it is made of, but for what a worker logs."""
    if isinstance(node, ast.Call) and _called(node) == "Surviving":
        teller, _logged, *others = node.args
        yield from (teller, *others, *node.keywords)
    else:
        yield from ast.iter_child_nodes(node)


def _called(node: ast.AST) -> str:
    """The name of what is called, without what it belongs to; empty for anything but a call."""
    called = node.func if isinstance(node, ast.Call) else None
    return called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")


def _is_bug(name: str) -> bool:
    """Whether this is an exception of Python's own, which no screen tells."""
    return name.endswith("Error") and hasattr(builtins, name)

"""The key that names a rule in the record, when a place gets another name."""

from collections.abc import Collection

from genmon_gui.core.alarm import TEST_ENDING, Severity
from genmon_gui.core.rules.difference import MINUS


def renamed_key(key: str, old: str, new: str, others: Collection[str]) -> str:
    """A rule's key once a place is called something else.

    Args:
        key: what names the rule in the record, whether or not it is configured any more.
        old: how the place was called.
        new: how it is called now.
        others: all other places; one may be called `Inlet minus outlet` itself.

    Returns:
        The same key where the rule is not about that place.
    """
    bare = key.removesuffix(TEST_ENDING).removesuffix(f"/{Severity.WARNING}")
    subject, slash, what = bare.rpartition("/")
    return f"{_renamed(subject, old, new, others)}{slash}{what}{key[len(bare) :]}"


def _renamed(subject: str, old: str, new: str, others: Collection[str]) -> str:
    if subject == old:
        return new
    if subject in others:
        return subject
    for other in others:
        if subject == f"{old}{MINUS}{other}":
            return f"{new}{MINUS}{other}"
        if subject == f"{other}{MINUS}{old}":
            return f"{other}{MINUS}{new}"
    return subject

"""The key that names a rule in the record, taken apart; the rule may be configured no more."""

from collections.abc import Collection
from typing import NamedTuple

from genmon_gui.core.alarm import TEST_ENDING, Severity
from genmon_gui.core.rules.difference import KEY_MINUS


class KeyParts(NamedTuple):
    """What a key is made of.

    Attributes:
        subject: a place, or two of which one is taken from the other.
        what: what was the matter: high, rise, lost and so on.
        ending: its severity where that is no alarm, and whether it was rehearsed; may be empty.
    """

    subject: str
    what: str
    ending: str


def parted(key: str) -> KeyParts:
    """Take a key apart."""
    bare = key.removesuffix(TEST_ENDING).removesuffix(f"/{Severity.WARNING}")
    subject, _, what = bare.rpartition("/")
    return KeyParts(subject, what, key[len(bare) :])


def renamed_key(key: str, old: str, new: str, others: Collection[str]) -> str:
    """A rule's key once a place is called something else.

    Args:
        key: what names the rule in the record.
        old: how the place was called.
        new: how it is called now.
        others: all other places; one may be called `Inlet minus outlet` itself.

    Returns:
        The same key where the rule is not about that place.
    """
    subject, what, ending = parted(key)
    renamed = _renamed(subject, old, new, others)
    return key if renamed == subject else f"{renamed}/{what}{ending}"


def _renamed(subject: str, old: str, new: str, others: Collection[str]) -> str:
    if subject == old:
        return new
    if subject in others:
        return subject
    for other in others:
        if subject == f"{old}{KEY_MINUS}{other}":
            return f"{new}{KEY_MINUS}{other}"
        if subject == f"{other}{KEY_MINUS}{old}":
            return f"{other}{KEY_MINUS}{new}"
    return subject

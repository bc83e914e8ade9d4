"""The owner's PIN: how it is kept, and how long one waits after wrong ones."""

import hashlib
import hmac
from dataclasses import dataclass

FEWEST_DIGITS, MOST_DIGITS = 4, 12
# A hand that slips is not punished; after that each wrong PIN doubles the wait, up to an hour.
_FREE_TRIES = 3
_FIRST_WAIT_S, _LONGEST_WAIT_S = 15.0, 3600.0
# 16 MiB and a tenth of a second on a Raspberry Pi, for whoever tries all PINs on a stolen file.
_SCRYPT = {"n": 2**14, "r": 8, "p": 1}


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong PINs since the last right one.

    Attributes:
        wrong: how many.
        last_at: when the last was, UTC epoch seconds.
    """

    wrong: int = 0
    last_at: float = 0.0


def is_pin(text: str) -> bool:
    """Whether this can be a PIN: some digits, not too few and not too many."""
    is_long = FEWEST_DIGITS <= len(text) <= MOST_DIGITS
    return is_long and text.isascii() and text.isdecimal()


def hashed(pin: str, salt: bytes) -> bytes:
    """What is kept instead of a PIN; 64 bytes."""
    return hashlib.scrypt(pin.encode(), salt=salt, **_SCRYPT)


def is_same(pin: str, salt: bytes, kept: bytes) -> bool:
    """Whether this is the PIN that was kept."""
    return hmac.compare_digest(hashed(pin, salt), kept)


def wait_s(tries: Tries, now: float) -> float:
    """How long until the next try counts; 0 when it does.

    A clock that was set back makes nobody wait longer than after the last try, nor less.
    """
    if tries.wrong < _FREE_TRIES:
        return 0.0
    doubled = min(tries.wrong - _FREE_TRIES, 20)
    whole_s = min(_FIRST_WAIT_S * 2.0**doubled, _LONGEST_WAIT_S)
    return min(whole_s, max(0.0, tries.last_at + whole_s - now))

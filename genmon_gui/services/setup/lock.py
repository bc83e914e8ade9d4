"""The PIN before anything is set up, in a file that only its owner can read."""

import json
import secrets
from dataclasses import dataclass, replace
from json import JSONDecodeError
from pathlib import Path

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say
from genmon_gui.core.pin import Tries, hashed, is_pin, is_same, wait_s
from genmon_gui.services.setup.pin_messages import PinJudged
from genmon_gui.services.setup.secret_writing import write_secret


@dataclass(frozen=True, slots=True)
class _Kept:
    """The file's content."""

    salt: bytes
    hashed: bytes
    tries: Tries


class Lock:
    """One PIN; wrong tries are remembered over a restart."""

    def __init__(self, path: Path) -> None:
        """Get ready.

        Args:
            path: the file; without it there is no PIN.
        """
        self.path = path

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN; a file that cannot be looked at may hold one."""
        try:
            self.path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return False
        except OSError:
            return True
        return True

    def set_pin(self, pin: str) -> None:
        """Ask for this PIN from now on.

        Raises:
            GenmonError: it is no PIN, or the file cannot be written.
        """
        if not is_pin(pin):
            raise GenmonError(say("a PIN has 4 to 12 digits"), say("choose another"))
        salt = secrets.token_bytes(16)
        self._write(_Kept(salt, hashed(pin, salt), Tries()))

    def remove(self) -> None:
        """Ask for no PIN any more.

        Raises:
            GenmonError: the file cannot be removed.
        """
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            raise GenmonError(f"{self.path}: {error.strerror}", say("remove it by hand")) from error

    def judge(self, pin: str, now: float) -> PinJudged:
        """Try a PIN; one that comes too early after wrong ones, or is none, is not counted.

        Args:
            pin: what was typed.
            now: UTC epoch seconds.

        Raises:
            GenmonError: the file cannot be read or written; what cannot be remembered is no try.
        """
        if not self.is_set:
            return PinJudged(is_right=True)
        kept = self._read()
        waiting_s = wait_s(kept.tries, now)
        if waiting_s or not is_pin(pin):
            return PinJudged(is_right=False, wait_s=waiting_s)
        # Remembered first: pulling the plug saves nobody a try.
        tries = Tries(kept.tries.wrong + 1, now)
        self._write(replace(kept, tries=tries))
        if not is_same(pin, kept.salt, kept.hashed):
            return PinJudged(is_right=False, wait_s=wait_s(tries, now))
        self._write(replace(kept, tries=Tries()))
        return PinJudged(is_right=True)

    def _read(self) -> _Kept:
        try:
            found = json.loads(self.path.read_text(encoding="utf-8"))
            tries = Tries(int(found["wrong"]), float(found["last_at"]))
            return _Kept(bytes.fromhex(found["salt"]), bytes.fromhex(found["hash"]), tries)
        except (OSError, JSONDecodeError, LookupError, TypeError, ValueError) as error:
            raise GenmonError(
                say("{path} holds no PIN that can be read", path=self.path),
                say("set it anew with genmon-gui pin"),
            ) from error

    def _write(self, kept: _Kept) -> None:
        content = {
            "salt": kept.salt.hex(),
            "hash": kept.hashed.hex(),
            "wrong": kept.tries.wrong,
            "last_at": kept.tries.last_at,
        }
        write_secret(self.path, json.dumps(content))

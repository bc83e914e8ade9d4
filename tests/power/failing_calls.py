"""System calls that fail under SQLite's own VFS, with the errors a system gives."""

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import apsw

_POINTER, _INT, _SIZE, _OFFSET = ctypes.c_void_p, ctypes.c_int, ctypes.c_size_t, ctypes.c_int64
# What a call gives and takes; each tells of a failure by -1.
_SIGNATURES: dict[str, tuple[Any, ...]] = {
    "open": (_INT, ctypes.c_char_p, _INT, _INT),
    "pread64": (ctypes.c_ssize_t, _INT, _POINTER, _SIZE, _OFFSET),
    "pwrite64": (ctypes.c_ssize_t, _INT, _POINTER, _SIZE, _OFFSET),
    "ftruncate": (_INT, _INT, _OFFSET),
    "mmap": (ctypes.c_ssize_t, _POINTER, _SIZE, _INT, _INT, _INT, _OFFSET),
    "unlink": (_INT, ctypes.c_char_p),
}
CALLS = tuple(_SIGNATURES)


@dataclass(slots=True)
class FailingCalls:
    """One of SQLite's system calls fails, once or from some time on.

    Attributes:
        call: which one.
        number: the error, as the system numbers them.
        first: at which call it fails, counted from 1; 0 for never.
        lasting: whether it fails at every later one too.
        made: how many calls there were.
    """

    call: str
    number: int
    first: int
    lasting: bool
    made: int = 0

    def mend(self) -> None:
        self.first = 0

    @contextmanager
    def installed(self) -> Iterator[None]:
        """Let SQLite make its calls here meanwhile."""
        calls = apsw.VFS("calls", base="unix")
        original = calls.xGetSystemCall(self.call)
        assert original is not None, f"this SQLite makes no call of {self.call}"
        signature = ctypes.CFUNCTYPE(*_SIGNATURES[self.call], use_errno=True)
        replacement = signature(self._replacing(signature(original)))
        address = ctypes.cast(replacement, ctypes.c_void_p).value
        assert address is not None
        calls.xSetSystemCall(self.call, address)
        try:
            yield
        finally:
            calls.xSetSystemCall(self.call, original)
            calls.unregister()

    def _replacing(self, original: Callable[..., int]) -> Callable[..., int]:
        def replacement(*arguments: object) -> int:
            self.made += 1
            is_later = self.lasting and self.first and self.made > self.first
            if self.made == self.first or is_later:
                ctypes.set_errno(self.number)
                return -1
            return original(*arguments)

        return replacement

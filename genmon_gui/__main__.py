"""The command line: finds the command and tells its errors in one line."""

import argparse
import errno
import gc
import importlib
import io
import logging
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType, ModuleType
from typing import NoReturn, TextIO

from genmon_gui import __version__
from genmon_gui.core.errors import GenmonError
from genmon_gui.diagnostics.logs import start_logging

# name: (module, help); only the module of the command that was asked for is imported.
COMMANDS = {
    "view": ("view", "look at a copied database"),
    "sensors": ("sensors", "list the sensors on the bus, one reading or fault each"),
    "import": ("import_", "read another program's log into a database"),
    "export": ("export", "write readings or extremes as CSV"),
    "summary": ("summary", "say what a year says, in sentences and a table"),
    "plot": ("plot", "draw the yearly picture into a file"),
    "sheet": ("sheet", "print a year on a page, as PDF"),
    "hide": ("hide", "take readings out of every figure and picture"),
    "unhide": ("unhide", "put hidden readings back"),
    "events": ("events", "tell what happened to the program and its sensors, and when"),
    "replay": ("replay", "tell how often the configured rules would have fired, and when"),
    "check": ("check", "check a database and its hourly and daily rows"),
    "snapshot": ("snapshot", "copy a database that may be in use"),
    "send-test": ("send_test", "send a test alert by every configured transport"),
    "pin": ("pin", "set the PIN that setting up or leaving the kiosk asks for"),
    "doctor": ("doctor", "check this machine for what the kiosk needs"),
}
KIOSK = ("kiosk", "")
# Nobody translates argparse's words; to find that out it would import `locale` at each start and
# keep its 0.35 MB.
argparse._ = str  # type: ignore[attr-defined]

# These run until they are asked to stop, and stop in order.
_LASTING = ("", "view")


def program() -> NoReturn:
    """Run as a process and end it.

    What it holds the system takes back at once, Python only piece by piece: 0.1 s for a picture.
    """
    _open_outputs()
    status = main()
    logging.shutdown()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def _open_outputs() -> None:
    """Let stdout be the same text in every locale, and let nobody have to listen.

    Names of files that are not UTF-8 are told byte by byte as they are.
    Whoever starts a program with an output closed has it None, and the next file in its place.
    """
    if sys.stdout is None:
        sys.stdout = _nowhere()
    if sys.stderr is None:
        sys.stderr = _nowhere()
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="surrogateescape")


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")


def main(argv: list[str] | None = None) -> int:
    """Run a command, or the kiosk where none is named.

    Returns:
        0 done, 1 it could not be done or found something wrong; wrong usage exits with 2.
    """
    words = sys.argv[1:] if argv is None else argv
    name = words[0] if words and words[0] in COMMANDS else ""
    try:
        with (
            _ended_by_signals(lasting=name in _LASTING),
            _stdout_told_to_people(),
            _rights_told_to_people(),
        ):
            status = _run(name, words[1:] if name else words)
            sys.stdout.flush()
    except GenmonError as error:
        logging.getLogger(__name__).debug("traceback of the error below", exc_info=error)
        print(f"genmon-gui: {error}", file=sys.stderr)  # noqa: T201 - where errors belong
        return 1
    except KeyboardInterrupt:
        print("genmon-gui: stopped", file=sys.stderr)  # noqa: T201 - the same
        return 1
    except Exception as error:
        logging.getLogger(__name__).debug("traceback of the error below", exc_info=error)
        print(f"genmon-gui: {_bug_words(error)}", file=sys.stderr)  # noqa: T201 - the same
        return 1
    return status


def _run(name: str, words: list[str]) -> int:
    """Load a command, understand its words and do it: what of it comes first takes longest."""
    command = _imported(COMMANDS.get(name, KIOSK)[0])
    parser = _parser(name)
    command.add_arguments(parser)
    arguments, rest = parser.parse_known_args(words)
    if rest:
        hint = ", a command goes before all options" if COMMANDS.keys() & set(rest) else ""
        parser.error(f"unrecognized arguments: {' '.join(rest)}{hint}")
    start_logging(verbose=arguments.verbose)
    status: int = command.run(arguments)
    return status


def _imported(name: str) -> ModuleType:
    """A command's module. What comes along is much, and there is no garbage to look for in it."""
    gc.disable()
    try:
        return importlib.import_module(f"genmon_gui.commands.{name}")
    finally:
        gc.freeze()
        gc.enable()


class _Parser(argparse.ArgumentParser):
    """Tells wrong usage in one line, as all errors are told."""

    def error(self, message: str) -> NoReturn:
        """Exit with 2."""
        self.exit(2, f"{self.prog}: {' '.join(message.split())}: see {self.prog} --help\n")


@contextmanager
def _ended_by_signals(*, lasting: bool) -> Iterator[None]:
    """Let SIGTERM, SIGINT and a terminal that is closed end a program without a traceback.

    One that lasts is ended at once: until it listens for them itself nothing is under way that
    they could harm. Any other gives up in order, and takes along what it has half written;
    under nohup it outlives the terminal.
    """
    handlers: dict[signal.Signals, Callable[[int, FrameType | None], object]] = (
        {signal.SIGTERM: _end_at_once, signal.SIGINT: _end_at_once}
        if lasting
        else {signal.SIGTERM: signal.default_int_handler}
    )
    if not lasting and signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
        handlers[signal.SIGHUP] = signal.default_int_handler
    previous = {number: signal.signal(number, handler) for number, handler in handlers.items()}
    try:
        yield
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)


def _end_at_once(_number: int, _frame: object) -> None:
    os._exit(0)


@contextmanager
def _stdout_told_to_people() -> Iterator[None]:
    """Turn a full disk under stdout, or a reader that is gone, into a GenmonError.

    Every other file that is written tells its own errors.
    """
    try:
        yield
    except OSError as error:
        if error.errno not in {errno.ENOSPC, errno.EPIPE}:
            raise
        # Python would write what is left, and complain again, at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise GenmonError(
            f"stdout cannot be written ({error.strerror})", "check where it leads to"
        ) from error


@contextmanager
def _rights_told_to_people() -> Iterator[None]:
    """Turn a file or folder of somebody else into a GenmonError."""
    try:
        yield
    except PermissionError as error:
        if error.filename is None:
            raise
        raise GenmonError(
            f"{error.filename}: {error.strerror}",
            "run genmon-gui as the user whose it is, or change its rights",
        ) from error


def _bug_words(error: Exception) -> str:
    what = " ".join(f"{type(error).__name__} {error}".split())
    return f"stopped by an unexpected {what}: run it with --verbose to see where, and report it"


def _parser(name: str) -> _Parser:
    if name:
        text = COMMANDS[name][1]
        parser = _Parser(prog=f"genmon-gui {name}", description=f"{text[0].upper()}{text[1:]}.")
    else:
        listing = "\n".join(f"  {known:<10} {text}" for known, (_, text) in COMMANDS.items())
        parser = _Parser(
            prog="genmon-gui",
            formatter_class=argparse.RawDescriptionHelpFormatter,
            description="Without a command: the kiosk, which polls, records, shows and alerts.",
            epilog=f"commands (each with a --help of its own):\n{listing}",
        )
        parser.add_argument("--version", action="version", version=f"genmon-gui {__version__}")
    parser.add_argument(
        "--verbose", action="store_true", help="say more, with a traceback on errors"
    )
    return parser


if __name__ == "__main__":
    program()

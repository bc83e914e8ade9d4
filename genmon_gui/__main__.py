"""The command line: finds the command and tells its errors in one line."""

import argparse
import importlib
import logging
import sys

from genmon_gui import __version__
from genmon_gui.core.errors import GenmonError
from genmon_gui.diagnostics.logs import start_logging

# name: (module, help); only the module of the command that was asked for is imported.
COMMANDS = {
    "view": ("view", "look at a copied database"),
    "sensors": ("sensors", "list the sensors on the bus, one reading or fault each"),
    "import": ("import_", "read another program's log into a database"),
    "export": ("export", "write readings or extremes as CSV"),
    "plot": ("plot", "draw the yearly picture into a file"),
    "check": ("check", "check a database and its hourly and daily rows"),
    "snapshot": ("snapshot", "copy a database that may be in use"),
    "send-test": ("send_test", "send a test alert by every configured transport"),
    "doctor": ("doctor", "check this machine for what the kiosk needs"),
}
KIOSK = ("kiosk", "")


def main(argv: list[str] | None = None) -> int:
    """Run a command, or the kiosk where none is named.

    Returns:
        0 done, 1 it could not be done or found something wrong; wrong usage exits with 2.
    """
    words = sys.argv[1:] if argv is None else argv
    name = words[0] if words and words[0] in COMMANDS else ""
    command = importlib.import_module(f"genmon_gui.commands.{COMMANDS.get(name, KIOSK)[0]}")
    parser = _parser(name)
    command.add_arguments(parser)
    arguments = parser.parse_args(words[1:] if name else words)
    start_logging(verbose=arguments.verbose)
    try:
        status: int = command.run(arguments)
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


def _bug_words(error: Exception) -> str:
    what = " ".join(f"{type(error).__name__} {error}".split())
    return f"stopped by an unexpected {what}: run it with --verbose to see where, and report it"


def _parser(name: str) -> argparse.ArgumentParser:
    if name:
        text = COMMANDS[name][1]
        parser = argparse.ArgumentParser(
            prog=f"genmon-gui {name}", description=f"{text[0].upper()}{text[1:]}."
        )
    else:
        listing = "\n".join(f"  {known:<10} {text}" for known, (_, text) in COMMANDS.items())
        parser = argparse.ArgumentParser(
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
    sys.exit(main())

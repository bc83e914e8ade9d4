"""Where the program's log goes: stderr, which systemd keeps."""

import faulthandler
import logging
import sys


def start_logging(*, verbose: bool) -> None:
    """Log to stderr, warnings and worse unless verbose, and dump all threads on a fatal signal."""
    logging.basicConfig(
        level=logging.DEBUG if verbose else logging.WARNING,
        format="genmon-gui: %(levelname)s %(name)s: %(message)s",
        stream=sys.stderr,
        force=True,
    )
    if sys.stderr is sys.__stderr__:  # pytest's stderr has no file behind it
        faulthandler.enable()

"""Text from outside, such as a file's name, told within one line."""

import re

# What ends a line, moves a terminal's cursor or speaks to the terminal itself.
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def one_line(text: str) -> str:
    r"""The text with such characters spelled out, as in `no\nsuch.db`."""
    return _CONTROLS.sub(lambda found: found[0].encode("unicode_escape").decode(), text)

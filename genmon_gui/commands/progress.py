"""A progress bar on stderr, where that is a terminal."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tqdm import tqdm


@contextmanager
def progress_bar(title: str) -> Iterator[Callable[[float], None]]:
    """Show how far work is.

    Args:
        title: what is being done.

    Yields:
        Takes the share that is done, 0 to 1.
    """
    layout = "{desc} {percentage:3.0f} %|{bar}| {elapsed} (about {remaining} left)"
    # disable=None is tqdm's word for "unless it is a terminal".
    with tqdm(
        total=1.0, desc=title, bar_format=layout, file=sys.stderr, disable=None, leave=False
    ) as bar:

        def advance(share: float) -> None:
            bar.update(share - bar.n)

        yield advance

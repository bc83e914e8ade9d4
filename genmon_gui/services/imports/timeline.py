"""Which of the two hours is meant where a local hour occurs twice: the order of the rows tells."""

from collections.abc import Iterable

from genmon_gui.services.imports.timestamps import Moments


class Timeline:
    """Gives the rows of a log their moments, in the order in which they were written."""

    def __init__(self, moments: Moments, *, newest_first: bool = False) -> None:
        """Begin before the first row.

        Args:
            moments: reads the times.
            newest_first: whether time runs backwards from row to row.
        """
        self._moments = moments
        self._newest_first = newest_first
        self._text: str | None = None
        self._both = (0, 0)
        self._latest: dict[str, int] = {}

    def __call__(self, text: str, stream: str) -> int:
        """The moment of a row in UTC milliseconds.

        Args:
            text: its time.
            stream: what has a time of its own, such as a place: rows of others do not count.

        Raises:
            ValueError: it is no time.
            OverflowError: it is far from any.
        """
        # Sensors that were read at the same time stand in one row after the other.
        if text != self._text:
            self._both = self._moments(text)
            self._text = text
        at_ms, second_ms = self._both
        if at_ms != second_ms:
            at_ms = self._pass(stream, at_ms, second_ms)
        self._latest[stream] = at_ms
        return at_ms

    def _pass(self, stream: str, first_ms: int, second_ms: int) -> int:
        """The pass that goes on from the row before.

        A clock that was put back a little stays in its pass; one that was put back for longer
        comes from outside and begins with the pass that rows come to first.
        """
        hour_ms = second_ms - first_ms
        latest = self._latest.get(stream)
        if self._newest_first:
            is_first = latest is not None and first_ms - hour_ms < latest <= second_ms
        else:
            is_first = latest is None or not first_ms <= latest < second_ms + hour_ms
        return first_ms if is_first else second_ms


def is_newest_first(moments: Moments, texts: Iterable[str]) -> bool:
    """Whether time mostly runs backwards in these rows."""
    steps = 0
    before: int | None = None
    for text in texts:
        try:
            at_ms, _ = moments(text)
        except (ValueError, OverflowError):
            continue
        if before is not None:
            steps += (at_ms > before) - (at_ms < before)
        before = at_ms
    return steps < 0

"""What a worker does so that neither a trouble nor a bug is lost in a slot or ends its work."""

import logging
from collections.abc import Callable
from types import TracebackType

from genmon_gui.core.errors import GenmonError
from genmon_gui.services.messages import Trouble

logger = logging.getLogger(__name__)


class Surviving:
    """Around what may fail: a trouble is told, a bug is logged, and what stands behind goes on."""

    def __init__(
        self,
        tell: Callable[[Trouble], object],
        bug: str,
        answer: str = "",
        *,
        trouble_of: Callable[[GenmonError], Trouble] = Trouble.of,
    ) -> None:
        """Get ready.

        Args:
            tell: called with a trouble of the surroundings.
            bug: what was not done, for the log.
            answer: the same to whoever waits for an answer, also after a bug; empty for nobody.
            trouble_of: how a trouble is told, where its own words are not for a screen.
        """
        self._tell, self._bug, self._answer = tell, bug, answer
        self._trouble_of = trouble_of

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> bool:
        """End; the answer is whether the error went no further."""
        if isinstance(error, GenmonError):
            self._tell(self._trouble_of(error))
        elif isinstance(error, Exception):
            logger.error(self._bug, exc_info=error)
            if self._answer:
                self._tell(Trouble(self._answer))
        return isinstance(error, Exception)

"""How many messages people would have got of what a replay found."""

from collections.abc import Iterator, Sequence

from genmon_gui.config.settings import Settings
from genmon_gui.core.alarm import Severity
from genmon_gui.core.telling.desk import tell
from genmon_gui.core.telling.messages import Message, Notice, NoticeKind, Telling
from genmon_gui.services.replay.replayed_rule import Firing
from genmon_gui.services.telling.manners import manners_of, quiet_hours_of

# What is held is looked after as often as this.
_TICK_S = 300.0


def messages_of(firings: Sequence[Firing], settings: Settings) -> tuple[tuple[float, Message], ...]:
    """The messages and their moments, had somebody acknowledged every alarm at once.

    Args:
        firings: what a replay found.
        settings: how people want to be told.
    """
    manners, quiet = manners_of(settings), quiet_hours_of(settings)
    telling, told = Telling(), list[tuple[float, Message]]()

    def let_pass(at: float, *happened: Notice) -> None:
        nonlocal telling
        is_quiet = quiet is not None and quiet.covers(at)
        telling, messages = tell(manners, telling, happened, (), at, is_quiet=is_quiet)
        told.extend((at, message) for message in messages)

    now = 0.0
    for notice in sorted(_notices(firings), key=lambda notice: notice.at):
        while telling.held and now + _TICK_S < notice.at:
            now += _TICK_S
            let_pass(now)
        now = notice.at
        let_pass(now, notice)
    while telling.held:
        now += _TICK_S
        let_pass(now)
    return tuple(told)


def _notices(firings: Sequence[Firing]) -> Iterator[Notice]:
    for each in firings:
        key, is_warning = each.rule.key, each.rule.severity is Severity.WARNING
        yield Notice(key, NoticeKind.RAISED, each.at, each.at, each.worst, is_warning)
        # Nobody is told that what is over is over.
        if each.until is not None and not each.rule.condition.is_passing:
            yield Notice(key, NoticeKind.RETURNED, each.until, each.at, None, is_warning)

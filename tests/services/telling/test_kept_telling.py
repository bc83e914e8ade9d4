"""Through the text that the record keeps."""

from genmon_gui.core.telling.messages import Notice, NoticeKind, Telling, ToldAlarm
from genmon_gui.services.telling.kept_telling import kept, restored
from tests.builders import NOW

HELD = Notice("Engine/high", NoticeKind.RAISED, NOW, NOW - 60, 97.5, is_warning=False)
TELLING = Telling(
    (NOW,), (("Engine/high", NOW),), {"Engine/high": ToldAlarm(NOW, reminders=2)}, (HELD,)
)


def test_what_is_kept_is_restored_as_it_was() -> None:
    assert restored(kept(TELLING), {"Engine/high"}) == TELLING
    assert restored(kept(TELLING), {"Engine/high"}).held[0].kind is NoticeKind.RAISED


def test_of_a_rule_that_is_gone_nobody_knows_any_more() -> None:
    assert restored(kept(TELLING), set()) == Telling(TELLING.sent, TELLING.raised)

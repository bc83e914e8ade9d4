"""What a set-up page asks somebody for, over everything else."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from genmon_gui.widgets.keypad.field import Kind


@dataclass(frozen=True, slots=True)
class EntryWanted:
    """Something must be typed.

    Attributes:
        title: what.
        kind: which keys it needs.
        text: what it is now.
        then: called with what was typed; not called when it is cancelled.
    """

    title: str
    kind: "Kind"
    text: str
    then: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class ChoiceWanted:
    """One of many must be chosen.

    Attributes:
        title: what.
        choices: keys and names, in order.
        chosen: the key of what it is now; that one comes first.
        then: called with the chosen key; not called when somebody goes back.
        leads_on: the next choice depends on this one, and Back leads from there to here.
    """

    title: str
    choices: tuple[tuple[str, str], ...]
    chosen: str
    then: Callable[[str], None]
    leads_on: bool = False

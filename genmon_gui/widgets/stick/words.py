"""What the page says of sticks, and of what becomes of a file."""

from genmon_gui.core.language import decimals, say
from genmon_gui.core.phrasing import size_words
from genmon_gui.hardware.sticks import Stick
from genmon_gui.services.copies.taking import Progressed, Taken
from genmon_gui.services.status import trouble_sentences
from genmon_gui.widgets.stick.standing import StickStanding


def stick_sentence(standing: StickStanding, chosen: Stick | None) -> str:
    """Whether there is a stick, and what it is good for."""
    if standing.sticks is None:
        return say("Looking for USB sticks…")
    if chosen is None:
        return say("Plug in a USB stick.")
    if not chosen.is_writable:
        return say("{stick} takes no files. Is it write-protected?", stick=chosen.name)
    return say("{stick}: {size} free", stick=chosen.name, size=size_words(chosen.free_bytes))


def saving_sentence(standing: StickStanding) -> str:
    """How far a file is, or what became of it; nothing before the first."""
    said, stick = standing.said, standing.stick
    if said is None or stick is None:
        return ""
    name = said.path.name
    if isinstance(said, Progressed):
        if said.share >= 1:
            return say("Checking {file}", file=name)
        share = decimals(100 * said.share, 0)
        return say("Saving {file}: {share} %", file=name, share=share)
    if said.trouble is not None:
        return trouble_sentences(said.trouble)
    if said.is_whole:
        return say("Saved {file} on {stick}. You can pull it out.", file=name, stick=stick.name)
    return say("{file} was not saved.", file=name)


def is_wrong(said: Progressed | Taken | None) -> bool:
    """Whether it must be told as a warning."""
    return isinstance(said, Taken) and said.trouble is not None

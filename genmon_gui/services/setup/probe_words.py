"""Probes and what they say, in words for the set-up pages."""

from genmon_gui.core.fault_words import fault_name
from genmon_gui.core.language import mark, say, say_count
from genmon_gui.core.phrasing import Unit, difference, temperature
from genmon_gui.core.reading import Fault, Reading
from genmon_gui.core.warming import Warming, held, rise_c
from genmon_gui.services.setup.probes import Probe, Probes, short_rom_id


def state_words(probe: Probe, unit: Unit) -> str:
    """What a probe says now, or what is wrong: 27.4 °C."""
    look = None if probe.view is None else probe.view.look
    if isinstance(look, Reading):
        return temperature(look.temperature_c, unit)
    return fault_name(look.kind) if isinstance(look, Fault) else say("not asked yet")


def probe_words(probe: Probe, unit: Unit) -> str:
    """Which probe it is, and what it says: 28-…4dff · 27.4 °C."""
    return f"{short_rom_id(probe.rom_id)} · {state_words(probe, unit)}"


def removal_words(limits: int) -> str:
    """What becomes of a place without its probe."""
    if not limits:
        return say("Its history stays.")
    return say_count(
        limits,
        mark("Its history stays; its limit is removed."),
        mark("Its history stays; its {count} limits are removed."),
    )


def replacement_words(missing: Probe, new: Probe) -> str:
    """The question whether a new probe sits where one is missing."""
    return say(
        "Is the new probe {probe} at {place} now?",
        probe=short_rom_id(new.rom_id),
        place=missing.place,
    )


def unsettled_words(*, is_trouble: bool) -> str:
    """Why nothing can be changed at this moment."""
    if is_trouble:
        return say("Nothing can be changed here while readings are not recorded.")
    return say("The last change takes effect in a moment.")


def held_words(warming: Warming, probes: Probes, unit: Unit) -> str:
    """What is known of the probe in somebody's hand, and what to do."""
    found = held(warming)
    if not found:
        return say("Hold one probe in your hand. It shows within half a minute.")
    if len(found) > 1:
        return say("Several become warmer. Hold one alone.")
    warmer = difference(rise_c(warming, found[0]), unit)
    probe = probes.probe(found[0])
    if probe is None or probe.place is None:
        return say("It is a new one, {warmer} warmer than before.", warmer=warmer)
    return say(
        "It is that of {place}, {warmer} warmer than before.", place=probe.place, warmer=warmer
    )

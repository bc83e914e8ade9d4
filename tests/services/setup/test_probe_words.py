from dataclasses import replace

from genmon_gui.core.phrasing import Unit
from genmon_gui.core.reading import FaultKind
from genmon_gui.core.warming import Warming, listen
from genmon_gui.services.setup.probe_words import (
    held_words,
    probe_words,
    removal_words,
    replacement_words,
    unsettled_words,
)
from genmon_gui.services.setup.probes import Probe, Probes
from tests.builders import failed, heard

ENGINE = Probe("28-0000000000aa", "Engine", heard("Engine", 27.4))
NEW = Probe("28-0316a2794dff", None, heard("28-0316a2794dff", -3.0))
BOTH = Probes(placed=(ENGINE,), new=(NEW,))


def after_rises(**rises_c: float) -> Warming:
    """What is known when each has become so much warmer."""
    rom_ids = {"engine": ENGINE.rom_id, "new": NEW.rom_id}
    start = dict.fromkeys(rom_ids.values(), 10.0)
    end = {rom_ids[name]: 10.0 + rise_c for name, rise_c in rises_c.items()}
    return listen(listen(Warming(), start, 0.0), start | end, 2.0)


def test_a_probe_says_who_it_is_and_how_warm() -> None:
    assert probe_words(ENGINE, Unit.CELSIUS) == "28-…00aa · 27.4 °C"
    assert probe_words(NEW, Unit.FAHRENHEIT) == "28-…4dff · 26.6 °F"


def test_one_that_says_nothing_tells_why() -> None:
    lost = replace(ENGINE, view=failed("Engine", FaultKind.MISSING))
    assert probe_words(lost, Unit.CELSIUS) == "28-…00aa · not on the bus"
    assert probe_words(replace(ENGINE, view=None), Unit.CELSIUS) == "28-…00aa · not asked yet"


def test_it_is_said_what_goes_with_a_probe() -> None:
    assert removal_words(0) == "Its history stays."
    assert removal_words(1) == "Its history stays; its limit is removed."
    assert removal_words(3) == "Its history stays; its 3 limits are removed."


def test_a_replacement_is_asked_for() -> None:
    assert replacement_words(ENGINE, NEW) == "Is the new probe 28-…4dff at Engine now?"


def test_why_nothing_can_be_changed_is_told() -> None:
    assert "in a moment" in unsettled_words(is_trouble=False)
    assert "not recorded" in unsettled_words(is_trouble=True)


def test_the_one_in_a_hand_is_told_with_its_place() -> None:
    def said(unit: Unit = Unit.CELSIUS, **rises_c: float) -> str:
        return held_words(after_rises(**rises_c), BOTH, unit)

    assert said().startswith("Hold one probe in your hand.")
    assert said(engine=2.0) == "It is that of Engine, 2.0 °C warmer than before."
    assert said(Unit.FAHRENHEIT, new=2.0) == "It is a new one, 3.6 °F warmer than before."
    assert said(engine=2.0, new=2.0) == "Several become warmer. Hold one alone."

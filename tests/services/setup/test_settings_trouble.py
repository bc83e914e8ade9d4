from pathlib import Path

from genmon_gui.config.loading import ConfigError
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.setup.settings_trouble import refused_trouble, unused_trouble
from genmon_gui.services.status import told_sentences, trouble_sentences
from tests.builders import THREE, TORONTO, a_round

FILE = Path("/etc/genmon-gui/config.toml")
WRONG = ConfigError(FILE, ["unit: unknown key, the nearest known one is units", "units: wrong"])


def test_a_change_by_hand_that_is_wrong_is_told_with_what_stays_and_what_to_do() -> None:
    troubles = {"settings": unused_trouble(WRONG)}
    assert told_sentences(a_round(*THREE), troubles, 0.0, Unit.CELSIUS, TORONTO) == (
        "The settings from before stay in use. config.toml: unit: unknown key, the nearest known"
        " one is units. Correct the file; saving it is enough.",
        "config.toml: units: wrong.",
    )


def test_a_file_that_is_gone_is_to_be_put_back() -> None:
    gone = GenmonError(f"{FILE}: there is no such configuration file", "check --config")
    assert trouble_sentences(unused_trouble(gone)) == (
        "The settings from before stay in use."
        f" {FILE}: there is no such configuration file. Put it back."
    )


def test_a_change_by_finger_that_is_refused_is_told_with_the_reason_alone() -> None:
    assert refused_trouble(WRONG).text.startswith("config.toml: unit: unknown key")
    assert refused_trouble(WRONG).remedy == ""
    assert refused_trouble(GenmonError("it is read-only", "mend it")).remedy == "mend it"

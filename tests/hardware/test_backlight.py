from pathlib import Path

import pytest

from genmon_gui.hardware.backlight import Backlight


@pytest.fixture
def lamp(tmp_path: Path) -> Path:
    lamp = tmp_path / "backlight" / "10-0045"
    lamp.mkdir(parents=True)
    (lamp / "max_brightness").write_text("255\n")
    (lamp / "brightness").write_text("200\n")
    return lamp


def brightness(lamp: Path) -> int:
    return int((lamp / "brightness").read_text())


def test_a_share_is_set_of_the_most_there_is(lamp: Path) -> None:
    assert Backlight(lamp.parent).set_share(0.5)
    assert brightness(lamp) == 128


def test_looking_for_lamps_changes_none(lamp: Path) -> None:
    Backlight(lamp.parent)
    assert brightness(lamp) == 200


def test_it_is_never_set_so_low_that_nothing_can_be_read(lamp: Path) -> None:
    assert Backlight(lamp.parent).set_share(0.0)
    assert brightness(lamp) == 13


def test_a_lamp_of_few_steps_is_never_put_out(lamp: Path) -> None:
    (lamp / "max_brightness").write_text("4")
    Backlight(lamp.parent).set_share(0.0)
    assert brightness(lamp) == 1


def test_the_same_share_is_not_written_again(lamp: Path) -> None:
    backlight = Backlight(lamp.parent)
    backlight.set_share(0.5)
    (lamp / "brightness").write_text("77")
    assert backlight.set_share(0.5)
    assert brightness(lamp) == 77


@pytest.mark.parametrize("most", ["", "0", "many"])
def test_a_lamp_without_a_scale_is_none(lamp: Path, most: str) -> None:
    (lamp / "max_brightness").write_text(most)
    assert not Backlight(lamp.parent).set_share(0.5)


def test_without_lamps_nothing_is_set(tmp_path: Path) -> None:
    assert not Backlight(tmp_path / "nothing").set_share(0.5)


def test_a_lamp_that_cannot_be_set_is_said_once(
    lamp: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (lamp / "brightness").unlink()
    (lamp / "brightness").mkdir()
    backlight = Backlight(lamp.parent)
    assert not backlight.set_share(0.5)
    assert not backlight.set_share(0.6)
    assert caplog.text.count("cannot be set") == 1

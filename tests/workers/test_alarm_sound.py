"""With a fake player on the PATH: a real process each time."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from genmon_gui.assets import resource
from genmon_gui.services.messages import RoundTaken
from genmon_gui.workers.alarm_sound import AlarmSound
from tests.builders import THREE, a_round, alarm
from tests.workers.receiver import Receiver

HOT = alarm("Engine block", 97.3)
ALARMING, QUIET = a_round(*THREE, alarms=(HOT,)), a_round(*THREE)
SEEN = a_round(*THREE, alarms=(HOT._replace(acknowledged=True),))
RETURNED = a_round(*THREE, alarms=(HOT._replace(active=False),))
SOUND = Path("/some/alarm.wav")


class FakePlayer:
    """A program that notes what it is asked to play, and then does something."""

    def __init__(self, folder: Path, name: str, does: str = "exit 0") -> None:
        self.log = folder / f"{name}.log"
        program = folder / name
        program.write_text(f'#!/bin/sh\necho "$@" >> {self.log}\n{does}\n')
        program.chmod(0o755)

    @property
    def played(self) -> list[str]:
        return self.log.read_text().splitlines() if self.log.exists() else []


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only one on the PATH."""
    monkeypatch.setenv("PATH", os.fspath(tmp_path))
    return tmp_path


@pytest.fixture
def sound(qtbot: QtBot) -> Iterator[AlarmSound]:
    del qtbot
    sound = AlarmSound(SOUND, is_on=True, every_s=0.05)
    yield sound
    sound.close()


def test_an_alarm_rings_again_and_again(qtbot: QtBot, folder: Path, sound: AlarmSound) -> None:
    player = FakePlayer(folder, "aplay")
    sound.show_round(ALARMING)
    qtbot.waitUntil(lambda: len(player.played) >= 3)
    assert player.played[0] == f"--quiet {SOUND}"


@pytest.mark.parametrize("taken", [SEEN, RETURNED, QUIET])
def test_it_is_silent_once_somebody_has_seen_it_or_it_is_over(
    qtbot: QtBot, folder: Path, sound: AlarmSound, taken: RoundTaken
) -> None:
    # One that would go on for long is cut off.
    player = FakePlayer(folder, "aplay", "exec /bin/sleep 60")
    sound.show_round(ALARMING)
    qtbot.waitUntil(lambda: len(player.played) == 1)
    sound.show_round(taken)
    qtbot.waitUntil(lambda: not sound._made_player().process.processId())
    assert not sound._timer.isActive()


def test_without_the_wish_nothing_is_heard(qtbot: QtBot, folder: Path, sound: AlarmSound) -> None:
    player = FakePlayer(folder, "aplay")
    sound.switch(is_on=False)
    sound.show_round(ALARMING)
    qtbot.wait(150)
    assert player.played == []
    sound.switch(is_on=True)
    qtbot.waitUntil(lambda: bool(player.played))


def test_where_one_player_fails_the_next_one_plays(
    qtbot: QtBot, folder: Path, sound: AlarmSound
) -> None:
    failing, working = FakePlayer(folder, "pw-play", "exit 1"), FakePlayer(folder, "aplay")
    reports = Receiver(sound.reported)
    sound.show_round(ALARMING)
    qtbot.waitUntil(lambda: len(working.played) >= 1)
    qtbot.waitUntil(reports.has(lambda trouble: trouble is None))
    assert len(failing.played) == 1


@pytest.mark.parametrize("there", [(), ("aplay", "pw-play")])
def test_where_none_can_play_the_screen_is_told(
    qtbot: QtBot, folder: Path, sound: AlarmSound, there: tuple[str, ...]
) -> None:
    for name in there:
        FakePlayer(folder, name, "exit 1")
    reports = Receiver(sound.reported)
    sound.show_round(ALARMING)
    qtbot.waitUntil(reports.has_count(1))
    assert "cannot be heard" in reports.messages[0].text


def test_a_player_that_hangs_holds_up_nothing(
    qtbot: QtBot, folder: Path, sound: AlarmSound
) -> None:
    player = FakePlayer(folder, "aplay", "exec /bin/sleep 60")
    sound.show_round(ALARMING)
    qtbot.waitUntil(lambda: len(player.played) == 1)
    with qtbot.waitSignal(sound._timer.timeout, timeout=1000):
        pass
    assert len(player.played) == 1


def test_the_sound_is_a_short_wave_file() -> None:
    content = resource("sounds/alarm.wav").read_bytes()
    assert (content[:4], content[8:12]) == (b"RIFF", b"WAVE")
    assert len(content) < 40_000

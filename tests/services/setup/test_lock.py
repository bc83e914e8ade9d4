import os
import stat
from pathlib import Path

import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.services.setup.lock import Lock
from genmon_gui.services.setup.pin_messages import PinJudged

NOW = 1_795_374_120.0
RIGHT = PinJudged(is_right=True)


@pytest.fixture
def lock(tmp_path: Path) -> Lock:
    lock = Lock(tmp_path / "pin")
    lock.set_pin("1234")
    return lock


def test_without_a_pin_everything_is_right(tmp_path: Path) -> None:
    lock = Lock(tmp_path / "pin")
    assert not lock.is_set
    assert lock.judge("", NOW) == RIGHT


def test_the_right_pin_opens_and_another_does_not(lock: Lock) -> None:
    assert lock.judge("1235", NOW) == PinJudged(is_right=False)
    assert lock.judge("1234", NOW) == RIGHT


def test_only_the_owner_can_read_the_file_and_the_pin_is_not_in_it(lock: Lock) -> None:
    lock.judge("1235", NOW)
    assert stat.S_IMODE(lock.path.stat().st_mode) == 0o600
    assert "1234" not in lock.path.read_text().replace(str(NOW), "")


@pytest.mark.skipif(os.getuid() != 0, reason="only root gives files away")
def test_a_pin_that_root_sets_belongs_to_whom_the_folder_belongs(tmp_path: Path) -> None:
    os.chown(tmp_path, 12, 34)
    lock = Lock(tmp_path / "pin")
    lock.set_pin("1234")
    assert (lock.path.stat().st_uid, lock.path.stat().st_gid) == (12, 34)


def test_after_three_wrong_ones_even_the_right_one_must_wait_over_a_restart_too(
    lock: Lock,
) -> None:
    for _ in range(3):
        lock.judge("0000", NOW)
    again = Lock(lock.path)
    assert again.judge("1234", NOW + 5) == PinJudged(is_right=False, wait_s=10)
    assert again.judge("1234", NOW + 15) == RIGHT
    assert again.judge("0000", NOW + 16) == PinJudged(is_right=False)


def test_tries_that_come_too_early_do_not_make_it_longer(lock: Lock) -> None:
    for _ in range(10):
        lock.judge("0000", NOW)
    assert lock.judge("1234", NOW + 15) == RIGHT


def test_a_removed_pin_is_asked_for_no_more(lock: Lock) -> None:
    lock.remove()
    lock.remove()
    assert lock.judge("", NOW) == RIGHT


def test_what_is_no_pin_is_not_taken(lock: Lock) -> None:
    with pytest.raises(GenmonError, match="4 to 12 digits"):
        lock.set_pin("12")
    assert lock.judge("1234", NOW) == RIGHT


def test_a_file_that_cannot_be_looked_at_opens_nothing_and_is_told(tmp_path: Path) -> None:
    lock = Lock(tmp_path / ("x" * 300))
    assert lock.is_set
    with pytest.raises(GenmonError, match="holds no PIN that can be read"):
        lock.judge("", NOW)


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"salt": "x", "hash": 1}'])
def test_a_damaged_file_opens_nothing_and_is_told(lock: Lock, content: str) -> None:
    lock.path.write_text(content)
    with pytest.raises(GenmonError, match="set it anew with genmon-gui pin"):
        lock.judge("1234", NOW)

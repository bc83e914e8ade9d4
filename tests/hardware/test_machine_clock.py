import time
import uuid
from pathlib import Path

import pytest

from genmon_gui.hardware.machine_clock import MachineClock, clock_error_us


def machine(folder: Path, *, model: str = "", rtcs: tuple[float | str, ...] = ()) -> MachineClock:
    """A machine as the kernel would show it."""
    tree = folder / "device-tree"
    if model:
        tree.mkdir()
        (tree / "model").write_text(model)
    for number, since_epoch in enumerate(rtcs):
        rtc = folder / "rtc" / f"rtc{number}"
        rtc.mkdir(parents=True)
        text = since_epoch if isinstance(since_epoch, str) else f"{since_epoch:.0f}\n"
        (rtc / "since_epoch").write_text(text)
    (folder / "boot_id").write_text("9789727e-0c9a-45be-afae-16474127315d\n")
    return MachineClock(folder / "boot_id", tree, folder / "rtc")


@pytest.mark.parametrize(("ahead_s", "is_named"), [(0.0, True), (86_400.0, False), (None, True)])
def test_a_clock_that_does_not_count_from_this_boot_gets_a_name_of_its_own(
    tmp_path: Path, *, ahead_s: float | None, is_named: bool
) -> None:
    (tmp_path / "boot_id").write_text("9789727e-0c9a-45be-afae-16474127315d\n")
    if ahead_s is not None:
        since_s = time.clock_gettime(time.CLOCK_BOOTTIME) + ahead_s
        (tmp_path / "uptime").write_text(f"{since_s:.2f} 1.00\n")
    clock = MachineClock(tmp_path / "boot_id", uptime=tmp_path / "uptime")
    assert (clock.boot_name == "9789727e-0c9a-45be-afae-16474127315d") is is_named
    assert uuid.UUID(clock.boot_name)


def test_a_pc_a_virtual_machine_and_a_container_keep_time(tmp_path: Path) -> None:
    assert not machine(tmp_path).loses_time


@pytest.mark.parametrize(
    ("rtcs", "loses_time"),
    [
        ((), True),
        (("",), True),
        ((31.0,), True),
        ((1_700_000_000.0,), True),
        ((0.0, "now"), False),
        (("now",), False),
    ],
)
def test_a_board_loses_time_unless_a_clock_with_a_battery_agrees(
    tmp_path: Path, rtcs: tuple[float | str, ...], *, loses_time: bool
) -> None:
    told = tuple(time.time() if rtc == "now" else rtc for rtc in rtcs)
    board = machine(tmp_path, model="Raspberry Pi 5 Model B Rev 1.0", rtcs=told)
    assert board.loses_time is loses_time


def test_the_boot_has_the_system_s_name(tmp_path: Path) -> None:
    assert machine(tmp_path).boot_name == "9789727e-0c9a-45be-afae-16474127315d"


def test_where_boots_have_no_names_every_start_is_one(tmp_path: Path) -> None:
    nameless = [MachineClock(tmp_path / "none", tmp_path, tmp_path).boot_name for _ in range(2)]
    assert nameless[0] != nameless[1]
    assert all(uuid.UUID(name) for name in nameless)


def test_the_machine_s_clock_is_the_system_s(tmp_path: Path) -> None:
    before, sample, after = time.time(), machine(tmp_path).sample(), time.time()
    assert before <= sample.at <= after
    assert sample.since_boot_s > 0


def test_the_kernel_says_how_wrong_the_clock_may_be() -> None:
    error_us = clock_error_us()
    assert error_us is None or 0 <= error_us <= 16_000_000

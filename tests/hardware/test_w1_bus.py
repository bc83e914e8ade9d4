import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.judging import judge
from genmon_gui.core.reading import Fault, FaultKind, Reading, SensorAnswer
from genmon_gui.hardware.w1_bus import W1Bus
from tests.hardware.fake_bus_folder import EMPTY, GARBLED, POWER_ON, FakeBusFolder, good

ROM = "28-0316a2794dff"

# What each sample owes, from the list beside them.
OWED: dict[str, Reading | FaultKind] = {
    "01": Reading(0.0, 22.75),
    "02": Reading(0.0, 15.25),
    "03": Reading(0.0, -1.375),
    "04": Reading(0.0, -8.125),
    "05": Reading(0.0, -4.8125),
    "06": Reading(0.0, 41.125),
    "07": FaultKind.POWER_ON_VALUE,
    "08": FaultKind.POWER_ON_VALUE,
    "09": FaultKind.CRC,
    "10": FaultKind.CRC,
    "11": FaultKind.NOT_READY,
    "12": FaultKind.OUT_OF_RANGE,
    "13": FaultKind.NOT_READY,
    "14": FaultKind.CRC,
    "15": FaultKind.OUT_OF_RANGE,
    "16": FaultKind.NOT_READY,
    "17": FaultKind.UNREADABLE,
}


@pytest.mark.parametrize("number", OWED)
def test_a_sample_of_real_output_gives_what_it_owes(
    number: str, sample_data: Path, folder: FakeBusFolder
) -> None:
    (sample,) = (sample_data / "w1_slave").glob(f"{number}_*.txt")
    folder.put(ROM, sample.read_text())
    answer = W1Bus(folder.path).read(ROM)
    owed = OWED[number]
    if isinstance(answer, FaultKind):
        assert answer is owed
    else:
        look = judge(answer, 0.0)
        assert (look.kind if isinstance(look, Fault) else look) == owed


def test_each_line_pair_of_a_failing_sensor_is_judged_by_itself(
    sample_data: Path, folder: FakeBusFolder
) -> None:
    (sample,) = (sample_data / "w1_slave").glob("10_*.txt")
    lines = sample.read_text().splitlines()
    bus = W1Bus(folder.path)
    answers = []
    for first, second in zip(lines[::2], lines[1::2], strict=True):
        folder.put(ROM, f"{first}\n{second}\n")
        answers.append(bus.read(ROM))
    good_ones = [answer for answer in answers if answer is not FaultKind.CRC]
    assert good_ones == [SensorAnswer(22.0625), SensorAnswer(22.125)]


def test_the_kernels_impossible_number_is_kept(folder: FakeBusFolder) -> None:
    folder.put(ROM, good(-0.3125).replace("t=-312", "t=4095687"))
    assert W1Bus(folder.path).read(ROM) == SensorAnswer(4095.687)


def test_a_true_85_degrees_is_an_answer_like_any_other(folder: FakeBusFolder) -> None:
    folder.put(ROM, good(85.0))
    assert W1Bus(folder.path).read(ROM) == SensorAnswer(85.0)


def test_85_degrees_with_the_power_on_mark_are_left_to_the_neighbours(
    folder: FakeBusFolder,
) -> None:
    folder.put(ROM, POWER_ON)
    assert W1Bus(folder.path).read(ROM) == SensorAnswer(85.0, may_be_power_on=True)
    folder.put(ROM, good(84.9375, mark="0c"))
    assert W1Bus(folder.path).read(ROM) == SensorAnswer(84.9375)


def test_an_old_family_is_decoded_its_own_way(folder: FakeBusFolder) -> None:
    data = "2e 00 4b 46 ff ff 06 10 59"
    folder.put("10-000802bcfa57", f"{data} : crc=59 YES\n{data} t=23375\n")
    assert W1Bus(folder.path).read("10-000802bcfa57") == SensorAnswer(23.375)


def test_only_thermometers_are_listed_in_order(folder: FakeBusFolder) -> None:
    for name in ("42-b", "28-a", "10-a", "22-a", "3b-a", "00-0c4000000000", "w1_bus_master1"):
        folder.put(name, EMPTY)
    assert W1Bus(folder.path).rom_ids() == ("10-a", "22-a", "28-a", "3b-a", "42-b")


def test_without_a_bus_it_is_said_how_to_enable_it(tmp_path: Path) -> None:
    with pytest.raises(GenmonError, match="raspi-config"):
        W1Bus(tmp_path / "nowhere").rom_ids()


def test_a_sensor_that_is_gone_is_missing(folder: FakeBusFolder) -> None:
    bus = W1Bus(folder.path)
    assert bus.read(ROM) is FaultKind.MISSING
    (folder.path / ROM).mkdir()
    assert bus.read(ROM) is FaultKind.MISSING


def test_a_file_that_cannot_be_read_is_no_answer(folder: FakeBusFolder) -> None:
    (folder.path / ROM / "w1_slave").mkdir(parents=True)
    assert W1Bus(folder.path).read(ROM) is FaultKind.NOT_READY


def test_a_family_nobody_knows_cannot_be_read(folder: FakeBusFolder) -> None:
    folder.put("99-000000000001", good(20.0))
    assert W1Bus(folder.path).read("99-000000000001") is FaultKind.UNREADABLE


@pytest.mark.parametrize("failed", [EMPTY, GARBLED, POWER_ON, good(127.9375)])
def test_a_failed_look_is_repeated_twice(failed: str, folder: FakeBusFolder) -> None:
    looks = iter([failed, failed, good(20.5)])
    bus = _FakeLooks(folder, looks)
    assert bus.read(ROM) == SensorAnswer(20.5)
    assert next(looks, None) is None


def test_a_good_look_is_not_repeated(folder: FakeBusFolder) -> None:
    looks = iter([good(20.5), good(21.0)])
    assert _FakeLooks(folder, looks).read(ROM) == SensorAnswer(20.5)
    assert next(looks) == good(21.0)


def test_the_third_failure_is_believed(folder: FakeBusFolder) -> None:
    looks = iter([EMPTY, EMPTY, GARBLED, good(20.5)])
    assert _FakeLooks(folder, looks).read(ROM) is FaultKind.CRC


def test_a_bulk_conversion_is_triggered_with_exactly_eight_bytes(folder: FakeBusFolder) -> None:
    trigger = folder.offer_bulk_conversion()
    W1Bus(folder.path).convert_all()
    assert trigger.read_bytes() == b"trigger\n"


def test_the_trigger_is_written_in_one_piece(folder: FakeBusFolder) -> None:
    trigger = folder.offer_bulk_conversion()
    trigger.unlink()
    os.mkfifo(trigger)
    with ThreadPoolExecutor(1) as pool:
        converted = pool.submit(W1Bus(folder.path).convert_all)
        with trigger.open("rb", buffering=0) as file:
            assert file.read(100) == b"trigger\n"
        converted.result(10)


def test_without_the_right_to_trigger_reads_go_on(folder: FakeBusFolder) -> None:
    (folder.path / "w1_bus_master1" / "therm_bulk_read").mkdir(parents=True)
    folder.put(ROM, good(20.5))
    bus = W1Bus(folder.path)
    bus.convert_all()
    assert bus.read(ROM) == SensorAnswer(20.5)


def test_the_library_is_loaded_for_a_real_bus_only() -> None:
    program = (
        "import sys, genmon_gui.hardware.w1_bus, genmon_gui.hardware.simulated_bus;"
        "sys.exit('w1thermsensor' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


class _FakeLooks(W1Bus):
    """A bus whose file says something else at every look."""

    def __init__(self, folder: FakeBusFolder, texts: Iterator[str]) -> None:
        super().__init__(folder.path)
        self._real_look_at = self._look_at
        self._folder = folder
        self._texts = texts
        self._look_at = self._look_at_next

    def _look_at_next(self, w1_dir: Path, rom_id: str) -> SensorAnswer | FaultKind:
        self._folder.put(rom_id, next(self._texts))
        return self._real_look_at(w1_dir, rom_id)

"""The power fails at random moments, also while the record is being opened, closed or recovered."""

from itertools import count
from pathlib import Path
from random import Random

import pytest

from tests.power.crashing_disk import CrashingDisk
from tests.power.surviving import Cut, RecordProperty, recorded_after
from tests.power.workload import start, take

# A chain of lives ends here, and a new record begins.
MOST_STEPS = 150
NOTHING = Cut({}, 0, 0)


def live(disk: CrashingDisk, begun: int, random: Random, *, synced: bool = True) -> list[Cut]:
    """Let the program live for some steps; the cuts that could have happened."""
    cuts: list[Cut] = []
    acknowledged = begun

    def watch(_what: str, _name: str) -> None:
        if random.random() < 0.08:
            cuts.append(Cut(disk.cut(random), acknowledged, acknowledged + 1))

    disk.watch = watch
    with disk.mounted():
        connection, recorder = start(disk.folder, begun)
        if not synced:
            connection.pragma("synchronous", "normal")
        connection.pragma("wal_autocheckpoint", random.choice((2, 12, 1000)))
        for step in range(begun, begun + random.randint(1, 30)):
            assert take(recorder, step).trouble is None
            acknowledged = step + 1
        recorder.close()
    return cuts


def survive(wanted: int, folder: Path, random: Random) -> int:
    """Live, cut and start again, each life from what a cut of the last has left."""
    tried, begun, image = 0, 0, NOTHING.image
    for number in count():
        cuts = live(CrashingDisk(folder / f"life-{number}", image), begun, random)
        survived = [
            recorded_after(cut, folder / f"cut-{tried + index}") for index, cut in enumerate(cuts)
        ]
        assert -1 not in survived
        tried += len(cuts)
        if tried >= wanted:
            break
        cut, begun = random.choice([*zip(cuts, survived, strict=True), (NOTHING, 0)])
        image = cut.image
        if begun > MOST_STEPS:
            image, begun = NOTHING.image, 0
    return tried


@pytest.mark.parametrize(
    "cuts",
    [pytest.param(150), pytest.param(2500, marks=[pytest.mark.soak, pytest.mark.timeout(1800)])],
)
def test_what_was_shown_as_recorded_survives_a_power_cut(
    tmp_path: Path, cuts: int, record_property: RecordProperty
) -> None:
    tried = survive(cuts, tmp_path, Random(20261122))
    record_property("power cuts", tried)


def test_the_cuts_are_hard_enough_to_harm_a_record_that_is_not_synced(tmp_path: Path) -> None:
    random = Random(20261122)
    survived = [
        recorded_after(cut, tmp_path / f"cut-{life}-{index}")
        for life in range(5)
        for index, cut in enumerate(
            live(CrashingDisk(tmp_path / f"life-{life}"), 0, random, synced=False)
        )
    ]
    assert -1 in survived

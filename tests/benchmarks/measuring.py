"""Measures ours and its peers in turn, so that what else the machine does meets all alike."""

import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TypeVar

T = TypeVar("T")

# Runs something once and gives what it cost.
Take = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table: one figure of ours beside one peer's.

    Attributes:
        what: what is measured.
        unit: "s" or "B".
        ours: the cost of each run.
        peer: what it stands beside.
        theirs: the cost of each of its runs.
        missing: why there are none; empty where there are.
    """

    what: str
    unit: str
    ours: Sequence[float]
    peer: str
    theirs: Sequence[float] = ()
    missing: str = ""


@dataclass(frozen=True, slots=True)
class Peer:
    """Something else that does the same.

    Attributes:
        name: what it is.
        take: measures it once.
        programs: what must be installed for it.
    """

    name: str
    take: Take
    programs: tuple[str, ...] = ()


def compare(what: str, unit: str, runs: int, ours: Take, peers: Sequence[Peer]) -> list[Line]:
    """Measure ours and every peer that can be had."""
    missing = [missing_of(peer.programs) for peer in peers]
    takes = [peer.take for peer, lacks in zip(peers, missing, strict=True) if not lacks]
    our_costs, *their_costs = in_turn(runs, [ours, *takes])
    rest = iter(their_costs)
    return [
        Line(what, unit, our_costs, peer.name, () if lacks else next(rest), lacks)
        for peer, lacks in zip(peers, missing, strict=True)
    ]


def in_turn(runs: int, takes: Sequence[Callable[[], T]]) -> list[list[T]]:
    """What each comes to in each run."""
    rounds = [[take() for take in takes] for _ in range(runs)]
    return [list(column) for column in zip(*rounds, strict=True)]


def missing_of(programs: Sequence[str]) -> str:
    """Why these programs cannot be run; empty where they can."""
    absent = [program for program in programs if shutil.which(program) is None]
    return f"skipped: no {', '.join(absent)} here" if absent else ""


def seconds(work: Callable[[], object]) -> float:
    """How long something takes."""
    begun = perf_counter()
    work()
    return perf_counter() - begun


def run(*command: str | Path) -> str:
    """What a program says on stdout.

    Raises:
        RuntimeError: it failed, with what it said.
    """
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{command}: {done.stderr}")
    return done.stdout

"""What processes keep in memory, as if nobody else were on the machine."""

from array import array
from collections.abc import Iterable, Iterator
from mmap import PAGESIZE
from pathlib import Path

# Of a page's entry in /proc/PID/pagemap: it is in memory, it is a file's or shared memory.
_PRESENT, _OF_A_FILE = 1 << 63, 1 << 61
_ENTRY_BYTES = 8

# Device, inode and number of a file's page.
FilePage = tuple[str, str, int]


def resident_bytes(pids: Iterable[int]) -> float:
    """What a family of processes takes, in bytes.

    Each page counts once, however many of them have it, and whole, whatever strangers have it too:
    the share of a library (PSS) would be half of it beside another program that happens to run.
    """
    family = list(pids)
    pages = {page for pid in family for page in _file_pages(pid)}
    return sum(map(_own_bytes, family)) + float(len(pages) * PAGESIZE)


def _own_bytes(pid: int) -> float:
    """What is of no file, and what a process's relatives have too only in part."""
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(1024.0 * int(line.split()[1]) for line in rollup if line.startswith("Pss_Anon:"))


def _file_pages(pid: int) -> Iterator[FilePage]:
    with Path(f"/proc/{pid}/pagemap").open("rb") as entries:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            bounds, _, offset, device, inode = line.split()[:5]
            start, end = (int(bound, 16) // PAGESIZE for bound in bounds.split("-"))
            if inode == "0":
                continue
            entries.seek(start * _ENTRY_BYTES)
            found = array("Q", entries.read((end - start) * _ENTRY_BYTES))
            first = int(offset, 16) // PAGESIZE
            for number, entry in enumerate(found, first):
                if entry & _PRESENT and entry & _OF_A_FILE:
                    yield device, inode, number

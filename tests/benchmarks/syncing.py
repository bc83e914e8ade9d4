"""A process that writes rounds and nothing else, for strace to look at."""

import sys
from pathlib import Path

from tests.benchmarks.made_data import MadeData
from tests.benchmarks.recording import write_rounds

if __name__ == "__main__":
    folder, days, writer, number = sys.argv[1:]
    write_rounds(MadeData(Path(folder), int(days), is_made=True), writer, int(number))

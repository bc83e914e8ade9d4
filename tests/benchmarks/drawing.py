"""How long it takes from nothing to a picture of the year."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import apsw

from tests.benchmarks.made_data import PLACES, MadeData
from tests.benchmarks.measuring import Line, Peer, compare, missing_of, run, seconds
from tests.benchmarks.ours import genmon_gui
from tests.benchmarks.reading import group_by

NOTE = (
    "picture: a 1920x1080 PNG of the hourly lows and highs of all three places over a year, each "
    "from the start of a process to the end. genmon-gui plot reads the record; the first peer is "
    "one shell pipeline, sqlite3 with a GROUP BY over the raw readings of each place, and gnuplot "
    "with filledcurves; rrdtool graph fills areas from a round-robin file that holds the hourly "
    "lows and highs and nothing else, made beforehand, and averages the hours that share a pixel."
)

_WIDTH, _HEIGHT = 1920, 1080
_COLOURS = ("#e69f00", "#56b4e9", "#009e73")


def lines(data: MadeData, runs: int) -> list[Line]:
    """Ours beside gnuplot's and rrdtool's."""
    pipeline = _pipeline(data)
    graph = _graph(data)
    if not missing_of(("rrdtool",)):
        _make_rrd(data)
    return compare(
        "picture",
        "s",
        runs,
        lambda: drawing_s(data),
        (
            Peer(
                "sqlite3 | gnuplot",
                lambda: seconds(lambda: run("sh", "-c", pipeline)),
                ("sqlite3", "gnuplot"),
            ),
            Peer("rrdtool graph", lambda: seconds(lambda: run(*graph)), ("rrdtool",)),
        ),
    )


def ready_peer(data: MadeData) -> Peer:
    """A gnuplot process that draws one place's hours, which are ready in a file."""
    hours = data.folder / f"{data.days}-days-hours.txt"
    script = data.folder / "ready.gnuplot"
    if not hours.exists():
        with closing(apsw.Connection(str(data.raw), flags=apsw.SQLITE_OPEN_READONLY)) as raw:
            rows = raw.execute(group_by(data, 0)).fetchall()
        hours.write_text("".join(f"{at} {low} {high}\n" for at, low, high in rows))
    script.write_text(
        f'set terminal png size {_WIDTH},{_HEIGHT}\nset output "{data.folder}/ready.png"\n'
        'set xdata time\nset timefmt "%s"\nset format x "%b"\n'
        f'plot "{hours}" using 1:2:3 with filledcurves\n'
    )
    return Peer(
        "gnuplot, ready data", lambda: seconds(lambda: run("gnuplot", script)), ("gnuplot",)
    )


def drawing_s(data: MadeData) -> float:
    """How long our way takes."""
    path = data.folder / "ours.png"
    size = f"{_WIDTH}x{_HEIGHT}"
    return seconds(lambda: genmon_gui("plot", "--db", data.record, "-o", path, "--size", size))


def _pipeline(data: MadeData) -> str:
    """Gnuplot's script, with each place's hours behind it as sqlite3 finds them."""
    bands = ", ".join(
        f"'-' using 1:2:3 with filledcurves linecolor rgb '{colour}' title '{place}'"
        for place, colour in zip(PLACES, _COLOURS, strict=True)
    )
    script = (
        f'set terminal png size {_WIDTH},{_HEIGHT}\nset output "{data.folder}/gnuplot.png"\n'
        f'set xdata time\nset timefmt "%s"\nset format x "%b"\nplot {bands}'
    )
    (data.folder / "year.gnuplot").write_text(script + "\n", encoding="utf-8")
    queries = " ".join(
        f'"{group_by(data, sensor)};" ".print e"'.replace("\n", " ")
        for sensor in range(len(PLACES))
    )
    found = f"sqlite3 -list -separator ' ' '{data.raw}' {queries}"
    return f"(cat '{data.folder}/year.gnuplot'; {found}) | gnuplot"


def _graph(data: MadeData) -> tuple[str | Path, ...]:
    start, end = data.last_year
    size = ("--width", str(_WIDTH), "--height", str(_HEIGHT), "--full-size-mode")
    where = (data.folder / "rrdtool.png", "--start", str(start), "--end", str(end))
    return ("rrdtool", "graph", *where, *size, *_areas(data))


def _areas(data: MadeData) -> Iterator[str]:
    for sensor, (place, colour) in enumerate(zip(PLACES, _COLOURS, strict=True)):
        yield f"DEF:low{sensor}={data.folder}/hourly.rrd:low{sensor}:AVERAGE"
        yield f"DEF:high{sensor}={data.folder}/hourly.rrd:high{sensor}:AVERAGE"
        yield f"CDEF:width{sensor}=high{sensor},low{sensor},-"
        yield f"LINE:low{sensor}#00000000"
        yield f"AREA:width{sensor}{colour}:{place}:STACK"


def _make_rrd(data: MadeData) -> None:
    start, end = data.last_year
    path = data.folder / "hourly.rrd"
    sources = [
        f"DS:{name}{sensor}:GAUGE:7200:U:U"
        for sensor in range(len(PLACES))
        for name in ("low", "high")
    ]
    hours = f"RRA:AVERAGE:0.5:1:{(end - start) // 3600}"
    run("rrdtool", "create", path, "--start", str(start), "--step", "3600", *sources, hours)
    connection = apsw.Connection(str(data.raw), flags=apsw.SQLITE_OPEN_READONLY)
    found = [connection.execute(group_by(data, sensor)).fetchall() for sensor in range(len(PLACES))]
    connection.close()
    updates = [
        ":".join(map(str, (rows[0][0] + 3600, *(value for row in rows for value in row[1:]))))
        for rows in zip(*found, strict=True)
    ]
    run("rrdtool", "update", path, *updates)

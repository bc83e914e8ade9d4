"""Whatever file is imported: one clear line or readings, never a traceback."""

from contextlib import closing
from pathlib import Path

import apsw
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genmon_gui.__main__ import main
from genmon_gui.services.record.checking import check

WHOLE = "time,place,temp_c,note\n" + "".join(
    f"2026-11-22T10:{minute:02}:00Z,Engine,{20 + minute / 16},x\n" for minute in range(60)
)
JSON_LINES = "".join(
    f'{{"time": "2026-11-22 10:{minute:02}:00", "temperature_C": {minute}.5}}\n'
    for minute in range(60)
)
FETCHED = "    temp_c\n\n" + "".join(f"{1_795_359_600 + at}: 2.05e+01\n" for at in range(60))
TWISTS = [b"\0" * 16, b"\n", b",", b";", b'"', b"\xff\xfe", b"85", b"999", b"warm", b"\x1f\x8b"]
EVERYTHING = settings(
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
Capture = pytest.CaptureFixture[str]

mangled = st.lists(st.tuples(st.integers(0, 8191), st.sampled_from(TWISTS)), max_size=8)


def mangle(content: bytes, twists: list[tuple[int, bytes]], *, over: bool) -> bytes:
    for at, twist in twists:
        start = at % (len(content) + 1)
        content = content[:start] + twist + content[start + len(twist) * over :]
    return content


def assert_told_or_taken(folder: Path, capsys: Capture, content: bytes) -> None:
    log, db = folder / "log", folder / "genmon.db"
    log.write_bytes(content)
    db.unlink(missing_ok=True)
    status = main(["import", str(log), "--db", str(db), "--place", "Shed", "--unit", "C"])
    said = capsys.readouterr()
    assert "Traceback" not in said.err
    assert status in {0, 1}
    if db.exists():
        assert check(db).ok
    else:
        assert (status, said.err.count("\n"), said.out) == (1, 1, "")


@EVERYTHING
@given(content=st.binary(max_size=2000))
def test_random_bytes_are_refused_in_one_line(
    tmp_path: Path, capsys: Capture, content: bytes
) -> None:
    assert_told_or_taken(tmp_path, capsys, content)


@EVERYTHING
@given(content=st.text(max_size=400))
def test_random_text_is_refused_in_one_line(tmp_path: Path, capsys: Capture, content: str) -> None:
    assert_told_or_taken(tmp_path, capsys, content.encode(errors="surrogatepass"))


@EVERYTHING
@given(
    whole=st.sampled_from([WHOLE, JSON_LINES, FETCHED]),
    twists=mangled,
    over=st.booleans(),
    kept=st.integers(0, 4000),
)
def test_a_mangled_log_is_told_or_taken(
    tmp_path: Path,
    capsys: Capture,
    whole: str,
    twists: list[tuple[int, bytes]],
    *,
    over: bool,
    kept: int,
) -> None:
    assert_told_or_taken(tmp_path, capsys, mangle(whole.encode(), twists, over=over)[:kept])


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("whole") / "log.db"
    with closing(apsw.Connection(str(path))) as connection:
        connection.execute("PRAGMA page_size = 512; CREATE TABLE log (taken_at, temperature)")
        rows = ((1_795_359_600 + second, second / 16) for second in range(200))
        connection.executemany("INSERT INTO log VALUES (?, ?)", rows)
    return path.read_bytes()


@EVERYTHING
@given(
    twists=st.lists(st.tuples(st.integers(0, 8191), st.binary(min_size=1, max_size=8)), max_size=8),
    kept=st.integers(0, 8192),
)
def test_a_mangled_database_is_told_or_taken(
    tmp_path: Path, capsys: Capture, database: bytes, twists: list[tuple[int, bytes]], kept: int
) -> None:
    assert_told_or_taken(tmp_path, capsys, mangle(database, twists, over=True)[:kept])


def test_a_refused_file_leaves_the_database_as_it_was(tmp_path: Path, capsys: Capture) -> None:
    log, db = tmp_path / "log.csv", tmp_path / "genmon.db"
    log.write_text(WHOLE)
    words = ["import", str(log), "--db", str(db)]
    assert main(words) == 0
    before = {path.name: path.read_bytes() for path in tmp_path.glob("genmon*")}
    for content in ("", "x", "time,temp\n", "\0\1\2", "SQLite format 3\0"):
        log.write_text(content)
        assert main(words) == 1
    assert {path.name: path.read_bytes() for path in tmp_path.glob("genmon*")} == before
    assert "Traceback" not in capsys.readouterr().err

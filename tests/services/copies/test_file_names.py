from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.services.copies.file_names import free_path, stem_of


@pytest.mark.parametrize(
    ("words", "stem"),
    [
        (("Outdoors", "2026"), "outdoors-2026"),
        (("Außen/Öl", "12–19 Nov 2026"), "außen-öl-12-19-nov-2026"),
        (("Shed", "14:05–16:35 Thu 12 Nov"), "shed-14-05-16-35-thu-12-nov"),
    ],
)
def test_a_file_is_named_by_place_and_span(words: tuple[str, ...], stem: str) -> None:
    assert stem_of(*words) == stem


@given(st.lists(st.text()))
def test_every_file_system_takes_every_name(words: list[str]) -> None:
    stem = stem_of(*words)
    assert len(stem.encode()) <= 120
    assert not set(stem) & set('/\\:*?"<>|. \0\n')


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    wanted = tmp_path / "outdoors-2026.png"
    assert free_path(wanted) == wanted
    wanted.touch()
    (tmp_path / "outdoors-2026-2.png").touch()
    assert free_path(wanted) == tmp_path / "outdoors-2026-3.png"


def test_a_stamp_takes_the_name_of_its_copy(tmp_path: Path) -> None:
    (tmp_path / "genmon.db.stamp").touch()
    assert free_path(tmp_path / "genmon.db") == tmp_path / "genmon-2.db"

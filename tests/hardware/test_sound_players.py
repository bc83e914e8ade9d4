import os
from pathlib import Path

import pytest

from genmon_gui.hardware.sound_players import sound_players


@pytest.mark.parametrize("there", [(), ("aplay",), ("aplay", "pw-play")])
def test_players_are_those_on_the_path_the_desktop_s_first(
    there: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in there:
        (tmp_path / name).touch(mode=0o755)
    monkeypatch.setenv("PATH", os.fspath(tmp_path))
    names = [Path(program).name for program, *_ in sound_players()]
    assert names == sorted(there, reverse=True)

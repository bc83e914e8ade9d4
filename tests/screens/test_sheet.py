from pathlib import Path

from tests.screens.sheet import write_sheet


def test_the_sheet_shows_every_screen_by_its_name(tmp_path: Path) -> None:
    write_sheet(tmp_path, {"800x480-dark": ["00-now.png", "01-history.png"]})
    written = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert "<h2>800x480-dark</h2>" in written
    assert '<img src="800x480-dark/01-history.png" alt="01-history"' in written

"""The font files, brought as a dependency."""

from importlib.resources import files
from pathlib import Path

# Light for the big number, regular and medium for the rest.
_FACES = ("Roboto-Light.ttf", "Roboto-Regular.ttf", "Roboto-Medium.ttf")


def font_files() -> tuple[Path, ...]:
    """The faces that the screens use."""
    folder = files("font_roboto") / "files"
    return tuple(Path(str(folder / face)) for face in _FACES)

"""The font files, brought as a dependency."""

from importlib.util import find_spec
from pathlib import Path

# Light for the big number, regular and medium for the rest.
_FACES = ("Roboto-Light.ttf", "Roboto-Regular.ttf", "Roboto-Medium.ttf")


def font_files() -> tuple[Path, ...]:
    """The faces that the screens use."""
    # Importing the package would have it look for all its faces.
    spec = find_spec("font_roboto")
    assert spec is not None  # noqa: S101 - a dependency
    assert spec.origin is not None  # noqa: S101 - a package of files
    folder = Path(spec.origin).parent / "files"
    return tuple(folder / face for face in _FACES)

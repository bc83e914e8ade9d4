"""Files of the resources folder, which the wheel ships inside the package."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def resource(name: str) -> Path:
    """The path of a file in resources/, in the wheel or in a checkout."""
    shipped = _PACKAGE / "resources" / name
    return shipped if shipped.exists() else _PACKAGE.parent / "resources" / name

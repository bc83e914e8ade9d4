"""Numbers within values that are compared as a whole."""

from typing import Any

import pytest


def approximately(value: float, abs: float | None = None) -> Any:  # noqa: A002 - as pytest's
    """Equal to what is near it, and taken by any field for a number."""
    return pytest.approx(value, abs=abs)

"""Which part of a band is seen. Imports no numpy: an empty picture must not wait for it."""

from genmon_gui.services.history.history import Band


def visible(band: Band, start: float, end: float) -> slice:
    """Which of a band's intervals touch [start, end)."""
    first = int(band.end.searchsorted(start, "right"))
    return slice(first, max(first, int(band.start.searchsorted(end, "left"))))

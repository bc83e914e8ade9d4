"""Where the parts of the kiosk's window stand: the rail where there is more room for it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QWidget

from genmon_gui.widgets.header import Header
from genmon_gui.widgets.pages import Pages
from genmon_gui.widgets.rail_size import rail_px
from genmon_gui.widgets.theme import scale_of

if TYPE_CHECKING:
    from genmon_gui.widgets.alarms.alarm_banner import AlarmBanner
    from genmon_gui.widgets.navigation import Navigation


def arrange_parts(
    grid: QGridLayout,
    size: QSize,
    numbers: tuple[Header, Pages],
    rest: tuple[()] | tuple["AlarmBanner", "Navigation"],
) -> None:
    """Scale all parts and give each its place.

    Args:
        grid: the window's.
        size: the window's, in pixels.
        numbers: what is seen from the first moment on.
        rest: what comes later; its room is kept, so that nothing jumps when it does.
    """
    scale, is_tall = scale_of(size), size.height() > size.width()
    header, pages = numbers
    header.set_scale(scale)
    for scaled in (pages, *rest):
        scaled.set_scale(scale, is_tall=is_tall)
    parts: tuple[QWidget, ...] = (header, pages, *rest)
    for part in parts:
        grid.removeWidget(part)
    column, rail_span = (0, 1) if is_tall else (1, 3)
    grid.addWidget(header, 0, column)
    grid.addWidget(pages, 2, column)
    if rest:
        banner, navigation = rest
        grid.addWidget(banner, 1, column)
        grid.addWidget(navigation, 3 if is_tall else 0, 0, rail_span, 1)
    _share_room(grid, rail_px(scale, is_tall=is_tall), is_tall=is_tall)
    # Darkness lies above all parts, those made later too.
    for part in parts:
        part.lower()
    # At once: numbers that come before an event loop would be laid out for two sizes.
    grid.activate()


def _share_room(grid: QGridLayout, rail: int, *, is_tall: bool) -> None:
    """The rail takes what it must, the page all else."""
    grid.setRowStretch(2, 1)
    grid.setRowMinimumHeight(3, rail if is_tall else 0)
    grid.setColumnMinimumWidth(0, 0 if is_tall else rail)
    for column in (0, 1):
        grid.setColumnStretch(column, int(column == (0 if is_tall else 1)))

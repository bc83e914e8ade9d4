"""How much room the rail of page buttons takes, known before there is one."""

from genmon_gui.widgets.theme import GRID, TOUCH


def rail_px(scale: float, *, is_tall: bool) -> int:
    """How wide the rail is beside the page; on a tall screen how high below it."""
    width, height = button_px(scale)
    margin = round(GRID * scale)
    return height + margin if is_tall else width + 2 * margin


def button_px(scale: float) -> tuple[int, int]:
    """The width and height of a button of the rail."""
    return round(1.4 * TOUCH * scale), round(1.2 * TOUCH * scale)

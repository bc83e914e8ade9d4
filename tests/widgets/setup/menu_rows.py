"""Finds the rows of the set-up menu by what they say."""

from genmon_gui.widgets.setup.row import Row
from genmon_gui.widgets.setup.setup_page import SetupPage


def row_named(setup: SetupPage, name: str) -> Row:
    return next(row for row in setup.menu.rows if row.name.text() == name)

"""Opening pages of set-up by finger, wherever their rows are."""

from PySide6.QtTest import QTest

from genmon_gui.widgets.setup.menu import Menu
from genmon_gui.widgets.setup.page import Page
from genmon_gui.widgets.setup.row import Row
from genmon_gui.widgets.setup.setup_page import SetupPage
from tests.widgets.touching import tap


def touch_row(menu: Menu, row: Row) -> None:
    menu.area.ensureWidgetVisible(row)
    QTest.qWait(0)
    tap(row.button)


def row_of(setup: SetupPage, page: Page) -> Row:
    return next(row for row in setup.menu.rows if row.name.text() == page.title)


def open_page(setup: SetupPage, page: Page) -> None:
    touch_row(setup.menu, row_of(setup, page))
    QTest.qWait(0)

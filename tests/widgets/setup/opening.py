"""Opening pages of set-up by finger, wherever their rows are, and typing what they ask for."""

from PySide6.QtTest import QTest

from genmon_gui.widgets.keypad.entry_page import EntryPage
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


def rows(page: Page) -> dict[str, Row]:
    """The rows that are seen, by their names."""
    shown = [row for row in page.findChildren(Row) if row.isVisible()]
    return {row.name.text(): row for row in shown}


def entry_of(setup: SetupPage) -> EntryPage:
    """Where something is typed now."""
    entry = setup.stack.currentWidget()
    assert isinstance(entry, EntryPage)
    return entry


def type_name(setup: SetupPage, name: str) -> None:
    """With a keyboard, which types as the keypad does; then Done by a finger."""
    entry = entry_of(setup)
    entry.field.selectAll()
    QTest.keyClicks(entry.field, name)
    tap(entry.keypad.key("done"))
    QTest.qWait(0)

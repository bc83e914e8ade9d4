import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from genmon_gui.alerts.transport import Outcome, Result
from genmon_gui.config.settings import Settings
from genmon_gui.services.history.overview import Overview
from genmon_gui.services.setup.pin_messages import PinJudged, PinStanding
from genmon_gui.services.telling.trial import TrialReport, Tried
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.theme import LIGHT
from tests.builders import EMAIL
from tests.imported import imported_by
from tests.widgets.setup.conftest import Opened
from tests.widgets.setup.opening import rows, touch_row
from tests.widgets.touching import tap

PAGES = ("probes", "limits", "messages", "display", "units", "pin")
SHOWING_THE_MENU = """
from PySide6.QtWidgets import QApplication
from genmon_gui.config.loading import defaults
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.demo_settings import for_demo
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.pages import SETUP
from genmon_gui.widgets.theme import DARK

screen, settings = QApplication([]), for_demo(defaults(), is_named=False)
window = KioskWindow(Appearance(DARK, Unit.CELSIUS, settings.timezone, 60.0))
window.show()
window.show_settings(settings)
from genmon_gui.services.setup.pin_messages import PinJudged
window.pin_tried.connect(lambda tried: window.pin_judged.emit(PinJudged(True)))
window.pages.choose_page(SETUP)
screen.processEvents()
assert window.pages.setup.menu.isVisible()"""
# What a page needs, and the menu does not.
LATER = (
    "genmon_gui.config.writing",
    "genmon_gui.services.replay.hindsight",
    "genmon_gui.services.telling.trial",
    "genmon_gui.widgets.keypad.keypad",
    "genmon_gui.widgets.leave_page",
    "genmon_gui.widgets.picture",
    "genmon_gui.widgets.setup.limits_page",
    "genmon_gui.widgets.setup.messages_page",
    "genmon_gui.widgets.setup.pin_page",
    "genmon_gui.widgets.setup.probes_page",
    "genmon_gui.widgets.setup.screen_page",
    "genmon_gui.widgets.setup.units_page",
    "numpy",
    "pyqtgraph",
    "tomlkit",
)


class Windows(QObject):
    """Everything that is shown as a window of its own."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__()
        self.shown: list[object] = []
        application.installEventFilter(self)

    def eventFilter(self, shown: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        if event.type() == QEvent.Type.Show and isinstance(shown, QWidget) and shown.isWindow():
            self.shown.append(shown)
        return False


def made(window: KioskWindow) -> list[str]:
    return [name for name in PAGES if window.pages.setup.made.is_made(name)]


def touch(window: KioskWindow, number: int) -> None:
    menu = window.pages.setup.menu
    touch_row(menu, menu.rows[number])


def test_the_menu_is_seen_without_anything_that_only_a_page_needs() -> None:
    found = imported_by(SHOWING_THE_MENU)
    assert "genmon_gui.widgets.setup.menu" in found
    assert not found & set(LATER)


@pytest.mark.parametrize("number", range(len(PAGES)))
def test_a_page_is_seen_before_there_is_a_number_to_reckon_with(number: int) -> None:
    opening = f"window.pages.setup.menu.opened.emit({number}); screen.processEvents()"
    found = imported_by(f"{SHOWING_THE_MENU}; {opening}")
    assert "genmon_gui.widgets.setup.page" in found
    assert not found & {"numpy", "pyqtgraph", "tomlkit", "genmon_gui.widgets.keypad.keypad"}


def test_a_page_is_made_when_its_row_is_touched(window: KioskWindow) -> None:
    assert made(window) == []
    touch(window, PAGES.index("units"))
    assert made(window) == ["units"]
    assert window.pages.setup.made.units.isVisible()


@pytest.mark.parametrize("number", range(len(PAGES)))
def test_each_is_called_as_its_row(window: KioskWindow, number: int) -> None:
    touch(window, number)
    setup = window.pages.setup
    assert setup.head.title.text() == setup.menu.rows[number].name.text()
    page = setup.made.page(number)
    assert page is not None
    assert page.title == setup.head.title.text()


def test_a_page_that_is_opened_late_knows_what_was_told_before(
    window: KioskWindow, settings: Settings
) -> None:
    window.show_settings(settings._replace(language="de"))
    window.pin_stood.emit(PinStanding(is_set=True))
    touch(window, PAGES.index("probes"))
    assert rows(window.pages.setup.made.probes)["Engine block"].value.text().endswith("27.4 °C")
    for page, row in (("units", "language"), ("pin", "change")):
        tap(window.pages.setup.head.back)
        touch(window, PAGES.index(page))
        assert getattr(getattr(window.pages.setup.made, page), row).isVisible()
    assert window.pages.setup.made.units.language.buttons["de"].isChecked()


def test_an_answer_for_a_page_that_nobody_has_opened_makes_none(window: KioskWindow) -> None:
    sent = Tried("email", "ann@example.com", Outcome(Result.SENT, "250 OK"))
    window.trial_reported.emit(TrialReport(1, (sent,), ()))
    window.pin_stood.emit(PinStanding(is_set=True))
    window.overview_read.emit(Overview((), None, 0))
    assert made(window) == []


def test_what_was_never_opened_is_not_made_by_another_look_either(window: KioskWindow) -> None:
    touch(window, PAGES.index("display"))
    window.change_appearance(window.appearance._replace(palette=LIGHT))
    QTest.qWait(0)
    assert made(window) == ["display"]
    assert window.pages.setup.made.display.isVisible()


def test_no_part_of_a_page_is_a_window_of_its_own_for_a_moment(opened: Opened) -> None:
    application = QCoreApplication.instance()
    assert application is not None
    windows, window = Windows(application), opened(email=EMAIL)
    setup = window.pages.setup
    for number in range(len(setup.menu.rows)):
        touch(window, number)
        setup.close_all()
        setup.step_back()
    window.pages.guard(lambda: None)
    window.pin_judged.emit(PinJudged(is_right=False))
    assert windows.shown == [window]

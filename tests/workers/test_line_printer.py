import pytest
from pytestqt.qtbot import QtBot

from genmon_gui.core.language import speak
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.reading import FaultKind
from genmon_gui.services.messages import PlaceView, RoundTaken, Trouble
from genmon_gui.workers.languages import language_of
from genmon_gui.workers.line_printer import LinePrinter
from tests.builders import NOW, a_round, alarm, failed, heard


@pytest.fixture
def printer(qtbot: QtBot) -> LinePrinter:
    del qtbot
    return LinePrinter(Unit.CELSIUS)


def test_a_round_is_one_line(printer: LinePrinter, capsys: pytest.CaptureFixture[str]) -> None:
    printer.print_round(a_round(heard("Engine block", 97.25), failed("Outdoors", FaultKind.CRC)))
    assert capsys.readouterr().out == (
        "2026-11-22T19:02:00Z  Engine block 97.2 °C  Outdoors – (crc)\n"
    )


def test_people_who_read_fahrenheit_get_it(capsys: pytest.CaptureFixture[str]) -> None:
    LinePrinter(Unit.FAHRENHEIT).print_round(a_round(heard("Outdoors", -40.0)))
    assert "Outdoors −40.0 °F" in capsys.readouterr().out


@pytest.mark.parametrize(("value_c", "text"), [(97.3, "97.3 °C"), (-0.04, "0.0 °C")])
def test_programs_read_the_same_in_every_language(
    printer: LinePrinter, capsys: pytest.CaptureFixture[str], value_c: float, text: str
) -> None:
    speak(language_of("de"))
    printer.print_round(a_round(heard("Outdoors", value_c)))
    assert capsys.readouterr().out.endswith(f"Outdoors {text}\n")


def test_active_alarms_are_named(printer: LinePrinter, capsys: pytest.CaptureFixture[str]) -> None:
    alarms = (alarm("Engine block", 97.0), alarm("Enclosure", 20.0, active=False))
    printer.print_round(a_round(heard("Engine block", 97.0), alarms=alarms))
    assert capsys.readouterr().out.endswith("97.0 °C  ALARM Engine block/high\n")


def test_nothing_is_said_before_the_first_round(
    printer: LinePrinter, capsys: pytest.CaptureFixture[str]
) -> None:
    view = PlaceView("Outdoors", None, None, None)
    printer.print_round(RoundTaken(NOW, 0, (view,), ()))
    assert capsys.readouterr() == ("", "")


def test_a_notice_goes_to_stderr_once_and_at_once(
    printer: LinePrinter, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(3):
        printer.print_round(RoundTaken(NOW, number, (), (), notice="The program was off."))
    assert capsys.readouterr().err == "genmon-gui: The program was off.\n"


@pytest.mark.parametrize(
    ("trouble", "line"),
    [
        (Trouble("the disk is full", "make room"), "genmon-gui: the disk is full: make room\n"),
        (Trouble("the disk is full"), "genmon-gui: the disk is full\n"),
    ],
)
def test_a_trouble_goes_to_stderr(
    printer: LinePrinter, capsys: pytest.CaptureFixture[str], trouble: Trouble, line: str
) -> None:
    printer.print_round(a_round(heard("Outdoors", 1.0), trouble=trouble))
    said = capsys.readouterr()
    assert said.err == line
    assert "Outdoors 1.0 °C" in said.out


def test_all_that_is_wrong_goes_to_stderr_line_by_line(
    printer: LinePrinter, capsys: pytest.CaptureFixture[str]
) -> None:
    printer.print_trouble(Trouble("units: wrong", "mend it", ("unit: unknown key",)))
    assert capsys.readouterr().err == (
        "genmon-gui: units: wrong: mend it\ngenmon-gui: unit: unknown key\n"
    )


def test_a_trouble_that_stays_is_told_once(
    printer: LinePrinter, capsys: pytest.CaptureFixture[str]
) -> None:
    full, well = Trouble("the disk is full"), None
    for trouble in (full, full, well, full, Trouble("the bus is gone")):
        printer.print_round(a_round(heard("Outdoors", 1.0), trouble=trouble))
    assert capsys.readouterr().err.splitlines() == [
        "genmon-gui: the disk is full",
        "genmon-gui: the disk is full",
        "genmon-gui: the bus is gone",
    ]


def test_while_the_clock_is_not_set_no_wrong_time_is_printed(
    printer: LinePrinter, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = a_round(heard("Outdoors", 2.0))._replace(is_clock_known=False)
    for each in (taken, taken, taken._replace(is_clock_known=True)):
        printer.print_round(each)
    told = capsys.readouterr()
    unset = "clock not set  Outdoors 2.0 °C\n"
    assert told.out == f"{unset}{unset}2026-11-22T19:02:00Z  Outdoors 2.0 °C\n"
    assert told.err == "genmon-gui: Clock not set: readings wait for the time.\n"

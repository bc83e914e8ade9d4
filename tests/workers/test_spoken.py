"""What people are told, whole, in the languages that are shipped."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.alerts.html import html_of
from genmon_gui.assets import resource
from genmon_gui.core.alarm import AlarmRule, TransitionKind
from genmon_gui.core.alert import Alert
from genmon_gui.core.calendar_spans import span_words
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import ENGLISH, LANGUAGES, say, speak
from genmon_gui.core.phrasing import Unit, ago, duration, moment
from genmon_gui.core.reading import FaultKind
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.rules.program import Lost, Stale
from genmon_gui.core.year.limits import Limit
from genmon_gui.core.year.sentences import sentences
from genmon_gui.core.year.summary import summarise
from genmon_gui.core.year.table import table
from genmon_gui.core.year.wording import unbroken
from genmon_gui.db.tables.events import Event, EventKind
from genmon_gui.services.event_words import event_sentence
from genmon_gui.services.messages import PlaceView, Trouble
from genmon_gui.services.reasons import OffReason
from genmon_gui.services.status import (
    delivery_trouble,
    status_sentence,
    told_sentences,
    trouble_sentences,
)
from genmon_gui.services.telling import alerting
from genmon_gui.services.telling.delivery import DeliveryReport
from genmon_gui.services.telling.when import When
from genmon_gui.workers.languages import language_of
from tests.builders import NOW, THREE, TORONTO, a_round, failed, some_settings
from tests.core.year.chronicles import a_chronicle, northern

HOT = AlarmRule(Beyond("Motorblock", Side.HIGH, 95.0), on_delay_s=60.0)
DAY = 86_400.0
NARROW, NO_BREAK = "\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}"


@pytest.fixture
def german() -> Iterator[None]:
    speak(language_of("de"))
    yield
    speak(ENGLISH)


@pytest.fixture
def french() -> Iterator[None]:
    speak(language_of("fr"))
    yield
    speak(ENGLISH)


def a_year() -> tuple[str, ...]:
    days = {**northern(2026), date(2026, 7, 1): (12.0, 31.5)}
    limits = (Limit(Side.HIGH, 30.0), Limit(Side.LOW, -20.0))
    summary = summarise(a_chronicle(days), "Garage", 2026, limits)
    return tuple(map(unbroken, sentences(summary, Unit.CELSIUS, TORONTO)))


def an_alert(rule: AlarmRule, kind: TransitionKind, value: float | None, at: float = NOW) -> Alert:
    settings = some_settings(Path("genmon.db"))
    when = When(at, TORONTO)
    return alerting.alert_of(
        rule, kind, value, when, since=NOW, settings=settings, message_id="<1@x>"
    )


@pytest.mark.usefixtures("german")
def test_a_year_in_german() -> None:
    assert [sentence.replace(NO_BREAK, "_") for sentence in a_year()] == [
        "Tiefster Wert −5,0_°C am 1._Januar um 00:00; höchster 31,5_°C am 1._Juli um 01:00; "
        "Mittel 4,0_°C.",
        "Frostfreie Zeit vom 11._Mai bis 9._Oktober (152_Tage).",
        "Der letzte Frost davor war am 10._Mai, der erste danach am 10._Oktober.",
        "Über 30,0_°C an 1_Tag, dem 1._Juli.",
        "Unter −20,0_°C an keinem Tag.",
        "Der kälteste Monat war der Januar (Mittel −1,0_°C), der wärmste der Juli (11,3_°C).",
        "Tiefster und höchster Wert eines Tages lagen im Juli am weitesten auseinander, "
        "im Schnitt 14,2_°C, und im Januar am nächsten beieinander, 8,0_°C.",
        "Die größte Spanne hatte der 1._Juli mit 19,5_°C zwischen tief und hoch.",
        "Messwerte gibt es in 100_% der Stunden des Jahres.",
    ]


@pytest.mark.usefixtures("french")
def test_a_year_in_french() -> None:
    said = [sentence.replace(NO_BREAK, "_").replace(NARROW, "~") for sentence in a_year()]
    assert said[:5] == [
        "Minimum −5,0_°C le 1er_janvier à 00:00~; maximum 31,5_°C le 1er_juillet à 01:00~; "
        "moyenne 4,0_°C.",
        "Période sans gel du 11_mai au 9_octobre (152_jours).",
        "Le dernier gel avant était le 10_mai, le premier après le 10_octobre.",
        "Au-dessus de 30,0_°C 1_jour, le 1er_juillet.",
        "En dessous de −20,0_°C aucun jour.",
    ]


@pytest.mark.usefixtures("german")
def test_the_table_of_a_year_is_german() -> None:
    days = {**northern(2025), **northern(2026)}
    heads, january, *_ = table(summarise(a_chronicle(days), "Garage", 2026), Unit.CELSIUS)
    assert heads[-3:] == ("Messwerte", "zu 2025", "zu früher")
    assert january[:3] == ("Januar", "−1,0", "−5,0")


@pytest.mark.usefixtures("german")
def test_an_alarm_in_german() -> None:
    alert = an_alert(HOT, TransitionKind.ACTIVE, 97.3)
    assert alert.subject == "Motorblock 97,3 °C: über 95,0 °C"
    assert alert.short_text == "Motorblock 97,3 C: ueber 95,0 C seit 14:02"
    assert alert.body == (
        "Motorblock liegt bei 97,3 °C, also über 95,0 °C.\n"
        "Der Alarm besteht seit Sonntag, 22. November 2026, 14:02 EST, zuvor 60 s über 95,0 °C."
        "\n\nZum Quittieren den Alarm auf dem Bildschirm des Generators berühren. "
        "Sobald alles wieder normal ist, kommt noch eine Nachricht.\n\n-- \ngenmon-gui\n"
    )
    assert '<html lang="de">' in html_of(alert)


@pytest.mark.usefixtures("french")
def test_a_returned_alarm_in_french() -> None:
    alert = an_alert(HOT, TransitionKind.RETURNED, 92.1, NOW + 38 * 60)
    assert alert.subject == f"Motorblock revient à la normale{NARROW}: 92,1 °C"
    assert alert.short_text == (
        "Motorblock revient a la normale : 92,1 C a 14:40, auparavant au-dessus de 95,0 C "
        "pendant 38 min"
    )
    assert "L’alarme (au-dessus de 95,0 °C) a duré 38 min." in alert.body


@pytest.mark.usefixtures("german")
def test_what_goes_wrong_with_the_watching_is_told_in_german() -> None:
    lost = an_alert(AlarmRule(Lost("Motor")), TransitionKind.ACTIVE, None)
    assert lost.subject == "Motor: nicht gehört"
    stale = an_alert(AlarmRule(Stale()), TransitionKind.ACTIVE, 720.0)
    assert stale.subject == "Messwerte fehlen schon 12 min: kein Fühler gehört"


@pytest.mark.usefixtures("german")
def test_the_status_in_german() -> None:
    def status(*views: PlaceView, **troubles: Trouble) -> str:
        taken = a_round(*views)
        told = told_sentences(taken, troubles, 0.0, Unit.CELSIUS, TORONTO)
        return status_sentence(taken, told, 9.0)

    assert status(*THREE) == "Alle 3 Fühler vor 9 s gehört."
    assert status(THREE[0], failed("Garage", FaultKind.CRC)) == "Nicht gehört: Garage."
    report = DeliveryReport(2, 0, "mail.example.com:587 hat aufgelegt", NOW - DAY)
    trouble = delivery_trouble(report, NOW, TORONTO)
    assert trouble is not None
    assert status(*THREE, delivery=trouble) == (
        "2 Nachrichten warten seit gestern 14:02: mail.example.com:587 hat aufgelegt."
    )


@pytest.mark.usefixtures("french")
def test_a_trouble_begins_with_a_capital_also_before_an_apostrophe() -> None:
    trouble = Trouble("l’horloge est fausse", "vérifiez-la")
    assert trouble_sentences(trouble) == "L’horloge est fausse. Vérifiez-la."


@pytest.mark.usefixtures("french")
def test_an_error_and_its_remedy_stand_apart_as_the_language_has_it() -> None:
    assert str(GenmonError("le disque est plein", "faites de la place")) == (
        f"le disque est plein{NARROW}: faites de la place"
    )


@pytest.mark.usefixtures("german")
def test_moments_and_durations_in_german() -> None:
    assert (duration(12 * DAY), ago(12 * DAY)) == ("12 Tage", "vor 12 Tagen")
    assert (duration(240.0), ago(240.0)) == ("4 min", "vor 4 min")
    assert ago(0.0) == "gerade eben"
    assert moment(NOW - DAY, NOW, TORONTO) == "gestern 14:02"
    assert moment(NOW - 4 * DAY, NOW, TORONTO) == "18. Nov 14:02"
    assert span_words(NOW - 4 * DAY, NOW, TORONTO) == "18.–22. Nov 2026"


@pytest.mark.usefixtures("french")
def test_moments_and_durations_in_french() -> None:
    assert (duration(12 * DAY), ago(12 * DAY)) == ("12 jours", "il y a 12 jours")
    assert ago(0.0) == "à l’instant"
    assert moment(NOW - DAY, NOW, TORONTO) == "hier 14:02"
    assert moment(NOW - 21 * DAY, NOW, TORONTO) == "1er nov 14:02"


@pytest.mark.usefixtures("french")
def test_why_the_program_was_off_is_said_though_the_record_has_another_word() -> None:
    event = Event(NOW - DAY, EventKind.PROGRAM_OFF, OffReason.UNKNOWN, NOW)
    assert event_sentence(event, lambda at: moment(at, NOW, TORONTO)) == (
        "Le programme a été arrêté de hier 14:02 à 14:02 (coupure de courant ou plantage)."
    )


def placed_messages() -> list[tuple[str, str, set[str]]]:
    """Each English text that has places for values, its meaning, and their names."""
    path = resource("languages/genmon-gui_de.ts")
    found = []
    for message in ElementTree.parse(path).iter("message"):  # noqa: S314 - a file of our own
        text = message.findtext("source") or ""
        names = {name for _, name, _, _ in Formatter().parse(text) if name}
        if names:
            found.append((text, message.findtext("comment") or "", names))
    return found


PLACED = placed_messages()


@pytest.mark.parametrize("code", LANGUAGES)
@given(value=st.text() | st.integers() | st.floats() | st.none())
def test_whatever_the_values_are_every_text_can_be_said(code: str, value: object) -> None:
    speak(language_of(code))
    try:
        for text, meaning, names in PLACED:
            assert str(value) in say(text, meaning, **dict.fromkeys(names, value))
    finally:
        speak(ENGLISH)

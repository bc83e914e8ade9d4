from itertools import product

import pytest
from pytestqt.qtbot import QtBot

from genmon_gui.core.fault_words import fault_words
from genmon_gui.core.language import LANGUAGES, speak
from genmon_gui.core.reading import FaultKind
from genmon_gui.widgets.now.fault_label import FaultLabel
from genmon_gui.widgets.number_label import metrics_at
from genmon_gui.widgets.theme import BODY, DARK, SMALL
from genmon_gui.workers.languages import language_of

# Of what is read on a bus; the others come of a log.
_LIVE = tuple(kind for kind in FaultKind if kind is not FaultKind.CONTRADICTED)
# Where the number is in one of three tiles of the smallest screen.
_ROOM = 266, 112


def said(qtbot: QtBot, words: str) -> FaultLabel:
    label = FaultLabel(DARK)
    qtbot.addWidget(label)
    label.resize(*_ROOM)
    label.show_words(words, is_warning=True)
    label.show()
    label.arrange(metrics_at(140), 1.0, is_compact=False)
    return label


@pytest.mark.parametrize(("kind", "code"), list(product(_LIVE, LANGUAGES)))
def test_what_is_wrong_and_what_to_do_are_a_line_each_and_not_the_smallest(
    qtbot: QtBot, kind: FaultKind, code: str
) -> None:
    speak(language_of(code))
    label = said(qtbot, fault_words(kind))
    font, lines = label.words.shown()
    assert len(lines) == 2
    assert font.pixelSize() >= BODY


def test_words_too_long_for_a_line_are_broken_rather_than_tiny(qtbot: QtBot) -> None:
    label = said(qtbot, "Says something that nobody has ever heard before.")
    font, lines = label.words.shown()
    assert len(lines) > 1
    assert font.pixelSize() > SMALL


def test_no_words_are_louder_than_a_quarter_of_a_figure(qtbot: QtBot) -> None:
    label = said(qtbot, "Gone.")
    assert label.words.shown()[0].pixelSize() <= metrics_at(140).figure_px / 4


def test_without_room_for_both_it_says_what_is_wrong_and_cuts_nothing(qtbot: QtBot) -> None:
    label = said(qtbot, fault_words(FaultKind.OUT_OF_RANGE))
    label.resize(150, 40)
    assert label.words.text() == "Impossible values."
    assert label.words.is_whole()
    assert label.text() == "Impossible values. Check its supply."

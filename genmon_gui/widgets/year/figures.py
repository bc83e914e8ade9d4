"""The four numbers of a year: lowest, highest, mean, and for how long it was free of frost."""

from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from genmon_gui.core.language import mark, say, say_count, whole_number
from genmon_gui.core.phrasing import Unit, number
from genmon_gui.core.year.summary import YearSummary
from genmon_gui.core.year.table import NOTHING
from genmon_gui.core.year.wording import day_words, moment_words, share_words
from genmon_gui.widgets.theme import HEADING, SMALL, Palette, font

# The number beside the type scale's largest, and how far apart the lines are.
_LARGE, _LEADING = 1.25, 1.35
# Behind a number that stands by itself.
_DAYS = mark("day"), mark("days")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, what it is, and when or of what.

    Attributes:
        name: what it is.
        value: the number.
        unit: what stands behind it, smaller.
        words: the line below.
        colour: the number's, as #rrggbb.
    """

    name: str
    value: str
    unit: str
    words: str
    colour: str


def figures_of_year(
    summary: YearSummary, unit: Unit, zone: tzinfo, palette: Palette
) -> tuple[Figure, ...]:
    """The four numbers of a year; none of one without readings."""
    whole, free, year = summary.whole.extremes, summary.frost_free, summary.year
    if whole is None:
        return ()
    days, word_for_days = NOTHING, ""
    if free is not None:
        days, word_for_days = whole_number(free.run.days), say_count(free.run.days, *_DAYS)
    low_words, high_words = (moment_words(at, zone, year) for at in (whole.low_at, whole.high_at))
    known = say("of {share} of the hours", share=share_words(summary.whole.coverage))
    symbol = unit.symbol
    return (
        Figure(say("Lowest"), number(whole.low_c, unit), symbol, low_words, palette.low),
        Figure(say("Highest"), number(whole.high_c, unit), symbol, high_words, palette.high),
        Figure(say("Mean"), number(whole.mean_c, unit), symbol, known, palette.text),
        Figure(say("Frost-free"), days, word_for_days, _run_words(summary), palette.text),
    )


def figures_height(scale: float) -> float:
    """How high they are, drawn so much larger than on 800x480."""
    return scale * (SMALL * 2 * _LEADING + HEADING * _LARGE * 1.1)


def paint_figures(
    painter: QPainter, figures: tuple[Figure, ...], room: QRectF, palette: Palette, scale: float
) -> None:
    """Paint them beside each other, each at the left of its share of the room."""
    small = font(SMALL * scale)
    large = font(HEADING * _LARGE * scale, QFont.Weight.Light)
    step = SMALL * _LEADING * scale
    for index, figure in enumerate(figures):
        left = room.left() + index * room.width() / len(figures)
        first = room.top() + QFontMetricsF(small).ascent()
        second = first + HEADING * _LARGE * 1.1 * scale
        _draw(painter, figure.name, small, palette.quiet, QPointF(left, first))
        end = _draw(painter, figure.value, large, figure.colour, QPointF(left, second))
        unit_at = QPointF(end + 0.3 * SMALL * scale, second)
        _draw(painter, figure.unit, small, figure.colour, unit_at)
        _draw(painter, figure.words, small, palette.quiet, QPointF(left, second + step))


def _run_words(summary: YearSummary) -> str:
    if summary.frost_free is None:
        return say("no day known to be")
    run = summary.frost_free.run
    first, last = (day_words(day, summary.year) for day in (run.first, run.last))
    return say("{first} to {last}", first=first, last=last)


def _draw(painter: QPainter, text: str, face: QFont, colour: str, at: QPointF) -> float:
    painter.setFont(face)
    painter.setPen(QColor(colour))
    painter.drawText(at, text)
    return at.x() + QFontMetricsF(face).horizontalAdvance(text)

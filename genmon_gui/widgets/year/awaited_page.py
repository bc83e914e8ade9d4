"""A year's page that is printed as soon as it is known what the year says."""

from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from genmon_gui.core.language import say
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.copies.taking import DrawingAsked
from genmon_gui.services.history.year_page import YearAsked, YearRead
from genmon_gui.services.messages import Trouble
from genmon_gui.widgets.year.pdf import Paper, pdf_of


@dataclass(frozen=True, slots=True)
class AwaitedPage:
    """What will be printed.

    Attributes:
        path: where to.
        paper: on what.
        places: of which places.
        asked: of which year.
        unit: of temperatures.
        zone: whose days.
    """

    path: Path
    paper: Paper
    places: tuple[str, ...]
    asked: YearAsked
    unit: Unit
    zone: ZoneInfo

    def printed(self, read: YearRead) -> DrawingAsked | Trouble:
        """The page, or why there is none."""
        pages = [page for page in read.pages if page.summary.place in self.places]
        if pages:
            return DrawingAsked(self.path, pdf_of(pages, self.paper, self.unit, self.zone))
        words = say("there are no readings of these places in {year}", year=read.asked.year)
        return Trouble(words, say("choose another year or place"))

"""The page of the yearly picture: what to look at, and the picture."""

from dataclasses import replace
from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from genmon_gui.config.settings import Settings
from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.calendar import local_date
from genmon_gui.core.language import mark, say
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.services.history.asking import Seen
from genmon_gui.services.history.history import History
from genmon_gui.services.history.overview import Overview
from genmon_gui.services.history.remarks import Answer, Remarks
from genmon_gui.services.messages import RoundTaken
from genmon_gui.widgets.fitted_label import CENTRE, FittedLabel
from genmon_gui.widgets.hands.stepping import Extent
from genmon_gui.widgets.hands.time_range import TimeRange
from genmon_gui.widgets.history_asking import HistoryAsking
from genmon_gui.widgets.history_choices import HistoryChoices
from genmon_gui.widgets.kiosk_page import KioskPage
from genmon_gui.widgets.place_chips import PlaceChips
from genmon_gui.widgets.span_chooser import SpanChooser
from genmon_gui.widgets.theme import BODY, HEADING, TITLE, Palette, colour_text, font, scale_of
from genmon_gui.widgets.words_button import SaveChoice, WordsButton

if TYPE_CHECKING:
    from genmon_gui.widgets.held_picture import HeldPicture
    from genmon_gui.widgets.picture.picture import HistoryPicture

# No more than this can be laid beside another year.
_LONGEST_YEAR_S = 366 * 86400
_NOTHING_YET = mark("Nothing is recorded yet.\nThe picture begins with the first reading.")


class HistoryPage(KioskPage):
    """Lets people choose places and a span, and shows what is asked for.

    Signals:
        history_asked: a Question; the answer is wanted by show_history.
        words_wanted: somebody wants to read what `year` says.
        year_changed: the local year that is seen.
    """

    history_asked = Signal(object)
    words_wanted = Signal()
    year_changed = Signal(int)

    def __init__(
        self, palette: Palette, unit: Unit, zone: tzinfo, fixed_scale: float | None = None
    ) -> None:
        """Get ready.

        Args:
            palette: colours.
            unit: of what is shown.
            zone: whose years.
            fixed_scale: how large things are drawn; None to grow with the window, as on a wall.
        """
        super().__init__()
        self.setObjectName("history page")
        self.setAccessibleName(say("History"))
        self._look = (palette, unit, zone, fixed_scale)
        self._zone = zone
        self._limits: tuple[Beyond, ...] = ()
        self._extent: Extent | None = None
        self._range: TimeRange | None = None
        self.held: HeldPicture | None = None
        self.span = SpanChooser(palette)
        self.places = PlaceChips(palette)
        self.words = WordsButton(palette)
        # On a wall; at a desk there is a menu above.
        self.save = SaveChoice(palette)
        self.asking = HistoryAsking(zone, self._look_at, self)
        self._choices = HistoryChoices(self.span, self.places, self.words, self.save)
        # The picture's place, until there is one.
        self.hint = FittedLabel()
        self.hint.align(CENTRE)
        colour_text(self.hint, palette.quiet)
        self._lay_out()
        self._connect()

    @Slot(object)
    def show_overview(self, overview: Overview) -> None:
        """Learn what there is to look at."""
        self.places.set_places(tuple(view.place for view in overview.places))
        self.places.setVisible(overview.span is not None)
        self.span.setVisible(overview.span is not None)
        self.words.setVisible(overview.span is not None)
        self.save.setVisible(overview.span is not None and self._look[-1] is None)
        self.hint.setText("" if overview.span else say(_NOTHING_YET))
        self._arrange()
        if overview.span is not None:
            self._show_extent(Extent(*overview.span, self._zone))
            self.asking.ask_at_once()

    def show_settings(self, settings: Settings) -> None:
        """Show the limits that are configured."""
        self.show_limits(settings.alarms)

    def show_round(self, taken: RoundTaken) -> None:
        """Learn of the newest reading."""
        newest_at = max((view.latest.at for view in taken.places if view.latest), default=None)
        if newest_at is not None:
            self.show_newest(newest_at)

    def show_newest(self, at: float) -> None:
        """Learn that there is a reading of that moment; who sees the newest stays with it."""
        extent = self._extent
        if extent is None or at <= extent.newest_at:
            return
        if local_date(at, self._zone) != local_date(extent.newest_at, self._zone):
            # The days that have been asked for end before.
            self.asking.begin_anew()
        self._show_extent(replace(extent, newest_at=at))

    @Slot(object)
    def show_history(self, answer: Answer) -> None:
        """Show an answer, unless something else has been asked since."""
        wanted = self.asking.take(answer)
        if wanted is None:
            return
        if self.held is None:
            self.held = self._made_picture()
        if isinstance(wanted, History):
            self.held.show_history(wanted, self.places.colours())
            self.hint.hide()
        elif isinstance(wanted, Remarks):
            self.held.show_remarks(wanted)
        self._show_usual()

    def show_limits(self, rules: tuple[AlarmRule, ...]) -> None:
        """Draw the limits of these rules, each while its place is the only one that is shown."""
        self._limits = tuple(rule.condition for rule in rules if isinstance(rule.condition, Beyond))
        if self.held is not None:
            self.held.picture.show_limits(self._limits)

    def showEvent(self, _event: QShowEvent) -> None:
        """Ask anew: the picture may be old."""
        self.asking.open()

    def hideEvent(self, _event: QHideEvent) -> None:
        """Ask no more."""
        self.asking.close()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Scale everything."""
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the picture by keys that nothing on the page wants for itself."""
        event.ignore()
        if self.held is not None:
            self.held.take_key(event)

    @property
    def picture(self) -> "HistoryPicture | None":
        """The picture, once there has been something to show."""
        return None if self.held is None else self.held.picture

    @property
    def year(self) -> int | None:
        """The local year of the middle of what is seen, None while there is nothing to see."""
        extent, seen = self._extent, self._range
        if extent is None or seen is None:
            return None
        at = min(max(seen.middle, extent.oldest_at), extent.newest_at)
        return local_date(at, self._zone).year

    def _show_extent(self, extent: Extent) -> None:
        if self._extent is None or self._range is None:
            wanted = extent.first_look()
        else:
            wanted = self._extent.grown(extent, self._range)
        self._extent = extent
        if self.held is not None:
            self.held.set_extent(extent)
        self._show_range(wanted)

    @Slot(object)
    def _show_chosen(self, wanted: TimeRange) -> None:
        """Show what somebody has chosen and waits for."""
        self._show_range(wanted)
        self.asking.ask_at_once()

    def _show_range(self, wanted: TimeRange) -> None:
        if self.held is not None and wanted != self._range:
            self.held.show_range(wanted)
        self._tell_range(wanted)

    def _tell_range(self, seen: TimeRange) -> None:
        before = self.year
        self._range = seen
        if self._extent is not None:
            self.span.show_range(self._extent, seen)
            self._tell_years(self._extent, seen)
        if self.year is not None and self.year != before:
            self.words.show_year(self.year)
            self.year_changed.emit(self.year)

    def _tell_years(self, extent: Extent, seen: TimeRange) -> None:
        """Another year may be laid beside a part of one."""
        is_within_one = seen.length_s <= _LONGEST_YEAR_S
        year, oldest = (local_date(at, self._zone).year for at in (seen.middle, extent.oldest_at))
        if self.places.set_years(year, oldest if is_within_one else year):
            self._arrange()

    @Slot(float)
    def _zoom(self, factor: float) -> None:
        if self.held is not None:
            self.held.glass.mover.zoom(factor)

    @Slot()
    def _change_bands(self) -> None:
        """Other places, or another year beside, were chosen."""
        self._arrange()
        if self.held is not None:
            self.held.picture.compare(self.places.years_back)
        self.asking.ask_at_once()
        self._show_usual()

    def _show_usual(self) -> None:
        if self.held is not None:
            self.held.picture.show_usual(self.asking.usual())

    @Slot()
    def _follow(self) -> None:
        """Hands, or a button, have moved the picture."""
        if self.held is not None:
            self._tell_range(self.held.seen)
        self.asking.follow()

    def seen(self) -> Seen | None:
        """What is visible, or will be as soon as there is a picture; None while nothing is."""
        places = self.places.places()
        if self._range is None or self._extent is None or not places:
            return None
        width_px = max(1, self.width()) if self.picture is None else self.picture.area.width
        recorded = self._extent.oldest_at, self._extent.newest_at
        return Seen(places, self._range.start, self._range.end, width_px, recorded)

    def _look_at(self) -> tuple[Seen, int] | None:
        seen = self.seen()
        return None if seen is None else (seen, self.places.years_back)

    def _made_picture(self) -> "HeldPicture":
        # pyqtgraph takes a third of a second to import; the start page does not wait for it.
        from genmon_gui.widgets.held_picture import HeldPicture  # noqa: PLC0415

        held = HeldPicture(*self._look)
        if self._extent is not None and self._range is not None:
            held.set_extent(self._extent)
            held.show_range(self._range)
        held.picture.show_limits(self._limits)
        held.picture.compare(self.places.years_back)
        held.picture.range_changed.connect(self._follow)
        held.picture.legends_changed.connect(self.places.show_legends)
        held.reading.read.connect(self.span.look_at)
        self._column.addWidget(held, 1)
        return held

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._choices)
        self._column.addWidget(self.hint, 1)
        for choice in (self.span, self.words, self.save):
            choice.hide()

    def _connect(self) -> None:
        self.span.chosen.connect(self._show_chosen)
        self.span.zoomed.connect(self._zoom)
        self.places.chosen.connect(self._change_bands)
        self.places.compared.connect(self._change_bands)
        self.words.clicked.connect(self.words_wanted)
        self.asking.asked.connect(self.history_asked)
        self.asking.found.connect(self.show_history)

    def _arrange(self) -> None:
        """Scale the choices."""
        scale = self._look[-1] or scale_of(self.window().size())
        self._choices.arrange(scale, self.width())
        self.hint.set_fonts(*(font(size * scale) for size in (HEADING, TITLE, BODY)))

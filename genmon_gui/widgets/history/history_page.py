"""The page of the yearly picture: what to look at, and the picture."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from genmon_gui.config.settings import Settings
from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.calendar import LONGEST_YEAR_S, local_date
from genmon_gui.core.language import mark, say
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.services.history.asking import Seen
from genmon_gui.services.history.history import History
from genmon_gui.services.history.overview import Overview
from genmon_gui.services.history.remarks import Answer, Remarks
from genmon_gui.services.messages import RoundTaken
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.hands.stepping import Extent
from genmon_gui.widgets.hands.time_range import TimeRange
from genmon_gui.widgets.history.frame_first import FrameFirst
from genmon_gui.widgets.history.history_asking import HistoryAsking
from genmon_gui.widgets.history.history_choices import HistoryChoices
from genmon_gui.widgets.history.picture_room import PictureRoom
from genmon_gui.widgets.history.span_chooser import SpanChooser
from genmon_gui.widgets.history.words_button import SaveChoice, WordsButton
from genmon_gui.widgets.kiosk_page import KioskPage
from genmon_gui.widgets.place_chips import PlaceChips
from genmon_gui.widgets.theme import scale_of

if TYPE_CHECKING:
    from genmon_gui.widgets.picture.picture import HistoryPicture

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

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("history page")
        self.setAccessibleName(say("History"))
        self._zone, self._fixed_scale = appearance.zone, appearance.fixed_scale
        self._told_year: int | None = None
        self.room = PictureRoom(appearance)
        self.span = SpanChooser(appearance.palette)
        self.places = PlaceChips(appearance.palette)
        self.words = WordsButton(appearance.palette)
        # On a wall; at a desk there is a menu above.
        self.save = SaveChoice(appearance.palette)
        self.asking = HistoryAsking(appearance.zone, self._look_at, self)
        self._frame = FrameFirst(self)
        self._choices = HistoryChoices(self.span, self.places, self.words, self.save)
        self._lay_out()
        self._connect()

    @Slot(object)
    def show_overview(self, overview: Overview) -> None:
        """Learn what there is to look at."""
        self.places.set_places(tuple(view.place for view in overview.places))
        self.places.setVisible(overview.span is not None)
        self.span.setVisible(overview.span is not None)
        self.words.setVisible(overview.span is not None)
        self.save.setVisible(overview.span is not None and self._fixed_scale is None)
        self.room.show_words("" if overview.span else say(_NOTHING_YET))
        self._arrange()
        if overview.span is not None:
            self._show_extent(Extent(*overview.span, self._zone))
            self._frame.await_paint()
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
        extent = self.room.extent
        if extent is None or at <= extent.newest_at:
            return
        if local_date(at, self._zone) != local_date(extent.newest_at, self._zone):
            # The days that have been asked for end before.
            self.asking.begin_anew()
        self._show_extent(replace(extent, newest_at=at))

    @Slot(object)
    def show_history(self, answer: Answer) -> None:
        """Show an answer, unless something else has been asked since."""
        # Until there is a picture its making would keep the page itself from being seen.
        if self.picture is None and self._frame.keeps(answer):
            return
        wanted = self.asking.take(answer)
        if wanted is None:
            return
        if isinstance(wanted, History):
            self.room.show_history(wanted, self.places.colours())
        elif isinstance(wanted, Remarks):
            self.room.show_remarks(wanted)
        self._show_usual()

    def show_limits(self, rules: tuple[AlarmRule, ...]) -> None:
        """Draw the limits of these rules."""
        conditions = (rule.condition for rule in rules)
        self.room.show_limits(tuple(each for each in conditions if isinstance(each, Beyond)))

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
        self.room.take_key(event)

    @property
    def picture(self) -> "HistoryPicture | None":
        """The picture, once there has been something to show."""
        return self.room.picture

    @property
    def year(self) -> int | None:
        """The local year of the middle of what is seen, None while there is nothing to see."""
        extent, seen = self.room.extent, self.room.range
        if extent is None or seen is None:
            return None
        at = min(max(seen.middle, extent.oldest_at), extent.newest_at)
        return local_date(at, self._zone).year

    def _show_extent(self, extent: Extent) -> None:
        self.room.show_extent(extent)
        self._tell_range()

    @Slot(object)
    def _show_chosen(self, wanted: TimeRange) -> None:
        """Show what somebody has chosen and waits for."""
        self.room.show_range(wanted)
        self._tell_range()
        self.asking.ask_at_once()

    def _tell_range(self) -> None:
        extent, seen, year = self.room.extent, self.room.range, self.year
        if extent is None or seen is None:
            return
        self.span.show_range(extent, seen)
        self._tell_years(extent, seen)
        if year is not None and year != self._told_year:
            self._told_year = year
            self.words.show_year(year)
            self.year_changed.emit(year)

    def _tell_years(self, extent: Extent, seen: TimeRange) -> None:
        """Another year may be laid beside a part of one."""
        is_within_one = seen.length_s <= LONGEST_YEAR_S
        year, oldest = (local_date(at, self._zone).year for at in (seen.middle, extent.oldest_at))
        if self.places.set_years(year, oldest if is_within_one else year):
            self._arrange()

    @Slot()
    def _change_bands(self) -> None:
        """Other places, or another year beside, were chosen."""
        self._arrange()
        self.room.compare(self.places.years_back)
        self.asking.ask_at_once()
        self._show_usual()

    def _show_usual(self) -> None:
        self.room.show_usual(self.asking.usual())

    @Slot()
    def _follow(self) -> None:
        """Hands, or a button, have moved the picture."""
        self._tell_range()
        self.asking.follow()

    def seen(self) -> Seen | None:
        """What is visible, or will be as soon as there is a picture; None while nothing is."""
        extent, seen, places = self.room.extent, self.room.range, self.places.places()
        if extent is None or seen is None or not places:
            return None
        recorded = extent.oldest_at, extent.newest_at
        return Seen(places, seen.start, seen.end, self.room.width_px, recorded)

    def _look_at(self) -> tuple[Seen, int] | None:
        seen = self.seen()
        return None if seen is None else (seen, self.places.years_back)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._choices)
        column.addWidget(self.room, 1)
        for choice in (self.span, self.words, self.save):
            choice.hide()

    def _connect(self) -> None:
        self.span.chosen.connect(self._show_chosen)
        self.span.zoomed.connect(self.room.zoom)
        self.places.chosen.connect(self._change_bands)
        self.places.compared.connect(self._change_bands)
        self.words.clicked.connect(self.words_wanted)
        self.room.range_changed.connect(self._follow)
        self.room.legends_changed.connect(self.places.show_legends)
        self.room.read.connect(self.span.look_at)
        self.asking.asked.connect(self.history_asked)
        self.asking.found.connect(self.show_history)
        self._frame.due.connect(self.show_history)

    def _arrange(self) -> None:
        """Scale the choices."""
        scale = self._fixed_scale or scale_of(self.window().size())
        self._choices.arrange(scale, self.width())
        self.room.set_scale(scale)

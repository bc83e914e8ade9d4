"""Limits by finger: dragged over what was measured, with what they would have done beside."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent

from genmon_gui.config.settings import Settings
from genmon_gui.core.language import say
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.services.history.remarks import Answer
from genmon_gui.services.messages import RoundTaken
from genmon_gui.services.replay.hindsight import Hindsight
from genmon_gui.services.setup.limits_changing import limit_changes
from genmon_gui.services.setup.limits_draft import LimitsDraft, draft_of
from genmon_gui.services.setup.limits_words import kept_words, limit_name, not_kept_words, off_words
from genmon_gui.services.setup.measured_of_late import MeasuredOfLate
from genmon_gui.services.setup.place_limits import Manner
from genmon_gui.services.setup.settings_change import SettingsWanted
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.setup.entry_wanted import ChoiceWanted
from genmon_gui.widgets.setup.hindsight_asking import HindsightAsking
from genmon_gui.widgets.setup.limit_board import LimitBoard
from genmon_gui.widgets.setup.manner_lines import MannerLines
from genmon_gui.widgets.setup.page import Page
from genmon_gui.widgets.setup.page_names import LIMITS

_KEEP, _DROP = "keep", "drop"


@dataclass(frozen=True, slots=True)
class HeldLimits:
    """What must not be lost when the page is made anew.

    Attributes:
        draft: limits that may not be kept yet, None where nobody looks at any.
        is_in_lines: the lines are shown.
    """

    draft: LimitsDraft | None
    is_in_lines: bool


class LimitsPage(Page):
    """A board with the picture; and lines on how the chosen limit alarms.

    Whoever leaves is asked what is to become of limits that are not kept.

    Signals:
        history_asked: a HistoryAsked; the answer is wanted by show_history.
        hindsight_asked: a HindsightAsked; the answer is wanted by show_hindsight.
    """

    history_asked = Signal(object)
    hindsight_asked = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, say(LIMITS))
        self._settings: Settings | None = None
        self._draft: LimitsDraft | None = None
        self._heard: tuple[str, ...] = ()
        self._measured, self._hindsight = MeasuredOfLate(), HindsightAsking(self)
        self.board = LimitBoard(appearance)
        self.manner = MannerLines(appearance)
        self.add(*self.manner.lines)
        self._whole.addWidget(self.board)
        self._show_lines(is_wanted=False)
        self._connect()

    @property
    def title(self) -> str:
        """What stands above it: over the lines, which limit they are about."""
        if self._draft is None or not self.area.isVisibleTo(self):
            return super().title
        limit = self._draft.limit
        return say("{place}: {limit}", place=limit.place, limit=limit_name(limit))

    def step_back(self) -> bool:
        """From the lines to the board."""
        if not self.area.isVisibleTo(self):
            return False
        self._show_lines(is_wanted=False)
        return True

    def asks_first(self, then: Callable[[], object]) -> bool:
        """Ask whether limits are to be kept."""
        draft = self._draft
        if draft is None or not draft.is_changed:
            return False
        choices = ((_KEEP, say("Keep it")), (_DROP, say("Drop it")))
        title = not_kept_words(draft.before, draft.after, self.appearance.unit)
        self.choice_wanted.emit(ChoiceWanted(title, choices, _KEEP, partial(self._leave, then)))
        return True

    def forget(self) -> None:
        """Whoever comes next shall see what is configured."""
        self._draft = None
        self._hindsight.forget()
        self._show_lines(is_wanted=False)

    @property
    def held(self) -> HeldLimits:
        """The draft, and which part of the page is shown."""
        return HeldLimits(self._draft, self.area.isVisibleTo(self))

    def take_up(self, held: HeldLimits) -> None:
        """Go on with a draft."""
        self._draft = held.draft
        if held.draft is not None and self._settings is not None:
            self.board.show_places(self._places(self._settings))
            self.board.chips.choose(held.draft.limit.place)
        self._show_lines(is_wanted=held.is_in_lines)

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen."""
        super().set_scale(scale, is_tall=is_tall)
        self.board.set_scale(scale, is_tall=is_tall)

    def show_settings(self, settings: Settings) -> None:
        """Show what is configured; what is wanted otherwise stays wanted where that is the same."""
        self._settings = settings
        self._show_places()

    def show_round(self, taken: RoundTaken) -> None:
        """Learn which places there are, and what time it is."""
        self._measured.note_time(taken)
        heard = tuple(view.place for view in taken.places)
        if heard != self._heard:
            self._heard = heard
            self._show_places()

    @Slot(object)
    def show_history(self, answer: Answer) -> None:
        """Show what was measured, unless it is of another place by now."""
        band = self._measured.take(answer)
        if band is not None:
            self.board.picture.show_band(band)

    @Slot(object)
    def show_hindsight(self, found: Hindsight) -> None:
        """Say what a limit would have done, unless it is another one by now."""
        if self._hindsight.take(found):
            self._say()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with what is configured, and what was measured until now."""
        super().showEvent(event)
        self._show_places()

    def hideEvent(self, _event: QHideEvent) -> None:
        """Nobody waits for an answer any more."""
        self._hindsight.stop()

    def _show_places(self) -> None:
        """Let a place be chosen, of those that have a probe, were heard or have a limit."""
        if self._settings is None or not self.isVisible():
            return
        self.board.show_places(self._places(self._settings))
        chosen = self.board.chips.places()
        if not chosen:
            return
        former = self._draft
        is_same = former is not None and former.limit.place == chosen[0]
        self._show(draft_of(self._settings, chosen[0], former if is_same else None))
        if not is_same or not self._measured.has_asked:
            self._begin()

    def _places(self, settings: Settings) -> tuple[str, ...]:
        configured = [sensor.place for sensor in settings.sensors]
        limited = [rule.place for rule in settings.alarms if isinstance(rule.condition, Beyond)]
        return tuple(dict.fromkeys((*configured, *self._heard, *limited)))

    @Slot()
    def _choose_place(self) -> None:
        chips, draft = self.board.chips, self._draft
        go_on = partial(self._go_to, chips.places()[0])
        if draft is not None:
            # Until it is known what becomes of its limits.
            chips.choose(draft.limit.place)
        if not self.asks_first(go_on):
            go_on()

    def _go_to(self, place: str) -> None:
        self.board.chips.choose(place)
        self._draft = None
        self._hindsight.forget()
        self._show_places()

    def _leave(self, then: Callable[[], object], answer: str) -> None:
        if answer == _KEEP:
            self._keep()
        self._draft = None
        then()

    def _begin(self) -> None:
        """Ask for all that is shown of a place."""
        if self._draft is None:
            return
        picture = self.board.picture
        asked = self._measured.question(self._draft.limit.place, picture.width())
        if asked is not None:
            picture.show_span(asked.start, asked.end)
            self.history_asked.emit(asked)
            self._hindsight.ask_anew()

    @Slot(int)
    def _choose_limit(self, number: int) -> None:
        if self._draft is not None:
            self._show(self._draft.choosing(number))

    @Slot(float)
    def _drag(self, limit_c: float) -> None:
        if self._draft is not None:
            self._show(self._draft.at(limit_c, self.appearance.unit))

    @Slot(int)
    def _step(self, steps: int) -> None:
        if self._draft is not None:
            self._show(self._draft.stepping(steps, self.appearance.unit))

    @Slot()
    def _switch(self) -> None:
        if self._draft is not None:
            self._show(self._draft.switching(self._measured.span_c, self.appearance.unit))

    @Slot()
    def _keep(self) -> None:
        draft = self._draft
        if draft is None or self._settings is None:
            return
        changes = limit_changes(self._settings, draft.before, draft.after)
        said = kept_words(draft.before, draft.after, self.appearance.unit)
        # Until the file is read again: kept twice it would be there twice.
        self.board.keep.setEnabled(False)
        self.change_wanted.emit(SettingsWanted(changes, said))

    def _show(self, draft: LimitsDraft) -> None:
        self._draft = draft
        self.board.show_draft(draft)
        self.manner.show_limit(draft.limit)
        self._hindsight.follow(draft.limit.as_rule())
        self._say()

    def _say(self) -> None:
        """Say what is known of the limit; of one that has moved since it is no longer true."""
        if self._draft is None:
            return
        if self._draft.limit.limit_c is None:
            self.board.say_of_past((off_words(self._draft.limit),), is_old=False)
        else:
            said = self._hindsight.said(self.appearance.zone)
            self.board.say_of_past(said, is_old=self._hindsight.is_old)

    @Slot(object)
    def _set_manner(self, manner: Manner) -> None:
        if self._draft is not None:
            self._show(self._draft.in_manner(manner))

    @Slot()
    def _open_lines(self) -> None:
        self._show_lines(is_wanted=True)

    def _show_lines(self, *, is_wanted: bool) -> None:
        self.area.setVisible(is_wanted)
        self.board.setVisible(not is_wanted)
        self.turned.emit()

    def _connect(self) -> None:
        board = self.board
        self.manner.chosen.connect(self._set_manner)
        self._hindsight.asked.connect(self.hindsight_asked)
        board.details.clicked.connect(self._open_lines)
        board.chips.chosen.connect(self._choose_place)
        board.tabs.chosen.connect(self._choose_limit)
        board.picture.grasped.connect(self._choose_limit)
        board.picture.dragged.connect(self._drag)
        board.stepped.connect(self._step)
        board.switch.clicked.connect(self._switch)
        board.kept.connect(self._keep)

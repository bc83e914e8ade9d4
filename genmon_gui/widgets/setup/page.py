"""What all set-up pages have in common."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from genmon_gui.config.settings import Settings
from genmon_gui.services.messages import RoundTaken
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.setup.line_column import LineColumn


class Page(LineColumn):
    """One kind of setting.

    Signals:
        change_wanted: a SettingsWanted.
        entry_wanted: an EntryWanted.
        choice_wanted: a ChoiceWanted.
        turned: what is shown, and so the title, has changed.
    """

    change_wanted = Signal(object)
    entry_wanted = Signal(object)
    choice_wanted = Signal(object)
    turned = Signal()

    def __init__(self, appearance: Appearance, title: str) -> None:
        """Make it without lines.

        Args:
            appearance: how it is drawn.
            title: what stands above it, and in the menu.
        """
        super().__init__(appearance)
        self._title = title

    @property
    def title(self) -> str:
        """What stands above it now."""
        return self._title

    def show_settings(self, settings: Settings) -> None:
        """Show what is configured; again after every change, and where one was refused."""

    def show_round(self, taken: RoundTaken) -> None:
        """Show what a round brought."""

    def step_back(self) -> bool:
        """Go back within the page; False where there is nowhere to go but to the menu."""
        return False

    def asks_first(self, then: Callable[[], object]) -> bool:
        """Ask what is to become of what is not kept, and do something once that is known.

        Returns:
            False where there is nothing to ask, and nothing done.
        """
        del then
        return False

    def forget(self) -> None:
        """Whoever comes next sees what is configured."""

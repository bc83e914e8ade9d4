"""What all pages of the kiosk have in common: how they are told what is known."""

from PySide6.QtWidgets import QWidget

from genmon_gui.config.settings import Settings
from genmon_gui.services.messages import RoundTaken


class KioskPage(QWidget):
    """Is made when it is first shown, and then told all of this; each page takes what concerns it.

    Of rounds it is told only while it is shown, and of the newest one before.
    """

    @property
    def is_asking(self) -> bool:
        """Whether somebody types or chooses what would be lost with the page."""
        return False

    def show_settings(self, settings: Settings) -> None:
        """Show what is configured; again after every change, and where one was refused."""

    def show_round(self, taken: RoundTaken) -> None:
        """Show what a round brought.

        Args:
            taken: the newest round, its time moved on to now where it was taken earlier.
        """

    def show_wrongs(self, wrongs: tuple[str, ...]) -> None:
        """Show all that is wrong, sentences, the most pressing first; none if told elsewhere."""

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen."""

    def refresh(self) -> None:
        """Let time pass; called every few seconds while it is shown."""

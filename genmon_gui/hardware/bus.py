"""What a bus of temperature sensors can be asked."""

from typing import Protocol

from genmon_gui.core.reading import FaultKind, SensorAnswer


class Bus(Protocol):
    """Sensors that are asked by ROM id. Every method may be called from any thread."""

    def rom_ids(self) -> tuple[str, ...]:
        """The temperature sensors that are present now, sorted; does not block.

        Raises:
            GenmonError: there is no bus.
        """

    def convert_all(self) -> None:
        """Let all sensors measure at once, where the bus can do that; else do nothing.

        Blocks for as long as a conversion takes.
        """

    def read(self, rom_id: str) -> SensorAnswer | FaultKind:
        """Ask one sensor; blocks until it has answered, which may be never.

        Returns:
            What it said, or why it said nothing; no trouble of the bus is raised.
        """

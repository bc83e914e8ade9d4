"""A folder that looks like the kernel's 1-Wire devices."""

import os
from pathlib import Path

EMPTY = ""
GARBLED = "ff ff ff ff ff ff ff ff ff : crc=c9 NO\n63 01 4b 46 7f ff 0d 10 15 t=-62\n"
POWER_ON = "50 05 4b 46 7f ff 0c 10 1c : crc=1c YES\n50 05 4b 46 7f ff 0c 10 1c t=85000\n"


def good(temperature_c: float, mark: str = "10") -> str:
    """What the file says at a temperature; `mark` is byte 6."""
    raw = round(temperature_c * 16)
    low, high = (raw & 0xFFFF).to_bytes(2, "little")
    data = f"{low:02x} {high:02x} 4b 46 7f ff {mark} 10 00"
    return f"{data} : crc=00 YES\n{data} t={int(raw * 1000 / 16)}\n"


class FakeBusFolder:
    def __init__(self, path: Path) -> None:
        self.path = path
        path.mkdir(parents=True, exist_ok=True)

    def put(self, rom_id: str, text: str) -> None:
        """Let a sensor say something else, in one step as the kernel does."""
        folder = self._folder(rom_id)
        fresh = folder / "fresh"
        fresh.write_text(text, encoding="latin-1")
        fresh.replace(folder / "w1_slave")

    def block(self, rom_id: str) -> Path:
        """Let reads of a sensor hang until something is written to the path that is returned."""
        path = self._folder(rom_id) / "w1_slave"
        path.unlink(missing_ok=True)
        os.mkfifo(path)
        return path

    def remove(self, rom_id: str) -> None:
        """Take a sensor off the bus."""
        folder = self.path / rom_id
        for path in folder.iterdir():
            path.unlink()
        folder.rmdir()

    def offer_bulk_conversion(self) -> Path:
        """The file that starts one."""
        path = self.path / "w1_bus_master1" / "therm_bulk_read"
        path.parent.mkdir()
        path.write_text("0\n")
        return path

    def _folder(self, rom_id: str) -> Path:
        folder = self.path / rom_id
        folder.mkdir(exist_ok=True)
        return folder

"""Which boot of the machine this is."""

from pathlib import Path

# A random number that Linux draws at each boot (random(4)).
BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


def boot_id(path: Path = BOOT_ID) -> str:
    """A text that is another after each boot, empty where the machine does not tell."""
    try:
        return path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""

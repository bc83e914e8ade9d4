"""Makes resources/sounds/alarm.wav: two short tones, the second higher, twice.

`python packaging/alarm_sound.py` writes it anew; the file is the same each time.
"""

import math
import struct
import wave
from collections.abc import Iterator
from pathlib import Path

FILE = Path(__file__).parents[1] / "resources" / "sounds" / "alarm.wav"
RATE_HZ = 16_000
# Low enough for ears that no longer hear high tones, high enough for a small loudspeaker.
TONES_HZ = (988.0, 1319.0, 988.0, 1319.0)
TONE_S, EDGE_S, LOUDNESS = 0.22, 0.01, 0.8


def main() -> None:
    """Write the file."""
    FILE.parent.mkdir(exist_ok=True)
    frames = b"".join(struct.pack("<h", round(32_767 * LOUDNESS * value)) for value in samples())
    with wave.open(str(FILE), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE_HZ)
        sound.writeframes(frames)


def samples() -> Iterator[float]:
    """From -1 to 1."""
    count = round(TONE_S * RATE_HZ)
    for tone_hz in TONES_HZ:
        for number in range(count):
            at_s = number / RATE_HZ
            # Without soft edges it would click.
            edge = min(1.0, at_s / EDGE_S, (TONE_S - at_s) / EDGE_S)
            yield edge * math.sin(2 * math.pi * tone_hz * at_s)


if __name__ == "__main__":
    main()

"""Programs that can play a sound file, as far as this machine has them."""

import shutil

# PipeWire's, PulseAudio's and ALSA's; on a system without a desktop only the last is there.
_COMMANDS = (("pw-play",), ("paplay",), ("aplay", "--quiet"))


def sound_players() -> tuple[tuple[str, ...], ...]:
    """The command line of each that is on the PATH, the one to be tried first at the front.

    The file to be played is to be put behind it.
    """
    return tuple(
        (path, *options) for program, *options in _COMMANDS if (path := shutil.which(program))
    )

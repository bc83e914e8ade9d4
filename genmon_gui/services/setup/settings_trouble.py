"""What is told on the screen of a configuration that cannot be used."""

from genmon_gui.config.loading import ConfigError
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say
from genmon_gui.services.messages import Trouble


def refused_trouble(error: GenmonError) -> Trouble:
    """Why a change that is wanted by finger cannot be made."""
    if not isinstance(error, ConfigError):
        return Trouble.of(error)
    # Room is scarce: the folder is left out, and there is but one configuration.
    name = error.path.name
    first, *further = (say("{file}: {problem}", file=name, problem=each) for each in error.problems)
    return Trouble(first, further=tuple(further))


def unused_trouble(error: GenmonError) -> Trouble:
    """That a change made by hand is not in use, why, and what to do about it."""
    found = refused_trouble(error)
    text = say("the settings from before stay in use. {why}", why=found.text)
    if isinstance(error, ConfigError):
        return Trouble(text, say("correct the file; saving it is enough"), found.further)
    # Nothing else can be wrong with it: it was there, and is gone.
    return Trouble(text, say("put it back"))

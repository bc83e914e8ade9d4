"""What is told on the screen of a configuration that cannot be used."""

from functools import reduce

from genmon_gui.config.loading import ConfigError
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say
from genmon_gui.services.messages import Trouble


def refused_trouble(error: GenmonError) -> Trouble:
    """Why a change that is wanted by finger cannot be made."""
    if not isinstance(error, ConfigError):
        return Trouble.of(error)
    # Room is scarce: the folder is left out, and there is but one configuration.
    problems = reduce(
        lambda one, other: say("{one}; {other}", one=one, other=other), error.problems
    )
    return Trouble(say("{file}: {problems}", file=error.path.name, problems=problems))


def unused_trouble(error: GenmonError) -> Trouble:
    """That a change made by hand is not in use, why, and what to do about it."""
    text = say("the settings from before stay in use. {why}", why=refused_trouble(error).text)
    if isinstance(error, ConfigError):
        return Trouble(text, say("correct the file; saving it is enough"))
    # Nothing else can be wrong with it: it was there, and is gone.
    return Trouble(text, say("put it back"))

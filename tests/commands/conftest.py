"""What tests of commands share."""

import signal
from collections.abc import Iterator

import pytest


@pytest.fixture
def signals_are_heard() -> Iterator[None]:
    # Who runs the tests under nohup or with & hands on that they are not, which programs honour.
    before = {
        signal.SIGHUP: signal.signal(signal.SIGHUP, signal.SIG_DFL),
        signal.SIGINT: signal.signal(signal.SIGINT, signal.default_int_handler),
    }
    yield
    for number, handler in before.items():
        signal.signal(number, handler)

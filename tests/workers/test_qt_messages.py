import logging
from collections.abc import Iterator

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from genmon_gui.workers.qt_messages import take_qt_messages


@pytest.fixture(autouse=True)
def taken() -> Iterator[None]:
    take_qt_messages()
    yield
    qInstallMessageHandler(None)


def test_a_warning_of_qt_goes_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    qWarning("the paint\nis wet")
    assert caplog.record_tuples == [
        ("genmon_gui.workers.qt_messages", logging.WARNING, "the paint is wet")
    ]


def test_what_a_plugin_cannot_do_is_of_no_consequence(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    qWarning("This plugin does not support propagateSizeHints()")
    assert caplog.records == []

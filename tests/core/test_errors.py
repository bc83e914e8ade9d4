"""Troubles as people read them."""

from genmon_gui.core.errors import GenmonError


def test_an_error_says_what_is_wrong_and_what_to_do() -> None:
    assert str(GenmonError("the disk is full", "make room")) == "the disk is full: make room"


def test_an_error_is_one_line_whatever_a_file_is_called() -> None:
    error = GenmonError("no\nsuch.db does not exist", "look for such\n.db")
    assert str(error) == r"no\nsuch.db does not exist: look for such\n.db"


def test_an_error_without_a_remedy_ends_with_what_is_wrong() -> None:
    assert str(GenmonError("the server is down")) == "the server is down"

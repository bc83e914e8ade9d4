"""Troubles as people read them."""

from genmon_gui.core.errors import GenmonError


def test_an_error_says_what_is_wrong_and_what_to_do() -> None:
    assert str(GenmonError("the disk is full", "make room")) == "the disk is full: make room"


def test_an_error_without_a_remedy_ends_with_what_is_wrong() -> None:
    assert str(GenmonError("the server is down")) == "the server is down"

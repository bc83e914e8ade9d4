import socket
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.hardware.display import has_display


@pytest.fixture
def wayland(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A compositor that answers."""
    with closing(socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)) as listening:
        listening.bind(str(tmp_path / "wayland-7"))
        listening.listen()
        yield {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}


def test_a_compositor_that_answers_is_a_display(wayland: dict[str, str], tmp_path: Path) -> None:
    assert has_display(wayland)
    assert has_display({"WAYLAND_DISPLAY": str(tmp_path / "wayland-7")})


def test_a_platform_that_was_chosen_is_a_display() -> None:
    assert has_display({"QT_QPA_PLATFORM": "offscreen"})


def test_an_x_server_that_answers_is_a_display() -> None:
    with closing(socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)) as listening:
        listening.bind("\0/tmp/.X11-unix/X7913")
        listening.listen()
        assert has_display({"DISPLAY": ":7913"})
        assert has_display({"DISPLAY": ":7913.0"})


def test_another_machine_s_screen_is_left_to_qt() -> None:
    assert has_display({"DISPLAY": "localhost:10.0"})


@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"QT_QPA_PLATFORM": ""},
        {"DISPLAY": ""},
        {"DISPLAY": "nonsense"},
        {"DISPLAY": ":7914"},
        {"WAYLAND_DISPLAY": "wayland-7914", "XDG_RUNTIME_DIR": "/nowhere"},
        {"WAYLAND_DISPLAY": "wayland-7914"},
        {"WAYLAND_DISPLAY": "x" * 200},
    ],
)
def test_what_does_not_answer_is_none(environ: dict[str, str]) -> None:
    assert not has_display(environ)

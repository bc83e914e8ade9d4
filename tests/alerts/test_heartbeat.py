from pathlib import Path

import pytest

from genmon_gui.alerts.heartbeat import send_heartbeat
from genmon_gui.config.settings import HeartbeatSettings
from genmon_gui.core.errors import GenmonError
from tests.web_server import WebServer


def test_a_sign_of_life_is_a_get_of_the_address(tmp_path: Path) -> None:
    file = tmp_path / "url"
    with WebServer() as server:
        file.write_text(f"{server.url}/uuid\n")
        assert send_heartbeat(HeartbeatSettings(url_file=file)) == "200 fine"
    assert [(asked.method, asked.path) for asked in server.asked] == [("GET", "/hook/uuid")]


def test_an_address_that_is_not_known_there_is_told() -> None:
    with WebServer() as server:
        server.status, server.words = 404, "not found"
        with pytest.raises(GenmonError, match=r"127\.0\.0\.1 answered 404 not found"):
            send_heartbeat(HeartbeatSettings(server.url))

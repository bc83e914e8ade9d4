from collections.abc import Callable
from pathlib import Path

import pytest

from genmon_gui.config.loading import ConfigError, load
from genmon_gui.config.settings import Settings


@pytest.fixture
def load_text(tmp_path: Path) -> Callable[[str], Settings]:
    def load_text(text: str) -> Settings:
        file = tmp_path / "config.toml"
        file.write_text(text, encoding="utf-8")
        return load(file)

    return load_text


@pytest.fixture
def problems_of(load_text: Callable[[str], Settings], tmp_path: Path) -> Callable[[str], list[str]]:
    def problems_of(text: str) -> list[str]:
        with pytest.raises(ConfigError) as caught:
            load_text(text)
        return str(caught.value).replace(f"{tmp_path}/config.toml: ", "").splitlines()

    return problems_of

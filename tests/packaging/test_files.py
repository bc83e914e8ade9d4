import shutil
import subprocess
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest
from packaging.requirements import Requirement

PYTHONS = ("3.11", "3.12", "3.13")
MACHINES = ("x86_64", "aarch64")


def run(*command: str | Path) -> str:
    """What the tool complains about; empty when it is content."""
    program = shutil.which(command[0])
    if program is None:
        pytest.skip(f"{command[0]} is not installed here")
    done = subprocess.run([program, *command[1:]], capture_output=True, text=True, check=False)
    return done.stdout + done.stderr if done.returncode else ""


def test_systemd_takes_the_unit(packaging: Path, tmp_path: Path) -> None:
    text = (packaging / "genmon-gui.service").read_text(encoding="utf-8")
    unit = tmp_path / "genmon-gui.service"
    unit.write_text(text.replace("/usr/bin/cage", "/bin/true"), encoding="utf-8")
    assert run("systemd-analyze", "verify", unit) == ""


@pytest.mark.parametrize("name", ["genmon-gui.desktop", "genmon-gui-autostart.desktop"])
def test_the_desktop_takes_the_entry(packaging: Path, name: str) -> None:
    assert run("desktop-file-validate", packaging / name) == ""


@pytest.mark.parametrize("name", ["debian.sh", "setup.sh", "install.sh"])
def test_the_shell_takes_the_script(packaging: Path, name: str) -> None:
    assert run("sh", "-n", packaging / name) == ""


@pytest.mark.parametrize("name", ["99-genmon-gui.rules", "90-genmon-gui-sticks.rules"])
def test_udev_takes_the_rule(packaging: Path, name: str) -> None:
    if run("udevadm", "verify", "--help"):
        pytest.skip("this udev cannot verify rules")
    assert run("udevadm", "verify", packaging / name) == ""


def test_the_icon_is_a_picture(checkout: Path) -> None:
    icon = ElementTree.parse(checkout / "resources" / "icons" / "genmon-gui.svg")  # noqa: S314 - ours
    assert icon.getroot().tag == "{http://www.w3.org/2000/svg}svg"


@pytest.mark.parametrize("machine", MACHINES)
@pytest.mark.parametrize("python", PYTHONS)
def test_every_dependency_has_one_tested_version_that_it_allows(
    checkout: Path, python: str, machine: str
) -> None:
    surroundings = {"python_version": python, "platform_machine": machine}
    lines = (checkout / "constraints.txt").read_text(encoding="utf-8").splitlines()
    tested = applicable([line for line in lines if line and not line.startswith("#")], surroundings)
    project = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for wanted in applicable(
        project["dependencies"] + project["optional-dependencies"]["test"], surroundings
    ):
        (pin,) = [each for each in tested if each.name == wanted.name]
        (version,) = [each.version for each in pin.specifier]
        assert version in wanted.specifier


def applicable(lines: list[str], surroundings: dict[str, str]) -> list[Requirement]:
    found = [Requirement(line) for line in lines]
    return [each for each in found if not each.marker or each.marker.evaluate(surroundings)]

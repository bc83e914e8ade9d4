"""`genmon-gui doctor`: check this machine for what the kiosk needs."""

import argparse
import json
from collections.abc import Sequence

from genmon_gui.commands.options import add_config, add_json
from genmon_gui.services.doctor.examination import examine
from genmon_gui.services.doctor.finding import Finding, Status


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command can be told."""
    add_config(parser)
    add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print what was found, a line each; 1 where the kiosk would not work."""
    findings = tuple(examine(arguments.config))
    ok = all(finding.status is not Status.FAIL for finding in findings)
    if arguments.json:
        print(json.dumps({"ok": ok, "checks": [_as_json(finding) for finding in findings]}))
    else:
        _print_lines(findings)
    return 0 if ok else 1


def _as_json(finding: Finding) -> dict[str, str]:
    return {
        "name": finding.name,
        "status": finding.status.value,
        "text": finding.text,
        "remedy": finding.remedy,
    }


def _print_lines(findings: Sequence[Finding]) -> None:
    width = max(len(finding.name) for finding in findings)
    for finding in findings:
        told = f"{finding.text}: {finding.remedy}" if finding.remedy else finding.text
        print(f"{finding.status.value:<4}  {finding.name:<{width}}  {told}")

"""Whether somebody is told of alarms."""

from collections.abc import Iterator
from pathlib import Path

from genmon_gui.alerts.password import read_password
from genmon_gui.config.settings import EmailSettings
from genmon_gui.core.errors import GenmonError
from genmon_gui.services.doctor.finding import Finding, failed, failing, lacking, well

# The rights of everybody but the file's owner.
_OTHERS = 0o077


def check_email(email: EmailSettings | None) -> Iterator[Finding]:
    """The mail server's configuration; nothing is sent."""
    if email is None:
        text = "not configured, so alarms are only shown on the screen"
        yield lacking("e-mail", text, "add [email] to the configuration")
        return
    people = len(email.recipients) + len(email.sms_recipients)
    yield well("e-mail", f"by {email.host} to {people}; try it with genmon-gui send-test")
    if email.password_file is not None:
        yield _check_password(email.password_file)
    if email.ca_file is not None and not email.ca_file.is_file():
        yield failing("certificates", f"{email.ca_file} is not there", "correct ca_file")


def _check_password(file: Path) -> Finding:
    try:
        read_password(file)
    except GenmonError as error:
        return failed("password", error)
    if file.stat().st_mode & _OTHERS:
        return lacking("password", f"{file} can be read by others", f"run: chmod 600 {file}")
    return well("password", f"{file}, for its owner alone")

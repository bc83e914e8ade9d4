import smtplib
import ssl

import pytest

from genmon_gui.alerts.troubles import reply_words, trouble

WHERE = "smtp.example.com:587"


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (TimeoutError("timed out"), "does not answer in time"),
        (ConnectionRefusedError(111, "Connection refused"), ": Connection refused"),
        (smtplib.SMTPServerDisconnected("Connection unexpectedly closed"), "hung up"),
        (smtplib.SMTPConnectError(421, b"try later"), "is not ready (421 try later)"),
        (smtplib.SMTPResponseException(500, "Line too long."), "is not ready (500 Line too long.)"),
        (smtplib.SMTPException("No suitable method."), ": No suitable method"),
        (ssl.SSLError(1, "wrong version number"), "does not speak TLS as expected"),
    ],
)
def test_every_trouble_names_the_server_and_what_it_did(error: OSError, told: str) -> None:
    text = trouble(WHERE, error).text
    assert text.startswith(WHERE)
    assert told in text


def test_a_certificate_from_the_future_means_that_the_clock_is_wrong() -> None:
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_code = 9
    error.verify_message = "certificate is not yet valid"
    assert trouble(WHERE, error).remedy == "check this machine's clock"


def test_a_page_of_an_answer_is_told_on_one_short_line() -> None:
    words = reply_words(550, b"5.7.1 No.\nSee\x1b[1m our\xff policy.\n" + b"x" * 1000)
    assert words.startswith("550 5.7.1 No. See\\x1b[1m our\N{REPLACEMENT CHARACTER} policy. xxx")
    assert len(words) == 300

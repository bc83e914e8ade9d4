from dataclasses import replace
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

from genmon_gui.alerts.letters import email_of, sms_of
from genmon_gui.core.alert import Alert, AlertKind


def plain_of(message: EmailMessage) -> str:
    part = message.get_body(("plain",))
    assert part is not None
    return str(part.get_content())


def test_an_email_names_subject_sender_and_its_one_recipient(alert: Alert) -> None:
    message = email_of(alert, "kiosk@example.com", "me@example.com")
    assert message["Subject"] == alert.subject
    assert message["From"] == "kiosk@example.com"
    assert message["To"] == "me@example.com"
    assert plain_of(message) == alert.body


def test_the_html_part_says_the_same_in_the_colour_of_its_kind(alert: Alert) -> None:
    hot = replace(alert, kind=AlertKind.HIGH, body="It is <hot>.\n\nStill.\n\n-- \ngenmon-gui\n")
    html = email_of(hot, "kiosk@example.com", "me@example.com").get_body(("html",))
    assert html is not None
    text = html.get_content()
    assert "It is &lt;hot&gt;." in text
    assert "#b45309" in text
    assert "http" not in text


def test_a_message_carries_its_date_and_the_alerts_own_number(alert: Alert) -> None:
    message = email_of(alert, "kiosk@example.com", "me@example.com")
    assert message["Message-ID"] == alert.message_id
    assert parsedate_to_datetime(message["Date"]).timestamp() > alert.at - 86400
    assert message["Auto-Submitted"] == "auto-generated"


def test_seven_bits_are_enough_for_every_message(alert: Alert) -> None:
    accented = replace(alert, body="Öltank −4.0 °C\n", short_text="Öltank −4.0 °C")
    for write in (email_of, sms_of):
        assert write(accented, "kiosk@example.com", "me@example.com").as_bytes().isascii()


def test_an_sms_is_the_short_text_alone(alert: Alert) -> None:
    message = sms_of(alert, "kiosk@example.com", "5195550100@sms.example.com")
    assert message["Subject"] is None
    assert message.get_content().strip() == alert.short_text


def test_an_sms_stays_within_one_message_whatever_the_outbox_holds(alert: Alert) -> None:
    long = replace(alert, short_text="−4.0 °C " * 100)
    text = sms_of(long, "kiosk@example.com", "5195550100@sms.example.com").get_content()
    assert text.startswith("-4.0 C -4.0 C")
    assert len(text.strip()) <= 160


def test_a_picture_is_attached_where_there_is_one(alert: Alert) -> None:
    pictured = replace(alert, picture=b"\x89PNG")
    attached = list(email_of(pictured, "k@example.com", "me@example.com").iter_attachments())
    assert [(each.get_content_type(), each.get_content()) for each in attached] == [
        ("image/png", b"\x89PNG")
    ]
    assert list(email_of(alert, "k@example.com", "me@example.com").iter_attachments()) == []

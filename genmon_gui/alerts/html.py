"""An alert as a small HTML page that every mail program shows alike: inline styles, no pictures."""

from html import escape

from genmon_gui.core.alert import Alert, AlertKind
from genmon_gui.core.language import spoken

# The screen's colours, darker for a white ground: low is blue, high is warm, well is green.
_QUIET = "#4a5568"
_COLOURS = {
    AlertKind.HIGH: "#b45309",
    AlertKind.LOW: "#1d5fa8",
    AlertKind.RETURNED: "#1f7a4a",
}
_FONT = "font-family:Roboto,Helvetica,Arial,sans-serif"
# What sets a signature apart (RFC 3676, 4.3).
_SIGNATURE = "\n-- \n"


def html_of(alert: Alert) -> str:
    """The subject as a heading in the colour of what it tells, the body's paragraphs below."""
    colour = _COLOURS.get(alert.kind, _QUIET)
    text, _, signature = alert.body.partition(_SIGNATURE)
    paragraphs = [each for each in text.split("\n\n") if each.strip()]
    return "\n".join(
        (
            f'<!DOCTYPE html><html lang="{spoken().code}">'
            '<body style="margin:0;background:#ffffff">',
            f'<div style="max-width:560px;padding:16px;{_FONT};color:#1a202c">',
            f'<h1 style="margin:0 0 16px;padding:8px 16px;border-left:6px solid {colour};'
            f'font-size:22px;line-height:1.3;font-weight:500;color:{colour}">'
            f"{escape(alert.subject)}</h1>",
            *(_paragraph(each, "font-size:16px") for each in paragraphs),
            _paragraph(signature, f"font-size:13px;color:{_QUIET}"),
            "</div></body></html>",
        )
    )


def _paragraph(text: str, style: str) -> str:
    lines = "<br>\n".join(escape(line) for line in text.strip().splitlines())
    return f'<p style="margin:0 0 16px;line-height:1.5;{style}">{lines}</p>'

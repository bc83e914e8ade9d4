"""Text for the smallest screens: what every SMS gateway and telephone can show."""

import string

from genmon_gui.core.language import spoken

LONGEST = 160

_REPLACEMENTS = str.maketrans(
    {
        "°": "",
        "\N{MINUS SIGN}": "-",
        "\N{EN DASH}": "-",
        "\N{EM DASH}": "-",
        "‘": "'",
        "’": "'",
        "`": "'",
        "“": '"',
        "”": '"',
        "ß": "ss",
        "Æ": "AE",
        "æ": "ae",
        "Ø": "O",
        "ø": "o",
        "[": "(",
        "]": ")",
        "{": "(",
        "}": ")",
        "\\": "/",
        "|": "/",
        "^": "",
        "~": "-",
    }
)

# What a language writes where it has no letters but plain ones.
_SPELLED = {
    "de": str.maketrans(
        {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ẞ": "SS"}
    )
}

# What ASCII and the GSM 7-bit alphabet (3GPP TS 23.038, 6.2.1) share, one septet each.
_KNOWN = frozenset(string.ascii_letters + string.digits + " @$_!\"#%&'()*+,-./:;<=>?")


def short_text(text: str, longest: int = LONGEST) -> str:
    """One line of at most so many characters that need no alphabet but GSM's.

    Accents are dropped or written out as the language that is spoken has it, typographic signs
    become plain ones, anything else a question mark.
    """
    import unicodedata  # a kiosk at rest has nothing to send

    spelled = unicodedata.normalize("NFC", text).translate(_SPELLED.get(spoken().code, {}))
    replaced = " ".join(spelled.translate(_REPLACEMENTS).split())
    letters = unicodedata.normalize("NFKD", replaced)
    plain = (letter for letter in letters if not unicodedata.combining(letter))
    known = "".join(letter if letter in _KNOWN else "?" for letter in plain)
    return " ".join(known.split())[:longest].rstrip()

"""Text for the smallest screens: what every SMS gateway and telephone can show."""

import string
import unicodedata

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

# What ASCII and the GSM 7-bit alphabet (3GPP TS 23.038, 6.2.1) share, one septet each.
_KNOWN = frozenset(string.ascii_letters + string.digits + " @$_!\"#%&'()*+,-./:;<=>?")


def short_text(text: str, longest: int = LONGEST) -> str:
    """One line of at most so many characters that need no alphabet but GSM's.

    Accents are dropped, typographic signs become plain ones, anything else a question mark.
    """
    replaced = " ".join(text.translate(_REPLACEMENTS).split())
    letters = unicodedata.normalize("NFKD", replaced)
    plain = (letter for letter in letters if not unicodedata.combining(letter))
    known = "".join(letter if letter in _KNOWN else "?" for letter in plain)
    return " ".join(known.split())[:longest].rstrip()

"""Names of places as logs spell them."""


def place_name(text: str) -> str:
    """The name as one line that a configuration can hold too; empty where nothing is left of it."""
    if text.isprintable():
        return text.strip()
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())

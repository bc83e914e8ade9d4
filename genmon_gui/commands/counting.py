"""How many, as commands tell it: in English, as all that they print."""


def counted(count: int, singular: str) -> str:
    """How many of something: 1 reading, 1,202 readings."""
    return f"{count:,} {singular}" if count == 1 else f"{count:,} {singular}s"

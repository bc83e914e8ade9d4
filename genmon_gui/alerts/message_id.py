"""What a message is known by."""

import os


def new_message_id() -> str:
    """A name that no other message has, as RFC 5322 writes it: <unique@domain>.

    Not a UUID: its module brings others along, 0.2 MB for a kiosk that has nothing to say.
    """
    return f"<{os.urandom(16).hex()}@genmon-gui>"

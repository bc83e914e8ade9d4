"""ROM ids of 1-Wire sensors: how other programs write them, and how Linux does."""

_BYTES = 8

# Sensors that measure temperatures, by the byte that tells their kind.
_FAMILY_BYTES = frozenset({b"\x10", b"\x22", b"\x26", b"\x28", b"\x3b", b"\x42"})


def linux_rom_id(text: str) -> str:
    """A ROM id in Linux's form, 28-0316a2794dff: the family, then the serial number.

    Others write all eight bytes, in the order in which they travel on the wire or from the last
    to the first: family, six of serial number, checksum. Linux writes the serial number from its
    last byte to its first. Only the checksum tells the orders apart for certain.

    Args:
        text: sixteen hexadecimal digits.

    Raises:
        ValueError: it is no ROM id in either order.
    """
    given = bytes.fromhex(text)
    # One checksum in 256 fits both orders.
    for wire in sorted((given, given[::-1]), key=lambda wire: wire[:1] not in _FAMILY_BYTES):
        if len(wire) == _BYTES and any(wire) and _crc8(wire) == 0:
            return f"{wire[0]:02x}-{wire[6:0:-1].hex()}"
    raise ValueError(f"{text} is no ROM id")


def _crc8(data: bytes) -> int:
    """Maxim's checksum (application note 27); 0 over data that end with their own."""
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0x8C if crc & 1 else 0)
    return crc

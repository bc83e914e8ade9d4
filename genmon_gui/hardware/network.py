"""What this machine is called and where it is found; asked of the kernel, never of a server."""

import fcntl
import socket
import struct

_SIOCGIFADDR = 0x8915
# struct ifreq: 16 bytes of the interface's name, then a socket address.
_REQUEST = struct.Struct("16s24x")
_ADDRESS = slice(20, 24)


def host_name() -> str:
    """The machine's own name."""
    return socket.gethostname()


def addresses() -> tuple[str, ...]:
    """The IPv4 address of each interface that has one, but for those that begin with 127."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        found = [_address(asking, name) for _, name in socket.if_nameindex()]
    return tuple(each for each in found if each and not each.startswith("127."))


def _address(asking: socket.socket, interface: str) -> str:
    """An interface's address, empty where it has none."""
    try:
        answer = fcntl.ioctl(asking, _SIOCGIFADDR, _REQUEST.pack(interface.encode()))
    except OSError:
        return ""
    return socket.inet_ntoa(answer[_ADDRESS])

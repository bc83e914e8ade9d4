import ipaddress
import socket

from genmon_gui.hardware.network import addresses, host_name


def test_the_machine_s_own_name_is_told() -> None:
    assert host_name() == socket.gethostname()


def test_addresses_are_those_by_which_others_find_the_machine() -> None:
    for address in addresses():
        assert not ipaddress.ip_address(address).is_loopback

from datetime import date

from genmon_gui.alerts.gateways import gateway_of


def test_a_gateway_is_off_from_its_day_on() -> None:
    gateway = gateway_of("5195550100@VTEXT.com")
    assert gateway is not None
    assert not gateway.is_off(date(2027, 3, 30))
    assert gateway.is_off(date(2027, 3, 31))


def test_nothing_is_known_against_other_addresses() -> None:
    assert gateway_of("5195550100@sms.example.com") is None

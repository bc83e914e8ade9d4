import pytest

from genmon_gui.alerts.providers import provider_at, provider_of


@pytest.mark.parametrize(
    ("address", "server"),
    [
        ("me@GMail.com", ("smtp.gmail.com", 587, "starttls")),
        ("me@icloud.com", ("smtp.mail.me.com", 587, "starttls")),
        ("me@fastmail.com", ("smtp.fastmail.com", 465, "tls")),
        ("me@yahoo.com", ("smtp.mail.yahoo.com", 465, "tls")),
        ("me@gmx.de", ("mail.gmx.net", 587, "starttls")),
        ("me@gmx.com", ("mail.gmx.com", 587, "starttls")),
        ("me@hotmail.com", ("smtp-mail.outlook.com", 587, "starttls")),
        ("me@firm.onmicrosoft.com", ("smtp.office365.com", 587, "starttls")),
    ],
)
def test_the_domain_of_an_address_tells_the_server(
    address: str, server: tuple[str, int, str]
) -> None:
    provider = provider_of(address)
    assert provider is not None
    assert (provider.host, provider.port, provider.security) == server
    assert provider_at(provider.host.upper()) == provider


def test_nothing_is_filled_in_for_a_domain_that_is_not_known() -> None:
    assert provider_of("me@example.com") is None
    assert provider_at("smtp.example.com") is None

"""Phone companies that have switched their e-mail-to-SMS gateways off, or will.

Mail to such an address is often taken and then lost, so no answer of a server would tell.
"""

from dataclasses import dataclass
from datetime import date

from genmon_gui.core.language import mark, say


@dataclass(frozen=True, slots=True)
class Gateway:
    """A gateway that is going.

    Attributes:
        company: whose it is.
        ends: the first day without it, None where only its end is known to come.
        source: who says so.
    """

    company: str
    ends: date | None
    source: str

    def is_off(self, today: date) -> bool:
        """Whether it takes no texts any more."""
        return self.ends is not None and self.ends <= today

    def words(self, today: date) -> str:
        """What is known of it."""
        if self.ends is None:
            return say("{company} has announced the end of this gateway", company=self.company)
        month = f"{self.ends:%Y-%m}"
        if self.is_off(today):
            switched = mark("{company} switched this gateway off in {month}")
            return say(switched, company=self.company, month=month)
        will = mark("{company} will switch this gateway off in {month}")
        return say(will, company=self.company, month=month)


_T_MOBILE = Gateway("T-Mobile", date(2024, 12, 1), "sigspan.com/carrier-gateway-shutdown")
_ATT = Gateway("AT&T", date(2025, 6, 17), "att.com/support/article/wireless/KM1061254")
_VERIZON = Gateway("Verizon", date(2027, 3, 31), "sigspan.com/carrier-gateway-shutdown")
_ROGERS = Gateway("Rogers", date(2023, 7, 1), "mfitzp/List_of_SMS_gateways issues 19 and 21")
_BELL = Gateway("Bell", None, "mfitzp/List_of_SMS_gateways issue 26, October 2025")
_SPRINT = Gateway("Sprint", date(2025, 4, 8), "vufind-org/vufind pull request 4327: gone from DNS")

_BY_DOMAIN = {
    "tmomail.net": _T_MOBILE,
    "txt.att.net": _ATT,
    "mms.att.net": _ATT,
    "vtext.com": _VERIZON,
    "vzwpix.com": _VERIZON,
    "pcs.rogers.com": _ROGERS,
    "fido.ca": _ROGERS,
    "txt.bell.ca": _BELL,
    "messaging.sprintpcs.com": _SPRINT,
    "messaging.nextel.com": _SPRINT,
}


def gateway_of(address: str) -> Gateway | None:
    """The gateway of an address for texts, None where nothing is known against it."""
    return _BY_DOMAIN.get(address.rpartition("@")[2].lower())

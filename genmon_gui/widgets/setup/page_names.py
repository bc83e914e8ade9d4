"""What the pages of set-up are called, above them and in the menu; all marked."""

from genmon_gui.core.language import mark

PLACES = mark("Places and probes")
LIMITS = mark("Limits")
MESSAGES = mark("Messages")
SCREEN = mark("Screen")
UNITS = mark("Units, zone and language")
PIN = mark("PIN")
LEAVE = mark("Leave")

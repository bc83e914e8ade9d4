"""What people see and touch: QtWidgets and pyqtgraph. Widgets show what they are given.

`KioskWindow` has a header, an alarm banner, `Pages` and the rail that leads to them; what it looks
like is made of `theme` and `look`. The rooms: `history` and `year` are pages, `alarms` a page and
the banner, `setup` and `keypad` what a finger changes, `stick` what it saves, `picture` and `hands`
the picture of time and what moves it, `viewer` the desktop's window.
"""

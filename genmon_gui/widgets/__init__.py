"""What people see and touch: QtWidgets and pyqtgraph. Widgets show what they are given.

`KioskWindow` has a header, an alarm banner, `Pages` and the rail that leads to them; how all of it
is drawn is said by `theme` and `appearance`. The rooms: `now`, `history` and `year` are pages,
`alarms` a page and the banner, `setup` and `keypad` what a finger changes, `stick` what it saves,
`picture` and `hands` the picture of time and what moves it; `screen_care` dims and darkens the
screen, `viewer` is the desktop's window.
"""

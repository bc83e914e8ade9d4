"""The rules: what a reading, an alarm, an extreme is. No clock, file, thread or Qt.

The rooms: `rules` says what alarms watch for, `telling` which messages people get of it, `year`
what a year says. Beside them stand what everything speaks in: `calendar`, `language`, `phrasing`.
"""

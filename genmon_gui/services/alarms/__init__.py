"""Alarms from rounds to the log: watched, rehearsed, logged with their messages, put into words."""

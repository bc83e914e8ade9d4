"""Alarms on the screen: the banner above every page, the page of all of them, and their log."""

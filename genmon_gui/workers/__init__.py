"""Threads and event loops: QtCore only. Workers carry services; messages cross by signal."""

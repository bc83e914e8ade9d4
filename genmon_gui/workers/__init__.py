"""Threads and event loops: QtCore only. Workers carry services; messages cross by signal.

A `…_worker` is one thread's; `host` starts and ends it, `surviving` keeps it going. What stands
beside them lives in the main thread: signals of the system, garbage, languages, sound, lines.
"""

"""Threads and event loops: QtCore only. Workers carry services; messages cross by signal.

A `…_worker` is one thread's; `host` starts and ends it, `surviving` keeps it going. Beside them
stands what the main thread minds: signals of the system, Qt's messages, garbage, the alarm's sound.
"""

"""The record against power cuts, kills, failing disks and refused system calls.

A VFS of APSW keeps what is synced apart from what is not; at a cut the latter is kept, dropped,
torn by sectors or reordered, and the program starts again on what is left. The disk fails at every
operation of a workload, SQLite's system calls are refused one by one, and the real program is
killed. `make test` tries some of it, `make soak` 2,500 cuts, 200 kills and every operation.
"""

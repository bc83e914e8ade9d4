"""The subcommands, a module each with `add_arguments(parser)` and `run(arguments) -> int`.

stdout is for results, stderr for progress and messages. A GenmonError is told in one line.
"""

"""The subcommands, a module each with `add_arguments(parser)` and `run(arguments) -> int`.

They stand apart from `__main__` so that `genmon-gui export` imports neither Qt nor the bus. stdout
is for results, stderr for progress and messages. A GenmonError is told in one line.
"""

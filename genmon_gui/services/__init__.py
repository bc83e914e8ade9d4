"""What the program does with the rules. No Qt, SQL or sockets.

`Station` is a round from the bus to the record; what it is made of stands beside it: polling,
recording, the time, and the messages in which all of it is told. The rooms: `alarms` watches what
rounds bring, `record` keeps the record whole, `history` reads its past, `replay` judges it once
more, `telling` is what people are sent, `setup` what a finger changes, `copies` what is taken
along, `imports` what other programs logged, `doctor` what may be wrong with the machine.
"""

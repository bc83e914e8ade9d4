"""The record: one SQLite file, spoken to through APSW.

Here it is opened, by the recorder (`connection`), beside it, or as somebody's copy of which not a
byte changes (`copied`), looked at as a whole, and taken along. The rooms: `tables` puts rows in and
gets them out, `files` minds the file by its name and the -wal file beside it, `damaged` finds what
is left where SQLite finds nothing.

Temperatures are stored as whole 800ths of a degree Celsius: a step of a DS18B20 (1/16 °C) and a
hundredth of a degree are then whole numbers, most readings take two bytes, and sums are exact
whatever their order, so that `check` may ask for equality. Times are whole milliseconds since 1970
in UTC.

The -wal file begins anew about every 250 rounds unless somebody reads an older state, which keeps
all that was written since. No reader of ours holds one beyond a question; of another's, the screen
and `doctor` tell once 64 MB are reached, and what grew is given back when it lets go.
"""

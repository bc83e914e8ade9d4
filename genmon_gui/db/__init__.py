"""The record: one SQLite file, spoken to through APSW.

Temperatures are stored as whole 800ths of a degree Celsius: a step of a DS18B20 (1/16 °C) and a
hundredth of a degree are then whole numbers, most readings take two bytes, and sums are exact
whatever their order, so that `check` may ask for equality. Times are whole milliseconds since 1970
in UTC.

A reading is one number, `at_ms << 8 | place_id`, and its value; `at_ms` and `place_id` are virtual
columns. Measured with 1.62 million readings of three places and their hourly rows; kilobytes are
what a round of three readings writes, with one commit and one fsync:

    layout of `readings`                        bytes a reading  KB with hourly rows  without
    key (time, place) without rowid, 10,000ths             19.6                 17.9      5.4
    rowid made of time and place, 10,000ths                16.7                 16.9      4.3
    the same, pages of 2,048 bytes                         16.8                  8.6      2.3
    the same, pages of 8,192 bytes                         16.6                 33.3      8.4

What costs is a page for each place's hourly and daily row. They are therefore stored when their
hour or day is over; those of the open hour and day are made from the readings by the views `hourly`
and `daily`, which show both alike, so that a crash cannot part them. Stored rows are clustered by
place: a year of one place is one run of pages. An aggregate packs value and moment into one
integer, which gives an extreme and its earliest moment at once.

Deleted rows are overwritten (`secure_delete`) and hidden ones carry a mark, so that neither comes
back as shown when a damaged file is salvaged. SQLite finds nothing below a destroyed page, so
salvage reads each page of the file and of the -wal file by itself (`pages`), and rows tell by their
shape whose they are (`row_shapes`); a page counts only when all of it makes sense.

The -wal file begins anew about every 250 rounds unless somebody reads an older state, which keeps
all that was written since. No reader of ours holds one beyond a question; of another's, the screen
and `doctor` tell once 64 MB are reached, and what grew is given back when it lets go. A -wal file
with which the newest reading would not be seen is of an older state and is renamed before anything
is opened to write (`strange_log`).

The recorder's lock lies on a file of its own (`recorder_lock`), never on the record: closing a
descriptor of ours would drop SQLite's own locks. That file stays, and remembers that there was a
record, so that a zeroed one is told from a file that never was ours.
"""

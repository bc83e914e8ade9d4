"""What the record holds, a module a table or a view: rows in, and rows out as values.

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
"""

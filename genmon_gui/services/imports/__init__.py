"""The logs of other programs, read into the record.

`log_opening` makes a `Log` of a file: rows of text under named columns, whatever its form. What
they mean is found out in `columns` and `understanding`, by names, by what stands under them and by
what somebody wishes; nothing is guessed in silence. `log_rows` tells of each cell whether it is a
reading, and `importing` brings all of it into the record.
"""

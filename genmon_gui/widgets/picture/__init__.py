"""The yearly picture: lows and highs as a band, with all that is said of them.

In `services`, `levels` tells from a span and a width whether readings, hours or days are read, and
how many seconds SQLite puts together: about two intervals a pixel. `asking` tells what to ask next:
what was chosen is asked for alone, then its surroundings, and once the picture rests the hours of a
year or two, which are kept: a year that is chosen then needs no record and is painted once. The
days of the whole record are always there, so that nothing is ever empty. Of questions that queue up
the worker answers the newest. Gaps, alarms and what is usual are a question of their own that
follows the bands (`inquiry`). Another year is moved piece by piece: `core.year.alignment` cuts it
where the shift of the local time changes, and leaves a 29 February out where the other year has
none.

`layers` lays what is fine over what is coarse, `columns` cuts all bands to columns of pixels at
once, `band_image` fills them with numpy in a tenth of the time of `drawRects`. A `Drawing` is it
all with axes and heading: plain painters. How finely an axis is marked hangs on the zoom alone, so
that nothing jumps while it is panned. `HistoryPicture` carries them in a pyqtgraph scene, whose
view box others may put items into; `genmon-gui plot` paints the same drawing on an image or as SVG,
where bands are outlines, without importing pyqtgraph. Import `picture` late: nothing else needs it,
nor numpy.
"""

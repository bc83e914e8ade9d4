"""What hands do with a picture of time: fingers, mouse, wheel and keyboard; what is read off.

They move any picture that has an area and `show_range` (`plot`). A `Glass` lies over it and takes
every event, so that nothing below is touched and no touch counts twice; what fingers do is told by
a `Recogniser` without Qt, how far a range may go by `Bounds`, how it glides by `Glide`, a function
of time. The `Mover` shows one range a frame and nothing at rest. The picture's range is the only
one there is: the buttons show what is seen. A readout lies on a copy of the picture, which is not
painted while a line follows the mouse (0.6 instead of 8.7 ms of CPU a move at 800x300, three
places).
"""

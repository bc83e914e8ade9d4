import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter

from genmon_gui.widgets.picture.band_image import Filler, Layer
from genmon_gui.widgets.picture.columns import Spans

WIDTH, HEIGHT = 501, 180


def some_spans(seed: int, *, low: int = 0, high: int = HEIGHT) -> Spans:
    rng = np.random.default_rng(seed)
    top = rng.integers(low, high, WIDTH)
    bottom = np.minimum(top + rng.integers(0, 20, WIDTH), high)
    top[bottom <= top] = bottom[bottom <= top] = 0
    return Spans(top.astype(np.int16), bottom.astype(np.int16))


def covered(spans: Spans) -> np.ndarray:
    rows = np.arange(HEIGHT)[:, np.newaxis]
    return (rows >= spans.top) & (rows < spans.bottom)


def pixels(image: QImage) -> np.ndarray:
    return np.frombuffer(image.constBits(), np.uint32).reshape(HEIGHT, WIDTH) & 0xFFFFFF


def canvas() -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(0)
    return image


def test_one_place_has_the_colour_of_each_row_exactly_where_it_is() -> None:
    spans = some_spans(1)
    colours = np.arange(1, HEIGHT + 1, dtype=np.uint32) | 0xFF000000
    shades = np.column_stack((np.zeros_like(colours), np.zeros_like(colours), colours))
    image = canvas()
    with QPainter(image) as painter:
        Filler().fill(painter, QPoint(0, 0), [Layer(spans, 2)], shades)
    assert (pixels(image) == covered(spans) * (colours[:, np.newaxis] & 0xFFFFFF)).all()


def test_what_several_layers_add_up_to_is_looked_up() -> None:
    layers = [some_spans(1, high=25), some_spans(2), some_spans(3, low=40)]
    shades = np.arange(27, dtype=np.uint32) | np.uint32(0xFF000000)
    shades[0] = 0
    image = canvas()
    with QPainter(image) as painter:
        shares = [Layer(spans, 3**number) for number, spans in enumerate(layers)]
        Filler().fill(painter, QPoint(0, 0), shares, shades)
    expected = sum(3**number * covered(spans) for number, spans in enumerate(layers))
    assert (pixels(image) == expected).all()


def test_columns_without_anything_are_left_as_they_are() -> None:
    nothing = Spans(np.zeros(WIDTH, np.int16), np.zeros(WIDTH, np.int16))
    image = canvas()
    with QPainter(image) as painter:
        Filler().fill(painter, QPoint(0, 0), [Layer(nothing, 1)], np.ones(2, np.uint32))
    assert not pixels(image).any()


def test_nothing_of_a_picture_is_left_in_the_next() -> None:
    large, small = some_spans(1), some_spans(2, low=40, high=60)
    shades = np.array([0, 0xFF0000FF], dtype=np.uint32)
    filler = Filler()
    for spans in (large, small):
        image = canvas()
        with QPainter(image) as painter:
            filler.fill(painter, QPoint(0, 0), [Layer(spans, 1)], shades)
    assert ((pixels(image) > 0) == covered(small)).all()

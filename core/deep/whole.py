"""A network looks at an array that is in memory as a whole."""

from __future__ import annotations

import numpy as np

from ..target import Window
from .detector import Classifier, probabilities_of_square
from .tiles import Mosaic, Tiling


def probabilities_of(reflectance: np.ndarray, session: Classifier) -> np.ndarray:
    """Return the probabilities of a network's classes, square after square in the thread of the caller.

    Args:
        reflectance: float32 (bands, h, w), in the order of the network; of a pixel that is not known all are NaN.
        session: the network.

    Returns:
        float32 (classes, h, w), 0 to 1, in the order of `session.classes`; NaN for NoData.
    """
    _, height, width = reflectance.shape
    rows, columns = (Tiling(size, session.network.tile_px, session.network.margin_px) for size in (height, width))
    mosaic = Mosaic(rows, columns, Window(0, 0, height, width))
    cells = (probabilities_of_square(square, session) for square in mosaic.squares([reflectance]))
    return np.concatenate(list(mosaic.rows_of_cells(cells)), axis=-2)

"""Masks tried in a thread of their own; of several that are asked for meanwhile only the last is made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import QObject, QRunnable, QThreadPool, pyqtSignal
from qgis.PyQt.QtGui import QImage

from ..core.errors import CloudSieveError
from ..core.masks import Trial, draw_mask, percent_masked
from .overlay import MaskImage
from .reading import ProbabilityReader

_OPAQUE = 255
_FULL_RESOLUTION = 1.0 + 1e-9


@dataclass(frozen=True)
class Request:
    """A mask that is to be drawn."""

    reader: ProbabilityReader
    extent: QgsRectangle
    screen_px: float
    trial: Trial
    colour: tuple[int, int, int]
    opacity: float
    is_outlined: bool


def draw(request: Request) -> MaskImage | None:
    """Draw a mask; None where the map does not show the layer.

    Raises:
        InputError: where the layer holds no probability.
    """
    shown = request.reader.read(request.extent, request.screen_px, request.trial)
    if shown is None:
        return None
    mask = shown.view.mask(request.trial)
    height, width = mask.shape
    red, green, blue = request.colour
    alpha = round(_OPAQUE * request.opacity)
    pixels = draw_mask(mask, (red, green, blue, alpha), request.is_outlined)
    picture = QImage(pixels, width, height, 4 * width, QImage.Format.Format_ARGB32).copy()
    return MaskImage(picture, shown.extent, percent_masked(mask), shown.view.coarser <= _FULL_RESOLUTION)


class MaskWorker(QObject):  # type: ignore[misc]
    """Draws masks in the background."""

    drawn = pyqtSignal(object, object)  # the Request; MaskImage, or None
    failed = pyqtSignal(object, object)  # the Request; a Message, which a signal of text would make plain

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._next: Optional[Request] = None
        self._is_busy = False
        self._finished = _Finished(self)
        self._finished.signal.connect(self._tell)

    def ask(self, request: Request) -> None:
        """Have a mask drawn, once the one that is being drawn is done."""
        self._next = request
        self._start()

    def stop(self) -> None:
        """Draw no more, and tell nothing more; return once nothing is drawn."""
        self._next = None
        self._finished.signal.disconnect(self._tell)
        self._pool.waitForDone()

    def _start(self) -> None:
        if self._is_busy or self._next is None:
            return
        request, self._next = self._next, None
        self._is_busy = True
        self._pool.start(_Drawing(request, self._finished))

    def _tell(self, request: Request, outcome: object) -> None:
        self._is_busy = False
        if isinstance(outcome, str):
            self.failed.emit(request, outcome)
        else:
            self.drawn.emit(request, outcome)
        self._start()


class _Finished(QObject):  # type: ignore[misc]
    """Carries a result from the thread to the main one."""

    signal = pyqtSignal(object, object)


class _Drawing(QRunnable):  # type: ignore[misc]
    """One mask."""

    def __init__(self, request: Request, finished: _Finished) -> None:
        super().__init__()
        self._request, self._finished = request, finished

    def run(self) -> None:
        try:
            outcome: object = draw(self._request)
        except CloudSieveError as error:
            outcome = error.message
        except Exception as error:  # what leaves this thread would end QGIS
            outcome = f"{type(error).__name__}: {error}"
        self._finished.signal.emit(self._request, outcome)

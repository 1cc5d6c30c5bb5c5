"""One stream that several others are made of, whichever threads draw on them."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..target import Window


@dataclass(frozen=True)
class Part:
    """What a branch of a stream gets.

    Attributes:
        window: rows and columns.
        layers: of strips (layers, h, w); all of them by default.
    """

    window: Window
    layers: slice = field(default_factory=lambda: slice(None))

    def of(self, first: int, strip: np.ndarray) -> np.ndarray:
        """Return what belongs to it of a strip that starts at row `first`; it may be empty."""
        return self.window.cut(first, strip[self.layers])


def fork(strips: Iterable[np.ndarray], parts: Sequence[Part]) -> list[Iterator[np.ndarray]]:
    """Return streams of parts of one stream, whose strips are made once for all of them.

    What one of them has had waits in memory for the others, so they have to be drawn on at about the same pace. Any
    thread may draw on any of them; what fails in one fails in all.
    """
    trunk = _Trunk(strips, parts)
    return [trunk.branch(number) for number in range(len(parts))]


class _Trunk:
    """The stream that is shared, and the parts that wait."""

    def __init__(self, strips: Iterable[np.ndarray], parts: Sequence[Part]) -> None:
        self._source, self._parts = iter(strips), parts
        self._waiting: list[deque[np.ndarray]] = [deque() for _ in parts]
        self._first = 0
        self._lock = threading.Lock()
        self._failure: BaseException | None = None

    def branch(self, number: int) -> Iterator[np.ndarray]:
        """Yield the strips of a part until it is complete."""
        rows = self._parts[number].window.height
        while rows:
            strip = self._next(self._waiting[number])
            yield strip
            rows -= strip.shape[-2]

    def _next(self, waiting: deque[np.ndarray]) -> np.ndarray:
        with self._lock:
            while not waiting:
                self._draw()
            return waiting.popleft()

    def _draw(self) -> None:
        if self._failure:
            raise self._failure
        try:
            strip = next(self._source)
        except StopIteration:
            raise ValueError("fewer rows than the parts have") from None
        except BaseException as failure:
            self._failure = failure
            raise
        for part, waiting in zip(self._parts, self._waiting):
            own = part.of(self._first, strip)
            if own.shape[-2]:
                waiting.append(own.copy())  # a view would keep what the others need not
        self._first += strip.shape[-2]

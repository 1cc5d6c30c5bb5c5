"""No output takes the place of a file that its own run reads, under whatever name it is read."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from contextvars import ContextVar

from ..errors import OutputError
from .drivers import Dataset, driver
from .failures import ignoring_failures

_destinations: ContextVar[tuple[str, ...]] = ContextVar("destinations", default=())
# Before a file within the name that GDAL gives it: /vsisubfile/0_99,/a.tif, GTIFF_DIR:1:/a.tif, vrt://a.tif?bands=1
_BEFORE_FILE = re.compile(r"/vsi\w+(?=/)|://|[:,{]")


@contextlib.contextmanager
def protecting_inputs(outputs: Sequence[str]) -> Iterator[None]:
    """Refuse to open a raster in the block that one of these outputs would replace."""
    token = _destinations.set(tuple(outputs))
    try:
        yield
    finally:
        _destinations.reset(token)


def require_kept(path: str, dataset: Dataset) -> None:
    """Raise :class:`OutputError` where an output would replace a file that this open raster consists of."""
    existing = [
        (output, file)
        for output in _destinations.get()
        for file in (output, f"{output}.aux.xml")
        if os.path.exists(file)
    ]
    if not existing:
        return
    places = [place for name in (path, *_all_files(dataset)) for place in _places(name)]
    for output, file in existing:
        if any(_is_same(file, place) for place in places):
            raise OutputError(
                "{output} is an input of this job: {path} is read from it; choose another name for the output.",
                output=output,
                path=path,
            )


def _all_files(dataset: Dataset) -> Iterable[str]:
    """Return the files of a raster; a VRT lists its sources, but not what those are made of."""
    found = dict.fromkeys(dataset.files)
    to_open = [name for name in found if name != dataset.name] if dataset.driver == "VRT" else []
    while to_open:
        with ignoring_failures(), contextlib.closing(driver().open(to_open.pop(), "VRT")) as inner:
            fresh = [name for name in inner.files if name not in found]
            found.update(dict.fromkeys(fresh))
            to_open += fresh
    return found


def _places(name: str) -> Iterator[str]:
    """Yield the paths on disk that a name may hold."""
    yield name
    for before in _BEFORE_FILE.finditer(name):
        yield name[before.end() :].split("?")[0]


def _is_same(one: str, other: str) -> bool:
    try:
        return os.path.samefile(one, other)
    except (OSError, ValueError):
        return False

"""Find what belongs to a scene in a folder of such: its QA raster, its Level-2A product."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Optional

from ..acquisition import Acquisition, acquisition_of_path, find_difference
from ..errors import InputError
from ..monitor import Monitor
from .choosing import choose_scenes
from .scenes import Scene
from .searching import find_scenes

_RASTERS = (".tif", ".tiff", ".jp2", ".img", ".vrt")
_Day = tuple[Optional[str], str]


class Partners:
    """Files by the tile and the day of their acquisitions."""

    def __init__(self, folder: str, files: Iterable[tuple[str, Acquisition]]) -> None:
        self._folder = folder
        self._by_day: dict[_Day, list[tuple[str, Acquisition]]] = defaultdict(list)
        for path, acquisition in files:
            self._by_day[_day_of(acquisition)].append((path, acquisition))

    @classmethod
    def rasters_in(cls, folder: str) -> Partners:
        """Return the rasters in a folder and below it, as far as their names tell their acquisitions."""
        _require_folder(folder)
        return cls(folder, ((path, acquisition_of_path(path)) for path in _rasters(folder)))

    @classmethod
    def products_in(cls, folder: str, monitor: Monitor) -> Partners:
        """Return the Level-2A products in a folder and below it, the newest of each acquisition."""
        _require_folder(folder)
        chosen, _, _ = choose_scenes(scene for scene in find_scenes(folder, (), monitor) if scene.level == "L2A")
        return cls(folder, ((scene.path, scene.acquisition) for scene in chosen))

    def of(self, scene: Scene) -> str:
        """Return the path of what belongs to a scene.

        Raises:
            InputError: where there is nothing, or more than one.
        """
        near = self._by_day.get(_day_of(scene.acquisition), [])
        known = scene.acquisition.tile and scene.acquisition.sensing_time
        found = [path for path, other in near if known and find_difference(scene.acquisition, other) is None]
        if not found:
            raise InputError(
                "{folder} holds nothing of the acquisition of {name}; add it, or leave the folder unset.",
                folder=self._folder,
                name=scene.name,
            )
        if len(found) > 1:
            raise InputError(
                "{folder} holds several files of the acquisition of {name}: {files}; keep one of them there.",
                folder=self._folder,
                name=scene.name,
                files=[os.path.basename(path) for path in found],
            )
        return found[0]


def _day_of(acquisition: Acquisition) -> _Day:
    return acquisition.tile, (acquisition.sensing_time or "")[: len("2023-07-12")]


def _require_folder(folder: str) -> None:
    if not os.path.isdir(folder):
        raise InputError("{folder} is no folder; choose the folder that holds one file for each scene.", folder=folder)


def _rasters(folder: str) -> Iterator[str]:
    for place, folders, files in os.walk(os.path.abspath(folder)):
        folders.sort()
        yield from (str(Path(place, name)) for name in sorted(files) if name.lower().endswith(_RASTERS))

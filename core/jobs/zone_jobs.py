"""The jobs that tell of polygons over time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional

from .fields import Kind, declare, read_file, write_document
from .job import Job, require
from .options import ForestOptions, SceneOptions


@dataclass(frozen=True)
class _PolygonsToTable(Job):
    polygons: str = read_file("POLYGONS", "the polygons, a GeoPackage", Kind.VECTOR)
    table: str = write_document("TABLE", "the table to write, a CSV file or a GeoPackage", Kind.TABLE)


@dataclass(frozen=True)
class ZoneOptions(Job):
    """Which polygons are asked about, and when a date is usable for one."""

    id_field: str = declare(
        "", key="ID_FIELD", help="the field that names the polygons; they are numbered from 1 if not set"
    )
    min_usable: float = declare(
        0.8,
        key="MIN_USABLE",
        help="share of a polygon that must be clear for a date to be usable",
        minimum=0,
        maximum=1,
    )
    merge: bool = declare(
        False, key="MERGE", help="of the scenes of one day only the one that shows most of a polygon counts"
    )


@dataclass(frozen=True)
class UsableShareJob(ForestOptions, ZoneOptions, _PolygonsToTable):
    """On which dates polygons can be seen, and how much of them."""

    name: ClassVar[str] = "usableshare"
    is_made_of_jobs: ClassVar[bool] = True
    masks: tuple[str, ...] = read_file(
        "MASKS",
        "masks of CloudSieve, rasters of their sources, or Sentinel-2 products, which are masked as maskscene does by"
        " itself",
        default=(),
    )
    folder: Optional[str] = read_file("FOLDER", "or a folder of them", Kind.FOLDER, default=None)
    output: Optional[str] = write_document(
        "OUTPUT", "the polygons with number of usable dates, first, last and longest gap", Kind.VECTOR, default=None
    )

    def check(self) -> None:
        """Raise :class:`JobError` unless there are masks, from one place."""
        super().check()
        require(bool(self.masks) != bool(self.folder), "Give either {MASKS} or {FOLDER}, not both and not neither.")


@dataclass(frozen=True)
class TimeSeriesJob(ForestOptions, SceneOptions, ZoneOptions, _PolygonsToTable):
    """Bands and indices of polygons over time, without the clouds."""

    name: ClassVar[str] = "timeseries"
    scenes: tuple[str, ...] = read_file(
        "SCENES", "Sentinel-2 products of one tile, Level-1C or Level-2A", Kind.PRODUCT, default=()
    )
    folder: Optional[str] = read_file("FOLDER", "or a folder of them", Kind.FOLDER, default=None)
    indices: str = declare(
        "NDVI",
        key="INDICES",
        help='what is computed, with commas: NDVI, NDWI, NDMI, EVI, NBR, bands, or "NAME = B08 / B04"',
    )
    masks: tuple[str, ...] = read_file(
        "MASKS",
        "masks of the same acquisitions, or folders of them; a Level-2A product has its scene classification",
        default=(),
    )
    cloud_probability: bool = declare(
        False,
        key="CLOUD_PROBABILITY",
        help="s2cloudless on the averaged bands of each polygon, of Level-1C products",
    )
    html: Optional[str] = write_document("HTML", "the report, one HTML file", Kind.REPORT, default=None)

    def check(self) -> None:
        """Raise :class:`JobError` unless there are scenes, from one place."""
        super().check()
        require(bool(self.scenes) != bool(self.folder), "Give either {SCENES} or {FOLDER}, not both and not neither.")

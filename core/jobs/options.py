"""Groups of parameters that several jobs share, each said once."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Optional

from ..errors import JobError
from ..tables import (
    CATEGORY_IDS,
    DEFAULT_CATEGORIES,
    SCHEME_IDS,
    DeepVote,
    Evaluator,
    Offset,
    Reading,
    Resampling,
    ScenePreset,
    SclPreset,
    ShadowsBy,
)
from .fields import Content, Kind, declare, read_file, write_document, write_raster
from .job import Job

CLDPRB_HELP = "pixels with a higher Sen2Cor cloud probability are masked too; not used if not set"
SHADOWS_BY_HELP = "who tells the shadows: sun and view geometry, a deep network, or both together"
SOURCES_HELP = "which sources masked each pixel, as a raster of bits"
MAX_RADIUS_PX = 1000
MAX_WORKERS = 256
LOCAL_CLUSTER = "local"  # in place of the address of a scheduler
_OF_PRESET = "; that of the preset if not set"
MAX_RESOLUTION_M = 10_000


@dataclass(frozen=True)
class RasterToMask(Job):
    """A raster in, a mask out."""

    input: str = read_file("INPUT", "the raster to read")
    output: str = write_raster("OUTPUT", "the mask to write, a GeoTIFF", Content.MASK)


@dataclass(frozen=True)
class ProductToMask(Job):
    """A product in; a mask, and on request a probability and who masked what, out."""

    product: str = read_file(
        "INPUT", "the Sentinel-2 product: .SAFE folder, its XML, a zip, or a granule", Kind.PRODUCT
    )
    output: str = write_raster("OUTPUT", "the mask to write, a GeoTIFF", Content.MASK)
    probability: Optional[str] = write_raster(
        "PROBABILITY", "the cloud probability to write too", Content.PROBABILITY, default=None
    )
    sources: Optional[str] = write_raster("SOURCES", SOURCES_HELP, Content.SOURCES, default=None)


@dataclass(frozen=True)
class GridOptions(Job):
    """The pixels that are asked for."""

    resolution_m: Optional[float] = declare(
        None, key="RESOLUTION", help="pixel size of the output", unit="m", above=0, maximum=MAX_RESOLUTION_M
    )
    extent: Optional[tuple[float, float, float, float]] = declare(
        None, key="EXTENT", help="the part to work on: xmin ymin xmax ymax", kind=Kind.EXTENT
    )
    extent_crs: Optional[str] = declare(
        None, key="EXTENT", help="CRS of the extent, as EPSG code or WKT; the scene's own if not set", kind=Kind.CRS
    )

    def check(self) -> None:
        """Raise :class:`JobError` where the extent is no rectangle."""
        super().check()
        if self.extent is None:
            return
        if len(self.extent) != 4:
            raise JobError("{EXTENT} needs four numbers: xmin, ymin, xmax, ymax.")
        xmin, ymin, xmax, ymax = self.extent
        if not (xmin < xmax and ymin < ymax):
            raise JobError(
                "{EXTENT} is empty: {xmin:g} {ymin:g} {xmax:g} {ymax:g}; give xmin, ymin, xmax, ymax.",
                xmin=xmin,
                ymin=ymin,
                xmax=xmax,
                ymax=ymax,
            )


@dataclass(frozen=True)
class AcquisitionOptions(Job):
    """Whether what does not belong together may be used together."""

    any_acquisition: bool = declare(
        False,
        key="ANY_ACQUISITION",
        help="use inputs of different acquisitions (tile, time, orbit or satellite) anyway",
        in_older_models=False,
    )


@dataclass(frozen=True)
class ProductOptions(AcquisitionOptions):
    """How far the files of a product are trusted."""

    check_files: bool = declare(
        True,
        key="CHECK",
        help="compare the files that are read with the checksums of their product or archive",
        in_older_models=True,
    )


@dataclass(frozen=True)
class SceneOptions(ProductOptions):
    """How the digital numbers of a product become reflectance."""

    offset: Offset = declare(Offset.METADATA, key="OFFSET", help="where the radiometric offset comes from")


@dataclass(frozen=True)
class ReadingOptions(SceneOptions):
    """How much of the files is decoded."""

    reading: Reading = declare(
        Reading.EXACT,
        key="READING",
        help="how much of a JPEG 2000 file is decoded for coarser pixels",
        in_older_models=Reading.EXACT,
    )


@dataclass(frozen=True)
class RadiometryOptions(ReadingOptions):
    """How digital numbers become reflectance on the target grid."""

    resampling: Resampling = declare(
        Resampling.AREA_BILINEAR, key="RESAMPLING", help="how bands reach the output's grid"
    )


@dataclass(frozen=True)
class ForestOptions(Job):
    """Who evaluates which forest on how many cores."""

    engine: Evaluator = declare(
        Evaluator.AUTO, key="ENGINE", help="what evaluates the forest; all give the same values"
    )
    model: Optional[str] = read_file("MODEL", "another LightGBM model of the same ten bands", Kind.MODEL, default=None)
    threads: Optional[int] = declare(
        None, key="THREADS", help="threads that compute; all cores but one, eight at most, if not set", minimum=1
    )


@dataclass(frozen=True)
class ThresholdOptions(Job):
    """How a probability becomes a mask, as s2cloudless does it."""

    threshold: float = declare(
        0.4, key="THRESHOLD", help="pixels with a higher averaged probability are masked", minimum=0, maximum=1
    )
    average_over_px: float = declare(
        1, key="AVERAGE_OVER", help="radius of the averaging disk", unit="px", minimum=0, maximum=MAX_RADIUS_PX
    )
    dilation_size_px: float = declare(
        1, key="DILATION_SIZE", help="radius of the dilating disk", unit="px", minimum=0, maximum=MAX_RADIUS_PX
    )


@dataclass(frozen=True)
class SceneNumbers(Job):
    """The numbers that a preset of a scene brings, and what is set instead of them."""

    threshold: Optional[float] = declare(
        None,
        key="THRESHOLD",
        help=f"pixels with a higher averaged probability are masked{_OF_PRESET}",
        minimum=0,
        maximum=1,
    )
    average_over_px: Optional[float] = declare(
        None,
        key="AVERAGE_OVER",
        help=f"radius of the averaging disk{_OF_PRESET}",
        unit="px",
        minimum=0,
        maximum=MAX_RADIUS_PX,
    )
    dilation_size_px: Optional[float] = declare(
        None,
        key="DILATION_SIZE",
        help=f"radius of the dilating disk{_OF_PRESET}",
        unit="px",
        minimum=0,
        maximum=MAX_RADIUS_PX,
    )
    distance_m: Optional[float] = declare(
        None, key="DISTANCE", help=f"every masked patch grows by this distance{_OF_PRESET}", unit="m", minimum=0
    )

    def set_numbers(self) -> dict[str, float]:
        """Return the numbers that count instead of a preset's, by field."""
        numbers = {field.name: getattr(self, field.name) for field in dataclasses.fields(SceneNumbers)}
        return {name: number for name, number in numbers.items() if number is not None}


@dataclass(frozen=True)
class _DistanceOptions(Job):
    distance_m: float = declare(
        0, key="DISTANCE", help="every masked patch grows by this distance", unit="m", minimum=0
    )


@dataclass(frozen=True)
class PatchOptions(Job):
    """Which patches and holes of a mask are too small; 0 keeps all."""

    min_area_m2: float = declare(0, key="MIN_AREA", help="smallest masked patch to keep", unit="m²", minimum=0)
    fill_holes_m2: float = declare(0, key="FILL_HOLES", help="smallest clear hole to keep", unit="m²", minimum=0)


@dataclass(frozen=True)
class GrowthOptions(PatchOptions, _DistanceOptions):
    """How a finished mask is cleaned and grown; 0 leaves a step out."""


@dataclass(frozen=True)
class ReferenceOptions(AcquisitionOptions):
    """What is taken for the truth, and which of its classes are masked."""

    reference: Optional[str] = read_file("REFERENCE", "raster that tells the truth", default=None)
    labels: Optional[str] = read_file(
        "LABELS", "or labelled points or polygons, a GeoPackage", Kind.VECTOR, default=None
    )
    class_field: str = declare("class", key="CLASS_FIELD", help="the field of the labels that holds the class")
    mapping: str = declare("", key="MAPPING", help='what the classes are: "cloud=1, thin cloud=1, shadow=1, clear=0"')
    html: Optional[str] = write_document("HTML", "the report, one HTML file", Kind.REPORT, default=None)
    table: Optional[str] = write_document("TABLE", "the numbers, a CSV file", Kind.TABLE, default=None)

    def check(self) -> None:
        """Raise :class:`JobError` unless there is exactly one reference."""
        super().check()
        if (self.reference is None) == (self.labels is None):
            raise JobError("Give either a reference raster or labels, not both and not neither.")
        if self.labels is not None and not self.class_field:
            raise JobError("{CLASS_FIELD} is empty; name the field of the labels that holds the class.")


@dataclass(frozen=True)
class SchemeOptions(Job):
    """Which table a QA raster is read with, and which of its classes are masked."""

    scheme: str = declare(
        "fmask", key="SCHEME", help="the scheme of the QA raster", kind=Kind.OPTION, options=SCHEME_IDS
    )
    categories: tuple[str, ...] = declare(
        DEFAULT_CATEGORIES, key="CLASSES", help="the classes to mask", kind=Kind.OPTIONS, options=CATEGORY_IDS
    )


@dataclass(frozen=True)
class SceneMaskOptions(Job):
    """What counts as cloud in a whole scene."""

    scl_preset: SclPreset = declare(
        SclPreset.CLOUD_AND_SHADOW, key="SCL_PRESET", help="the classes of the Level-2A product to mask"
    )
    cldprb_threshold: Optional[float] = declare(
        None, key="CLDPRB_THRESHOLD", help=CLDPRB_HELP, unit="percent", minimum=0, maximum=100
    )
    preset: ScenePreset = declare(
        ScenePreset.BALANCED,
        key="PRESET",
        help="ready numbers for threshold, averaging, dilation and growth; those that are set count instead",
        in_older_models=ScenePreset.CUSTOM,
    )
    shadows: bool = declare(
        True,
        key="SHADOWS",
        help="look for the shadows of the clouds; never with the preset s2cloudless",
        in_older_models=False,
    )
    shadows_by: ShadowsBy = declare(
        ShadowsBy.GEOMETRY, key="SHADOWS_BY", help=SHADOWS_BY_HELP, in_older_models=ShadowsBy.GEOMETRY
    )
    deep: DeepVote = declare(
        DeepVote.OFF,
        key="DEEP",
        help="what a deep network votes on beside the other sources; needs the extra of the engine",
        in_older_models=DeepVote.OFF,
    )

    @property
    def looks_for_shadows(self) -> bool:
        """Whether the step that looks for shadows is wanted."""
        return self.shadows and self.preset is not ScenePreset.S2CLOUDLESS

    @property
    def casts_shadows(self) -> bool:
        """Whether it needs sun and view."""
        return self.looks_for_shadows and self.shadows_by is not ShadowsBy.NETWORK

    @property
    def needs_network(self) -> bool:
        """Whether a network votes or tells shadows."""
        by_network = self.looks_for_shadows and self.shadows_by is not ShadowsBy.GEOMETRY
        return by_network or self.deep is not DeepVote.OFF

    def check(self) -> None:
        """Raise :class:`JobError` where one wish makes another one useless."""
        super().check()
        both = self.looks_for_shadows and self.shadows_by is ShadowsBy.NETWORK_AND_GEOMETRY
        if both and self.deep is DeepVote.CLOUDS_AND_SHADOWS:
            raise JobError(
                "{DEEP} lets the shadows of the network vote by themselves, so {SHADOWS_BY} cannot keep only those "
                "that the geometry confirms; set {DEEP} to {DEEP:clouds}, or {SHADOWS_BY} to {SHADOWS_BY:geometry}."
            )


@dataclass(frozen=True)
class WorkOptions(Job):
    """Who works on many scenes."""

    workers: int = declare(
        1, key="WORKERS", help="processes that mask a scene each, side by side", minimum=1, maximum=MAX_WORKERS
    )
    dask: Optional[str] = declare(
        None,
        key="SCHEDULER",
        help="address of a Dask scheduler, such as tcp://host:8786, whose workers mask the scenes; local: a cluster on"
        " this computer",
    )

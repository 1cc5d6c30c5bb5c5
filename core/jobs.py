"""One frozen dataclass per job: the whole description of one run, valid once constructed, and JSON both ways.

The hints are evaluated at run time, hence Optional and not `|`: QGIS 3.22 on Windows brings Python 3.9.
Standard library only, so that QGIS can build a job without loading numpy. The order of every enum is the order
of the options in the dialogs and is frozen: models store the number.
"""

from __future__ import annotations

import dataclasses
import enum
import json
import math
import typing
from dataclasses import dataclass
from typing import Any, ClassVar, Optional, Union

from .errors import JobError


class Offset(str, enum.Enum):
    """Where the radiometric offset (baseline 04.00 and later) comes from."""

    METADATA = "metadata"
    NONE = "none"
    MINUS_1000 = "-1000"


class Encoding(str, enum.Enum):
    """How a probability is stored."""

    FRACTION = "fraction"  # float32, 0 to 1, NoData NaN
    PERCENT = "percent"  # uint8, 0 to 100, NoData 255
    BYTE = "byte"  # uint8, 0 to 255 as Sentinel Hub CLP: no value is left for NoData, a validity mask carries it


class Resampling(str, enum.Enum):
    """How bands reach the target grid."""

    AREA_BILINEAR = "area-bilinear"
    NEAREST = "nearest"


class Rule(str, enum.Enum):
    """How several masks vote."""

    ANY = "any"
    ALL = "all"
    VOTES = "votes"


class NoDataRule(str, enum.Enum):
    """When a combined pixel is unknown."""

    ANY_UNKNOWN = "any-unknown"  # where any source is unknown and the others do not settle the rule
    ALL_UNKNOWN = "all-unknown"  # only where every source is unknown


class UnknownRule(str, enum.Enum):
    """What a mask's NoData does to the pixel it lies on."""

    NODATA = "nodata"
    KEEP = "keep"


class Engine(str, enum.Enum):
    """Who evaluates the s2cloudless forest; all give the same bits."""

    AUTO = "auto"
    NUMBA = "numba"
    NUMPY = "numpy"
    LIGHTGBM = "lightgbm"


class SclPreset(str, enum.Enum):
    """Ready selections of scene classification classes."""

    CLOUD_AND_SHADOW = "cloud-and-shadow"
    CAUTIOUS = "cautious"
    CLOUD_SHADOW_AND_SNOW = "cloud-shadow-and-snow"


class ScenePreset(str, enum.Enum):
    """Ready settings of threshold, averaging and growth."""

    KEEP_DATA = "keep-data"
    BALANCED = "balanced"
    SAFE = "safe-for-time-series"
    S2CLOUDLESS = "s2cloudless-defaults"
    CUSTOM = "custom"


CUSTOM_SCHEME = "custom"
DEFAULT_CATEGORIES = ("cloud", "cirrus", "shadow")
MAX_SOURCES = 7  # bits of a uint8 sources raster; the eighth would make "all of them" equal to NoData, 255


@dataclass(frozen=True)
class Job:
    """What all jobs share: a name, JSON both ways, and validation on construction."""

    name: ClassVar[str] = ""

    def to_json(self) -> str:
        """Return the job as one JSON object with its name under "job"."""
        return json.dumps({"job": self.name, **dataclasses.asdict(self)}, indent=2)

    def input_paths(self) -> tuple[str, ...]:
        """Return the paths that the job reads."""
        return _paths(self, _INPUT_FIELDS)

    def output_paths(self) -> tuple[str, ...]:
        """Return the paths that the job writes."""
        return _paths(self, _OUTPUT_FIELDS)


_CLEANING_KEYS = {
    "distance_m": "DISTANCE",
    "min_area_m2": "MIN_AREA",
    "fill_holes_m2": "FILL_HOLES",
    "open_m": "OPEN",
    "close_m": "CLOSE",
}
_INPUT_FIELDS = ("product", "scl_product", "bands", "input", "masks", "mask", "qa", "cldprb", "model")
_OUTPUT_FIELDS = ("output", "probability", "sources")


@dataclass(frozen=True)
class S2cloudlessJob(Job):
    """Cloud probability of a Level-1C product, or of loose bands."""

    name: ClassVar[str] = "s2cloudless"
    output: str
    product: Optional[str] = None
    bands: tuple[str, ...] = ()
    resolution_m: Optional[float] = None
    extent: Optional[tuple[float, float, float, float]] = None  # xmin, ymin, xmax, ymax
    extent_crs: Optional[str] = None  # anything that rasterio understands; None: the product's own
    offset: Offset = Offset.METADATA
    resampling: Resampling = Resampling.AREA_BILINEAR
    encoding: Encoding = Encoding.FRACTION
    engine: Engine = Engine.AUTO
    model: Optional[str] = None
    threads: Optional[int] = None

    def __post_init__(self) -> None:
        _require(
            (self.product is None) != (not self.bands),
            "Give either a product or band rasters, not both and not neither.",
        )
        _check_grid(self)
        _check_threads(self)


@dataclass(frozen=True)
class MaskFromProbabilityJob(Job):
    """Mask from a probability, as s2cloudless makes it."""

    name: ClassVar[str] = "maskfromprobability"
    input: str
    output: str
    band: int = 1
    encoding: Encoding = Encoding.FRACTION
    threshold: float = 0.4
    average_over_px: float = 1
    dilation_size_px: float = 1

    def __post_init__(self) -> None:
        _check_post_processing(self)
        _require(self.band >= 1, f"BAND is {self.band}; bands are counted from 1.")


@dataclass(frozen=True)
class MaskFromQaJob(Job):
    """Mask from an Fmask or QA raster."""

    name: ClassVar[str] = "maskfromqa"
    input: str
    output: str
    scheme: str
    band: int = 1
    categories: tuple[str, ...] = DEFAULT_CATEGORIES
    min_confidence: Optional[str] = None  # Landsat: low, medium or high; None: the flag bits
    values: str = ""  # custom values, "2, 4, 8-10"
    bits: str = ""  # custom bits, "1, 3, 8-9>=2"

    def __post_init__(self) -> None:
        _require(self.band >= 1, f"BAND is {self.band}; bands are counted from 1.")
        if self.scheme == CUSTOM_SCHEME:
            _require(bool(self.values or self.bits), "The custom scheme needs VALUES or BITS: what should be masked?")
        else:
            _require(bool(self.categories), "No class is selected in CLASSES: the mask would be empty.")


@dataclass(frozen=True)
class MaskFromSclJob(Job):
    """Mask from the scene classification of a Level-2A product."""

    name: ClassVar[str] = "maskfromscl"
    output: str
    input: Optional[str] = None
    product: Optional[str] = None
    preset: SclPreset = SclPreset.CLOUD_AND_SHADOW
    classes: tuple[int, ...] = ()  # overrides the preset
    resolution_m: Optional[float] = None
    cldprb: Optional[str] = None  # raster of MSK_CLDPRB; None with a threshold: the product's own
    cldprb_threshold: Optional[float] = None  # percent; None: not used

    def __post_init__(self) -> None:
        _require(
            (self.product is None) != (self.input is None),
            "Give either an SCL raster or a Level-2A product, not both and not neither.",
        )
        _require(all(0 <= c <= 11 for c in self.classes), f"SCL classes are 0 to 11, not {list(self.classes)}.")
        _check_range("CLDPRB_THRESHOLD", self.cldprb_threshold, 0, 100)
        _check_positive("RESOLUTION", self.resolution_m)


@dataclass(frozen=True)
class HybridMaskJob(Job):
    """One mask from several."""

    name: ClassVar[str] = "hybridmask"
    masks: tuple[str, ...]
    output: str
    rule: Rule = Rule.ANY
    min_votes: int = 2
    nodata_rule: NoDataRule = NoDataRule.ANY_UNKNOWN
    sources: Optional[str] = None

    def __post_init__(self) -> None:
        _require(len(self.masks) >= 2, "A hybrid mask needs two masks or more.")
        _require(
            not self.sources or len(self.masks) <= MAX_SOURCES,
            f"A sources raster has room for {MAX_SOURCES} masks, not {len(self.masks)}; combine some of them first.",
        )
        _require(
            self.rule is not Rule.VOTES or 1 <= self.min_votes <= len(self.masks),
            f"MIN_VOTES is {self.min_votes}, but there are {len(self.masks)} masks.",
        )


@dataclass(frozen=True)
class GrowMaskJob(Job):
    """Grow and clean a mask."""

    name: ClassVar[str] = "growmask"
    input: str
    output: str
    band: int = 1
    distance_m: float = 0
    min_area_m2: float = 0
    fill_holes_m2: float = 0
    open_m: float = 0
    close_m: float = 0

    def __post_init__(self) -> None:
        _check_cleaning(self)


@dataclass(frozen=True)
class ApplyMaskJob(Job):
    """Set the masked pixels of a raster to NoData."""

    name: ClassVar[str] = "applymask"
    input: str
    mask: str
    output: str
    bands: tuple[int, ...] = ()  # empty: all
    nodata: Optional[float] = None
    invert: bool = False
    unknown: UnknownRule = UnknownRule.NODATA

    def __post_init__(self) -> None:
        _require(all(b >= 1 for b in self.bands), f"BANDS are {list(self.bands)}; bands are counted from 1.")

    def input_paths(self) -> tuple[str, ...]:
        """Return the raster and the mask; `bands` are numbers here."""
        return (self.input, self.mask)


@dataclass(frozen=True)
class MaskSceneJob(Job):
    """From product to final mask in one pass."""

    name: ClassVar[str] = "maskscene"
    product: str
    output: str
    probability: Optional[str] = None
    sources: Optional[str] = None
    qa: Optional[str] = None
    scheme: str = "fmask"
    categories: tuple[str, ...] = DEFAULT_CATEGORIES
    scl_product: Optional[str] = None
    scl_preset: SclPreset = SclPreset.CLOUD_AND_SHADOW
    cldprb_threshold: Optional[float] = None
    preset: ScenePreset = ScenePreset.CUSTOM
    threshold: float = 0.4
    average_over_px: float = 1
    dilation_size_px: float = 1
    distance_m: float = 0
    min_area_m2: float = 0
    fill_holes_m2: float = 0
    resolution_m: Optional[float] = None
    extent: Optional[tuple[float, float, float, float]] = None
    extent_crs: Optional[str] = None
    offset: Offset = Offset.METADATA
    resampling: Resampling = Resampling.AREA_BILINEAR
    engine: Engine = Engine.AUTO
    model: Optional[str] = None
    threads: Optional[int] = None

    def __post_init__(self) -> None:
        _check_grid(self)
        _check_threads(self)
        _check_post_processing(self)
        _check_cleaning(self)
        _check_range("CLDPRB_THRESHOLD", self.cldprb_threshold, 0, 100)


JOBS: dict[str, type[Job]] = {
    job.name: job
    for job in (
        S2cloudlessJob,
        MaskFromProbabilityJob,
        MaskFromQaJob,
        MaskFromSclJob,
        HybridMaskJob,
        GrowMaskJob,
        ApplyMaskJob,
        MaskSceneJob,
    )
}


def from_json(text: str) -> Job:
    """Build the job that a JSON object describes.

    Raises:
        JobError: naming the key that is missing, unknown or of the wrong kind.
    """
    try:
        values = json.loads(text)
    except ValueError as error:
        raise JobError(f"The job is not valid JSON: {error}.") from error
    _require(isinstance(values, dict), "The job must be one JSON object.")
    name = values.pop("job", None)
    _require(isinstance(name, str) and name in JOBS, f'Unknown job "{name}"; expected one of {", ".join(JOBS)}.')
    job_type = JOBS[name]
    hints = typing.get_type_hints(job_type)
    known = {field.name: hints[field.name] for field in dataclasses.fields(job_type)}
    unknown = sorted(values.keys() - known.keys())
    _require(not unknown, f"Job {name} has no parameter {', '.join(unknown)}; it knows {', '.join(known)}.")
    needed = [field.name for field in dataclasses.fields(job_type) if field.default is dataclasses.MISSING]
    missing = [key for key in needed if key not in values]
    _require(not missing, f"Job {name} needs {', '.join(missing)}.")
    return job_type(**{key: _converted(key, value, known[key]) for key, value in values.items()})


def _converted(key: str, value: Any, hint: Any) -> Any:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is Union:
        if value is None and type(None) in arguments:
            return None
        hint = next(a for a in arguments if a is not type(None))
        return _converted(key, value, hint)
    if origin is tuple:
        _require(isinstance(value, list), f"{key} must be a list, not {value!r}.")
        return tuple(_converted(key, item, arguments[0]) for item in value)
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        options = [member.value for member in hint]
        _require(value in options, f'{key} is "{value}"; expected one of {", ".join(options)}.')
        return hint(value)
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    _require(type(value) is hint, f"{key} must be {hint.__name__}, not {value!r}.")
    return value


def _paths(job: Job, fields: tuple[str, ...]) -> tuple[str, ...]:
    values = (getattr(job, field, None) for field in fields)
    return tuple(path for value in values if value for path in ((value,) if isinstance(value, str) else value))


def _require(condition: bool, message: str) -> None:
    if not condition:
        raise JobError(message)


def _check_range(key: str, value: float | None, low: float, high: float) -> None:
    if value is not None:
        _require(low <= value <= high, f"{key} is {value:g}; expected {low:g} to {high:g}.")


def _check_positive(key: str, value: float | None) -> None:
    if value is not None:
        _require(math.isfinite(value) and value > 0, f"{key} is {value:g}; expected a number above 0.")


def _check_grid(job: S2cloudlessJob | MaskSceneJob) -> None:
    _check_positive("RESOLUTION", job.resolution_m)
    if job.extent is not None:
        _require(len(job.extent) == 4, "EXTENT needs four numbers: xmin, ymin, xmax, ymax.")
        xmin, ymin, xmax, ymax = job.extent
        _require(xmin < xmax and ymin < ymax, f"EXTENT is empty: {xmin:g} {ymin:g} {xmax:g} {ymax:g}.")


def _check_threads(job: S2cloudlessJob | MaskSceneJob) -> None:
    _require(job.threads is None or job.threads >= 1, f"THREADS is {job.threads}; expected 1 or more.")


def _check_post_processing(job: MaskFromProbabilityJob | MaskSceneJob) -> None:
    _check_range("THRESHOLD", job.threshold, 0, 1)
    _check_range("AVERAGE_OVER", job.average_over_px, 0, 1000)
    _check_range("DILATION_SIZE", job.dilation_size_px, 0, 1000)


def _check_cleaning(job: GrowMaskJob | MaskSceneJob) -> None:
    for field, key in _CLEANING_KEYS.items():
        value = getattr(job, field, 0)
        _require(math.isfinite(value) and value >= 0, f"{key} is {value:g}; expected 0 or more.")

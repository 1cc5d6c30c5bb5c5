"""One frozen dataclass per job: the whole description of one run.

The hints are evaluated at run time, hence Optional and not `|`: QGIS 3.22 on Windows brings Python 3.9.
Standard library only, so that QGIS can build a job without loading numpy.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Optional

from ..errors import JobError
from ..tables import (
    AUTO_NETWORK,
    CLEAR_ID,
    CONFIDENCES,
    CUSTOM_SCHEME,
    MAX_SOURCES,
    NETWORK_CLASSES,
    NETWORK_IDS,
    SCHEME_IDS,
    SCL_CLASSES,
    Aim,
    Allocation,
    Encoding,
    NoDataRule,
    Rule,
    SclPreset,
    ShadowsBy,
    UnknownRule,
    find_network,
)
from .fields import Content, Kind, declare, read_file, write_document, write_folder, write_raster
from .job import Job, require
from .options import (
    CLDPRB_HELP,
    MAX_RADIUS_PX,
    MAX_RESOLUTION_M,
    SHADOWS_BY_HELP,
    SOURCES_HELP,
    AcquisitionOptions,
    ForestOptions,
    GridOptions,
    GrowthOptions,
    PatchOptions,
    ProductOptions,
    ProductToMask,
    RadiometryOptions,
    RasterToMask,
    ReadingOptions,
    ReferenceOptions,
    SceneMaskOptions,
    SceneNumbers,
    SchemeOptions,
    ThresholdOptions,
    WorkOptions,
)
from .zone_jobs import TimeSeriesJob, UsableShareJob

_SCL_NUMBERS = tuple(scl.value for scl in SCL_CLASSES)
MAX_CLOUD_HEIGHT_M = 20_000
MAX_POINTS = 100_000
MAX_DISTANCE_M = 100_000
MAX_SEED = 2**31 - 1
MAX_MASKS = 8
MAX_GROWTHS = 8
MAX_TOLERANCE_M = 5_000
MAX_GROWTH_M = 5_000
_FOUND_CLASSES = tuple(name for name in NETWORK_CLASSES if name != CLEAR_ID)
_ENCODING_HELP = "how the probability is stored"


def _angle(key: str, help: str, below: float) -> Optional[float]:
    return declare(None, key=key, help=f"{help}; the product's if not set", unit="degrees", minimum=0, maximum=below)


@dataclass(frozen=True)
class _SceneToProbability(Job):
    output: str = write_raster("OUTPUT", "the cloud probability to write, a GeoTIFF", Content.PROBABILITY)
    product: Optional[str] = read_file("INPUT", "the Sentinel-2 Level-1C product", Kind.PRODUCT, default=None)
    bands: tuple[str, ...] = read_file("BANDS", "or its bands, as files with names like B02.jp2", default=())


@dataclass(frozen=True)
class S2cloudlessJob(ForestOptions, RadiometryOptions, GridOptions, _SceneToProbability):
    """Cloud probability of a Level-1C product, or of loose bands."""

    name: ClassVar[str] = "s2cloudless"
    encoding: Encoding = declare(Encoding.FRACTION, key="ENCODING", help=_ENCODING_HELP)

    def check(self) -> None:
        """Raise :class:`JobError` unless there is exactly one scene."""
        super().check()
        require(
            (self.product is None) != (not self.bands),
            "Give either a product or band rasters, not both and not neither.",
        )


@dataclass(frozen=True)
class MaskFromProbabilityJob(ThresholdOptions, RasterToMask):
    """Mask from a probability, as s2cloudless makes it."""

    name: ClassVar[str] = "maskfromprobability"
    band: int = declare(1, key="BAND", help="the band that is read", kind=Kind.BAND, minimum=1)
    encoding: Encoding = declare(Encoding.FRACTION, key="ENCODING", help=_ENCODING_HELP)


@dataclass(frozen=True)
class MaskFromQaJob(SchemeOptions, RasterToMask):
    """Mask from an Fmask or QA raster."""

    name: ClassVar[str] = "maskfromqa"
    scheme: str = declare(key="SCHEME", help="the scheme of the QA raster", kind=Kind.OPTION, options=SCHEME_IDS)
    band: int = declare(1, key="BAND", help="the band that is read", kind=Kind.BAND, minimum=1)
    min_confidence: Optional[str] = declare(
        None,
        key="CONFIDENCE",
        help="smallest confidence (Landsat); the flag bits if not set",
        kind=Kind.OPTION,
        options=CONFIDENCES,
    )
    values: str = declare("", key="VALUES", help='custom scheme: values to mask, "2, 4, 8-10"')
    bits: str = declare("", key="BITS", help='custom scheme: bits to mask, "1, 3, 8-9>=2"')

    def check(self) -> None:
        """Raise :class:`JobError` where nothing would be masked."""
        super().check()
        if self.scheme == CUSTOM_SCHEME:
            require(
                bool(self.values or self.bits), "The custom scheme needs {VALUES} or {BITS}: what should be masked?"
            )
        else:
            require(bool(self.categories), "No class is selected in {CLASSES}: the mask would be empty.")


@dataclass(frozen=True)
class _ClassificationToMask(Job):
    output: str = write_raster("OUTPUT", "the mask to write, a GeoTIFF", Content.MASK)
    input: Optional[str] = read_file("INPUT", "the SCL raster", default=None)
    product: Optional[str] = read_file("PRODUCT", "or the Level-2A product", Kind.PRODUCT, default=None)
    preset: SclPreset = declare(SclPreset.CLOUD_AND_SHADOW, key="PRESET", help="a ready selection of classes")
    classes: tuple[int, ...] = declare(
        (), key="CLASSES", help="these classes instead of the preset's", kind=Kind.OPTIONS, options=_SCL_NUMBERS
    )
    resolution_m: Optional[float] = declare(
        None, key="RESOLUTION", help="pixel size of the mask", unit="m", above=0, maximum=MAX_RESOLUTION_M
    )
    cldprb: Optional[str] = read_file("CLDPRB", "raster of Sen2Cor's cloud probability (MSK_CLDPRB)", default=None)
    cldprb_threshold: Optional[float] = declare(
        None, key="CLDPRB_THRESHOLD", help=CLDPRB_HELP, unit="percent", minimum=0, maximum=100
    )


@dataclass(frozen=True)
class MaskFromSclJob(ProductOptions, _ClassificationToMask):
    """Mask from the scene classification of a Level-2A product."""

    name: ClassVar[str] = "maskfromscl"

    def check(self) -> None:
        """Raise :class:`JobError` unless there is exactly one classification, and a probability for a threshold."""
        super().check()
        require(
            (self.product is None) != (self.input is None),
            "Give either an SCL raster or a Level-2A product, not both and not neither.",
        )
        require(
            set(self.classes) <= set(_SCL_NUMBERS),
            "SCL classes are 0 to 11, not [{classes}].",
            classes=list(self.classes),
        )
        require(
            self.cldprb_threshold is None or bool(self.cldprb or self.product),
            "{CLDPRB_THRESHOLD} is set, but no MSK_CLDPRB raster is given; choose one in {CLDPRB}, or unset it.",
        )


@dataclass(frozen=True)
class _MasksToMask(Job):
    masks: tuple[str, ...] = read_file("MASKS", "the masks to combine")
    output: str = write_raster("OUTPUT", "the mask to write, a GeoTIFF", Content.MASK)
    rule: Rule = declare(Rule.ANY, key="RULE", help="a pixel is masked where so many masks say so")
    min_votes: int = declare(
        2, key="MIN_VOTES", help="number of masks needed by the rule votes", minimum=1, maximum=100
    )
    nodata_rule: NoDataRule = declare(
        NoDataRule.ANY_UNKNOWN, key="NODATA", help="a pixel is unknown where so many masks are"
    )
    sources: Optional[str] = write_raster("SOURCES", SOURCES_HELP, Content.SOURCES, default=None)


@dataclass(frozen=True)
class HybridMaskJob(AcquisitionOptions, _MasksToMask):
    """One mask from several."""

    name: ClassVar[str] = "hybridmask"

    def check(self) -> None:
        """Raise :class:`JobError` where the masks cannot vote so."""
        super().check()
        require(len(self.masks) >= 2, "A hybrid mask needs two masks or more.")
        require(
            not self.sources or len(self.masks) <= MAX_SOURCES,
            "A sources raster has room for {most} masks, not {count}; combine some of them first.",
            most=MAX_SOURCES,
            count=len(self.masks),
        )
        require(
            self.rule is not Rule.VOTES or 1 <= self.min_votes <= len(self.masks),
            "{MIN_VOTES} is {min_votes}, but there are {count} masks; ask for {count} at most.",
            min_votes=self.min_votes,
            count=len(self.masks),
        )


@dataclass(frozen=True)
class GrowMaskJob(GrowthOptions, RasterToMask):
    """Grow and clean a mask."""

    name: ClassVar[str] = "growmask"
    band: int = declare(1, key="BAND", help="the band that is read", kind=Kind.BAND, minimum=1)
    open_m: float = declare(0, key="OPEN", help="removes masked details narrower than twice this", unit="m", minimum=0)
    close_m: float = declare(0, key="CLOSE", help="masks clear gaps narrower than twice this", unit="m", minimum=0)


@dataclass(frozen=True)
class _RasterToMaskedRaster(Job):
    input: str = read_file("INPUT", "the raster whose pixels are set")
    mask: str = read_file("MASK", "the mask")
    output: str = write_raster("OUTPUT", "the masked raster to write, a GeoTIFF", Content.BANDS)
    bands: tuple[int, ...] = declare((), key="BANDS", help="the bands to write; all if not set", kind=Kind.BAND)
    nodata: Optional[float] = declare(None, key="NODATA", help="what masked pixels become; the raster's own if not set")
    invert: bool = declare(False, key="INVERT", help="keep the masked pixels and remove the clear ones")
    unknown: UnknownRule = declare(
        UnknownRule.NODATA, key="UNKNOWN", help="what happens to pixels that the mask does not know"
    )


@dataclass(frozen=True)
class ApplyMaskJob(AcquisitionOptions, _RasterToMaskedRaster):
    """Set the masked pixels of a raster to NoData."""

    name: ClassVar[str] = "applymask"

    def check(self) -> None:
        """Raise :class:`JobError` where a band number cannot be."""
        super().check()
        require(
            all(band >= 1 for band in self.bands),
            "{BANDS} are [{bands}]; bands are counted from 1.",
            bands=list(self.bands),
        )


@dataclass(frozen=True)
class MaskSceneJob(
    SceneMaskOptions,
    ForestOptions,
    RadiometryOptions,
    GridOptions,
    PatchOptions,
    SceneNumbers,
    SchemeOptions,
    ProductToMask,
):
    """From product to final mask in one pass."""

    name: ClassVar[str] = "maskscene"
    qa: Optional[str] = read_file("QA", "an Fmask or QA raster of the same scene", default=None)
    scl_product: Optional[str] = read_file(
        "SCL", "the Level-2A product of the same acquisition", Kind.PRODUCT, default=None
    )
    report: Optional[str] = write_document(
        "REPORT", "what was done and found, one HTML file", Kind.REPORT, default=None
    )


@dataclass(frozen=True)
class _ProductsToMasks(Job):
    input: str = read_file(
        "INPUT", "folder that is searched for products, text file with one path per line, or STAC items", Kind.PRODUCTS
    )
    folder: str = write_folder("FOLDER", "the folder for the masks, named after their products")
    footprints: Optional[str] = write_document(
        "FOOTPRINTS", "where and how cloudy the scenes are, a GeoPackage", Kind.VECTOR, default=None
    )
    table: Optional[str] = write_document("TABLE", "the same without outlines, a CSV file", Kind.TABLE, default=None)
    html: Optional[str] = write_document("HTML", "the same with small pictures, one HTML file", Kind.REPORT, None)


@dataclass(frozen=True)
class MaskFolderJob(
    WorkOptions,
    SceneMaskOptions,
    ForestOptions,
    RadiometryOptions,
    GridOptions,
    PatchOptions,
    SceneNumbers,
    SchemeOptions,
    _ProductsToMasks,
):
    """The masks of many products, each as maskscene makes it."""

    name: ClassVar[str] = "maskfolder"
    is_made_of_jobs: ClassVar[bool] = True
    qa: Optional[str] = read_file(
        "QA", "folder of Fmask or QA rasters; a scene takes that of its acquisition", Kind.FOLDER, default=None
    )
    scl_product: Optional[str] = read_file(
        "SCL", "folder of Level-2A products; a scene takes that of its acquisition", Kind.FOLDER, default=None
    )
    probability: bool = declare(False, key="PROBABILITY", help="write the cloud probability of each scene, too")
    sources: bool = declare(False, key="SOURCES", help=f"write {SOURCES_HELP}, too")
    max_cloud_percent: Optional[float] = declare(
        None,
        key="MAX_CLOUD",
        help="scenes with more cloud are marked as rejected; their masks stay",
        unit="percent",
        minimum=0,
        maximum=100,
    )
    write_jobs: Optional[str] = write_document(
        "JOBS", "write the jobs of the scenes to this file, one per line, and run none", Kind.JOBS, default=None
    )


@dataclass(frozen=True)
class _SceneToShadow(Job):
    output: str = write_raster("OUTPUT", "the shadow mask to write, a GeoTIFF", Content.MASK)
    product: Optional[str] = read_file("INPUT", "the Sentinel-2 product, L1C or L2A", Kind.PRODUCT, default=None)
    nir: Optional[str] = read_file("NIR", "or one raster of near infrared reflectance", default=None)
    clouds: Optional[str] = read_file("CLOUDS", "mask of the clouds; the product's own if not set", default=None)


@dataclass(frozen=True)
class CloudShadowJob(ReadingOptions, GridOptions, _SceneToShadow):
    """Cloud shadows from the geometry of sun and view."""

    name: ClassVar[str] = "cloudshadow"
    sun_zenith_deg: Optional[float] = _angle("SUN_ZENITH", "the sun from the vertical", below=90)
    sun_azimuth_deg: Optional[float] = _angle("SUN_AZIMUTH", "the sun clockwise from north", below=360)
    view_zenith_deg: Optional[float] = _angle("VIEW_ZENITH", "the satellite from the vertical", below=90)
    view_azimuth_deg: Optional[float] = _angle("VIEW_AZIMUTH", "the satellite clockwise from north", below=360)
    min_height_m: float = declare(
        200, key="MIN_HEIGHT", help="lowest cloud above the ground", unit="m", minimum=0, maximum=MAX_CLOUD_HEIGHT_M
    )
    max_height_m: float = declare(
        10_000, key="MAX_HEIGHT", help="highest cloud above the ground", unit="m", above=0, maximum=MAX_CLOUD_HEIGHT_M
    )
    darkness: float = declare(
        0.7, key="DARKNESS", help="shadow reflects less than this share of the land around", above=0, maximum=1
    )
    water: bool = declare(
        False, key="WATER", help="leave water out (SCL class 6 or NDWI): fewer false shadows, and fewer true"
    )
    shadows_by: ShadowsBy = declare(
        ShadowsBy.GEOMETRY, key="SHADOWS_BY", help=SHADOWS_BY_HELP, in_older_models=ShadowsBy.GEOMETRY
    )
    min_area_m2: float = declare(0, key="MIN_AREA", help="smallest shadow to keep", unit="m²", minimum=0)
    height: Optional[str] = write_raster("HEIGHT", "height of the clouds in metres", Content.HEIGHT, default=None)
    agreement: Optional[str] = write_raster(
        "AGREEMENT", "how well clouds and dark ground agree, 0 to 1", Content.AGREEMENT, default=None
    )

    @property
    def needs_network(self) -> bool:
        """Whether a network tells the shadows, or confirms them."""
        return self.shadows_by is not ShadowsBy.GEOMETRY

    def check(self) -> None:
        """Raise :class:`JobError` where the inputs do not suffice or contradict each other."""
        super().check()
        require(
            (self.product is None) != (self.nir is None),
            "Give either a product or a NIR raster, not both and not neither.",
        )
        require(
            self.nir is None or self.clouds is not None,
            "A NIR raster alone does not tell where the clouds are; choose their mask in {CLOUDS}.",
        )
        require(
            self.nir is None or not self.water,
            "Water is told by the bands of a product; a NIR raster alone has none, so unset {WATER}.",
        )
        require(
            self.nir is None or self.shadows_by is ShadowsBy.GEOMETRY,
            "A network sees four bands or more; a NIR raster alone does not do, so set {SHADOWS_BY} to "
            "{SHADOWS_BY:geometry}.",
        )
        require(
            not self.water or self.shadows_by is not ShadowsBy.NETWORK,
            "The network does not tell water; unset {WATER}, or set {SHADOWS_BY} to {SHADOWS_BY:network-and-geometry}.",
        )
        require(
            self.min_height_m < self.max_height_m,
            "{MIN_HEIGHT} is {min_height_m:g}, not below {MAX_HEIGHT}, {max_height_m:g}.",
            min_height_m=self.min_height_m,
            max_height_m=self.max_height_m,
        )


@dataclass(frozen=True)
class _SceneToClasses(Job):
    output: str = write_raster("OUTPUT", "the classes to write, a GeoTIFF", Content.CLASSES)
    product: Optional[str] = read_file("INPUT", "the Sentinel-2 or Landsat product", Kind.PRODUCT, default=None)
    bands: tuple[str, ...] = read_file("BANDS", "or its bands, as files with names like B02.jp2", default=())


@dataclass(frozen=True)
class DeepMaskJob(RadiometryOptions, GridOptions, _SceneToClasses):
    """Clouds and shadows by a deep network."""

    name: ClassVar[str] = "deepmask"
    network: str = declare(
        AUTO_NETWORK,
        key="NETWORK",
        help="the network; auto takes the first that fits level and bands",
        kind=Kind.OPTION,
        options=(AUTO_NETWORK, *NETWORK_IDS),
    )
    network_file: Optional[str] = read_file(
        "NETWORK_FILE", "or one of your own: an ONNX file, with its row in a JSON file beside it", Kind.MODEL, None
    )
    categories: tuple[str, ...] = declare(
        _FOUND_CLASSES, key="CLASSES", help="the classes to mask", kind=Kind.OPTIONS, options=_FOUND_CLASSES
    )
    threads: Optional[int] = declare(
        None, key="THREADS", help="threads that compute; all cores but one, eight at most, if not set", minimum=1
    )
    mask: Optional[str] = write_raster("MASK", "the mask of the chosen classes, too", Content.MASK, default=None)
    cloud_probability: Optional[str] = write_raster(
        "CLOUD_PROBABILITY", "the probability of cloud, thick or thin", Content.PROBABILITY, default=None
    )
    shadow_probability: Optional[str] = write_raster(
        "SHADOW_PROBABILITY", "the probability of cloud shadow", Content.SHADOW_PROBABILITY, default=None
    )

    @property
    def needs_network(self) -> bool:
        """It is what it is about."""
        return True

    @property
    def gives_back_arrays(self) -> bool:
        """Not those of PyTorch, which would ask for them again for each layer of a network."""
        by_itself = self.network != AUTO_NETWORK and find_network(self.network).runs_itself
        return self.network_file is not None or not by_itself

    def check(self) -> None:
        """Raise :class:`JobError` unless there is exactly one scene, and something to mask."""
        super().check()
        require(
            (self.product is None) != (not self.bands),
            "Give either a product or band rasters, not both and not neither.",
        )
        require(bool(self.categories), "No class is selected in {CLASSES}: the mask would be empty.")


@dataclass(frozen=True)
class SamplePointsJob(Job):
    """Points to label, drawn from the classes of a mask or class raster."""

    name: ClassVar[str] = "samplepoints"
    input: str = read_file("INPUT", "the mask or class raster")
    output: str = write_document("OUTPUT", "the points to label, a GeoPackage", Kind.VECTOR)
    allocation: Allocation = declare(
        Allocation.EQUAL, key="ALLOCATION", help="how the points are shared among the classes"
    )
    number: int = declare(100, key="NUMBER", help="points in all", minimum=1, maximum=MAX_POINTS)
    min_per_class: int = declare(
        0, key="MIN_PER_CLASS", help="points that every class gets at least", minimum=0, maximum=MAX_POINTS
    )
    min_distance_m: float = declare(
        0, key="MIN_DISTANCE", help="least distance between two points", unit="m", minimum=0, maximum=MAX_DISTANCE_M
    )
    seed: int = declare(0, key="SEED", help="the same seed gives the same points", minimum=0, maximum=MAX_SEED)
    existing: Optional[str] = read_file(
        "EXISTING", "points of an earlier sample of the same raster; they and their labels stay", Kind.VECTOR, None
    )


@dataclass(frozen=True)
class _MasksToAssess(Job):
    masks: tuple[str, ...] = read_file("MASKS", "the masks to assess, side by side")


@dataclass(frozen=True)
class AssessMaskJob(ReferenceOptions, _MasksToAssess):
    """How good masks are, compared with a reference."""

    name: ClassVar[str] = "assessmask"
    strata: Optional[str] = read_file(
        "STRATA", "raster that the points were drawn from, unless they are of samplepoints", default=None
    )
    tolerance_m: float = declare(
        0,
        key="TOLERANCE",
        help="pixels so near to an edge of the reference are left out of a second count",
        unit="m",
        minimum=0,
        maximum=MAX_TOLERANCE_M,
    )
    errors: Optional[str] = write_raster(
        "ERRORS", "where the first mask is right, misses and raises false alarms", Content.ERRORS, default=None
    )

    def check(self) -> None:
        """Raise :class:`JobError` where there is nothing to assess, or strata have no points."""
        super().check()
        require(bool(self.masks), "{MASKS} is empty; choose a mask to assess.")
        require(
            1 <= len(self.masks) <= MAX_MASKS,
            "A report has room for {most} masks, not {count}; leave some out.",
            most=MAX_MASKS,
            count=len(self.masks),
        )
        require(
            self.strata is None or self.labels is not None,
            "{STRATA} belongs to labelled points; choose them in {LABELS}.",
        )


@dataclass(frozen=True)
class _ProbabilityToTune(Job):
    input: str = read_file("INPUT", "the probability")


@dataclass(frozen=True)
class TuneProbabilityJob(ReferenceOptions, _ProbabilityToTune):
    """The threshold of a probability that serves an aim best."""

    name: ClassVar[str] = "tuneprobability"
    encoding: Encoding = declare(Encoding.FRACTION, key="ENCODING", help=_ENCODING_HELP)
    aim: Aim = declare(Aim.F1, key="AIM", help="what the threshold is best at")
    aim_value: Optional[float] = declare(
        None,
        key="AIM_VALUE",
        help="for find-cloud the share of the cloud to find at least, for keep-clear that of the clear to lose at most",
        unit="percent",
        minimum=0,
        maximum=100,
    )
    distances: str = declare(
        "0", key="DISTANCES", help='by how many metres the mask is grown, to choose the best of: "0, 20, 60"'
    )

    @property
    def distances_m(self) -> tuple[float, ...]:
        """The growth distances to choose from, in metres, the least first.

        Raises:
            JobError: they are no such distances.
        """
        parts = [part for part in re.split(r"[,;\s]+", self.distances.strip()) if part]
        try:
            distances = sorted({float(part) for part in parts})
        except ValueError:
            distances = []
        require(
            bool(distances) and distances[0] >= 0 and distances[-1] <= MAX_GROWTH_M,
            '{DISTANCES} is "{value}"; write metres from 0 to {highest:g} as in "0, 20, 60".',
            value=self.distances,
            highest=MAX_GROWTH_M,
        )
        require(
            len(distances) <= MAX_GROWTHS,
            "{DISTANCES} has {count} growth distances; choose at most {most}.",
            count=len(distances),
            most=MAX_GROWTHS,
        )
        return tuple(distances)

    def check(self) -> None:
        """Raise :class:`JobError` where an aim lacks its share, or growth distances cannot be read."""
        super().check()
        _ = self.distances_m
        require(
            self.aim not in (Aim.FIND_CLOUD, Aim.KEEP_CLEAR) or self.aim_value is not None,
            "{AIM} as chosen needs {AIM_VALUE}: how many percent?",
        )


@dataclass(frozen=True)
class _ScenesToFolder(Job):
    scenes: tuple[str, ...] = read_file(
        "SCENES", "the dates: Level-1C products of one tile, or rasters of their 13 bands", Kind.PRODUCT
    )
    folder: str = write_folder("FOLDER", "the folder to write into: probability, mask and intersection of each date")


@dataclass(frozen=True)
class MultitemporalJob(ForestOptions, RadiometryOptions, GridOptions, _ScenesToFolder):
    """Cloud probability of each date of a series, from how it differs from the others."""

    name: ClassVar[str] = "multitemporal"
    resolution_m: Optional[float] = declare(
        60.0,
        key="RESOLUTION",
        help="pixel size of the output; of the computation alone, as published; that of the scenes if not set",
        unit="m",
        above=0,
        maximum=MAX_RESOLUTION_M,
    )
    mono_threshold: float = declare(
        0.4,
        key="MONO_THRESHOLD",
        help="cloud probability of the single date, for the intersection",
        minimum=0,
        maximum=1,
    )
    multi_threshold: float = declare(
        0.5, key="MULTI_THRESHOLD", help="pixels with a higher averaged probability are masked", minimum=0, maximum=1
    )
    average_over_px: int = declare(
        4, key="AVERAGE_OVER", help="radius of the averaging disk", unit="px", minimum=0, maximum=MAX_RADIUS_PX
    )
    dilation_size_px: int = declare(
        2, key="DILATION_SIZE", help="radius of the dilating disk", unit="px", minimum=0, maximum=MAX_RADIUS_PX
    )
    published: bool = declare(
        False, key="PUBLISHED", help="compute exactly as published, artefacts beside NoData included"
    )
    intersect_grown: bool = declare(
        False, key="INTERSECT_GROWN", help="intersect the grown masks, and grow again, as eo-learn's stored masks"
    )
    multi_model: Optional[str] = read_file(
        "MULTI_MODEL", "another LightGBM model of the same 90 features", Kind.MODEL, default=None
    )

    def check(self) -> None:
        """Raise :class:`JobError` where there is nothing to compare."""
        super().check()
        require(
            len(self.scenes) >= 2,
            "{SCENES} holds {count} scene; a date is compared with others, so give two at least, better eleven.",
            count=len(self.scenes),
        )


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
        MaskFolderJob,
        CloudShadowJob,
        SamplePointsJob,
        AssessMaskJob,
        TuneProbabilityJob,
        MultitemporalJob,
        DeepMaskJob,
        UsableShareJob,
        TimeSeriesJob,
    )
}


def find_job(name: object) -> type[Job]:
    """Return the class of the job with this name.

    Raises:
        JobError: listing the names that there are.
    """
    if not isinstance(name, str) or name not in JOBS:
        raise JobError('Unknown job "{name}"; expected one of {jobs}.', name=name, jobs=[*JOBS])
    return JOBS[name]

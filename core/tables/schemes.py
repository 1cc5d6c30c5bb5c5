"""The schemes of masks: one table from which decoding, checking, help, legends and documentation come."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..errors import JobError
from ..messages import Option
from .categories import CATEGORY_IDS, CLEAR_ID, NODATA_ID, OTHER_ID

CONFIDENCE_LEVELS = {"low": 1, "medium": 2, "high": 3}


class Kind(str, enum.Enum):
    """How a scheme writes its classes."""

    VALUES = "values"  # one number per class
    BITS = "bits"  # one bit, or a few, per property
    BANDS = "bands"  # one 0/1 band per property; decoded as bits, band 1 being bit 0
    CUSTOM = "custom"  # whatever the user says


@dataclass(frozen=True)
class ClassValue:
    """One number of a class list."""

    value: int
    label: str
    category: str


@dataclass(frozen=True)
class BitField:
    """Some neighbouring bits, and the test that they pass when the pixel belongs to the category.

    Attributes:
        shift: the lowest bit, counted from 0.
        width: how many bits.
        level: the number in the bits at which the test passes, together with all above it unless `exact`.
        exact: pass at `level` only.
        confidence: whether the bits grade a category that `min_confidence` selects by.
    """

    shift: int
    label: str = ""
    category: str = OTHER_ID
    width: int = 1
    level: int = 1
    exact: bool = False
    confidence: bool = False

    @property
    def mask(self) -> int:
        """The bits of the field, set."""
        return ((1 << self.width) - 1) << self.shift


@dataclass(frozen=True)
class Contradiction:
    """A pattern, `pixel & mask == value`, that the producer never writes into a valid pixel."""

    mask: int
    value: int
    reason: str


@dataclass(frozen=True)
class Suspicion:
    """What a raster of this scheme hardly ever is, though it can be; all that is set must hold for the valid pixels.

    Attributes:
        warning: what the user should know or check; `{numbers}` stands for the numbers in the raster.
        declares_0: whether the file declares 0 as NoData.
        lacks: a number that does not occur, not even as fill.
        largest: no number is larger.
        some_bits: at least one number has one of these bits.
        named: whether it also holds for files that are named as the producer names them.
    """

    warning: str
    declares_0: bool | None = None
    lacks: int | None = None
    largest: int | None = None
    some_bits: int = 0
    named: bool = True


@dataclass(frozen=True)
class Scheme:
    """What the numbers or bits of a mask mean, by its producer.

    Attributes:
        id: frozen; jobs and models store it.
        max_value: the largest number that the scheme can write.
        values: the class list, for Kind.VALUES.
        bits: the bit fields, for Kind.BITS and Kind.BANDS. A field of category "nodata" marks fill pixels.
        nodata_values: whole numbers that mean fill although their bits would mean something.
        contradictions: patterns that betray another scheme.
        suspicions: what the producer writes hardly ever.
        file_hints: regular expressions that the producer's file names match, case ignored.
        note: what a user should know before choosing it.
        source: who says so.
    """

    id: str
    label: str
    kind: Kind
    max_value: int = 255
    values: tuple[ClassValue, ...] = ()
    bits: tuple[BitField, ...] = ()
    nodata_values: tuple[int, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    suspicions: tuple[Suspicion, ...] = ()
    file_hints: tuple[str, ...] = ()
    note: str = ""
    source: str = ""

    @property
    def categories(self) -> tuple[str, ...]:
        """The selectable categories that the scheme knows, in the frozen order."""
        known = {entry.category for entry in self.values} | {field.category for field in self.bits}
        return tuple(category for category in CATEGORY_IDS if category in known)

    @property
    def has_confidence(self) -> bool:
        """Whether some categories come with graded confidence."""
        return any(field.confidence for field in self.bits)

    @property
    def defined_bits(self) -> int:
        """All bits to which the scheme gives a meaning, set."""
        mask = 0
        for field in self.bits:
            mask |= field.mask
        return mask

    @property
    def fill_values(self) -> tuple[int, ...]:
        """The whole numbers that mean NoData."""
        return self.nodata_values + tuple(entry.value for entry in self.values if entry.category == NODATA_ID)

    def selected_values(self, categories: Sequence[str]) -> tuple[int, ...]:
        """Return the numbers of the class list that belong to the categories."""
        wanted = self._wanted(categories)
        return tuple(entry.value for entry in self.values if entry.category in wanted)

    def selected_bits(self, categories: Sequence[str], min_confidence: str | None = None) -> tuple[BitField, ...]:
        """Return the bit fields whose test puts a pixel into the categories.

        Without `min_confidence` these are the flags; a category without a flag is read from its confidence at the
        level in the table. With it, categories that have a confidence are read from that alone, at or above the
        level; the others keep their flag.

        Args:
            categories: ids of :data:`CATEGORIES`.
            min_confidence: "low", "medium" or "high".

        Raises:
            JobError: unknown category or level, nothing selected, or no confidence in this scheme.
        """
        wanted = self._wanted(categories)
        fields = [field for field in self.bits if field.category in wanted]
        graded = {field.category for field in fields if field.confidence}
        flagged = {field.category for field in fields if not field.confidence}
        if min_confidence is None:
            return tuple(field for field in fields if not field.confidence or field.category not in flagged)
        level = self._level(min_confidence)
        return tuple(
            replace(field, level=level) if field.confidence else field
            for field in fields
            if field.confidence or field.category not in graded
        )

    def _wanted(self, categories: Sequence[str]) -> frozenset[str]:
        unknown = sorted(set(categories) - set(CATEGORY_IDS))
        if unknown:
            raise JobError(
                "{CLASSES} holds {unknown}; expected some of {known}.",
                unknown=unknown,
                known=_classes(CATEGORY_IDS),
            )
        wanted = frozenset(categories) & frozenset(self.categories)
        if categories and not wanted:
            raise JobError(
                "{label} has none of the classes {categories}; select some of {others}.",
                label=self.label,
                categories=_classes(categories),
                others=_classes(self.categories),
            )
        return wanted

    def _level(self, min_confidence: str) -> int:
        if not self.has_confidence:
            raise JobError(
                "{label} grades no confidence; leave {CONFIDENCE} unset or choose a Landsat scheme.", label=self.label
            )
        if min_confidence not in CONFIDENCE_LEVELS:
            raise JobError(
                '{CONFIDENCE} is "{min_confidence}"; expected one of {known}.',
                min_confidence=min_confidence,
                known=[Option("CONFIDENCE", level) for level in CONFIDENCE_LEVELS],
            )
        return CONFIDENCE_LEVELS[min_confidence]


def _confidence(shift: int, label: str, category: str) -> BitField:
    return BitField(shift, label, category, width=2, level=CONFIDENCE_LEVELS["high"], confidence=True)


_LOW_CONFIDENCE = (
    "Confidence is 0 none, 1 low, 2 medium, 3 high; every clear pixel has at least low confidence of being cloud, "
    'so "low" masks nearly the whole scene.'
)

# The order is the order of the options in the dialogs and is frozen: models store the number. Append only.
SCHEMES: tuple[Scheme, ...] = (
    Scheme(
        id="fmask",
        label="Fmask 3, 4, 5",
        kind=Kind.VALUES,
        values=(
            ClassValue(0, "Clear land", CLEAR_ID),
            ClassValue(1, "Water", "water"),
            ClassValue(2, "Cloud shadow", "shadow"),
            ClassValue(3, "Snow", "snow"),
            ClassValue(4, "Cloud", "cloud"),
            ClassValue(255, "Fill", NODATA_ID),
        ),
        suspicions=(
            Suspicion(
                "it declares NoData 0, as python-fmask does; read as Fmask 4 or 5, python-fmask's clouds are shadows. "
                "Fmask 5 does so too for Landsat: then all is well.",
                declares_0=True,
                lacks=255,
                named=False,
            ),
        ),
        file_hints=(r"_fmask4\w*\.tif$", r"_(phy|gbm|unt|lpl|upu|lpu|upl)\.tif$"),
        note="Fmask 5 may declare NoData 0 on Landsat although 0 is clear land: the table wins, and only 255 is fill.",
        source="GERSL Fmask 4 README and autoFmask.m; GERSL Fmask 5 src/constant.py",
    ),
    Scheme(
        id="python-fmask",
        label="python-fmask",
        kind=Kind.VALUES,
        values=(
            ClassValue(0, "Null", NODATA_ID),
            ClassValue(1, "Clear land", CLEAR_ID),
            ClassValue(2, "Cloud", "cloud"),
            ClassValue(3, "Cloud shadow", "shadow"),
            ClassValue(4, "Snow", "snow"),
            ClassValue(5, "Water", "water"),
        ),
        suspicions=(
            Suspicion(
                "it does not declare NoData 0, as python-fmask does, "
                "and its numbers fit Fmask 4 and 5 as well, where they mean other classes; check {SCHEME}.",
                declares_0=False,
                lacks=5,
                named=False,
            ),
        ),
        file_hints=(r"fmask.*\.img$", r"python-?fmask"),
        note="Other numbers than Fmask 4 and 5 for the same classes: read with their table, snow becomes cloud.",
        source="ubarsc/python-fmask fmask/fmask.py, OUTCODE_*",
    ),
    Scheme(
        id="hls-fmask",
        label="HLS Fmask (v1.4, v2)",
        kind=Kind.BITS,
        bits=(
            BitField(0, "Cirrus (unused in v2)", "cirrus"),
            BitField(1, "Cloud", "cloud"),
            BitField(2, "Adjacent to cloud or shadow", "adjacent"),
            BitField(3, "Cloud shadow", "shadow"),
            BitField(4, "Snow / ice", "snow"),
            BitField(5, "Water", "water"),
            BitField(6, "Aerosol: 0 climatology, 1 low, 2 moderate, 3 high", OTHER_ID, width=2),
        ),
        nodata_values=(255,),
        suspicions=(
            # Without any aerosol, shadow, snow or water but with cirrus, which v2 never sets, it is hardly HLS.
            Suspicion(
                "it holds only {numbers}, which looks like the classes of Fmask and not like HLS bits.",
                largest=5,
                some_bits=1,
            ),
        ),
        file_hints=(r"^HLS\..*Fmask\.tif$",),
        note="A pixel can be several things at once. Clear pixels are mostly 64 or 128, from the aerosol bits.",
        source="NASA-IMPACT/hls-sentinel hls_libs/common/s2at30m.c; the files' own tag",
    ),
    Scheme(
        id="landsat-qa-pixel",
        label="Landsat Collection 2 QA_PIXEL",
        kind=Kind.BITS,
        max_value=65535,
        bits=(
            BitField(0, "Fill", NODATA_ID),
            BitField(1, "Dilated cloud", "adjacent"),
            BitField(2, "Cirrus", "cirrus"),
            BitField(3, "Cloud", "cloud"),
            BitField(4, "Cloud shadow", "shadow"),
            BitField(5, "Snow", "snow"),
            BitField(6, "Clear", CLEAR_ID),
            BitField(7, "Water", "water"),
            _confidence(8, "Cloud confidence", "cloud"),
            _confidence(10, "Cloud shadow confidence", "shadow"),
            _confidence(12, "Snow / ice confidence", "snow"),
            _confidence(14, "Thin cloud / cirrus confidence", "cirrus"),
        ),
        nodata_values=(0,),
        contradictions=(
            Contradiction(0b11 << 8, 0, "no cloud confidence"),
            Contradiction(1 << 6 | 1 << 3, 1 << 6 | 1 << 3, "clear and cloud at once"),
            Contradiction(1 << 6 | 1 << 1, 1 << 6 | 1 << 1, "clear and dilated cloud at once"),
            Contradiction(0b11 << 10, 2 << 10, "reserved shadow confidence"),
            Contradiction(0b11 << 12, 2 << 12, "reserved snow confidence"),
            Contradiction(0b11 << 14, 2 << 14, "reserved cirrus confidence"),
        ),
        file_hints=(r"_QA_PIXEL\.tif$",),
        note=f"0 cannot be written by the producer and is read as NoData. {_LOW_CONFIDENCE}",
        source="USGS Landsat 8-9 Collection 2 Level 2 Science Product Guide",
    ),
    Scheme(
        id="landsat-c1-pixel-qa",
        label="Landsat Collection 1 pixel_qa",
        kind=Kind.BITS,
        max_value=65535,
        bits=(
            BitField(0, "Fill", NODATA_ID),
            BitField(1, "Clear", CLEAR_ID),
            BitField(2, "Water", "water"),
            BitField(3, "Cloud shadow", "shadow"),
            BitField(4, "Snow", "snow"),
            BitField(5, "Cloud", "cloud"),
            _confidence(6, "Cloud confidence", "cloud"),
            _confidence(8, "Thin cloud / cirrus confidence", "cirrus"),
            BitField(10, "Terrain occlusion", OTHER_ID),
        ),
        nodata_values=(0,),
        contradictions=(
            Contradiction(0b11 << 6, 0, "no cloud confidence"),
            Contradiction(0b111110, 0, "neither clear nor any class"),
        ),
        file_hints=(r"_pixel_qa\.tif$",),
        note=f"Cirrus has no flag and is read at high confidence. {_LOW_CONFIDENCE}",
        source="USGS Landsat 8 Surface Reflectance Code (LaSRC) Product Guide",
    ),
    Scheme(
        id="landsat-c1-bqa",
        label="Landsat Collection 1 BQA",
        kind=Kind.BITS,
        max_value=65535,
        bits=(
            BitField(0, "Fill", NODATA_ID),
            BitField(1, "Terrain occlusion or dropped pixel", OTHER_ID),
            BitField(2, "Radiometric saturation", OTHER_ID, width=2),
            BitField(4, "Cloud", "cloud"),
            _confidence(5, "Cloud confidence", "cloud"),
            _confidence(7, "Cloud shadow confidence", "shadow"),
            _confidence(9, "Snow / ice confidence", "snow"),
            _confidence(11, "Thin cloud / cirrus confidence", "cirrus"),
        ),
        nodata_values=(0,),
        contradictions=(Contradiction(0b11 << 5, 0, "no cloud confidence"),),
        file_hints=(r"_BQA\.tif$",),
        note=f"Shadow, snow and cirrus have no flag and are read at high confidence. {_LOW_CONFIDENCE}",
        source="USGS Landsat Collection 1 Level-1 Quality Assessment Band",
    ),
    Scheme(
        id="qa60",
        label="Google Earth Engine QA60",
        kind=Kind.BITS,
        max_value=65535,
        bits=(BitField(10, "Opaque cloud", "cloud"), BitField(11, "Cirrus", "cirrus")),
        suspicions=(
            Suspicion(
                "QA60 flags nothing at all; it is empty for products from February 2022 to February 2024.", largest=0
            ),
        ),
        file_hints=(r"QA60",),
        note="Empty for products from February 2022 to February 2024: nothing would be masked there.",
        source="Google Earth Engine catalogue, COPERNICUS/S2",
    ),
    Scheme(
        id="msk-classi",
        label="Sentinel-2 MSK_CLASSI (baseline 04.00 and later)",
        kind=Kind.BANDS,
        max_value=1,
        bits=(
            BitField(0, "Opaque cloud", "cloud"),
            BitField(1, "Cirrus", "cirrus"),
            BitField(2, "Snow / ice", "snow"),
        ),
        nodata_values=(1 << 7,),  # once packed, a pixel with a band that is neither 0 nor 1
        file_hints=(r"MSK_CLASSI",),
        note="Three bands of 0 and 1, read together. It marks no NoData: pixels outside the swath are 0.",
        source="sertit/eoreader products/optical/s2_product.py",
    ),
    Scheme(
        id="maja-clm-theia",
        label="MAJA CLM, Theia / Muscate",
        kind=Kind.BITS,
        bits=(
            BitField(0, "Any cloud but the thinnest, or shadow", OTHER_ID),
            BitField(1, "All clouds but the thinnest", "cloud"),
            BitField(2, "Cloud, mono-temporal test", "cloud"),
            BitField(3, "Cloud, multi-temporal test", "cloud"),
            BitField(4, "Thinnest clouds", "cirrus"),
            BitField(5, "Shadow of a detected cloud", "shadow"),
            BitField(6, "Shadow of a cloud outside the image", "shadow"),
            BitField(7, "High cloud (1.38 µm)", "cirrus"),
        ),
        contradictions=(
            Contradiction(0b11, 0b10, "cloud without the summary bit 0"),
            Contradiction(1 << 5 | 1, 1 << 5, "shadow without the summary bit 0"),
        ),
        file_hints=(r"_CLM_R\d\.tif$",),
        note="MAJA's native format has the same name and another order of bits. It marks no NoData.",
        source="sertit/eoreader products/optical/s2_theia_product.py",
    ),
    Scheme(
        id="maja-clm-native",
        label="MAJA CLM, native format",
        kind=Kind.BITS,
        bits=(
            BitField(0, "Any cloud but the thinnest, or shadow", OTHER_ID),
            BitField(1, "All clouds but the thinnest", "cloud"),
            BitField(2, "Shadow of a detected cloud", "shadow"),
            BitField(3, "Shadow of a cloud outside the image", "shadow"),
            BitField(4, "Cloud, mono-temporal test", "cloud"),
            BitField(5, "Cloud, multi-temporal test", "cloud"),
            BitField(6, "Thinnest clouds", "cirrus"),
            BitField(7, "High cloud (1.38 µm)", "cirrus"),
        ),
        contradictions=(
            Contradiction(0b11, 0b10, "cloud without the summary bit 0"),
            Contradiction(1 << 2 | 1, 1 << 2, "shadow without the summary bit 0"),
        ),
        note="The Theia format has the same name and another order of bits. It marks no NoData.",
        source="kappazeta/cm-vsm raster/cnes_maja_clm_tif.hpp",
    ),
    Scheme(
        id="maja-mg2",
        label="MAJA MG2 (geophysical mask)",
        kind=Kind.BITS,
        bits=(
            BitField(0, "Water", "water"),
            BitField(1, "All clouds", "cloud"),
            BitField(2, "Snow", "snow"),
            BitField(3, "Cloud shadow", "shadow"),
            BitField(4, "Topographic shadow", OTHER_ID),
            BitField(5, "Hidden by topography", OTHER_ID),
            BitField(6, "Sun too low", OTHER_ID),
            BitField(7, "Sun direction tangent to the slope", OTHER_ID),
        ),
        file_hints=(r"_MG2_R\d\.tif$",),
        note="It marks no NoData.",
        source="CESBIO, description of the MAJA masks",
    ),
    Scheme(
        id="idepix",
        label="SNAP IdePix pixel_classif_flags (Sentinel-2)",
        kind=Kind.BITS,
        max_value=(1 << 21) - 1,
        bits=(
            BitField(0, "Invalid", NODATA_ID),
            BitField(1, "Cloud, sure or ambiguous", "cloud"),
            BitField(2, "Cloud, ambiguous", "cloud"),
            BitField(3, "Cloud, sure", "cloud"),
            BitField(4, "Cloud buffer", "adjacent"),
            BitField(5, "Cloud shadow", "shadow"),
            BitField(6, "Snow / ice", "snow"),
            BitField(7, "Bright", OTHER_ID),
            BitField(8, "White", OTHER_ID),
            BitField(9, "Coastline", OTHER_ID),
            BitField(10, "Land", OTHER_ID),
            BitField(11, "Cirrus, sure", "cirrus"),
            BitField(12, "Cirrus, ambiguous", "cirrus"),
            BitField(13, "Clear land", CLEAR_ID),
            BitField(14, "Clear water", "water"),
            BitField(15, "Water", "water"),
            BitField(16, "Bright and white", OTHER_ID),
            BitField(17, "Vegetation risk", OTHER_ID),
            BitField(18, "Mountain shadow", OTHER_ID),
            BitField(19, "Potential cloud shadow", OTHER_ID),
            BitField(20, "Clustered cloud shadow", OTHER_ID),
        ),
        file_hints=(r"pixel_classif_flags", r"idepix"),
        note="The order of today's snap-idepix; older versions differ.",
        source="bcdev/snap-idepix, Sentinel-2 MSI flag coding",
    ),
    Scheme(
        id="sentinelhub-clm",
        label="Sentinel Hub CLM",
        kind=Kind.VALUES,
        values=(
            ClassValue(0, "Clear", CLEAR_ID),
            ClassValue(1, "Cloud", "cloud"),
            ClassValue(255, "No data", NODATA_ID),
        ),
        file_hints=(r"(^|[_.-])CLM\.tiff?$",),
        note="s2cloudless on a 160 m grid.",
        source="docs.sentinel-hub.com, cloud masks",
    ),
    Scheme(
        id="cloudsen12",
        label="CloudSEN12, OmniCloudMask, SEnSeIv2",
        kind=Kind.VALUES,
        values=(
            ClassValue(0, "Clear", CLEAR_ID),
            ClassValue(1, "Thick cloud", "cloud"),
            ClassValue(2, "Thin cloud", "cirrus"),
            ClassValue(3, "Cloud shadow", "shadow"),
            ClassValue(255, "No data", NODATA_ID),
        ),
        file_hints=(r"cloudsen12", r"omnicloudmask", r"(^|[_.-])OCM[_.-]", r"senseiv?2"),
        source="cloudsen12 documentation; DPIRD-DMA/OmniCloudMask README",
    ),
    Scheme(
        id="kappamask",
        label="KappaMask GeoTIFF",
        kind=Kind.VALUES,
        values=(
            ClassValue(1, "Clear", CLEAR_ID),
            ClassValue(2, "Cloud shadow", "shadow"),
            ClassValue(3, "Semi-transparent cloud", "cirrus"),
            ClassValue(4, "Cloud", "cloud"),
            ClassValue(5, "Missing", NODATA_ID),
        ),
        file_hints=(r"kappamask.*\.tiff?$",),
        source="kappazeta/km_predict README",
    ),
    Scheme(
        id="kappamask-png",
        label="KappaMask PNG",
        kind=Kind.VALUES,
        values=(
            ClassValue(66, "Clear", CLEAR_ID),
            ClassValue(129, "Cloud shadow", "shadow"),
            ClassValue(192, "Semi-transparent cloud", "cirrus"),
            ClassValue(255, "Cloud", "cloud"),
            ClassValue(20, "Missing", NODATA_ID),
        ),
        file_hints=(r"kappamask.*\.png$",),
        note="255 is cloud: the table wins over a declared NoData 255.",
        source="kappazeta/km_predict README",
    ),
    Scheme(
        id="custom",
        label="Custom values or bits",
        kind=Kind.CUSTOM,
        max_value=(1 << 32) - 1,
        note='Values such as "2, 4, 8-10"; bits such as "1, 3, 8-9>=2".',
    ),
)
SCHEME_IDS = tuple(scheme.id for scheme in SCHEMES)
_BY_ID = {scheme.id: scheme for scheme in SCHEMES}


def _classes(categories: Sequence[str]) -> list[Option]:
    return [Option("CLASSES", category) for category in categories]


def find_scheme(scheme_id: str) -> Scheme:
    """Return the scheme with this id.

    Raises:
        JobError: listing the known ids.
    """
    if scheme_id not in _BY_ID:
        known = [Option("SCHEME", one) for one in SCHEME_IDS]
        raise JobError('{SCHEME} is "{scheme_id}"; expected one of {known}.', scheme_id=scheme_id, known=known)
    return _BY_ID[scheme_id]


def position(field: BitField, scheme: Scheme) -> str:
    """Return where a field sits, for people: "bit 3", "bits 8-9", "band 1"."""
    if scheme.kind is Kind.BANDS:
        return f"band {field.shift + 1}"
    return f"bit {field.shift}" if field.width == 1 else f"bits {field.shift}-{field.shift + field.width - 1}"

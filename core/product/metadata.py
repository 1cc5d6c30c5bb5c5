"""What the metadata files of Sentinel-2 say about a product and its tile."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from typing import Optional
from xml.etree import ElementTree  # nosec B405

from ..errors import InputError, quoted
from .places import Place
from .xml_files import elements_named, local_name, parse_xml

DEFAULT_QUANTIFICATION = 10000.0

_OFFSETS = ("RADIO_ADD_OFFSET", "BOA_ADD_OFFSET")
_QUANTIFICATIONS = ("QUANTIFICATION_VALUE", "BOA_QUANTIFICATION_VALUE", "L2A_BOA_QUANTIFICATION_VALUE")
_OFFSET_RANGE = (-10_000.0, 0.0)  # an offset makes room for negative reflectance: a positive one has lost its sign
_QUANTIFICATION_RANGE = (1.0, 1_000_000.0)
_SUN_RANGES = {"ZENITH_ANGLE": (0.0, 180.0), "AZIMUTH_ANGLE": (-360.0, 360.0)}
_BASELINE = re.compile(r"\d\d\.\d\d", re.ASCII)
_ORBIT = re.compile(r"0*[1-9]\d{0,2}", re.ASCII)
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z?", re.ASCII)
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?|[+-]?inf|nan", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True)
class ProductMetadata:
    """The product-level metadata: MTD_MSIL1C.xml, MTD_MSIL2A.xml and their older names."""

    path: str
    level: Optional[str]
    satellite: Optional[str]
    baseline: Optional[str]
    start_time: Optional[str]
    relative_orbit: Optional[int] = None
    quantification: float = DEFAULT_QUANTIFICATION
    offsets: dict[int, float] = field(default_factory=dict)  # by band_id; empty before baseline 04.00

    def offset_of(self, band_id: int) -> float:
        """Return what is added to a DN of this band before division, 0 where the product lists no offsets.

        Raises:
            InputError: where the product lists offsets, but none for this band.
        """
        if not self.offsets:
            return 0.0
        if band_id not in self.offsets:
            raise InputError(
                "{path} lists radiometric offsets, but none for band_id {band_id}; download the product again.",
                path=self.path,
                band_id=band_id,
            )
        return self.offsets[band_id]


@dataclass(frozen=True)
class TileMetadata:
    """The metadata of one granule: MTD_TL.xml, and metadata.xml of the AWS tiles.

    `file` and `root` are there for whoever looks up more than most runs need, such as the angles.
    """

    file: Optional[Place] = None
    root: Optional[ElementTree.Element] = field(default=None, repr=False, compare=False)
    tile_id: str = ""
    level: Optional[str] = None
    sensing_time: Optional[str] = None
    sun_zenith_deg: Optional[float] = None
    sun_azimuth_deg: Optional[float] = None


def read_product_metadata(file: Place) -> ProductMetadata:
    """Read the product-level metadata.

    Raises:
        InputError: where the file is broken XML, of something else, or has no number where one belongs.
    """
    root = parse_xml(file)
    if not local_name(root).endswith("_User_Product"):
        raise InputError(
            "{file} holds <{element}> instead of the metadata of a Sentinel-2 product; download it again.",
            file=file,
            element=local_name(root),
        )
    orbit = _text(root, "SENSING_ORBIT_NUMBER", _ORBIT)
    quantification = next((e for name in _QUANTIFICATIONS for e in elements_named(root, name)), None)
    offsets: dict[int, float] = {}
    for element in (e for name in _OFFSETS for e in elements_named(root, name)):
        offset, band_id = _number_within(_OFFSET_RANGE, element, file), _band_id(element, file)
        if offsets.setdefault(band_id, offset) != offset:
            raise InputError(
                "{file} gives band_id {band_id} two values of {element}, {one:g} and {other:g}; download "
                "the product again.",
                file=file,
                band_id=band_id,
                element=local_name(element),
                one=offsets[band_id],
                other=offset,
            )
    return ProductMetadata(
        path=str(file),
        level=_level(_text(root, "PROCESSING_LEVEL") or local_name(root)),
        satellite=_satellite(_text(root, "SPACECRAFT_NAME")),
        baseline=_text(root, "PROCESSING_BASELINE", _BASELINE),
        start_time=_text(root, "PRODUCT_START_TIME", _TIME),
        relative_orbit=int(orbit) if orbit else None,
        quantification=(
            DEFAULT_QUANTIFICATION
            if quantification is None
            else _number_within(_QUANTIFICATION_RANGE, quantification, file)
        ),
        offsets=offsets,
    )


def read_tile_metadata(file: Place) -> TileMetadata:
    """Read the metadata of a tile; the sun's angles are the tile's mean, azimuth clockwise from north to the sun.

    Raises:
        InputError: where the file is not well-formed XML.
    """
    root = parse_xml(file)
    sun = next(elements_named(root, "Mean_Sun_Angle"), None)
    return TileMetadata(
        file=file,
        root=root,
        tile_id=_text(root, "TILE_ID") or _text(root, "TILE_ID_2A") or "",
        level=_level(local_name(root)),
        sensing_time=_text(root, "SENSING_TIME", _TIME),
        sun_zenith_deg=_angle_deg(sun, "ZENITH_ANGLE", file),
        sun_azimuth_deg=_angle_deg(sun, "AZIMUTH_ANGLE", file),
    )


def _text(root: ElementTree.Element, name: str, pattern: Optional[re.Pattern[str]] = None) -> Optional[str]:
    """Return the text of the first element of a name, None where it is not there, empty or not of the pattern."""
    text = next(((element.text or "").strip() for element in elements_named(root, name)), "")
    return text if text and (pattern is None or pattern.fullmatch(text)) else None


def number_in(element: ElementTree.Element, file: Place) -> float:
    """Return the number that an element holds.

    Raises:
        InputError: where it holds none.
    """
    text = (element.text or "").strip()
    if not _NUMBER.fullmatch(text):
        raise InputError(
            '{file}: {element} is "{text}"; expected a number.',
            file=file,
            element=local_name(element),
            text=quoted(text),
        )
    return float(text)


def _number_within(limits: tuple[float, float], element: ElementTree.Element, file: Place) -> float:
    number = number_in(element, file)
    if not limits[0] <= number <= limits[1]:
        raise InputError(
            '{file}: {element} is "{text}"; expected {lowest:.0f} to {highest:.0f}. Download the product again.',
            file=file,
            element=local_name(element),
            text=quoted((element.text or "").strip()),
            lowest=limits[0],
            highest=limits[1],
        )
    return number


def _band_id(element: ElementTree.Element, file: Place) -> int:
    text = element.get("band_id", "")
    if not re.fullmatch(r"\d|1[0-2]", text, re.ASCII):
        raise InputError(
            '{file}: {element} has the band_id "{text}"; expected 0 to 12.',
            file=file,
            element=local_name(element),
            text=quoted(text),
        )
    return int(text)


def _angle_deg(sun: Optional[ElementTree.Element], name: str, file: Place) -> Optional[float]:
    element = None if sun is None else next(elements_named(sun, name), None)
    if element is None or math.isnan(number_in(element, file)):
        return None
    return _number_within(_SUN_RANGES[name], element, file)


def _level(text: str) -> Optional[str]:
    found = re.search(r"Level-(1C|2A)", text)
    return f"L{found.group(1)}" if found else None


def _satellite(text: Optional[str]) -> Optional[str]:
    found = re.fullmatch(r"Sentinel-2([A-Z])", text or "")
    return f"S2{found.group(1)}" if found else None

"""What the metadata files of Sentinel-2 say about a product and its tile."""

from __future__ import annotations

import math
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Optional
from xml.etree import ElementTree  # nosec B405

from ..errors import InputError
from .places import Place

DEFAULT_QUANTIFICATION = 10000.0

_OFFSETS = ("RADIO_ADD_OFFSET", "BOA_ADD_OFFSET")
_QUANTIFICATIONS = ("QUANTIFICATION_VALUE", "BOA_QUANTIFICATION_VALUE", "L2A_BOA_QUANTIFICATION_VALUE")
_READ_ERRORS = (OSError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error)  # the last four from damaged archives


@dataclass(frozen=True)
class ProductMetadata:
    """The product-level metadata: MTD_MSIL1C.xml, MTD_MSIL2A.xml and their older names."""

    path: str
    level: Optional[str]
    satellite: Optional[str]
    baseline: Optional[str]
    start_time: Optional[str]
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
                f"{self.path} lists radiometric offsets, but none for band_id {band_id}; download the product again."
            )
        return self.offsets[band_id]


@dataclass(frozen=True)
class TileMetadata:
    """The metadata of one granule: MTD_TL.xml, and metadata.xml of the AWS tiles."""

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
    if not _local_name(root).endswith("_User_Product"):
        raise InputError(
            f"{file} holds <{_local_name(root)}> instead of the metadata of a Sentinel-2 product; download it again."
        )
    quantification = next((number_in(e, file) for name in _QUANTIFICATIONS for e in elements_named(root, name)), None)
    offsets = {_band_id(e, file): number_in(e, file) for name in _OFFSETS for e in elements_named(root, name)}
    if quantification is not None and quantification <= 0:
        raise InputError(f"{file} gives the quantification value {quantification:g}; expected a number above 0.")
    return ProductMetadata(
        path=str(file),
        level=_level(_text(root, "PROCESSING_LEVEL") or _local_name(root)),
        satellite=_satellite(_text(root, "SPACECRAFT_NAME")),
        baseline=_text(root, "PROCESSING_BASELINE"),
        start_time=_text(root, "PRODUCT_START_TIME"),
        quantification=DEFAULT_QUANTIFICATION if quantification is None else quantification,
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
        tile_id=_text(root, "TILE_ID") or _text(root, "TILE_ID_2A") or "",
        level=_level(_local_name(root)),
        sensing_time=_text(root, "SENSING_TIME"),
        sun_zenith_deg=_angle_deg(sun, "ZENITH_ANGLE", file),
        sun_azimuth_deg=_angle_deg(sun, "AZIMUTH_ANGLE", file),
    )


def parse_xml(file: Place) -> ElementTree.Element:
    """Return the root of an XML file.

    Raises:
        InputError: where the file cannot be read or is not well-formed XML.
    """
    try:
        content = file.read_bytes()
        # Product metadata has no document type, and only there could entities be declared that expand without end.
        if b"<!DOCTYPE" in content:
            raise ValueError("it declares a document type")
        return ElementTree.fromstring(content)  # nosec B314
    except (ElementTree.ParseError, LookupError, ValueError) as error:
        raise InputError(f"{file} is broken XML ({error}); download the product again.") from error
    except _READ_ERRORS as error:
        raise InputError(f"{file} cannot be read ({error}); unzip or download the product again.") from error


def _local_name(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


def elements_named(root: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    """Yield the elements of a local name: the namespaces differ between baselines."""
    return (element for element in root.iter() if _local_name(element) == name)


def _text(root: ElementTree.Element, name: str) -> Optional[str]:
    return next(((element.text or "").strip() or None for element in elements_named(root, name)), None)


def number_in(element: ElementTree.Element, file: Place) -> float:
    """Return the number that an element holds.

    Raises:
        InputError: where it holds none.
    """
    try:
        return float(element.text or "")
    except ValueError as error:
        raise InputError(f'{file}: {_local_name(element)} is "{element.text}"; expected a number.') from error


def _band_id(element: ElementTree.Element, file: Place) -> int:
    text = element.get("band_id", "")
    if not text.isdigit():
        raise InputError(f'{file}: {_local_name(element)} has the band_id "{text}"; expected 0 to 12.')
    return int(text)


def _angle_deg(sun: Optional[ElementTree.Element], name: str, file: Place) -> Optional[float]:
    element = None if sun is None else next(elements_named(sun, name), None)
    angle = None if element is None else number_in(element, file)
    return angle if angle is not None and math.isfinite(angle) else None


def _level(text: str) -> Optional[str]:
    found = re.search(r"Level-(1C|2A)", text)
    return f"L{found.group(1)}" if found else None


def _satellite(text: Optional[str]) -> Optional[str]:
    found = re.fullmatch(r"Sentinel-2([A-Z])", text or "")
    return f"S2{found.group(1)}" if found else None

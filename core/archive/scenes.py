"""What is known of a product of an archive, from its name where that tells all, else from its metadata."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Optional

from ..acquisition import Acquisition, acquisition_of_name
from ..errors import CloudSieveError
from ..messages import Message
from ..names import bare_name, last_part
from ..product import open_product

# SAFE since 2016: S2B_MSIL1C_20230712T102559_N0509_R108_T32TMT_20230712T123456. At the end: when it was made.
_NAME = re.compile(
    r"(S2[A-Z])_MSI(L1C|L2A)_(\d{8}T\d{6})_N(\d\d)(\d\d)_R(\d{3})_(T\d\d[C-X][A-Z]{2})_(\d{8}T\d{6})", re.IGNORECASE
)
_OTHER_SATELLITES = (
    (re.compile(r"S1[A-D]_"), "Sentinel-1"),
    (re.compile(r"S3[A-D]_"), "Sentinel-3"),
    (re.compile(r"S5P_"), "Sentinel-5P"),
    (re.compile(r"L[COTEM]0[1-9]_"), "Landsat"),
    (re.compile(r"(MOD|MYD|VNP)\d\d"), "MODIS or VIIRS"),
)


@dataclass(frozen=True)
class Scene:
    """One product of an archive.

    Attributes:
        path: of the product.
        name: of the product without folders and endings; what its outputs are called.
        level: L1C or L2A.
        acquisition: when and from where it was sensed.
        baseline: of its processing, such as 05.09.
        made: when the product was made, as its name writes it, to tell a newer one from an older one.
        problem: why it cannot be masked.
    """

    path: str
    name: str
    level: Optional[str] = None
    acquisition: Acquisition = field(default_factory=Acquisition)
    baseline: Optional[str] = None
    made: str = ""
    problem: Optional[str] = None


def describe_scene(path: str) -> Scene:
    """Return what is known of the product at a path; one that cannot be read has its problem said."""
    last = last_part(path)
    told = _NAME.search(last)
    if told:
        baseline = f"{told[4]}.{told[5]}"
        return Scene(path, bare_name(last), told[2].upper(), acquisition_of_name(last), baseline, told[8])
    other = satellite_of(last)
    if other:
        problem = Message(
            "{name} is a product of {satellite}; only Sentinel-2 can be masked.", name=last, satellite=other
        )
        return Scene(path, bare_name(last), problem=problem)
    try:
        product = open_product(path)
    except CloudSieveError as error:
        return Scene(path, bare_name(last), problem=error.message)
    known = (product.level, product.acquisition, product.baseline)
    return Scene(path, _name_of(last, *known), *known)


def satellite_of(name: str) -> str | None:
    """Return which other satellite's product has such a name; None for Sentinel-2 and for what is no product."""
    return next((satellite for pattern, satellite in _OTHER_SATELLITES if pattern.match(name)), None)


def _name_of(last: str, level: str | None, acquisition: Acquisition, baseline: str | None) -> str:
    """Return the name of a product, made of what is known of it where its folder is called "0" or "IMG_DATA"."""
    if acquisition_of_name(last) != Acquisition() or not (acquisition.tile and acquisition.sensing_time):
        return bare_name(last)
    time = re.sub(r"[-:]|\..*|Z$", "", acquisition.sensing_time)
    number = f"N{baseline.replace('.', '')}" if baseline else None
    return "_".join(part for part in (acquisition.satellite, level, time, number, acquisition.tile) if part)

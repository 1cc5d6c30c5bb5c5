"""The thirteen bands of Sentinel-2: one table, and how file names tell which band they hold."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Optional

from .landsat import landsat_in_name


@dataclass(frozen=True)
class Band:
    """One spectral band of the MultiSpectral Instrument."""

    name: str
    band_id: int  # as in the product's XML
    resolution_m: int  # native
    asset: str  # STAC common name, as in the Earth Search catalogue


BANDS = (
    Band("B01", 0, 60, "coastal"),
    Band("B02", 1, 10, "blue"),
    Band("B03", 2, 10, "green"),
    Band("B04", 3, 10, "red"),
    Band("B05", 4, 20, "rededge1"),
    Band("B06", 5, 20, "rededge2"),
    Band("B07", 6, 20, "rededge3"),
    Band("B08", 7, 10, "nir"),
    Band("B8A", 8, 20, "nir08"),
    Band("B09", 9, 60, "nir09"),
    Band("B10", 10, 60, "cirrus"),
    Band("B11", 11, 20, "swir16"),
    Band("B12", 12, 20, "swir22"),
)

BAND_NAMES = tuple(band.name for band in BANDS)
BAND_BY_NAME = {band.name: band for band in BANDS}

_NAME_BY_ASSET = {band.asset: band.name for band in BANDS}
_BAND_TOKEN = re.compile(r"(?<![a-z0-9])b(8a|0?[1-9]|1[0-2])(?![a-z0-9])")
_ASSET_AT_END = re.compile(rf"(?<![a-z0-9])({'|'.join(_NAME_BY_ASSET)})(?:_\d0m)?$")


def band_in_name(filename_stem: str) -> Optional[str]:
    """Return the band that a file name announces.

    Args:
        filename_stem: a file name without its extension, in any case: `T33TVL_20150820T100728_B8A`, `B1`,
            `T29UNU_20221005T115411_B02_10m`, `HLS.S30.T13RCN.2021.v2.0.B8A`, `rededge1`, `scene_nir08`.

    Returns:
        The band's name, `B01` to `B12` or `B8A`; None where the name announces no band, several bands, a
        quality mask of a band, or a band of Landsat, whose numbers mean other ones.
    """
    stem = filename_stem.lower()
    if stem.startswith("msk_") or landsat_in_name(stem):
        return None
    found = {_canonical(token) for token in _BAND_TOKEN.findall(stem)}
    if found:
        return found.pop() if len(found) == 1 else None
    asset = _ASSET_AT_END.search(stem)
    return _NAME_BY_ASSET[asset.group(1)] if asset else None


def _canonical(token: str) -> str:
    return f"B{token.upper().zfill(2)}"

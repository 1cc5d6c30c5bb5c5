"""The spectral indices that have a name, as expressions over bands of Sentinel-2."""

from __future__ import annotations

INDEX_EXPRESSIONS = {
    "NDVI": "(B08 - B04) / (B08 + B04)",  # Rouse et al. 1974: green vegetation
    "NDWI": "(B03 - B08) / (B03 + B08)",  # McFeeters 1996: open water
    "NDMI": "(B8A - B11) / (B8A + B11)",  # Gao 1996, there NDWI: water in leaves
    "EVI": "2.5 * (B08 - B04) / (B08 + 6 * B04 - 7.5 * B02 + 1)",  # Huete et al. 2002: dense vegetation
    "NBR": "(B8A - B12) / (B8A + B12)",  # Key and Benson 2006: burnt ground
}

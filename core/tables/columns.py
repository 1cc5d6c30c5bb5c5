"""Columns of vector files that are no fields of the user."""

from __future__ import annotations

# A GeoPackage adds these columns to each layer. Where a field has the name of one, a copy of the layer calls it so.
ROW_ID, SHAPE = "cloudsieve_row", "cloudsieve_shape"
USUAL_ROW_ID, USUAL_SHAPE = "fid", "geom"

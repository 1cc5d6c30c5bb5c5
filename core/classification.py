"""The scene classification of a Level-2A product, and the cloud probability beside it, as masks that vote."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np

from .acquisition import require_same_acquisition
from .errors import InputError
from .inputs import acquisitions_of
from .jobs import ProductOptions
from .masks import Layer
from .messages import Message, without_secrets
from .monitor import Monitor
from .product import PRODUCT_DRIVERS, Product, require_undamaged
from .qa import cldprb_mask_strips, cldprb_strips, scl_mask_strips
from .raster import Raster, open_raster
from .remote import local_path
from .tables import Encoding
from .tables.codes import ENCODING_MAX
from .target import Target

_LAYER_NAMES = {"SCL": Message("scene classification (SCL)"), "CLDPRB": Message("cloud probability (MSK_CLDPRB)")}


@dataclass(frozen=True)
class Classification:
    """An open scene classification, with the cloud probability that belongs to it where one is wanted."""

    scl: Raster
    cldprb: Raster | None = None

    def layers(
        self, classes: Sequence[int], cldprb_threshold: float | None, target: Target, monitor: Monitor
    ) -> list[Layer]:
        """Return who votes: the chosen classes, and with a threshold (percent) the cloud probability."""
        layers = [Layer("SCL", scl_mask_strips(self.scl, classes, target, monitor))]
        if self.cldprb is not None and cldprb_threshold is not None:
            layers.append(Layer("CLDPRB", cldprb_mask_strips(self.cldprb, cldprb_threshold, target, monitor)))
        return layers

    def probability_strips(self, target: Target, monitor: Monitor) -> Iterator[np.ndarray]:
        """Yield Sen2Cor's cloud probability, float32, 0 to 1, NaN beyond the raster."""
        if self.cldprb is None:
            return
        for percent in cldprb_strips(self.cldprb, target, monitor):
            yield percent / np.float32(ENCODING_MAX[Encoding.PERCENT])


def open_classification(
    scl_path: str | None,
    product: Product | None,
    resolution_m: float | None,
    cldprb_path: str | None,
    with_cldprb: bool,
    options: ProductOptions,
    files: ExitStack,
    monitor: Monitor,
) -> Classification:
    """Open the SCL of a raster or of a Level-2A product, on request also the cloud probability.

    A product may hold several resolutions: the wanted one is taken where it is there, else the finest.

    Raises:
        InputError: where the product has no such layer, it is damaged, or they are of different acquisitions.
    """
    users_own = {"SCL": scl_path, **({"CLDPRB": cldprb_path} if with_cldprb else {})}
    of_product = {kind: _layer_path(product, kind, resolution_m) for kind, path in users_own.items() if not path}
    if product and options.check_files:
        require_undamaged([*product.metadata_paths, *of_product.values()], monitor)

    def open_layer(kind: str) -> Raster:
        if kind in of_product:
            path = of_product[kind]
            raster = open_raster(local_path(path, files), PRODUCT_DRIVERS, without_secrets(path))
        else:
            raster = open_raster(str(users_own[kind]))
        files.callback(raster.close)
        return raster

    found = Classification(open_layer("SCL"), open_layer("CLDPRB") if with_cldprb else None)
    told = acquisitions_of(raster for raster in (found.scl, found.cldprb) if raster)
    if product:
        told[product.path] = product.acquisition
    require_same_acquisition(told, options.any_acquisition, monitor)
    return found


def _layer_path(product: Product | None, kind: str, resolution_m: float | None) -> str:
    path = product and product.layer(kind, resolution_m or 0)
    if path:
        return path
    advice = Message("download the product completely")
    if product and product.level == "L1C":
        advice = Message(
            "it is a Level-1C product: "
            "choose the Level-2A product of the same acquisition, or use Cloud probability (s2cloudless)"
        )
    raise InputError(
        "{product} has no {layer}; {advice}.",
        product=product.path if product else Message("The job"),
        layer=_LAYER_NAMES[kind],
        advice=advice,
    )

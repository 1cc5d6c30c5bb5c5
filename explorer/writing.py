"""The mask that was tried, written: the two algorithms with exactly its numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsProcessingUtils

from ..core.jobs import Encoding, GrowMaskJob, MaskFromProbabilityJob, fields_of
from ..core.masks import Trial
from ..desktop.running import Done, Failed, run_in_background

_MASK_KEYS = {name: field.key for name, field in fields_of(MaskFromProbabilityJob).items()}
_GROW_KEYS = {name: field.key for name, field in fields_of(GrowMaskJob).items()}


@dataclass(frozen=True)
class MaskToWrite:
    """A probability, the numbers that were tried on it, and where the mask goes."""

    layer: str
    band: int
    encoding: Encoding
    trial: Trial
    path: str

    @property
    def grows(self) -> bool:
        """Whether the mask is grown after it was made."""
        return self.trial.distance_m > 0

    def mask_parameters(self) -> dict[str, Any]:
        """Return the parameters of "Mask from cloud probability"."""
        encodings = fields_of(MaskFromProbabilityJob)["encoding"].choices
        path = QgsProcessingUtils.generateTempFilename("mask.tif") if self.grows else self.path
        return {
            _MASK_KEYS["input"]: self.layer,
            _MASK_KEYS["band"]: self.band,
            _MASK_KEYS["encoding"]: encodings.index(self.encoding),
            _MASK_KEYS["threshold"]: self.trial.threshold,
            _MASK_KEYS["average_over_px"]: self.trial.average_over_px,
            _MASK_KEYS["dilation_size_px"]: 0,
            _MASK_KEYS["output"]: path,
        }

    def grow_parameters(self, mask: str) -> dict[str, Any]:
        """Return the parameters of "Grow and clean mask"."""
        return {
            _GROW_KEYS["input"]: mask,
            _GROW_KEYS["distance_m"]: self.trial.distance_m,
            _GROW_KEYS["output"]: self.path,
        }


def write_mask(wanted: MaskToWrite, done: Done, failed: Failed) -> None:
    """Write a mask in the background."""

    def grow(results: dict[str, Any]) -> None:
        if wanted.grows:
            run_in_background(GrowMaskJob.name, wanted.grow_parameters(results["OUTPUT"]), done, failed)
        else:
            done(results)

    run_in_background(MaskFromProbabilityJob.name, wanted.mask_parameters(), grow, failed)

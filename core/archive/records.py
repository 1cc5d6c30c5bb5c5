"""What became of each scene, as a row of the table."""

from __future__ import annotations

import enum
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Optional

from ..jobs import MaskSceneJob
from ..messages import Message, without_secrets
from ..result import Number
from .attempts import Attempt
from .scenes import Scene

# The columns of the table and of the footprints, with their types. Cloud, shadow and clear are percentages of the valid
# pixels and make up 100 together; NoData is one of all pixels.
COLUMNS: dict[str, type] = {
    "name": str,
    "sensed": datetime,
    "tile": str,
    "level": str,
    "baseline": str,
    "cloud": float,
    "shadow": float,
    "clear": float,
    "nodata": float,
    "status": str,
    "message": str,
    "seconds": float,
    "product": str,
    "mask": str,
}


class Status(enum.Enum):
    """What can become of a scene."""

    MASKED = "masked"
    REJECTED = "rejected"  # masked, and too cloudy
    PASSED_OVER = "passed over"  # another product stands for it
    FAILED = "failed"


@dataclass(frozen=True)
class Record:
    """A row of the table.

    Attributes:
        scene: the product.
        status: what became of it.
        message: why; or what may make its mask wrong.
        mask: path of the mask, where there is one.
        numbers: of its result.
        seconds: that it took; None where it was not masked now.
    """

    scene: Scene
    status: Status
    message: str = ""
    mask: Optional[str] = None
    numbers: Mapping[str, Number] = field(default_factory=dict)
    seconds: Optional[float] = None

    @property
    def cloud_percent(self) -> Optional[float]:
        """What is masked of the valid pixels other than by shadows; None where that is not known."""
        masked = self._percent("masked_percent")
        return None if masked is None else max(0.0, masked - (self._percent("shadow_percent") or 0.0))

    def row(self) -> dict[str, Any]:
        """Return the values of :data:`COLUMNS`, None where there is none."""
        masked, valid = self._percent("masked_percent"), self._percent("valid_percent")
        cloud = self.cloud_percent
        acquisition = self.scene.acquisition
        return {
            "name": self.scene.name,
            "sensed": moment_of(acquisition.sensing_time),
            "tile": acquisition.tile,
            "level": self.scene.level,
            "baseline": self.scene.baseline,
            "cloud": _rounded(cloud),
            "shadow": None if masked is None or cloud is None else _rounded(masked - cloud),
            "clear": None if masked is None else _rounded(100 - masked),
            "nodata": None if valid is None else _rounded(100 - valid),
            "status": self.status.value,
            "message": str(self.message),
            "seconds": None if self.seconds is None else round(self.seconds, 1),
            "product": without_secrets(self.scene.path),
            "mask": self.mask,
        }

    def _percent(self, name: str) -> Optional[float]:
        number = self.numbers.get(name)
        return number if isinstance(number, float) and math.isfinite(number) else None


def record_of_attempt(scene: Scene, job: MaskSceneJob, attempt: Attempt, max_cloud_percent: Optional[float]) -> Record:
    """Return the row of a scene that was masked now, or was to be."""
    if attempt.numbers is None:
        return Record(scene, Status.FAILED, attempt.problem or "", seconds=attempt.seconds)
    record = Record(
        scene, Status.MASKED, " ".join(attempt.warnings), job.output, attempt.numbers, seconds=attempt.seconds
    )
    return _judged(record, max_cloud_percent)


def record_of_complete(
    scene: Scene, job: MaskSceneJob, numbers: Mapping[str, Number], max_cloud_percent: Optional[float]
) -> Record:
    """Return the row of a scene that had been masked before."""
    there = Message("The mask was there, made with the same settings.")
    return _judged(Record(scene, Status.MASKED, there, job.output, numbers), max_cloud_percent)


def record_of_passed_over(scene: Scene, status: Status) -> Record:
    """Return the row of a scene that is not masked, for the reason that is its problem."""
    return Record(scene, status, scene.problem or "")


def moment_of(sensing_time: Optional[str]) -> Optional[datetime]:
    """Return a sensing time without its fractions of a second, None where there is none."""
    for form in ("%Y-%m-%dT%H:%M:%S", "%Y-%m-%d"):
        length = len(datetime(2000, 1, 1).strftime(form))
        try:
            return datetime.strptime((sensing_time or "")[:length], form)
        except ValueError:
            continue
    return None


def _judged(record: Record, max_cloud_percent: Optional[float]) -> Record:
    """Return the record as rejected where it has more cloud than allowed, or nothing that is known to be clear."""
    cloud = record.cloud_percent
    if max_cloud_percent is None or (cloud is not None and cloud <= max_cloud_percent):
        return record
    why = Message("It has no valid pixel.")
    if cloud is not None:
        why = Message("Cloud: {cloud:.1f} %, more than {most:g} %.", cloud=cloud, most=max_cloud_percent)
    message = " ".join(filter(None, (why, record.message)))
    return Record(record.scene, Status.REJECTED, message, record.mask, record.numbers, record.seconds)


def _rounded(percent: Optional[float]) -> Optional[float]:
    return None if percent is None else round(percent, 2)

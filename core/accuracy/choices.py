"""What a user chooses; standard library only, so that a job can hold it. The order is that of the dialogs: frozen."""

from __future__ import annotations

import enum


class Allocation(str, enum.Enum):
    """How the points of a stratified sample are shared among the classes."""

    EQUAL = "equal"
    PROPORTIONAL = "proportional"


class Aim(str, enum.Enum):
    """What the best threshold is best at."""

    F1 = "f1"
    BALANCED_ACCURACY = "balanced-accuracy"
    IOU = "iou"
    FIND_CLOUD = "find-cloud"  # find at least this share of the cloud, and lose as little clear as that allows
    KEEP_CLEAR = "keep-clear"  # lose at most this share of the clear, and find as much cloud as that allows

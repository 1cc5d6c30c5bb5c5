"""The numbers of a report as flat records, for a table layer or a CSV file; what does not exist is None."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Union

import numpy as np

from .measures import Measure, Measures
from .thresholds import THRESHOLDS, Curves

Record = dict[str, Union[str, int, float, None]]


def list_measures(measures: Measures, **labels: str) -> Iterator[Record]:
    """Yield one record per measure, those of the whole with an empty class.

    Args:
        measures: what was measured.
        labels: fields that every record begins with: which mask, strict or tolerant.
    """
    for key, measure in measures.overall.items():
        yield {**labels, "class": "", **_fields(key, measure)}
    for key, ones in measures.by_class.items():
        for name, measure in zip(measures.classes, ones):
            yield {**labels, "class": name, **_fields(key, measure)}


def list_curves(curves: Curves, **labels: float) -> Iterator[Record]:
    """Yield one record per threshold; the measures are those of :class:`thresholds.Curves`.

    Args:
        curves: of all thresholds.
        labels: fields that every record begins with: the growth distance.
    """
    for index, threshold in enumerate(THRESHOLDS.tolist()):
        yield {
            **labels,
            "threshold": threshold,
            **{key: float(curve[index]) if np.isfinite(curve[index]) else None for key, curve in vars(curves).items()},
        }


def _fields(key: str, measure: Measure) -> Record:
    return {
        "measure": key,
        "value": measure.value,
        "standard_error": measure.standard_error,
        "low": measure.low,
        "high": measure.high,
        "samples": measure.samples,
        "remark": measure.reason,
    }

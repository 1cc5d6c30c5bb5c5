"""The output files of a job: what each of them is, opened together, written as strips go by, published together."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Callable

import numpy as np

from .counts import PixelCounts, SourceCounts
from .documents import Documents
from .jobs import Content, Encoding, Job, Role, described_fields
from .messages import Message
from .monitor import Monitor
from .provenance import NUMBERS_TAG, job_tags, scene_name
from .raster import OutputRaster, OutputSpec, write_outputs
from .result import Number, Result
from .styles import classes_style, dated, ramp_style
from .tables import (
    AGREEMENT_STOPS,
    ERROR_CLASSES,
    HEIGHT_STOPS,
    MASK_CLASSES,
    NETWORK_LEGEND,
    NODATA,
    NODATA_COLOUR,
    PROBABILITY_STOPS,
    LegendEntry,
    shadow_values,
    sources_legend,
)
from .tables.codes import ENCODING_MAX
from .target import Target

_MOST_SOURCES_LISTED_IN_FULL = 3  # seven combinations
_ENCODING_NODATA = {Encoding.FRACTION: float("nan"), Encoding.PERCENT: float(NODATA), Encoding.BYTE: None}


class Outputs:
    """The outputs that a job asks for, by the names of its fields, and what is counted on the way."""

    def __init__(self, files: Mapping[str, OutputRaster], source_names: Sequence[str] = (), scene: str = "") -> None:
        self.counts = PixelCounts()
        self.source_counts = SourceCounts()
        self._files = files
        self._source_names = tuple(source_names)
        self._scene = scene

    def writer(self, field: str) -> Callable[[np.ndarray], None] | None:
        """Return what appends a strip to an output, or None where the job does not ask for it."""
        return self._files[field].write if field in self._files else None

    def write_sources(self, flags: np.ndarray) -> None:
        """Count a strip of who flags what, and append it where the job asks for the raster."""
        self.source_counts.add(flags)
        if "sources" in self._files:
            self._files["sources"].write(flags)

    def source_percents(self) -> dict[str, float]:
        """Return which percentage of the valid pixels each source flags; empty where nobody counted."""
        if not self.source_counts.present():
            return {}
        return dict(zip(self._source_names, self.source_counts.percent_of_valid(len(self._source_names))))

    def shadow_percent(self) -> float:
        """Return which percentage of the valid pixels is flagged by sources of shadow alone."""
        return self.source_counts.percent_of(shadow_values(self._source_names))

    def sources_shown(self) -> tuple[LegendEntry, ...]:
        """Return the legend of the sources: all combinations of a few of them, of many those that occur."""
        legend = sources_legend(self._source_names)
        if len(self._source_names) <= _MOST_SOURCES_LISTED_IN_FULL:
            return legend
        present = self.source_counts.present()
        return tuple(entry for entry in legend if entry.value in present)

    def write_mask(self, masks: Iterable[np.ndarray]) -> None:
        """Write and count the strips of the mask."""
        for mask in self.counts.of_masks(masks):
            self._files["output"].write(mask)

    def write_probability(self, probabilities: Iterable[np.ndarray], encoding: Encoding) -> None:
        """Write and count the strips of a probability."""
        for probability in probabilities:
            self.counts.add_probability(probability)
            self._files["output"].write(*encode_probability(probability, encoding))

    def keep_numbers(self, more: Mapping[str, Number]) -> None:
        """Write what was counted, and more, into the tags of the mask: a later run over the archive reads it there."""
        numbers = {**self.counts.mask_numbers(), **more}
        self._files["output"].add_tags({NUMBERS_TAG: json.dumps(Result({}, numbers).to_dict())})

    def result(self, numbers: Mapping[str, Number], documents: Mapping[str, str] | None = None) -> Result:
        """Return the paths, those of documents too, with what was counted."""
        rasters = {name: file.spec.path for name, file in self._files.items()}
        return Result({**rasters, **(documents or {})}, numbers, self._source_names, self._scene)


@contextlib.contextmanager
def open_outputs(
    job: Job,
    target: Target,
    monitor: Monitor,
    tags: Mapping[str, str] | None = None,
    source_names: Sequence[str] = (),
    encoding: Encoding = Encoding.FRACTION,
    documents: Documents | None = None,
) -> Iterator[Outputs]:
    """Open the rasters that a job writes; they appear together at the end of the block, or none of them.

    Args:
        job: its fields with the role of an output say what is written.
        target: the grid of all of them.
        monitor: asked about Cancel while the files are finished.
        tags: provenance beyond the parameters of the job.
        source_names: who votes, in the order of the bits of a sources raster.
        encoding: of a probability.
        documents: appear with the rasters.

    Raises:
        JobError: where the grid has more pixels than can be computed.
        OutputError: where a file cannot be written.
    """
    target.require_computable()
    told = {**job_tags(job), **(tags or {})}
    make_spec: dict[Content, Callable[[str], OutputSpec]] = {
        Content.MASK: lambda path: mask_spec(path, told),
        Content.PROBABILITY: lambda path: probability_spec(path, encoding, told),
        Content.SOURCES: lambda path: sources_spec(path, source_names, told),
        Content.HEIGHT: lambda path: quantity_spec(path, Content.HEIGHT, "Cloud height (m)", told),
        Content.AGREEMENT: lambda path: quantity_spec(path, Content.AGREEMENT, "Agreement", told),
        Content.ERRORS: lambda path: errors_spec(path, told),
        Content.CLASSES: lambda path: classes_spec(path, told),
        Content.SHADOW_PROBABILITY: lambda path: quantity_spec(
            path, Content.SHADOW_PROBABILITY, "Cloud shadow probability", told
        ),
    }
    contents = {
        field.name: description.content
        for field, description in described_fields(job)
        if description.role is Role.OUTPUT and description.content in make_spec and getattr(job, field.name)
    }
    specs = {name: make_spec[content](getattr(job, name)) for name, content in contents.items() if content}
    beside = documents.hidden if documents else []
    with write_outputs(list(specs.values()), target.grid, monitor, beside) as files:
        outputs = Outputs(dict(zip(specs, files)), source_names, scene_name(job, told))
        yield outputs
        for name, file in zip(specs, files):
            style = _style(contents[name], outputs, encoding)
            file.set_style(dated(style, told.get("CLOUDSIEVE_SENSING_TIME")))


def _style(content: Content | None, outputs: Outputs, encoding: Encoding) -> str:
    """Return the style of an output; that of sources tells what occurs, so it is made last."""
    make: dict[Content | None, Callable[[], str]] = {
        Content.MASK: lambda: classes_style(MASK_CLASSES),
        Content.PROBABILITY: lambda: ramp_style(PROBABILITY_STOPS, ENCODING_MAX[encoding]),
        Content.SOURCES: lambda: classes_style(outputs.sources_shown()),
        Content.HEIGHT: lambda: ramp_style(HEIGHT_STOPS),
        Content.AGREEMENT: lambda: ramp_style(AGREEMENT_STOPS),
        Content.ERRORS: lambda: classes_style(ERROR_CLASSES),
        Content.CLASSES: lambda: classes_style(NETWORK_LEGEND),
        Content.SHADOW_PROBABILITY: lambda: ramp_style(PROBABILITY_STOPS),
    }
    return make[content]()


def write_mask(
    job: Job,
    target: Target,
    masks: Iterable[np.ndarray],
    monitor: Monitor,
    tags: Mapping[str, str] | None = None,
) -> Result:
    """Write the mask of a job that writes nothing else, and log how much of it is masked."""
    with open_outputs(job, target, monitor, tags) as outputs:
        outputs.write_mask(masks)
        return report_mask(outputs, monitor)


def report_mask(
    outputs: Outputs,
    monitor: Monitor,
    more: Mapping[str, Number] | None = None,
    documents: Documents | None = None,
) -> Result:
    """Log how much is masked and return the result, with numbers beyond the counts, and documents.

    It is told before the files appear: once they are there, nothing may fail any more.
    """
    numbers = outputs.counts.mask_numbers()
    shares = [
        Message("{source} {percent:.2f} %", source=Message(name), percent=percent)  # a legend has its name, too
        for name, percent in outputs.source_percents().items()
    ]
    if shares:
        monitor.info(Message("Flagged by source, of the valid pixels, before cleaning: {shares}.", shares=shares))
    monitor.info(
        Message(
            "Masked: {masked_percent:.2f} % of the valid pixels; valid: {valid_percent:.2f} % of all.",
            masked_percent=numbers["masked_percent"],
            valid_percent=numbers["valid_percent"],
        )
    )
    return outputs.result({**numbers, **(more or {})}, documents.paths() if documents else None)


def mask_spec(path: str, tags: Mapping[str, str]) -> OutputSpec:
    """Return the file of a mask."""
    return OutputSpec(
        path, Content.MASK.value, "uint8", NODATA, names=("Cloud mask",), colours=_colours(MASK_CLASSES), tags=tags
    )


def errors_spec(path: str, tags: Mapping[str, str]) -> OutputSpec:
    """Return the file of an error raster."""
    return OutputSpec(
        path, Content.ERRORS.value, "uint8", NODATA, names=("Errors",), colours=_colours(ERROR_CLASSES), tags=tags
    )


def classes_spec(path: str, tags: Mapping[str, str]) -> OutputSpec:
    """Return the file of the classes of a network."""
    colours = _colours(NETWORK_LEGEND)
    return OutputSpec(path, Content.CLASSES.value, "uint8", NODATA, names=("Classes",), colours=colours, tags=tags)


def sources_spec(path: str, names: Sequence[str], tags: Mapping[str, str]) -> OutputSpec:
    """Return the file of a sources raster; `names` are the sources in the order of their bits."""
    named = {**tags, "CLOUDSIEVE_SOURCES": json.dumps(list(names))}
    legend = _colours(sources_legend(names))
    return OutputSpec(path, Content.SOURCES.value, "uint8", NODATA, names=("Mask sources",), colours=legend, tags=named)


def probability_spec(path: str, encoding: Encoding, tags: Mapping[str, str]) -> OutputSpec:
    """Return the file of a probability."""
    return OutputSpec(
        path,
        Content.PROBABILITY.value,
        "float32" if encoding is Encoding.FRACTION else "uint8",
        _ENCODING_NODATA[encoding],
        names=("Cloud probability",),
        tags={**tags, "CLOUDSIEVE_ENCODING": encoding.value},
        validity=encoding is Encoding.BYTE,
        averages_overviews=True,
    )


def quantity_spec(path: str, content: Content, name: str, tags: Mapping[str, str]) -> OutputSpec:
    """Return the file of a quantity: float32, NaN is NoData."""
    return OutputSpec(path, content.value, "float32", float("nan"), names=(name,), tags=tags)


def encode_probability(probability: np.ndarray, encoding: Encoding) -> tuple[np.ndarray, np.ndarray | None]:
    """Return the pixels of a probability file.

    Args:
        probability: float32 (h, w), 0 to 1, NaN is NoData.
        encoding: how to store it.

    Returns:
        Pixels, and for `BYTE`, whose 256 values are all taken, bool (h, w) of the known ones, else None.
    """
    if encoding is Encoding.FRACTION:
        return probability, None
    known = ~np.isnan(probability)
    pixels = np.rint(np.where(known, probability, 0) * np.float32(ENCODING_MAX[encoding])).astype(np.uint8)
    if encoding is Encoding.BYTE:
        return pixels, known
    return np.where(known, pixels, np.uint8(NODATA)), None


def _colours(legend: Sequence[LegendEntry]) -> dict[int, tuple[int, int, int, int]]:
    """Return the palette of a file: opaque in a GeoTIFF, where NoData alone is see-through."""
    return {**{int(entry.value): entry.colour for entry in legend}, NODATA: NODATA_COLOUR}

"""What the pixels of a raster are compared as: its own classes, and a class mapping where they need one."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import numpy as np

from .accuracy.mapping import (
    BINARY_CLASSES,
    ClassMapping,
    Entries,
    bind_mapping,
    bind_mask,
    check_names,
    class_names,
    normalize,
    parse_mapping,
)
from .inputs import class_strips
from .jobs import Content
from .messages import Message
from .monitor import Monitor
from .raster import Raster
from .stream import tracked
from .tables import CLEAR, MASK_CLASSES, MASKED, NETWORK_LEGEND, NODATA, sources_legend
from .target import Target, target_of

# The classes of the form of a sample, and what they are compared as where no mapping is given.
LABEL_CODES = {"clear": CLEAR, "cloud": MASKED, "thin cloud": MASKED, "shadow": MASKED, "unsure": NODATA}
_MASK_VALUES = {CLEAR, MASKED, NODATA}


def read_mapping(text: str, known_names: Iterable[str]) -> Entries:
    """Read the class mapping of a job, empty where there is none.

    Args:
        text: as the user wrote it.
        known_names: the names of classes that rasters and labels have beside those of masks and of the form.

    Raises:
        JobError: it cannot be read, or names a class that nothing has.
    """
    if not text.strip():
        return {}
    entries = parse_mapping(text)
    check_names(entries, [*BINARY_CLASSES, *LABEL_CODES, *known_names])
    return entries


def legend_of(raster: Raster) -> dict[int, str]:
    """Return the class name of each value, as far as a raster tells."""
    if raster.kind == Content.MASK.value:
        return {int(entry.value): entry.label.lower() for entry in MASK_CLASSES}
    if raster.kind == Content.CLASSES.value:
        return {int(entry.value): entry.label.lower() for entry in NETWORK_LEGEND}
    if raster.kind == Content.SOURCES.value:
        return {int(entry.value): entry.label for entry in sources_legend(source_names(raster))}
    return {}


def source_names(raster: Raster) -> list[str]:
    """Return who flags the pixels of a sources raster, in the order of the bits; nobody for other rasters."""
    try:
        names = json.loads(raster.tags().get("CLOUDSIEVE_SOURCES", "[]"))
    except ValueError:
        return []
    return [str(name) for name in names] if isinstance(names, list) and len(names) < 8 else []


def names_in(rasters: Iterable[Raster]) -> list[str]:
    """Return every class name that rasters have."""
    return [name for raster in rasters for name in (*source_names(raster), *legend_of(raster).values())]


def survey(rasters: Iterable[Raster], entries: Entries, monitor: Monitor) -> dict[str, set[int]]:
    """Return the classes of the rasters that hold more than 0, 1 and 255, by path: these need the class mapping.

    Rasters that tell themselves what they are, and all of them where the mapping names no values, are not looked at.
    """
    if not any(isinstance(key, int) for key in entries):
        return {}
    unknown = [raster for raster in rasters if raster.kind is None and np.issubdtype(raster.dtypes[0], np.integer)]
    found = {raster.path: _values_in(raster, monitor) for raster in unknown}
    return {path: values for path, values in found.items() if values - _MASK_VALUES}


def bind_raster(
    raster: Raster, title: str, entries: Entries, surveyed: dict[str, set[int]], is_meant: bool = False
) -> ClassMapping:
    """Return what the values of a raster are compared as.

    A mask is 0 clear, 1 masked and 255 NoData; in a sources raster whatever a source flags is masked. Of a raster of
    classes the mapping says what every value is.

    Args:
        raster: the map or reference.
        title: what to call it in messages.
        entries: of the class mapping; empty if there is none.
        surveyed: the rasters of classes, from :func:`survey`.
        is_meant: the mapping is about this raster, although it holds nothing but 0, 1 and 255.
    """
    names = source_names(raster)
    if names:
        return _bind_sources(title, names, entries)
    if raster.path in surveyed:
        classes = sorted(surveyed[raster.path] - {NODATA})
        return bind_mapping(entries, title, {value: f"class {value}" for value in classes})
    return bind_mapping(entries, title) if entries and is_meant else bind_mask(title, class_names(entries))


def coded_strips(
    raster: Raster, mapping: ClassMapping, target: Target, monitor: Monitor, is_checked: bool = True
) -> Iterator[np.ndarray]:
    """Yield a raster on a target as codes: uint8, 0 clear, 1 masked or further classes, 255 NoData.

    Args:
        raster: what is read.
        mapping: from :func:`bind_raster`.
        target: its pixels.
        monitor: told where a class is declared as NoData, and asked about Cancel.
        is_checked: False for those who check the codes as they count them: see :meth:`ClassMapping.translate`.

    Raises:
        InputError: a value has no entry in the mapping.
    """
    declared = raster.nodata()
    if mapping.codes.get(CLEAR) == CLEAR and declared in (CLEAR, MASKED):
        monitor.warn(
            Message(
                "{path} declares {declared:g} as NoData: its pixels of that value are left out.",
                path=raster.path,
                declared=declared,
            )
        )
    encode = mapping.encode if is_checked else mapping.translate
    for values in class_strips(raster, target, monitor):
        yield encode(values)


def bind_labels(title: str, entries: Entries) -> ClassMapping:
    """Return what labels are compared as: equal names, the classes of the form, and what the mapping says."""
    names = {**{name: code for code, name in enumerate(BINARY_CLASSES)}, **LABEL_CODES}
    if not entries:
        return replace(bind_mask(title), names=names)
    bound = bind_mapping(entries, title)
    return replace(bound, names={**names, **bound.names})


def describe_mapping(entries: Entries) -> str:
    """Return a class mapping as a report shows it."""
    if not entries:
        form = ", ".join(f"{name}={'nodata' if code == NODATA else code}" for name, code in LABEL_CODES.items())
        return Message("equal names; 0 clear, 1 masked, 255 NoData; labels: {form}", form=form)
    return ", ".join(f"{key}={'nodata' if code == NODATA else code}" for key, code in entries.items())


def _bind_sources(title: str, names: Sequence[str], entries: Entries) -> ClassMapping:
    """Return the mapping of a sources raster: what its sources are by the mapping, or masked without one.

    Where sources of several classes flag a pixel, the lowest but clear counts: cloud before its shadow.
    """
    by_name = [entries.get(normalize(name), NODATA if entries else MASKED) for name in names]
    legend = {int(entry.value): entry.label for entry in sources_legend(names)}
    codes = {0: CLEAR}
    for value in legend:
        flagged = {by_name[bit] for bit in range(len(names)) if value >> bit & 1}
        if flagged:
            codes[value] = min(flagged - {CLEAR, NODATA}, default=max(flagged))
    return ClassMapping(title, class_names(entries), codes, legend, {})


def _values_in(raster: Raster, monitor: Monitor) -> set[int]:
    target = target_of(raster)
    counts = np.zeros(NODATA + 1, np.int64)
    for strip in tracked(class_strips(raster, target, monitor), monitor, target.height, until=0.0):
        counts += np.bincount(strip.ravel(), minlength=NODATA + 1)
    return set(np.flatnonzero(counts).tolist())

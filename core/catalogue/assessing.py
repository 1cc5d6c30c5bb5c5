"""Run every detector on every sub-scene, and write what came of it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from ..accuracy.confusion import compare
from ..accuracy.thresholds import Growth, ProbabilityCount, Units, find_growth
from ..documents import open_files
from ..errors import InputError, OutputError
from ..messages import Message
from ..monitor import Monitor
from ..stream import ordered_map
from ..tables import Aim
from ..version import read_version
from .counts import BINARY, Kept, SceneCounts, append_counts, read_counts
from .detectors import Detectors, load_detectors
from .layout import SubScene, list_subscenes, read_bands, read_reference
from .report import report_catalogue
from .scores import list_scores, score

COUNTS, TABLE, REPORT = "counts.jsonl", "accuracy.csv", "accuracy.html"
_MOST_WORKERS = 4  # each holds a sub-scene of 54 MB and what is made of it


def assess_catalogue(folder: str, output: str, monitor: Monitor, threads: int | None = None) -> dict[str, str]:
    """Run every detector on the Cloud Mask Catalogue, and report by tag, by difficulty and in all.

    What was counted is kept in the output folder after each sub-scene: the same call goes on where it ended.

    Args:
        folder: the catalogue, unpacked.
        output: the folder for counts, table and report; made where it is not there.
        monitor: told of progress, and asked about Cancel.
        threads: how many sub-scenes are worked on at once; all cores but one if None, four at most.

    Returns:
        The paths of report, table and counts.

    Raises:
        InputError: the catalogue is incomplete or damaged.
        OutputError: the output cannot be written.
        DependencyError: the model is not there.
    """
    source, target = Path(folder), Path(output)
    scenes = list_subscenes(source)
    there = [scene for scene in scenes if scene.is_there]
    if not there:
        raise InputError(
            "None of the {count} sub-scenes is in {folder}; unpack subscenes.zip and masks.zip so that the files lie "
            "in its folders subscenes and masks, not in folders within these.",
            count=len(scenes),
            folder=folder,
        )
    if len(there) < len(scenes):
        monitor.warn(
            Message(
                "{lacking} of {count} sub-scenes are not in {folder} and are left out.",
                lacking=len(scenes) - len(there),
                count=len(scenes),
                folder=folder,
            )
        )
    if target.resolve() == source.resolve():
        raise OutputError("{folder} is the catalogue itself; choose another folder.", folder=output)
    detectors = load_detectors(monitor)
    made_by = f"CloudSieve {read_version()}, model {detectors.forest.model_sha256}"
    try:
        target.mkdir(parents=True, exist_ok=True)
        kept = read_counts(target / COUNTS, made_by)
    except OSError as error:
        raise OutputError(
            "{folder} cannot be written ({reason}); choose another folder.", folder=output, reason=error
        ) from error
    _count_missing(there, kept, detectors, made_by, target / COUNTS, monitor, threads)
    scores = score(there, kept, detectors.names)
    facts = {
        "Catalogue": "Francis et al. 2020, doi:10.5281/zenodo.4172871",
        "Sub-scenes": f"{len(there)} of {len(scenes)}",
        "Detectors": "; ".join(detectors.names),
        **({"Deep networks": detectors.lacks} if detectors.lacks else {}),
        "Made by": made_by,
    }
    with open_files(
        {"html": (str(target / REPORT), (".html",)), "table": (str(target / TABLE), (".csv",))}
    ) as documents:
        documents.write_text("html", report_catalogue(scores, _tune(there, kept), facts))
        documents.write_table("table", list(list_scores(scores)))
        documents.publish()
    return {**documents.paths(), "counts": str(target / COUNTS)}


def _count_missing(
    scenes: Sequence[SubScene],
    kept: Kept,
    detectors: Detectors,
    made_by: str,
    path: Path,
    monitor: Monitor,
    threads: int | None,
) -> None:
    """Count on the sub-scenes that are not among those kept with every detector, and add them."""
    complete = {name for name, counts in kept.items() if set(detectors.names) <= set(counts.matrices)}
    missing = [scene for scene in scenes if scene.name not in complete]
    if complete:
        monitor.info(
            Message(
                "{done} of {count} sub-scenes were counted before.",
                done=len(scenes) - len(missing),
                count=len(scenes),
            )
        )
    workers = threads or max(1, min(_MOST_WORKERS, (os.cpu_count() or 2) - 1))
    counted = ordered_map(missing, lambda scene: _count(scene, detectors), workers, monitor, ahead=workers)
    for done, (scene, counts) in enumerate(zip(missing, counted), 1):
        append_counts(path, scene.name, counts, made_by)
        kept[scene.name] = counts
        monitor.progress(done / len(missing))


def _count(scene: SubScene, detectors: Detectors) -> SceneCounts:
    bands, reference = read_bands(scene), read_reference(scene)
    if bands.shape[:2] != reference.shape:
        raise InputError(
            "{bands} and {mask} have different sizes; download them again.",
            bands=scene.bands_path,
            mask=scene.mask_path,
        )
    probability = detectors.probability(bands)
    masks = zip(detectors.names, detectors.masks(bands, probability))
    matrices = {name: compare(mask, reference, BINARY).counts for name, mask in masks}
    thresholds = ProbabilityCount()
    thresholds.add(probability, reference)
    return SceneCounts(matrices, thresholds.units(Message("scenes")).total().astype(int))


def _tune(scenes: Sequence[SubScene], kept: Kept) -> Growth | None:
    """Return the best threshold over all sub-scenes, with an interval by a bootstrap that draws sub-scenes."""
    units = Units.of_scenes([kept[scene.name].probability for scene in scenes])
    if not units.total().any(axis=1).all():
        return None
    return find_growth({0.0: units}, Aim.F1)[0]

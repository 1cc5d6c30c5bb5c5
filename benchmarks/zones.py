"""How long many fields on masks take, as a ratio to reading them: `scripts/python benchmarks/zones.py`.

Reading is measured in two ways: as users do, whole files by `rasterio.open(path).read(1)`, and as strictly as can be, a
row of blocks after the other with the settings of every run, so that memory is used again.

All run in turns, so that the load of the machine does not decide: in one process that is warm, each alone in a process
that has imported what it needs, and as commands of a shell, which start Python and import. Memory matters as well: for
a whole file the system takes longer to give some than it takes to read. So masks are made in a process of their own,
whose memory would be at hand to those that read whole files; what is then left of reading is what rows of blocks show.

Masks are of a whole tile at 10 m, written as every mask is: of broken clouds, whose edges cross three of four fields,
and a real one, of the scene classification of T29UNU on 2022-10-05 (in the folder that CLOUDSIEVE_TEST_DATA names; left
out without it). The fields have 4 to 16 corners and 2.5 hectares on average.
"""

from __future__ import annotations

import argparse
import importlib
import json
import multiprocessing
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Callable, TypeVar

import numpy as np
import rasterio
from cloudsieve.core.geopackage import Crs, write_polygons
from cloudsieve.core.jobs import GrowMaskJob, MaskFromSclJob, UsableShareJob
from cloudsieve.core.raster import raster_environment
from cloudsieve.core.run import run
from cloudsieve.scripts.synthetic_scene import fractal
from rasterio.transform import from_origin
from rasterio.windows import Window

SIZE_PX = 10980  # of 10 m
CORNER_M = (399960, 5300040)
FIELDS = 10_000
SERIES = 10  # masks
RADIUS_M = (40, 140)
CLOUDY = 0.35
CRS_NAME = "EPSG:32632"
REAL_SCENES = Path(os.environ.get("CLOUDSIEVE_TEST_DATA") or Path(__file__).parents[2] / "shared" / "data")
COARSE = 4  # the sky is drawn on pixels that are so much larger
NEEDED = ("rasterio", "cloudsieve.core.pipelines.usableshare", "cloudsieve.core.raster.drivers.rasterio_driver")
Outcome = TypeVar("Outcome")
Cost = tuple[float, float]  # seconds by the clock, and of all cores together


def make_mask(folder: Path) -> str:
    """Write a mask of a whole tile, as CloudSieve writes masks."""
    sky = fractal(SIZE_PX // COARSE, 2.2, 400, 10, np.random.default_rng(1))
    masked = (sky > np.quantile(sky, 1 - CLOUDY)).astype(np.uint8).repeat(COARSE, 0).repeat(COARSE, 1)
    masked[:, : SIZE_PX // 10] = 255  # beyond the swath
    profile = {"driver": "GTiff", "crs": CRS_NAME, "transform": from_origin(*CORNER_M, 10, 10), "count": 1}
    with rasterio.open(folder / "raw.tif", "w", width=SIZE_PX, height=SIZE_PX, dtype="uint8", **profile) as file:
        file.write(masked, 1)
    path = folder / "S2A_T32TMT_20230712.tif"
    run(GrowMaskJob(str(folder / "raw.tif"), str(path), distance_m=30))
    return str(path)


def make_real_mask(folder: Path) -> str | None:
    """Write the mask of a real tile, from its scene classification; None without the scene."""
    scenes = sorted(REAL_SCENES.glob("06_*/*.SAFE"))
    if not scenes:
        return None
    run(MaskFromSclJob(str(folder / "scl.tif"), product=str(scenes[0]), resolution_m=10))
    path = folder / "S2A_T29UNU_20221005.tif"
    run(GrowMaskJob(str(folder / "scl.tif"), str(path), distance_m=30))
    return str(path)


def make_fields(folder: Path, number: int, mask: str) -> str:
    """Write fields that are spread over the tile of a mask."""
    rng = np.random.default_rng(2)
    with rasterio.open(mask) as file:
        corner_m, crs = (file.transform.c, file.transform.f), Crs(file.crs.to_wkt(), "EPSG", file.crs.to_epsg())
    across = int(np.ceil(np.sqrt(number)))
    rings = []
    for place in range(number):
        row, column = divmod(place, across)
        corners = int(rng.integers(4, 17))
        turns = (np.arange(corners) + rng.uniform(0, 0.8, corners)) / corners * 2 * np.pi
        radius_m = rng.uniform(*RADIUS_M) * rng.uniform(0.8, 1.2, corners)
        x = corner_m[0] + (column + 0.5) / across * SIZE_PX * 10 + radius_m * np.cos(turns)
        y = corner_m[1] - (row + 0.5) / across * SIZE_PX * 10 + radius_m * np.sin(turns)
        ring = list(zip(x.tolist(), y.tolist()))
        rings.append([*ring, ring[0]])
    path = folder / f"fields_{Path(mask).stem}.gpkg"
    write_polygons(path, "fields", rings, {"name": (str, [f"field {place}" for place in range(number)])}, crs)
    return str(path)


def read_whole(masks: Sequence[str]) -> None:
    """Read masks as users do, each at once."""
    for mask in masks:
        with rasterio.open(mask) as file:
            file.read(1)


def read_rows_of_blocks(masks: Sequence[str]) -> None:
    """Read masks with the settings of every run, a row of blocks at a time, and do nothing else."""
    for mask in masks:
        with raster_environment(), rasterio.open(mask) as file:
            rows = file.block_shapes[0][0]
            for row in range(0, file.height, rows):
                file.read(1, window=Window(0, row, file.width, min(rows, file.height - row)))


REFERENCES = {"read": read_whole, "read_blocks": read_rows_of_blocks}


def cost_of(function: Callable[[], object]) -> Cost:
    """Return what a call costs, with the processes that it starts and ends."""
    start, cpu_start = time.perf_counter(), sum(os.times()[:4])
    function()
    return time.perf_counter() - start, sum(os.times()[:4]) - cpu_start


def import_needed() -> None:
    """Import what every run needs."""
    for module in NEEDED:
        importlib.import_module(module)


def run_command(*words: str) -> None:
    """Have this Python do what a command line asks for."""
    subprocess.run([sys.executable, *words], check=True, capture_output=True)


def call_alone(function: Callable[[], Outcome]) -> Outcome:
    """Return what a function returns in a process of its own that has imported what is needed."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), import_needed) as process:
        return process.submit(function).result()


def cost_alone(function: Callable[[], object]) -> Cost:
    """Return what a call costs in a process of its own."""
    return call_alone(partial(cost_of, function))


PROCESSES = {"": cost_of, ", each alone": cost_alone}


def compare(
    task: Callable[[], object],
    references: Sequence[Callable[[], object]],
    turns: int,
    cost: Callable[[Callable[[], object]], Cost],
) -> list[tuple[Cost, Cost, Cost]]:
    """Return the median costs of a task and of each of its references, run in turns, and the median ratios."""
    rounds = [(cost(task), [cost(reference) for reference in references]) for _ in range(turns + 1)][1:]

    def medians(number: Callable[[int, Cost, Cost], float], place: int) -> Cost:
        by_clock, of_cores = (
            statistics.median(number(unit, own, others[place]) for own, others in rounds) for unit in (0, 1)
        )
        return by_clock, of_cores

    return [
        (
            medians(lambda unit, own, other: own[unit], place),
            medians(lambda unit, own, other: other[unit], place),
            medians(lambda unit, own, other: own[unit] / other[unit], place),
        )
        for place in range(len(references))
    ]


def print_row(what: str, compared: tuple[Cost, Cost, Cost]) -> None:
    """Print a row of the table."""
    task, reference, ratio = compared
    times = " | ".join(f"{one:.2f} / {other:.2f} s" for one, other in zip(task, reference))
    print(f"| {what} | {ratio[0]:.2f} | {ratio[1]:.2f} | {times} |", flush=True)


def main() -> None:
    """Measure, print a table, and all ratios as one JSON object on the last line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--turns", type=int, default=7, help="how often each comparison is repeated")
    parser.add_argument("--fields", type=int, default=FIELDS, help="how many fields")
    given = parser.parse_args()
    ratios: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        masks, real = [call_alone(partial(make_mask, folder))], call_alone(partial(make_real_mask, folder))
        for day in range(13, 12 + SERIES):
            masks.append(shutil.copy(masks[0], str(folder / f"S2A_T32TMT_202307{day}.tif")))
        asked = {"1 mask": (masks[:1], None), "1 mask, polygons": (masks[:1], str(folder / "usable.gpkg"))}
        asked[f"{SERIES} masks"] = (masks, None)
        if real:
            asked["1 real mask"] = ([real], None)
        fields = {
            mask: call_alone(partial(make_fields, folder, given.fields, mask))
            for mask in filter(None, (masks[0], real))
        }
        print("| what | ratio | ratio of CPU time | time | CPU time |")
        print("|---|---|---|---|---|", flush=True)
        for name, (chosen, output) in asked.items():
            polygons, table = fields[chosen[0]], str(folder / "usable.csv")
            job = UsableShareJob(polygons, table, masks=tuple(chosen), output=output)
            readers = [partial(read, chosen) for read in REFERENCES.values()]
            for where, cost in PROCESSES.items():
                compared = compare(partial(run, job), readers, given.turns, cost)
                for reading, measured in zip(REFERENCES, compared):
                    print_row(f"{given.fields} fields, {name} / {REFERENCES[reading].__name__}{where}", measured)
                    ratio = measured[2]
                    key = f"usableshare_{name.replace(', ', '_').replace(' ', '_')}_vs_{reading}{where and '_alone'}"
                    ratios.update({key: round(ratio[0], 2), f"{key}_cpu": round(ratio[1], 2)})
        for name, mask in (("1 mask", masks[0]), ("1 real mask", real)):
            if mask:
                command = ("-m", "cloudsieve", "usableshare", fields[mask], "--masks", mask)
                program = f"import rasterio; rasterio.open({mask!r}).read(1)"
                tasks = (
                    partial(run_command, *command, "--table", str(folder / "usable.csv")),
                    [partial(run_command, "-c", program)],
                )
                (measured,) = compare(*tasks, given.turns, cost_of)
                print_row(f"{given.fields} fields, {name} / read_whole, as commands", measured)
                ratios[f"usableshare_{name.replace(' ', '_')}_as_command_vs_read"] = round(measured[2][0], 2)
    ratios["peak_mb"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    print(json.dumps(ratios))


if __name__ == "__main__":
    main()

"""How fast CloudSieve is, as ratios to what anybody can measure: `scripts/python benchmarks/run.py [--quick]`.

The first full run makes a whole Sentinel-2 tile by code (two minutes, 1.5 GB in .state/bench). Every ratio is between
runs that took turns, each in a process of its own, so that the load of the machine meets both alike.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

HERE = Path(__file__).resolve().parent
INPUTS = Path(os.environ.get("CLOUDSIEVE_STATE") or HERE.parent / ".state") / "bench"
# Modules are compiled once, as they are where CloudSieve is installed, even if the shell that starts this forbids it.
ENVIRONMENT = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(INPUTS / "modules")}
TILE_M = 109800
WHOLE_TILES = ((10, "fraction"), (10, "byte"), (20, "fraction"), (60, "fraction"), (160, "fraction"))
FAST_RESOLUTIONS_M = (20, 60, 160)
PARTS = ("forest", "decode", "fast", "rest", "assess", "folder", "lightgbm")
SCENES, SCENE_M = 20, 15000  # the folder of small scenes
TYPE_NAMES = {"fraction": "Float32", "byte": "Byte"}
TURNS = 3
TILE_TOP_LEFT_M = (399960, 5300040)
# What LightGBM gets of the tile at each resolution, east to west and north to south: about a minute of its time.
SAMPLES_M = {10: (20480, 10240), 20: (40960, 20480), 60: (109800, 109800), 160: (109800, 109800)}
SAMPLE_SHIFT_M = 40960  # beyond the edge of the swath
GROWTH_PX = (1, 50)
EDGE_TOLERANCES_M = {"assess": 0, "assess_tolerant": 20}
READINGS = {
    "reading": ("read", "by rows of blocks"),
    "reading_whole": ("read-whole", "whole, by `rasterio.open(path).read(1)`"),
}


@dataclass(frozen=True)
class Row:
    """One line of the table.

    Attributes:
        key: its name among the ratios in JSON.
        name: what was compared with what.
        ratio: median over the turns, time of the first by time of the second.
        cpu_ratio: the same of the seconds of all cores together.
        seconds: the two median times.
        cpu_seconds: the two medians of all cores together.
        peak_mb: the most memory that the first held.
        others: how many cores other programs used meanwhile, in the busiest run; NaN where the system does not tell.
    """

    key: str
    name: str
    ratio: float
    cpu_ratio: float
    seconds: tuple[float, float]
    cpu_seconds: tuple[float, float]
    peak_mb: float
    others: float

    def line(self) -> str:
        """Return the row as Markdown."""
        times = " | ".join(
            f"{one:.{digits}f} / {other:.{digits}f} s"
            for one, other in (self.seconds, self.cpu_seconds)
            for digits in [1 if other >= 1 else 2]
        )
        ratios = f"{self.ratio:.2f} | {self.cpu_ratio:.2f}"
        return f"| {self.name} | {ratios} | {times} | {self.peak_mb:.0f} MB | {self.others:.2f} |"


Task = tuple[str, ...]


def run_task(*task: str) -> dict[str, float]:
    """Run a task in a process of its own and return its seconds and its peak memory."""
    output = subprocess.run(
        [sys.executable, str(HERE / "tasks.py"), *task], check=True, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT
    ).stdout
    result: dict[str, float] = json.loads(output.splitlines()[-1])
    return result


def compare(key: str, name: str, task: Task, reference: Task, turns: int) -> Row:
    """Run two tasks in turns, the reference before and after each run of the other, and print the row."""
    references = [run_task(*reference)]
    runs: list[dict[str, float]] = []
    for _ in range(turns):
        runs.append(run_task(*task))
        references.append(run_task(*reference))

    def ratio(unit: str) -> float:
        around = [statistics.mean((before[unit], after[unit])) for before, after in zip(references, references[1:])]
        return statistics.median(run[unit] / other for run, other in zip(runs, around))

    def medians(unit: str) -> tuple[float, float]:
        return statistics.median(run[unit] for run in runs), statistics.median(run[unit] for run in references)

    row = Row(
        key=key,
        name=name,
        ratio=ratio("seconds"),
        cpu_ratio=ratio("cpu_seconds"),
        seconds=medians("seconds"),
        cpu_seconds=medians("cpu_seconds"),
        peak_mb=max(run["peak_mb"] for run in runs),
        others=max(run["others"] for run in (*runs, *references)),
    )
    print(row.line(), flush=True)
    return row


def make_once(name: str, task: str, *arguments: str) -> Path:
    """Return a folder of inputs, which a task makes the first time."""
    inputs = INPUTS / name
    if not inputs.exists():
        part = inputs.with_suffix(".part")
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        run_task(task, str(part), *arguments)
        part.rename(inputs)
    return inputs


def make_inputs(size_m: int) -> Path:
    """Return the folder with the tile, its mask and its 10 m bands."""
    return make_once(f"inputs_{size_m}", "make-inputs", str(size_m))


def job(name: str, **parameters: Any) -> Task:
    """Return the task that runs a job; its output is thrown away."""
    return job_with(name, output=str(INPUTS / "output.tif"), **parameters)


def job_with(name: str, **parameters: Any) -> Task:
    """Return the task that runs a job with these parameters and no others."""
    return ("job", json.dumps({"job": name, **parameters}))


def compare_with_decoding(product: str, turns: int) -> list[Row]:
    """Compare the probability of the whole tile with the bare decoding of the same files."""
    decode = ("decode", product)
    rows = []
    for resolution_m, encoding in WHOLE_TILES:
        task = job("s2cloudless", product=product, resolution_m=resolution_m, encoding=encoding)
        name = f"tile at {resolution_m} m, {TYPE_NAMES[encoding]} / decoding its JP2s"
        suffix = "" if encoding == "fraction" else f"_{encoding}"
        rows.append(compare(f"tile_{resolution_m}m{suffix}_vs_decode", name, task, decode, turns))
    return rows


def compare_fast_with_exact(product: str, turns: int) -> list[Row]:
    """Compare reading resolution levels with reading everything."""
    rows = []
    for resolution_m in FAST_RESOLUTIONS_M:
        fast, exact = (
            job("s2cloudless", product=product, resolution_m=resolution_m, reading=reading)
            for reading in ("fast", "exact")
        )
        name = f"tile at {resolution_m} m, fast / exact reading"
        rows.append(compare(f"fast_{resolution_m}m_vs_exact", name, fast, exact, turns))
    return rows


def compare_with_lightgbm(product: str) -> list[Row]:
    """Compare the same pipeline with LightGBM in it with the fast forest, on a sample of the tile."""
    rows = []
    for resolution_m, (width_m, height_m) in SAMPLES_M.items():
        west, north = TILE_TOP_LEFT_M
        west += SAMPLE_SHIFT_M if width_m + SAMPLE_SHIFT_M < 109800 else 0
        sample = {
            "product": product,
            "resolution_m": resolution_m,
            "extent": [west, north - height_m, west + width_m, north],
        }
        slow, fast = job("s2cloudless", engine="lightgbm", **sample), job("s2cloudless", **sample)
        name = f"{width_m / 1000:g} x {height_m / 1000:g} km at {resolution_m} m, LightGBM / CloudSieve"
        rows.append(compare(f"lightgbm_vs_tile_{resolution_m}m", name, slow, fast, turns=1))
    return rows


def compare_the_rest(inputs: Path, turns: int) -> list[Row]:
    """Compare growth with itself at another distance, and apply with gdal_translate."""
    mask, stack = str(inputs / "mask.tif"), str(inputs / "stack.tif")
    little, much = (job("growmask", input=mask, distance_m=10 * pixels) for pixels in GROWTH_PX)
    rows = [compare("growmask_50px_vs_1px", "growmask by 50 px / by 1 px", much, little, turns)]
    if shutil.which("gdal_translate"):
        translate = ("translate", stack, str(INPUTS / "translated.tif"))
        apply = job("applymask", input=stack, mask=mask)
        name = "applymask, four 10 m bands / gdal_translate"
        rows.append(compare("applymask_vs_gdal_translate", name, apply, translate, turns))
    return rows


def compare_assessing_with_reading(inputs: Path, turns: int) -> list[Row]:
    """Compare the accuracy of the tile's mask, against the same mask grown by 20 m, with the bare reading of both."""
    mask, reference = str(inputs / "mask.tif"), str(inputs / "reference.tif")
    if not Path(reference).exists():
        run_task(*job_with("growmask", input=mask, output=reference, distance_m=20))
    rows = []
    for key, tolerance_m in EDGE_TOLERANCES_M.items():
        task = job_with("assessmask", masks=[mask], reference=reference, tolerance_m=tolerance_m)
        for way, (reading, in_words) in READINGS.items():
            name = f"assessmask with a tolerance of {tolerance_m} m / reading both rasters {in_words}"
            rows.append(compare(f"{key}_vs_{way}", name, task, (reading, mask, reference), turns))
    report = job_with("assessmask", masks=[mask], reference=reference, html=str(INPUTS / "report.html"))
    numbers = job_with("assessmask", masks=[mask], reference=reference)
    rows.append(compare("assess_report_vs_numbers", "assessmask with a report / without", report, numbers, turns))
    return rows


def compare_workers(turns: int) -> list[Row]:
    """Compare one worker with two on a folder of small scenes: how many times as fast two are."""
    archive = make_once(f"archive_{SCENES}_{SCENE_M}", "make-archive", str(SCENE_M), str(SCENES))
    one, two = (("mask-archive", str(archive), str(workers)) for workers in (1, 2))
    name = f"maskfolder, {SCENES} scenes of {SCENE_M / 1000:g} km, one worker / two"
    return [compare("folder_one_worker_vs_two", name, one, two, turns)]


def measure_forest() -> dict[str, float]:
    """Print the ratios of the forest alone and return them."""
    with subprocess.Popen([sys.executable, str(HERE / "forest.py")], stdout=subprocess.PIPE, text=True) as forest:
        lines = []
        for line in forest.stdout or ():
            lines.append(line)
            print(line, end="", flush=True)
    if forest.returncode:
        raise SystemExit(forest.returncode)
    ratios: dict[str, float] = json.loads(lines[-1])
    return ratios


def measure_all(parts: Sequence[str], size_m: int, turns: int) -> None:
    """Print the whole table, and all ratios as one JSON object: by the clock, and with `_cpu` those of all cores."""
    ratios = measure_forest() if "forest" in parts else {}

    def tile() -> str:
        return str(next(make_inputs(size_m).glob("*.SAFE")))

    print("| what | ratio | ratio of CPU time | time | CPU time | peak memory of the first | cores that others used |")
    print("|---|---|---|---|---|---|---|", flush=True)
    measures: dict[str, Callable[[], list[Row]]] = {
        "decode": lambda: compare_with_decoding(tile(), turns),
        "fast": lambda: compare_fast_with_exact(tile(), turns),
        "rest": lambda: compare_the_rest(make_inputs(size_m), turns),
        "assess": lambda: compare_assessing_with_reading(make_inputs(size_m), turns),
        "folder": lambda: compare_workers(turns),
        "lightgbm": lambda: compare_with_lightgbm(tile()),
    }
    for row in [row for part, measure in measures.items() if part in parts for row in measure()]:
        ratios[row.key] = round(row.ratio, 2)
        ratios[f"{row.key}_cpu"] = round(row.cpu_ratio, 2)
        if row.key == "tile_10m_vs_decode":
            ratios["peak_10m_mb"] = round(row.peak_mb)
    for leftover in ("output.tif", "translated.tif", "report.html"):
        (INPUTS / leftover).unlink(missing_ok=True)
    print(json.dumps(ratios))


def main() -> None:
    """Measure what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="the ratios of the forest alone, within a minute")
    parser.add_argument("--turns", type=int, default=TURNS, help="how often each comparison is repeated")
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=PARTS, help="what is measured, if not all")
    parser.add_argument("--size-m", type=int, default=TILE_M, help="side of the tile, a multiple of 60")
    given = parser.parse_args()
    if given.quick:
        measure_forest()
    else:
        measure_all(given.parts, given.size_m, given.turns)


if __name__ == "__main__":
    main()

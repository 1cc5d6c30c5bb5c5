"""What the benchmarks measure, each in a process of its own: `scripts/python benchmarks/tasks.py TASK ARGUMENTS...`.

A task prints one JSON object on its last line: the seconds it took by the clock, those of all cores together, the most
memory it held, and how many cores other programs used meanwhile: what needs all cores is slowed by them, what needs one
is not.
"""

from __future__ import annotations

import importlib
import json
import math
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Callable

import rasterio
from cloudsieve.core.jobs import MaskFolderJob, MaskFromProbabilityJob, S2cloudlessJob, from_json
from cloudsieve.core.monitor import SilentMonitor
from cloudsieve.core.own_process import claim_process
from cloudsieve.core.product import open_product
from cloudsieve.core.raster import CACHE_BYTES, raster_environment
from cloudsieve.core.run import run
from cloudsieve.core.s2cloudless import FEATURE_BANDS
from cloudsieve.scripts.synthetic_scene import make_product
from rasterio.windows import Window

STACK_BANDS = ("B02", "B03", "B04", "B08")
FIRST_DATE = "20230712T"  # in the names of products that are made


def make_inputs(folder: str, size_m: str) -> None:
    """Make what the other tasks read: the tile, its mask at 10 m and its four 10 m bands as one GeoTIFF."""
    target = Path(folder)
    product = make_product(target, size_m=int(size_m))
    probability = str(target / "probability.tif")
    run(S2cloudlessJob(product=str(product), output=probability, resolution_m=10), SilentMonitor())
    run(MaskFromProbabilityJob(input=probability, output=str(target / "mask.tif")), SilentMonitor())
    Path(probability).unlink()
    _stack([_band_path(product, band) for band in STACK_BANDS], target / "stack.tif")


def make_archive(folder: str, size_m: str, scenes: str) -> None:
    """Make a folder of small products that differ in their dates alone."""
    with tempfile.TemporaryDirectory(dir=Path(folder).parent) as elsewhere:
        product = make_product(Path(elsewhere), size_m=int(size_m))
        for day in range(1, int(scenes) + 1):
            shutil.copytree(product, Path(folder) / product.name.replace(FIRST_DATE, f"{FIRST_DATE[:6]}{day:02d}T"))


def decode(product: str) -> None:
    """Decode the ten JP2s of a product with all cores, a row of tiles at a time, and do nothing else."""
    read(*(_band_path(Path(product), band) for band in FEATURE_BANDS))


def read(*paths: str) -> None:
    """Read rasters, a row of blocks at a time, and do nothing else."""
    with raster_environment():
        for path in paths:
            with rasterio.open(path) as source:
                for window in _tile_rows(source):
                    source.read(1, window=window)


def read_whole(*paths: str) -> None:
    """Read rasters as anybody would, each at once and with GDAL's own settings, and do nothing else."""
    for path in paths:
        with rasterio.open(path) as source:
            source.read(1)


def load_code(job: str) -> None:
    """Import what runs a job, as all that the other tasks need is imported before the clock starts."""
    importlib.import_module(f"cloudsieve.core.pipelines.{from_json(job).name}")


def run_job(job: str) -> None:
    """Run a job given as JSON."""
    run(from_json(job), SilentMonitor())


def mask_archive(folder: str, workers: str) -> None:
    """Mask all products of a folder, each by one thread; the masks are thrown away."""
    with tempfile.TemporaryDirectory(dir=Path(folder).parent) as masks:
        result = run(MaskFolderJob(folder, masks, workers=int(workers), threads=1), SilentMonitor())
    if result.numbers["done"] != len(list(Path(folder).iterdir())):
        raise SystemExit(f"Not all products were masked: {result.numbers}")


def translate(source: str, target: str) -> None:
    """Let gdal_translate make a file of the kind that CloudSieve writes."""
    options = ("COMPRESS=DEFLATE", "PREDICTOR=YES", "BLOCKSIZE=512", "BIGTIFF=IF_SAFER", "OVERVIEW_RESAMPLING=NEAREST")
    creation = [word for option in options for word in ("-co", option)]
    cache = ("--config", "GDAL_CACHEMAX", str(CACHE_BYTES >> 20))
    subprocess.run(["gdal_translate", "-q", "-of", "COG", *cache, *creation, source, target], check=True)


def _band_path(product: Path, band: str) -> str:
    return open_product(str(product)).bands[band].path


def _tile_rows(source: rasterio.DatasetReader) -> list[Window]:
    height = source.block_shapes[0][0]
    return [Window(0, row, source.width, min(height, source.height - row)) for row in range(0, source.height, height)]


def _stack(paths: Sequence[str], target: Path) -> None:
    with rasterio.open(paths[0]) as first:
        profile = {**first.profile, "driver": "GTiff", "count": len(paths), "interleave": "band", "nodata": 0}
        windows = _tile_rows(first)
    profile.update(compress="deflate", predictor=2, tiled=True, blockxsize=512, blockysize=512, bigtiff="if_safer")
    with rasterio.open(target, "w", **profile) as stack:
        for number, path in enumerate(paths, start=1):
            with rasterio.open(path) as band:
                for window in windows:
                    stack.write(band.read(1, window=window), number, window=window)


def _cpu_seconds() -> float:
    """Return the seconds of all cores that this process and its children have used."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in used)


def _seconds_of_all() -> float:
    """Return the seconds of all cores that all programs here have used; NaN where the system is no Linux."""
    try:
        user, nice, system, _idle, _waiting, *rest = map(int, Path("/proc/stat").read_text().split()[1:9])
    except OSError:
        return math.nan
    return (user + nice + system + sum(rest)) / os.sysconf("SC_CLK_TCK")


def _peak_mb() -> float:
    """Return the most memory that this process has held, or a child of it if that held more."""
    return max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024


TASKS: dict[str, Callable[..., None]] = {
    "make-inputs": make_inputs,
    "make-archive": make_archive,
    "decode": decode,
    "read": read,
    "read-whole": read_whole,
    "job": run_job,
    "mask-archive": mask_archive,
    "translate": translate,
}


def main() -> None:
    """Run the task that the command line names."""
    task, *arguments = sys.argv[1:]
    claim_process()
    if task == "job":
        load_code(*arguments)
    start, cpu_start, all_start = time.perf_counter(), _cpu_seconds(), _seconds_of_all()
    TASKS[task](*arguments)
    seconds, cpu_seconds = time.perf_counter() - start, _cpu_seconds() - cpu_start
    others = (_seconds_of_all() - all_start - cpu_seconds) / seconds
    print(json.dumps({"seconds": seconds, "cpu_seconds": cpu_seconds, "peak_mb": _peak_mb(), "others": others}))


if __name__ == "__main__":
    main()

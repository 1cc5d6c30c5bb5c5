"""Whether runs end: many small ones, each with all threads on: `scripts/python benchmarks/lockups.py [RUNS]`.

GDAL's threads decode, workers compute and strips are written at the same time; with a block cache that they share, a
mistake would show as a run that waits for itself for ever. Such a run uses no processor, which tells it from one that
is merely slow because the machine is busy.
"""

from __future__ import annotations

import faulthandler
import itertools
import os
import sys
import tempfile
import threading
import time
from pathlib import Path

from cloudsieve.core.jobs import Encoding, Reading, S2cloudlessJob
from cloudsieve.core.monitor import SilentMonitor
from cloudsieve.core.own_process import claim_process
from cloudsieve.core.run import run
from cloudsieve.scripts.synthetic_scene import make_product

RUNS = 500
REPORTED_RUNS = 50
LOOK_S = 60
LEAST_CPU_S = 0.5  # within that time: threads that only look whether others are done use less
SIZE_M = 15000  # several tiles of every resolution
LOCKED_UP = 1  # exit code
KINDS = tuple(itertools.product((20, 60, 160), Encoding, Reading))


def watch() -> None:
    """End the process, with the stacks of all threads, once it does nothing any more."""
    used_s = time.process_time()
    while True:
        time.sleep(LOOK_S)
        before_s, used_s = used_s, time.process_time()
        if used_s - before_s < LEAST_CPU_S:
            print(f"{used_s - before_s:.2f} s of processor in {LOOK_S} s: locked up", flush=True)
            faulthandler.dump_traceback()
            os._exit(LOCKED_UP)


def main() -> None:
    """Run every kind of job in turn."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    claim_process()
    threading.Thread(target=watch, daemon=True).start()
    with tempfile.TemporaryDirectory() as folder:
        product = str(make_product(Path(folder), size_m=SIZE_M))
        output = str(Path(folder) / "output.tif")
        for number, (resolution_m, encoding, reading) in zip(range(1, runs + 1), itertools.cycle(KINDS)):
            job = S2cloudlessJob(
                product=product, output=output, resolution_m=resolution_m, encoding=encoding, reading=reading, threads=4
            )
            run(job, SilentMonitor())
            if number % REPORTED_RUNS == 0 or number == runs:
                print(f"{number} runs, all ended", flush=True)


if __name__ == "__main__":
    main()

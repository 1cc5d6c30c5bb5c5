"""Whether runs end: many small ones, each with all threads on: `scripts/python benchmarks/lockups.py [RUNS]`.

GDAL's threads decode, workers compute and strips are written at the same time; with a block cache that they share, a
mistake would show as a run that waits for itself for ever. Each run has to end within a minute.
"""

from __future__ import annotations

import faulthandler
import itertools
import sys
import tempfile
from pathlib import Path

from cloudsieve.core.jobs import Encoding, Reading, S2cloudlessJob
from cloudsieve.core.monitor import SilentMonitor
from cloudsieve.core.run import run
from cloudsieve.scripts.synthetic_scene import make_product

RUNS = 500
REPORTED_RUNS = 50
LIMIT_S = 60
SIZE_M = 15000  # several tiles of every resolution
KINDS = tuple(itertools.product((20, 60, 160), Encoding, Reading))


def main() -> None:
    """Run every kind of job in turn; a run that does not end is shown with the stacks of its threads."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    with tempfile.TemporaryDirectory() as folder:
        product = str(make_product(Path(folder), size_m=SIZE_M))
        output = str(Path(folder) / "output.tif")
        for number, (resolution_m, encoding, reading) in zip(range(1, runs + 1), itertools.cycle(KINDS)):
            faulthandler.dump_traceback_later(LIMIT_S, exit=True)
            job = S2cloudlessJob(
                product=product, output=output, resolution_m=resolution_m, encoding=encoding, reading=reading, threads=4
            )
            run(job, SilentMonitor())
            faulthandler.cancel_dump_traceback_later()
            if number % REPORTED_RUNS == 0 or number == runs:
                print(f"{number} runs, all ended", flush=True)


if __name__ == "__main__":
    main()

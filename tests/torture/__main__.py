"""Run the parts in full, or one of them in part: `scripts/torture differential --cases 500 --seed 7`."""

from __future__ import annotations

import argparse
import importlib
import multiprocessing
import os
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Optional

from .report import record
from .tally import Tally

# Cases of a full run, and how many of them a process does at a time; None: one process does all.
FULL: dict[str, tuple[int, Optional[int]]] = {
    "differential": (20_000, 100),
    "fuzzing": (10_000, 100),
    "faults": (1_000, None),
}


def run_part(part: str, cases: int, seed: int, first: Optional[int], folder: Path, processes: int) -> Tally:
    """Run so many cases of a part, in several processes where that is possible."""
    run_cases = importlib.import_module(f"{__package__}.{part}").run_cases
    at_once = FULL[part][1]
    if first is not None:
        return run_cases(cases, seed, folder, first)
    if at_once is None or cases <= at_once:
        return run_cases(cases, seed, folder)
    counts = [at_once] * (cases // at_once) + ([cases % at_once] if cases % at_once else [])
    seeds = [seed * 100_000 + number for number in range(len(counts))]
    whole: Optional[Tally] = None
    with ProcessPoolExecutor(processes, multiprocessing.get_context("spawn")) as pool:
        for tally in pool.map(run_cases, counts, seeds, [folder / f"{part}-{own}" for own in seeds]):
            whole = tally if whole is None else whole.added(tally)
            print(f"{part}: {whole.count} of {cases}, {len(whole.failures)} went wrong", file=sys.stderr, flush=True)
    assert whole is not None
    return whole


def main() -> int:
    """Run what the command line asks for; 1 where a case went wrong."""
    parser = argparse.ArgumentParser(prog="scripts/torture", description=__doc__)
    parser.add_argument("parts", nargs="*", help=f"some of {', '.join(FULL)}; all if not given")
    parser.add_argument("--cases", type=int, help="how many; a full run if not given, which docs/reliability.md tells")
    parser.add_argument("--seed", type=int, default=1, help="another seed, other cases")
    parser.add_argument("--first", type=int, help="number of the first case, to repeat one of differential")
    parser.add_argument("--folder", type=Path, help="where files go; a temporary folder if not given")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, help="how many work at a time")
    options = parser.parse_args()
    unknown = set(options.parts) - set(FULL)
    if unknown:
        parser.error(f"there is no {', '.join(sorted(unknown))}; the parts are {', '.join(FULL)}")
    folder = options.folder or Path(tempfile.mkdtemp(prefix="cloudsieve-torture-"))
    red = False
    for part in options.parts or FULL:
        cases = options.cases or FULL[part][0]
        started = time.perf_counter()
        tally = run_part(part, cases, options.seed, options.first, folder, options.processes)
        tally.seconds = time.perf_counter() - started
        print(
            f"{part}: {tally.count} cases, {tally.refused} refused, {len(tally.failures)} went wrong, "
            f"{tally.seconds:.0f} s"
        )
        for line in (*tally.failures, *(f"  {name}: {value:g}" for name, value in tally.figures.items())):
            print(line)
        if options.cases is None:
            record(part, tally, options.seed)
        red = red or bool(tally.failures)
    return int(red)


if __name__ == "__main__":
    sys.exit(main())

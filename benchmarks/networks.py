"""How fast a deep network is on one core and on two: `scripts/python benchmarks/networks.py`, two minutes.

Each way takes its turn in processes of its own, so that other load meets all alike. By the clock it tells most on a
machine that does nothing else; per CPU second it tells something on any.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from cloudsieve.core.deep import Session, find_weights
from cloudsieve.core.tables import NETWORKS, find_network

WAYS = {"one thread": (1, 1), "two threads, one session": (1, 2), "two sessions, a process each": (2, 1)}


@dataclass(frozen=True)
class Speed:
    """What came of one turn of one way, in million pixels of squares a second."""

    by_the_clock: float
    per_cpu_second: float


def main() -> None:
    """Print a table, and last one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ids = [network.id for network in NETWORKS if not network.runs_itself]
    parser.add_argument("--networks", nargs="+", choices=ids, default=["csmask-l2a-6", "csmask-l2a-4"])
    parser.add_argument("--squares", type=int, default=60, help="of each process and turn")
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--worker", nargs=2, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.worker:
        compute(given.worker[0], int(given.worker[1]), given.squares)
        return
    found = {}
    for network in given.networks:
        speeds: dict[str, list[Speed]] = {way: [] for way in WAYS}
        for _ in range(given.turns):
            for way, (processes, threads) in WAYS.items():
                speeds[way].append(take_turn(network, processes, threads, given.squares))
        found[network] = {way: summed_up(turns) for way, turns in speeds.items()}
        for way, numbers in found[network].items():
            print(f"{network:14} {way:30} {numbers[0]:.2f} Mpx/s by the clock, {numbers[1]:.2f} Mpx per CPU second")
    print(json.dumps(found))


def take_turn(network: str, processes: int, threads: int, squares: int) -> Speed:
    """Compute squares in processes of their own, which begin together, and return how fast."""
    task = [sys.executable, __file__, "--worker", network, str(threads), "--squares", str(squares)]
    workers = [
        subprocess.Popen(task, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(processes)
    ]
    for worker in workers:
        expect(worker, "ready")
    started = time.perf_counter()
    for worker in workers:
        print("go", file=worker.stdin, flush=True)
    cpu_s = sum(float(expect(worker, "done")) for worker in workers)
    elapsed_s = time.perf_counter() - started
    for worker in workers:
        worker.communicate()
    mpx = processes * squares * find_network(network).tile_px ** 2 / 1e6
    return Speed(mpx / elapsed_s, mpx / cpu_s)


def expect(worker: subprocess.Popen[str], word: str) -> str:
    """Return what a process says after a word."""
    line = worker.stdout.readline() if worker.stdout else ""
    if not line.startswith(word):
        raise RuntimeError(f"a worker ended before it said {word}")
    return line[len(word) :].strip()


def compute(network_id: str, threads: int, squares: int) -> None:
    """Load a network, say so, wait for the word, compute squares and say how many CPU seconds they took."""
    network = find_network(network_id)
    session = Session(network, find_weights(network))
    square = np.random.default_rng(1).random((len(network.bands), network.tile_px, network.tile_px), np.float32)
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(session.probabilities, [square] * threads))  # the first allocates
        print("ready", flush=True)
        sys.stdin.readline()
        before = cpu_seconds()
        list(pool.map(session.probabilities, [square] * squares))
        print("done", cpu_seconds() - before, flush=True)


def cpu_seconds() -> float:
    """Return what this process has used so far, all threads together."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def summed_up(turns: list[Speed]) -> tuple[float, float]:
    """Return the medians of some turns: by the clock, and per CPU second."""
    return (
        round(statistics.median(speed.by_the_clock for speed in turns), 3),
        round(statistics.median(speed.per_cpu_second for speed in turns), 3),
    )


if __name__ == "__main__":
    main()

"""Kills, full disks, Cancel and runs side by side: what is there afterwards is the old or the new, whole.

A server process that has the libraries loaded forks a child for every case, so that a kill costs no start.
"""

from __future__ import annotations

import contextlib
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Optional
from unittest import mock

import numpy as np
import rasterio
from cloudsieve.core.errors import CancelledError, CloudSieveError
from cloudsieve.core.jobs import HybridMaskJob, from_json
from cloudsieve.core.monitor import SilentMonitor
from cloudsieve.core.run import run

from .rasters import UNITS_PER_M, Place, save
from .tally import Tally

WHAT = "runs that were killed, cancelled, left without room or crowded"
ROOT = Path(__file__).resolve().parent.parent.parent
PLACE = Place(0, 0, 10 * UNITS_PER_M, 300, 300)
KILLED, REFUSED = 9, 3
_FILE_OPERATIONS = ("open", "os.rename", "os.link", "os.remove", "os.truncate")
_MOST_OPERATIONS = 27  # as a run of these has, and one more, which it survives
_MOST_PAGES, _NEXT_PAGE = 100, 37  # of 4096 bytes: more than all files of a run need; each once, in any order
_WARM_RUNS = 20
_SERVE = (
    "import runpy, sys; runpy.run_path(sys.argv[1])['register_package']();"
    "from cloudsieve.tests.torture.faults import serve; serve()"
)


def run_cases(count: int, seed: int, folder: Path) -> Tally:
    """Kill so many runs, and let a tenth to a fifth as many suffer each of the other faults.

    Args:
        count: how many runs are killed with SIGKILL.
        seed: of all random moments.
        folder: gets the files of the runs; those of a case that goes wrong stay.
    """
    started = time.perf_counter()
    tally = Tally(WHAT)
    runs = _Runs(folder / f"faults-{seed}")
    with _server() as server:
        for name, cases, test in (
            ("killed at a random moment", count // 3, _kill_at_a_moment),
            ("killed at each operation on files", count - count // 3, _kill_at_an_operation),
            ("ended by SIGTERM at a random moment", max(1, count // 10), _terminate),
            ("without room on the disk", max(4, count // 10), _fill_disk),
            ("cancelled at each check", max(2, count // 5), _cancel),
            ("two at once to the same outputs", max(1, count // 20), _race),
            ("eight at once", max(1, count // 100), _crowd),
        ):
            for number in range(cases):
                runs.reset()
                complaint = test(server, runs, number, np.random.default_rng([seed, len(name), number]))
                if complaint:
                    kept = shutil.copytree(runs.folder, folder / f"faults-{seed}-{name.replace(' ', '-')}-{number}")
                    tally.failures.append(f"{name}: {complaint}; {kept / 'job.json'}")
            tally.count += cases
            tally.figures[f"runs {name}"] = cases
        tally.figures["runs of these that a signal ended"] = server.ended_by_signal
        times = max(_WARM_RUNS + 10, count // 5)
        growth = _repeat(server, times, runs)
    tally.count += times
    tally.figures.update({"runs in one process": times, **growth})
    tally.failures += [f"{times} runs in one process: {by:g} {name}" for name, by in growth.items() if by > _MOST[name]]
    if not tally.failures:
        shutil.rmtree(runs.folder)
    tally.seconds = time.perf_counter() - started
    return tally


_MOST = {"threads more after them": 0, "open files more after them": 0, "MiB more after them": 16}


class _Runs:
    """Two jobs to the same two outputs that give different pixels, and a third that begins and is refused.

    The outputs of the first are there from the start.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True)
        self.folder, self.outputs = folder, folder / "outputs"
        self.outputs.mkdir()
        rng = np.random.default_rng(7)
        shape = (1, PLACE.height, PLACE.width)
        masks = [save(folder / f"mask{n}.tif", (rng.random(shape) < 0.5).astype(np.uint8), PLACE) for n in range(3)]
        foreign = np.zeros(shape, np.uint8)
        foreign[0, -1, -1] = 7
        broken = save(folder / "broken.tif", foreign, PLACE)
        self.old, self.new = self._job(masks[0], masks[1]), self._job(masks[1], masks[2])
        self.refused = self._job(masks[0], broken)
        (folder / "job.json").write_text(self.new.to_json())
        run(self.new)
        self.after_new = self.pixels()
        run(self.old)
        self.after_old = self.pixels()
        self._files_of_old = {path: path.read_bytes() for path in self.outputs.iterdir()}

    def reset(self) -> None:
        """Put the outputs of the first job there, and nothing else."""
        for path in self.outputs.iterdir():
            path.unlink()
        for path, content in self._files_of_old.items():
            path.write_bytes(content)

    def _job(self, *masks: str) -> HybridMaskJob:
        return HybridMaskJob(masks, str(self.outputs / "mask.tif"), sources=str(self.outputs / "sources.tif"))

    def pixels(self) -> list[np.ndarray]:
        """Return what the outputs hold."""
        return [_read(path) for path in sorted(self.outputs.glob("*.tif")) if not path.name.startswith(".")]

    def complaint(self, must_be_old: bool = False) -> Optional[str]:
        """Return what is wrong with the outputs once the next run has begun."""
        try:
            singly = self.pixels()
        except rasterio.RasterioIOError as error:
            return f"an output cannot be read ({error})"
        for found, old, new in zip(singly, self.after_old, self.after_new):
            if not (np.array_equal(found, old) or np.array_equal(found, new)):
                return "an output is neither the old nor the new one"
        with contextlib.suppress(CloudSieveError):
            run(self.refused)
        found_now = self.pixels()
        if len(found_now) != 2 or not (_equal(found_now, self.after_old) or _equal(found_now, self.after_new)):
            return "the outputs are of different runs"
        if must_be_old and not _equal(found_now, self.after_old):
            return "outputs of a run that failed are there"
        rest = {path.name for path in self.outputs.iterdir()} - {path.name for path in self._files_of_old}
        return f"left behind: {sorted(rest)}" if rest else None


def _read(path: Path) -> np.ndarray:
    with rasterio.open(path) as file:
        return np.asarray(file.read())


def _equal(found: Sequence[np.ndarray], expected: Sequence[np.ndarray]) -> bool:
    return len(found) == len(expected) and all(map(np.array_equal, found, expected))


# --- the faults


def _kill_at_a_moment(server: _Server, runs: _Runs, number: int, rng: np.random.Generator) -> Optional[str]:
    server.run([_order(runs.new, kill_after_s=float(rng.random()) * server.usual_s(runs))])
    return runs.complaint()


def _kill_at_an_operation(server: _Server, runs: _Runs, number: int, rng: np.random.Generator) -> Optional[str]:
    server.run([_order(runs.new, kill_at=number % _MOST_OPERATIONS)])
    return runs.complaint()


def _terminate(server: _Server, runs: _Runs, number: int, rng: np.random.Generator) -> Optional[str]:
    moment = float(rng.random()) * server.usual_s(runs)
    server.run([_order(runs.new, kill_after_s=moment, signal=int(signal.SIGTERM))])
    return runs.complaint()


def _fill_disk(server: _Server, runs: _Runs, number: int, rng: np.random.Generator) -> Optional[str]:
    """Leave room for some pages beside the old outputs; as root on a disk of its own, else by a limit of each file."""
    room = number * _NEXT_PAGE % _MOST_PAGES * 4096
    with _small_disk(runs.outputs, room) as is_mounted:
        limit = -1 if is_mounted else room
        (code,) = server.run([_order(runs.new, most_bytes=limit)])
        if code not in (0, REFUSED):
            return f"ended with code {code}"
        return runs.complaint(must_be_old=code == REFUSED)


def _cancel(server: _Server, runs: _Runs, number: int, rng: np.random.Generator) -> Optional[str]:
    monitor = _Cancelling(number)
    try:
        with mock.patch.multiple("cloudsieve.core.target", STRIP_PX=0, MIN_STRIP_ROWS=8):
            run(runs.new, monitor)
    except CancelledError:
        return runs.complaint(must_be_old=True)
    return runs.complaint() if monitor.asked <= monitor.limit else "Cancel was not heard"


def _race(server: _Server, runs: _Runs, number: int, rng: np.random.Generator) -> Optional[str]:
    codes = server.run([_order(runs.old), _order(runs.new)])
    return f"ended with {codes}" if any(codes) else runs.complaint()


def _crowd(server: _Server, runs: _Runs, number: int, rng: np.random.Generator) -> Optional[str]:
    jobs = [
        HybridMaskJob(runs.new.masks, str(runs.folder / f"mask_{n}.tif"), sources=str(runs.folder / f"sources_{n}.tif"))
        for n in range(8)
    ]
    codes = server.run([_order(job) for job in jobs])
    if any(codes):
        return f"ended with {codes}"
    right = all(_equal([_read(Path(job.output)), _read(Path(str(job.sources)))], runs.after_new) for job in jobs)
    return runs.complaint() if right else "an output differs from that of a run alone"


def _repeat(server: _Server, times: int, runs: _Runs) -> dict[str, float]:
    """Return how much a process grew between its first runs and its last."""
    told = runs.folder / "growth.json"
    server.run([_order(runs.new, times=times, tell=str(told))])
    growth: dict[str, float] = json.loads(told.read_text())
    return growth


class _Cancelling(SilentMonitor):
    """Is cancelled at the question with a number."""

    def __init__(self, limit: int) -> None:
        self.limit, self.asked = limit, 0

    def is_cancelled(self) -> bool:
        """Count the question."""
        self.asked += 1
        return self.asked > self.limit


@contextlib.contextmanager
def _small_disk(folder: Path, room: int) -> Iterator[bool]:
    """Put a disk of a few pages in the place of a folder, with the files of the folder on it, where that is allowed."""
    files = {path.name: path.read_bytes() for path in folder.iterdir()}
    pages = sum(-(-len(content) // 4096) * 4096 for content in files.values())
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={pages + max(4096, room)}", "tmpfs", str(folder)], capture_output=True
    )
    if mounted.returncode != 0:
        yield False
        return
    try:
        for name, content in files.items():
            (folder / name).write_bytes(content)
        yield True
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


# --- the server


def _order(job: HybridMaskJob, **fault: Any) -> dict[str, Any]:
    return {"job": job.to_json(), **fault}


class _Server:
    """A process that forks one child for every order."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._usual_s = 0.0
        self.ended_by_signal = 0

    def usual_s(self, runs: _Runs) -> float:
        """Return how long a run takes that nobody disturbs."""
        if not self._usual_s:
            started = time.perf_counter()
            self.run([_order(runs.old)])
            self._usual_s = time.perf_counter() - started
        return self._usual_s

    def run(self, orders: list[dict[str, Any]]) -> list[int]:
        """Carry out orders side by side and return how their processes ended: a code, or the number of a signal."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(orders) + "\n")
        self._process.stdin.flush()
        codes: list[int] = json.loads(self._process.stdout.readline())
        self.ended_by_signal += sum(code in (signal.SIGKILL, signal.SIGTERM) for code in codes)
        return codes


@contextlib.contextmanager
def _server() -> Iterator[_Server]:
    launch = str(ROOT / "engine" / "launch.py")
    command = [sys.executable, "-c", _SERVE, launch]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield _Server(process)
        finally:
            assert process.stdin is not None
            process.stdin.close()


def serve() -> None:
    """Carry out orders from standard input; in the process that only forks no thread is ever started."""
    import cloudsieve.core.pipelines.hybridmask  # noqa: F401 - loaded once, before the first fork

    for line in sys.stdin:
        children = []
        for order in json.loads(line):
            pid = os.fork()
            if pid == 0:
                _obey(order)
            children.append((pid, order))
        for pid, order in children:
            if "kill_after_s" in order:
                time.sleep(order["kill_after_s"])
                os.kill(pid, order.get("signal", signal.SIGKILL))
        codes = [_code(os.waitpid(pid, 0)[1]) for pid, _ in children]
        print(json.dumps(codes), flush=True)


def _code(status: int) -> int:
    return os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)


def _obey(order: dict[str, Any]) -> None:
    """Carry out one order in a process of its own, and end it."""
    code = 1
    try:
        if order.get("most_bytes", -1) >= 0:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (order["most_bytes"], resource.RLIM_INFINITY))
        if "kill_at" in order:
            _die_at(order["kill_at"])
        job = from_json(order["job"])
        before = {}
        for number in range(order.get("times", 1)):
            if number == _WARM_RUNS:
                before = _size()
            run(job)
        if "tell" in order:
            growth = {name: size - before[name] for name, size in _size().items()}
            Path(order["tell"]).write_text(json.dumps(growth))
        code = 0
    except CloudSieveError:
        code = REFUSED
    finally:
        os._exit(code)


def _die_at(number: int) -> None:
    """Kill this process at one of its operations on files, as counted by Python."""
    left = [number]

    def count(event: str, _: Any) -> None:
        if event in _FILE_OPERATIONS:
            left[0] -= 1
            if left[0] < 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(count)


def _size() -> dict[str, float]:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return {
        "threads more after them": threading.active_count(),
        "open files more after them": len(os.listdir("/proc/self/fd")),
        "MiB more after them": pages * resource.getpagesize() / 2**20,
    }

"""Archives for tests: products laid out as empty files, copies of a small one, and functions in place of `run`."""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import time
from pathlib import Path

from cloudsieve.core.errors import CancelledError, InputError
from cloudsieve.core.jobs import Job
from cloudsieve.core.monitor import Monitor
from cloudsieve.core.product import open_product
from cloudsieve.core.result import Result
from cloudsieve.core.unfinished import Unfinished

NAME = "S2{satellite}_MSI{level}_{time}_N{baseline}_R108_{tile}_{made}"


def safe_name(
    time: str = "20230712T102559",
    baseline: str = "0509",
    tile: str = "T32TMT",
    level: str = "L1C",
    made: str = "20230712T123456",
    satellite: str = "B",
) -> str:
    """Return the name of a product, without .SAFE."""
    return NAME.format(**locals())


def copy_product(safe: Path, folder: Path, **told: str) -> Path:
    """Put a copy of a product of :func:`make_product` into a folder, under the name of another acquisition."""
    return Path(shutil.copytree(safe, folder / f"{safe_name(**told)}.SAFE"))


# In place of core.run.run; other processes import them by their names. The output of a job says what to do.


def succeed(job: Job, monitor: Monitor) -> Result:
    """Have 25 % of the pixels masked, a fifth of them by shadow."""
    monitor.warn("The sun is low.")
    return Result({}, {"masked_percent": 25.0, "shadow_percent": 5.0, "valid_percent": 80.0})


def fail(job: Job, monitor: Monitor) -> Result:
    """Refuse the product."""
    raise InputError("{path} is incomplete.", path=job.input_paths()[0])


def stumble(job: Job, monitor: Monitor) -> Result:
    """Have a bug."""
    raise ZeroDivisionError("division by zero")


def die_once(job: Job, monitor: Monitor) -> Result:
    """Kill the process, the first time that the job is tried."""
    (output,) = job.output_paths()
    witness = Path(f"{output}.tried")
    if "killer" in output and not witness.exists():
        witness.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return succeed(job, monitor)


def die(job: Job, monitor: Monitor) -> Result:
    """Kill the process, each time that the job is tried."""
    if "killer" in job.output_paths()[0]:
        time.sleep(0.3)  # so that the neighbour is at work
        os.kill(os.getpid(), signal.SIGKILL)
    return succeed(job, monitor)


def wait_for_cancel(job: Job, monitor: Monitor) -> Result:
    """Say that it has begun, and wait until somebody cancels."""
    (output,) = job.output_paths()
    Path(f"{output}.begun").touch()
    while not monitor.is_cancelled():
        time.sleep(0.01)
    Path(f"{output}.cancelled").touch()
    raise CancelledError


class _Mallinfo(ctypes.Structure):
    """What glibc tells of its memory: ten numbers, of which the fourth counts what it has mapped by itself."""

    _fields_ = [(name, ctypes.c_size_t) for name in ("a", "b", "c", "mapped", "e", "f", "g", "h", "i", "j")]


def tell_memory(job: Job, monitor: Monitor) -> Result:
    """Tell whether arrays of 2 MB go back to the system by themselves, although larger ones have come and gone."""
    glibc = ctypes.CDLL(None)
    glibc.malloc.restype, glibc.mallinfo2.restype = ctypes.c_void_p, _Mallinfo
    glibc.free(ctypes.c_void_p(glibc.malloc(ctypes.c_size_t(16 << 20))))
    mapped_before = glibc.mallinfo2().mapped
    glibc.malloc(ctypes.c_size_t(2 << 20))
    return Result({}, {"mapped": glibc.mallinfo2().mapped - mapped_before})


def tell_process(job: Job, monitor: Monitor) -> Result:
    """Tell who does it, and how GDAL is set up there."""
    return Result({}, {"process": float(os.getpid()), "threads": float(os.environ.get("GDAL_NUM_THREADS", 0))})


def leave_and_die(job: Job, monitor: Monitor) -> Result:
    """Leave a hidden file, and kill the process."""
    (output,) = job.output_paths()
    if "killer" in output:
        Unfinished(output).work.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return succeed(job, monitor)


def note_process(job: Job, monitor: Monitor) -> Result:
    """Add to a file who did it."""
    with open(f"{job.output_paths()[0]}.pids", "a", encoding="utf-8") as file:
        file.write(f"{os.getpid()}\n")
    return succeed(job, monitor)


def wait_once(job: Job, monitor: Monitor) -> Result:
    """Wait until somebody cancels, the first time that the job is tried; note who tried it."""
    result = note_process(job, monitor)
    return result if Path(f"{job.output_paths()[0]}.begun").exists() else wait_for_cancel(job, monitor)


def wait_a_while(job: Job, monitor: Monitor) -> Result:
    """Say that it has begun, and take longer than anybody waits for it."""
    (output,) = job.output_paths()
    Path(f"{output}.begun").touch()
    time.sleep(5)
    return succeed(job, monitor)


def open_the_product(job: Job, monitor: Monitor) -> Result:
    """Read what is known of the input."""
    open_product(job.input_paths()[0])
    return succeed(job, monitor)


# What processes do before they have a job. A folder says where they tell.


def note_ready(folder: str) -> None:
    """Leave a file named after the process."""
    Path(folder, f"{os.getpid()}.ready").touch()


def get_ready_for_long(folder: str) -> None:
    """Say that it has begun, and take its time."""
    Path(folder, f"{os.getpid()}.begun").touch()
    time.sleep(5)
    note_ready(folder)


def be_killed(folder: str) -> None:
    """Kill the process."""
    os.kill(os.getpid(), signal.SIGKILL)


version = "0.0.0"


def other_version() -> str:
    """Return a version that a test changes in its own process alone."""
    return version

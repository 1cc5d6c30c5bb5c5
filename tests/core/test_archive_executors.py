"""Whoever masks the scenes, each gets its answer: in this process, in others that may be killed, on a Dask cluster."""

from __future__ import annotations

import ctypes
import importlib.util
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Callable

import pytest
from cloudsieve.core.archive import Attempt, InOrder, attempt, executor_for, part_of, read_job_list, write_job_list
from cloudsieve.core.archive.executors import threads_of_each
from cloudsieve.core.archive.importing import importable_by_children
from cloudsieve.core.errors import CancelledError, DependencyError, InputError, JobError
from cloudsieve.core.jobs import DeepMaskJob, GrowMaskJob, Job, MaskSceneJob
from cloudsieve.core.monitor import SilentMonitor
from cloudsieve.tests.core import archives
from cloudsieve.tests.core.rasters import Recorder
from cloudsieve.tests.core.remote_server import serving
from hypothesis import given
from hypothesis import strategies as st

QUIET = SilentMonitor()
PATIENCE_S = 120

needs_dask = pytest.mark.skipif(
    importlib.util.find_spec("distributed") is None, reason='distributed is not installed: pip install ".[dask]"'
)

needs_glibc = pytest.mark.skipif(
    not hasattr(ctypes.CDLL(None), "mallinfo2"), reason="glibc 2.33 tells what it has mapped; there is none here"
)


def jobs_in(folder: Path, *names: str) -> list[Job]:
    return [GrowMaskJob(f"{name}_in.tif", str(folder / name)) for name in names]


def outcomes(jobs, carry_out, workers=1, scheduler=None, monitor=QUIET) -> dict[str, Attempt]:
    """Return what became of the jobs, by the names of their outputs."""
    with executor_for(workers, scheduler, carry_out, monitor) as executor:
        return {Path(job.output_paths()[0]).name: attempt for job, attempt in executor.attempts(jobs)}


class TestOneAttempt:
    def test_numbers_and_warnings_are_kept(self):
        made = attempt(archives.succeed, GrowMaskJob("i", "o"), QUIET)
        assert made.numbers == {"masked_percent": 25.0, "shadow_percent": 5.0, "valid_percent": 80.0}
        assert (made.problem, made.warnings) == (None, ("The sun is low.",))
        assert made.seconds >= 0

    def test_what_the_user_can_mend_is_the_problem(self):
        made = attempt(archives.fail, GrowMaskJob("i.tif", "o"), QUIET)
        assert (made.numbers, made.problem) == (None, "i.tif is incomplete.")

    def test_a_bug_is_the_problem_of_its_scene_alone(self):
        problem = str(attempt(archives.stumble, GrowMaskJob("i", "o"), QUIET).problem)
        assert problem.startswith("This is a bug, please report it")
        assert problem.endswith("ZeroDivisionError: division by zero")


class TestInOrder:
    def test_jobs_are_drawn_as_they_are_needed(self, tmp_path):
        drawn = []

        def draw():
            for job in jobs_in(tmp_path, "a", "b"):
                drawn.append(job)
                yield job

        attempts = InOrder(archives.succeed, QUIET).attempts(draw())
        next(attempts)
        assert len(drawn) == 1

    def test_cancel_ends_it(self, tmp_path):
        with pytest.raises(CancelledError):
            outcomes(jobs_in(tmp_path, "a"), archives.succeed, monitor=Recorder(lambda monitor: True))


class TestProcesses:
    def test_every_worker_has_jobs_and_no_more_threads_than_its_share(self, tmp_path, monkeypatch):
        monkeypatch.setattr("os.cpu_count", lambda: 2)
        made = outcomes(jobs_in(tmp_path, *"abcdef"), archives.tell_process, workers=2)
        processes = {int(one.numbers["process"]) for one in made.values()}
        assert len(made) == 6
        assert len(processes) == 2
        assert os.getpid() not in processes
        assert {one.numbers["threads"] for one in made.values()} == {1}

    @needs_glibc
    def test_beside_a_network_large_arrays_go_back_at_once_as_in_a_run_of_its_own(self, tmp_path):
        jobs = [GrowMaskJob("i.tif", str(tmp_path / "plain")), DeepMaskJob(str(tmp_path / "deep"), product="p.SAFE")]
        made = outcomes(jobs, archives.tell_memory, workers=2)
        assert {name: one.numbers for name, one in made.items()} == {"plain": {"mapped": 0}, "deep": {"mapped": 1}}

    def test_messages_and_problems_come_back(self, tmp_path):
        made = outcomes(jobs_in(tmp_path, "a", "b"), archives.fail, workers=2)
        assert {name: str(one.problem) for name, one in made.items()} == {
            "a": "a_in.tif is incomplete.",
            "b": "b_in.tif is incomplete.",
        }

    def test_a_scene_whose_process_is_killed_is_tried_again(self, tmp_path):
        made = outcomes(jobs_in(tmp_path, "a", "killer", "b"), archives.die_once, workers=2)
        assert {name: one.problem for name, one in made.items()} == {"a": None, "killer": None, "b": None}

    def test_a_scene_that_kills_its_process_takes_no_other_with_it(self, tmp_path):
        made = outcomes(jobs_in(tmp_path, "killer", *"abcd"), archives.die, workers=2)
        assert str(made.pop("killer").problem).startswith("Its process was killed 2 times")
        assert {name: one.problem for name, one in made.items()} == dict.fromkeys("abcd")

    def test_what_a_killed_process_left_is_removed(self, tmp_path):
        jobs = [GrowMaskJob("i.tif", str(tmp_path / "killer.tif"))]
        outcomes([*jobs, *jobs_in(tmp_path, "a")], archives.leave_and_die, workers=2)
        assert [path.name for path in tmp_path.iterdir()] == []

    def test_cancel_reaches_the_workers(self, tmp_path):
        begun, ended = [[tmp_path / f"{name}.{end}" for name in "ab"] for end in ("begun", "cancelled")]
        monitor = Recorder(lambda _: all(path.exists() for path in begun))
        with pytest.raises(CancelledError):
            outcomes(jobs_in(tmp_path, *"abc"), archives.wait_for_cancel, 2, monitor=monitor)
        assert all(path.exists() for path in ended)
        assert not (tmp_path / "c.begun").exists()

    def test_workers_end_with_whoever_started_them(self, tmp_path):
        with started(tmp_path, workers=2) as starter:
            wait_for(tmp_path / "a.begun")
            starter.kill()
        wait_for(tmp_path / "a.cancelled")

    def test_workers_get_ready_before_there_are_jobs(self, tmp_path):
        ready = lambda: {int(path.stem) for path in tmp_path.glob("*.ready")}  # noqa: E731
        with executor_for(2, None, archives.tell_process, QUIET, partial(archives.note_ready, str(tmp_path))) as them:
            wait_until(lambda: len(ready()) == 2)
            made = [one for _, one in them.attempts(jobs_in(tmp_path, *"ab"))]
        assert {int(one.numbers["process"]) for one in made} == ready()

    @pytest.mark.parametrize("how", [archives.be_killed, archives.succeed])  # the latter wants more than a folder
    def test_a_worker_that_cannot_get_ready_masks_all_the_same(self, tmp_path, how):
        with executor_for(2, None, archives.succeed, QUIET, partial(how, str(tmp_path))) as them:
            made = [one.problem for _, one in them.attempts(jobs_in(tmp_path, *"abc"))]
        assert made == [None] * 3

    def test_a_worker_reads_once_what_all_its_scenes_are_part_of(self, tmp_path):
        items = [{"type": "Feature", "id": name, "assets": {"B02": {"href": "https://h/B02.tif"}}} for name in "abcdef"]
        (tmp_path / "items.json").write_text(json.dumps({"type": "FeatureCollection", "features": items}))
        with serving(tmp_path) as server:
            jobs = [GrowMaskJob(f"{server.address('items.json')}#{name}", str(tmp_path / name)) for name in "abcdef"]
            made = outcomes(jobs, archives.open_the_product, workers=2)
        assert {one.problem for one in made.values()} == {None}
        assert server.requests["items.json"] <= 2

    def test_workers_that_cannot_be_started_leave_nothing(self, tmp_path, monkeypatch):
        def refuse(*_: Any) -> None:
            raise BlockingIOError("too many processes")

        path_before = list(sys.path)
        monkeypatch.setattr("multiprocessing.context.SpawnProcess._Popen", refuse)
        with pytest.raises(BlockingIOError), executor_for(2, None, archives.succeed, QUIET, os.getpid):
            pass
        assert sys.path == path_before

    def test_nobody_waits_for_workers_that_have_no_job(self, tmp_path):
        begun = lambda: list(tmp_path.glob("*.begun"))  # noqa: E731
        with executor_for(2, None, archives.succeed, QUIET, partial(archives.get_ready_for_long, str(tmp_path))):
            wait_until(lambda: len(begun()) == 2)
        assert not list(tmp_path.glob("*.ready"))

    def test_cores_are_shared_out(self, monkeypatch):
        monkeypatch.setattr("os.cpu_count", lambda: 16)
        assert [threads_of_each(workers) for workers in (1, 2, 4, 16, 40)] == [8, 8, 4, 1, 1]


STARTER = """
import runpy, sys

if __name__ == "__main__":
    root, folder, workers, scheduler = sys.argv[1:]
    runpy.run_path(root + "/engine/launch.py")["register_package"]()
    from cloudsieve.core.archive import executor_for
    from cloudsieve.core.jobs import GrowMaskJob
    from cloudsieve.core.monitor import SilentMonitor
    from cloudsieve.tests.core import archives

    with executor_for(int(workers), scheduler or None, archives.wait_for_cancel, SilentMonitor()) as executor:
        list(executor.attempts([GrowMaskJob("i", folder + "/a")]))
"""


@contextmanager
def started(folder: Path, workers: int = 1, scheduler: str = "") -> Iterator[subprocess.Popen[bytes]]:
    """Start a program that has a scene masked which never ends; it has ended after the block."""
    script = folder / "start.py"
    script.write_text(STARTER, encoding="utf-8")
    root = Path(__file__).resolve().parents[2]
    program = subprocess.Popen([sys.executable, str(script), str(root), str(folder), str(workers), scheduler])
    try:
        yield program
    finally:
        program.kill()
        program.wait()


def wait_for(path: Path) -> None:
    wait_until(path.exists)


def wait_until(it_is_so: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE_S
    while not it_is_so():
        assert time.monotonic() < until, "it never was so"
        time.sleep(0.02)


@contextmanager
def a_cluster(workers: int) -> Iterator[Any]:
    """Start workers in processes of their own, which are restarted when they are killed."""
    from distributed import LocalCluster

    options = {"n_workers": workers, "threads_per_worker": 1, "dashboard_address": "127.0.0.1:0", "host": "127.0.0.1"}
    with importable_by_children(), LocalCluster(**options) as cluster:
        yield cluster


@pytest.fixture(scope="module")
def cluster():
    with a_cluster(workers=2) as cluster:
        yield cluster


@needs_dask
class TestDask:
    def test_scenes_are_masked_by_the_workers_of_a_scheduler(self, cluster, tmp_path):
        monitor = Recorder()
        made = outcomes(
            jobs_in(tmp_path, *"abcd"), archives.tell_process, scheduler=cluster.scheduler_address, monitor=monitor
        )
        assert len(made) == 4
        assert os.getpid() not in {one.numbers["process"] for one in made.values()}
        assert monitor.remarks == [f"2 workers of {cluster.scheduler_address} mask the scenes."]

    def test_problems_come_back(self, cluster, tmp_path):
        made = outcomes(jobs_in(tmp_path, "a"), archives.fail, scheduler=cluster.scheduler_address)
        assert str(made["a"].problem) == "a_in.tif is incomplete."

    def test_a_scene_whose_worker_is_killed_is_masked_by_another(self, cluster, tmp_path):
        made = outcomes(jobs_in(tmp_path, "killer", "b"), archives.die_once, scheduler=cluster.scheduler_address)
        assert {name: one.problem for name, one in made.items()} == {"killer": None, "b": None}

    def test_cancel_is_heard_while_workers_work(self, cluster, tmp_path):
        monitor = Recorder(lambda _: (tmp_path / "a.begun").exists())
        with pytest.raises(CancelledError):
            outcomes(
                jobs_in(tmp_path, "a"), archives.wait_a_while, scheduler=cluster.scheduler_address, monitor=monitor
            )

    def test_cancel_reaches_the_workers(self, cluster, tmp_path):
        begun = lambda: sorted(tmp_path.glob("*.begun"))  # noqa: E731
        monitor = Recorder(lambda _: len(begun()) == 2)
        with pytest.raises(CancelledError):
            outcomes(
                jobs_in(tmp_path, *"abc"),
                archives.wait_for_cancel,
                scheduler=cluster.scheduler_address,
                monitor=monitor,
            )
        assert len(begun()) == 2
        for path in begun():
            wait_for(path.with_suffix(".cancelled"))

    def test_workers_hear_that_whoever_sent_a_scene_was_killed(self, cluster, tmp_path):
        with started(tmp_path, scheduler=cluster.scheduler_address) as starter:
            wait_for(tmp_path / "a.begun")
            starter.kill()
        wait_for(tmp_path / "a.cancelled")

    def test_an_answer_that_is_killed_with_its_worker_is_made_again(self, cluster, tmp_path):
        pids = tmp_path / "a.pids"

        def draw() -> Iterator[Job]:
            a, b = jobs_in(tmp_path, *"ab")
            yield a
            wait_for(pids)
            time.sleep(0.5)  # until the scheduler knows who holds the answer
            os.kill(int(pids.read_text()), signal.SIGKILL)
            yield b

        made = outcomes(draw(), archives.note_process, scheduler=cluster.scheduler_address, monitor=impatient())
        assert {name: one.problem for name, one in made.items()} == {"a": None, "b": None}
        assert len(set(pids.read_text().split())) == 2

    def test_another_version_is_refused_before_the_first_scene(self, cluster, tmp_path, monkeypatch):
        monkeypatch.setattr("cloudsieve.core.archive.cluster.read_version", archives.other_version)
        monkeypatch.setattr(archives, "version", "9.9.9")
        with pytest.raises(
            InputError, match=r"has CloudSieve 0.0.0, and this is 9.9.9; install the same version there"
        ):
            outcomes(jobs_in(tmp_path, "a"), archives.succeed, scheduler=cluster.scheduler_address)

    def test_a_cluster_on_this_computer_needs_no_address(self, tmp_path):
        made = outcomes(jobs_in(tmp_path, *"ab"), archives.tell_process, workers=1, scheduler="local")
        assert len(made) == 2

    @pytest.mark.parametrize("address", ["tcp://127.0.0.1:9", "nonsense://x", ""])
    def test_a_scheduler_that_is_not_there_is_named(self, tmp_path, monkeypatch, address):
        monkeypatch.setattr("cloudsieve.core.archive.cluster._CONNECT_S", 1)
        with pytest.raises(InputError, match=f"No Dask scheduler answers at {address}"):
            outcomes(jobs_in(tmp_path, "a"), archives.succeed, scheduler=address)

    def test_a_scheduler_that_is_killed_loses_no_scene_silently(self, tmp_path, monkeypatch):
        monkeypatch.setattr("cloudsieve.core.archive.cluster._LOST_S", 3)
        with a_scheduler_of_its_own(tmp_path) as (scheduler, address):
            killing = threading.Thread(target=lambda: (wait_for(tmp_path / "a.begun"), scheduler.kill()))
            killing.start()
            made = outcomes(jobs_in(tmp_path, *"ab"), archives.wait_a_while, scheduler=address, monitor=impatient())
            killing.join()
        assert set(made) == {"a", "b"}
        assert all("is gone" in str(one.problem) for one in made.values())

    def test_scenes_that_nobody_can_send_any_more_are_told_as_lost(self, tmp_path, monkeypatch):
        monkeypatch.setattr("cloudsieve.core.archive.cluster._LOST_S", 3)
        with a_scheduler_of_its_own(tmp_path) as (scheduler, address):

            def draw() -> Iterator[Job]:
                a, *others = jobs_in(tmp_path, *"abc")
                yield a
                monkeypatch.setattr("cloudsieve.core.archive.cluster._CONNECT_S", 1)  # it is connected
                scheduler.kill()
                time.sleep(3)  # until the client has given it up
                yield from others

            made = outcomes(draw(), archives.wait_for_cancel, scheduler=address, monitor=impatient())
        assert {name: "is gone" in str(one.problem) for name, one in made.items()} == dict.fromkeys("abc", True)

    def test_an_answer_that_the_scheduler_takes_with_it_is_lost_and_not_waited_for(self, tmp_path, monkeypatch):
        monkeypatch.setattr("cloudsieve.core.archive.cluster._LOST_S", 3)
        monkeypatch.setattr("cloudsieve.core.archive.cluster._ANSWER_S", 1)
        with a_scheduler_of_its_own(tmp_path) as (scheduler, address):

            def draw() -> Iterator[Job]:
                a, b = jobs_in(tmp_path, *"ab")
                yield a
                wait_for(tmp_path / "a.pids")
                time.sleep(0.5)  # until the client knows that it has ended
                scheduler.send_signal(signal.SIGSTOP)
                threading.Timer(2, scheduler.kill).start()
                yield b

            made = outcomes(draw(), archives.note_process, scheduler=address, monitor=impatient())
        assert {name: one.numbers for name, one in made.items()} == {"a": None, "b": None}

    def test_cancel_is_heard_while_the_scheduler_is_stuck(self, tmp_path, monkeypatch):
        with a_scheduler_of_its_own(tmp_path) as (scheduler, address):

            def stopped(_: Any) -> bool:
                if (tmp_path / "a.begun").exists():
                    monkeypatch.setattr("cloudsieve.core.archive.cluster._CONNECT_S", 1)  # it is connected
                    scheduler.send_signal(signal.SIGSTOP)
                    return True
                return False

            with pytest.raises(CancelledError):
                outcomes(
                    jobs_in(tmp_path, *"ab"), archives.wait_for_cancel, scheduler=address, monitor=Recorder(stopped)
                )

    def test_workers_that_are_stuck_are_told_before_the_first_scene(self, tmp_path, monkeypatch):
        with a_scheduler_of_its_own(tmp_path) as (_, address):
            with executor_for(1, address, archives.note_process, QUIET) as executor:
                ((_, made),) = executor.attempts(jobs_in(tmp_path, "a"))
            assert made.problem is None
            os.kill(int((tmp_path / "a.pids").read_text()), signal.SIGSTOP)
            monkeypatch.setattr("cloudsieve.core.archive.cluster._VERSIONS_S", 1)
            with pytest.raises(InputError, match=r"The workers of tcp://.* do not answer within 1 s"):
                outcomes(jobs_in(tmp_path, "b"), archives.succeed, scheduler=address)

    def test_what_listens_but_is_no_scheduler_is_refused(self, tmp_path, monkeypatch):
        monkeypatch.setattr("cloudsieve.core.archive.cluster._CONNECT_S", 1)
        with socket.create_server(("127.0.0.1", 0)) as mute:
            address = f"tcp://127.0.0.1:{mute.getsockname()[1]}"
            with pytest.raises(InputError, match=f"No Dask scheduler answers at {address}"):
                outcomes(jobs_in(tmp_path, "a"), archives.succeed, scheduler=address)

    def test_a_worker_that_ends_gives_its_scene_to_another(self, tmp_path):
        pids = tmp_path / "a.pids"
        with a_scheduler_of_its_own(tmp_path, workers=2) as (_, address):

            def end_its_worker() -> None:
                wait_for(tmp_path / "a.begun")
                os.kill(int(pids.read_text()), signal.SIGTERM)

            ending = threading.Thread(target=end_its_worker)
            ending.start()
            made = outcomes(jobs_in(tmp_path, "a"), archives.wait_once, scheduler=address, monitor=impatient())
            ending.join()
        assert made["a"].problem is None
        assert (tmp_path / "a.cancelled").exists()
        assert len(set(pids.read_text().split())) == 2


def impatient() -> Recorder:
    """Return a monitor that cancels what would otherwise go on for ever."""
    deadline = time.monotonic() + PATIENCE_S
    return Recorder(lambda _: time.monotonic() > deadline)


@contextmanager
def a_scheduler_of_its_own(folder: Path, workers: int = 1) -> Iterator[tuple[Any, str]]:
    """Start a scheduler and workers as programs, and end them."""
    file = folder / "scheduler.json"
    programs = []
    with importable_by_children():
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        dask = [sys.executable, "-m", "distributed.cli.dask_"]
        quiet: dict[str, Any] = {
            "env": environment,
            "stdout": subprocess.DEVNULL,
            "stderr": subprocess.DEVNULL,
            "cwd": folder,
        }
        local = ["--no-dashboard", "--host", "127.0.0.1"]
        try:
            for name, options in (
                ("scheduler", ["--port", "0", "--scheduler-file", str(file)]),
                *[("worker", ["--scheduler-file", str(file), "--nthreads", "1", "--no-nanny"])] * workers,
            ):
                programs.append(subprocess.Popen([*dask[:2], dask[2] + name, *local, *options], **quiet))
                wait_for(file)
            address = json.loads(file.read_text())["address"]
            from distributed import Client

            with Client(address) as client:
                client.wait_for_workers(workers, timeout=PATIENCE_S)
            yield programs[0], address
        finally:
            for program in programs:
                program.kill()
                program.wait()


def test_without_dask_its_package_is_named(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(DependencyError, match="needs the Python package distributed"):
        outcomes(jobs_in(tmp_path, "a"), archives.succeed, scheduler="tcp://host:8786")


class TestJobLists:
    def test_jobs_come_back_as_they_were(self, tmp_path):
        jobs = [MaskSceneJob("p.SAFE", "m.tif", extent=(0, 0, 1, 1)), GrowMaskJob("i.tif", "o.tif", distance_m=20)]
        path = tmp_path / "jobs.jsonl"
        path.write_text(write_job_list(jobs), encoding="utf-8")
        assert [json.loads(line)["job"] for line in path.read_text().splitlines()] == ["maskscene", "growmask"]
        assert read_job_list(str(path)) == jobs

    def test_a_list_may_come_from_another_editor(self, tmp_path):
        path = tmp_path / "jobs.jsonl"
        line = '{"job": "growmask", "input": "a\u2028b.tif", "output": "o.tif", "distance_m": 20}'
        path.write_bytes(f"\ufeff{line}\r\n\r\n{line}\r\n".encode())
        assert read_job_list(str(path)) == [GrowMaskJob("a\u2028b.tif", "o.tif", distance_m=20)] * 2

    @pytest.mark.parametrize(
        ("text", "sentence"),
        [
            (None, "cannot be read as a list of jobs"),
            ("\n", "holds no job"),
            ('{"job": "growmask"}\n', "line 1: Job growmask needs"),
            ('{"job": "growmask", "input": "i", "output": "o"}\nx', "line 2: The job is not valid JSON"),
        ],
    )
    def test_what_is_no_list_is_refused(self, tmp_path, text, sentence):
        path = tmp_path / "jobs.jsonl"
        if text is not None:
            path.write_text(text)
        with pytest.raises(JobError, match=sentence):
            read_job_list(str(path))

    @given(items=st.lists(st.integers(), max_size=40), parts=st.integers(1, 12))
    def test_parts_make_up_the_whole_and_are_equally_large(self, items, parts):
        shares = [part_of(items, f"{number}/{parts}") for number in range(1, parts + 1)]
        assert sorted(item for share in shares for item in share) == sorted(items)
        assert max(map(len, shares)) - min(map(len, shares)) <= 1

    def test_neighbours_go_to_different_parts(self):
        assert part_of("abcdefg", "2/3") == ["b", "e"]

    @pytest.mark.parametrize("part", ["0/3", "4/3", "1", "a/b", "1/0", "-1/3", "1/3/5", ""])
    def test_other_parts_are_refused(self, part):
        with pytest.raises(JobError, match="expected its number and how many there are, such as 17/200"):
            part_of([1, 2, 3], part)

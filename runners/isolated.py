"""Carry out a job in the engine, a child process with libraries of its own."""

from __future__ import annotations

import json
import time
from collections import deque
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..core import errors
from ..core.errors import CancelledError, CloudSieveError
from ..core.messages import Message, unpack
from ..core.protocol import CANCEL_LINE, STANDARD_INPUT
from ..core.result import Result
from ..core.unfinished import RUN_VARIABLE, clear_away, new_run_id
from ..engine.errors import EngineError
from ..engine.processes import NOT_STARTED
from .child import KILLED, Child

if TYPE_CHECKING:
    from ..core.jobs import Job
    from ..core.monitor import Monitor
    from ..engine.places import Engine

CANCEL_GRACE_S = 5
LOG_LINES = 20
MISSING_LIBRARY = ("ImportError", "ModuleNotFoundError")


def run_isolated(job: Job, monitor: Monitor, engine: Engine) -> Result:
    """Carry out a job in a child process.

    Raises:
        CloudSieveError: what the job itself raised.
        EngineError: the child ended before its job did.
    """
    monitor.info(Message("Runs in a process of its own: {python}", python=engine.python))
    run = new_run_id()
    conversation = _Conversation(monitor)
    child = Child(engine.command("cloudsieve.core", STANDARD_INPUT, "--json-lines", "--packed"), {RUN_VARIABLE: run})
    try:
        # Not by a file: QGIS may be killed at any moment, and would leave it.
        child.write_line(json.dumps(json.loads(job.to_json())))
        _attend(child, conversation, monitor)
    finally:
        if child.is_running():
            child.kill()
    if conversation.values is None:
        clear_away(job.output_paths(), run)
        raise conversation.failure or _unexpected_end(child, conversation, engine, monitor)
    return Result.from_dict(job, conversation.values)


class _Conversation:
    """What a child has said so far."""

    def __init__(self, monitor: Monitor) -> None:
        self._monitor = monitor
        self.values: dict[str, Any] | None = None
        self.failure: CloudSieveError | None = None
        self.log: deque[str] = deque(maxlen=LOG_LINES)

    def hear(self, line: str) -> None:
        """Take a line of its standard output."""
        try:
            ((kind, value),) = json.loads(line).items()
        except (ValueError, AttributeError):
            self.log.append(line)
            return
        if kind == "result":
            self.values = value
        elif kind == "error":
            self.failure = _rebuild_error(value)
        elif kind == "progress":
            self._monitor.progress(value)
        elif kind in ("info", "warn"):
            getattr(self._monitor, kind)(unpack(value))


def _rebuild_error(description: Mapping[str, Any]) -> CloudSieveError:
    error_type: type[CloudSieveError] = getattr(errors, description["type"], CloudSieveError)
    return error_type(unpack(description["message"]))


def _attend(child: Child, conversation: _Conversation, monitor: Monitor) -> None:
    """Relay what the child says until it ends; on Cancel ask it to stop, and insist when it does not."""
    deadline = None
    while child.is_running():
        child.poll(conversation.hear, conversation.log.append)
        if deadline is None and monitor.is_cancelled():
            child.write_line(CANCEL_LINE)
            deadline = time.monotonic() + CANCEL_GRACE_S
        if deadline is not None and time.monotonic() > deadline:
            return
    child.poll(conversation.hear, conversation.log.append)


def _unexpected_end(child: Child, conversation: _Conversation, engine: Engine, monitor: Monitor) -> CloudSieveError:
    if monitor.is_cancelled():
        return CancelledError()
    missing = next((line for line in conversation.log if line.startswith(MISSING_LIBRARY)), None)
    if missing:
        return EngineError(
            "The engine {python} is damaged ({missing}). Set CloudSieve up again.",
            python=engine.python,
            missing=missing,
        )
    code = child.exit_code()
    ends = {NOT_STARTED: Message("could not be started"), KILLED: Message("was killed or crashed")}
    how = ends.get(code) or Message("ended with code {code}", code=code)
    last_words = "\n".join(conversation.log) or Message("nothing")
    return EngineError(
        "The process of this job ({python}) {how}; no output was written and QGIS is unharmed. Run it "
        "again; if it stays, choose Plugins > CloudSieve > Check engine. Its last words:\n{last_words}",
        python=engine.python,
        how=how,
        last_words=last_words,
    )

"""One attempt at one scene: whatever happens, there is an answer that can be written into a table."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Callable, Optional

from ..errors import CancelledError, CloudSieveError, quoted
from ..jobs import Job
from ..messages import Message
from ..monitor import Monitor, Relay
from ..result import Number, Result

CarryOut = Callable[[Job, Monitor], Result]  # as core.run.run does; whoever masks scenes elsewhere sends it there
GetReady = Callable[[], object]  # what a process does before its first job, such as importing what every job needs


@dataclass(frozen=True)
class Attempt:
    """What became of a scene.

    Attributes:
        numbers: of the result; None where there is none.
        problem: why there is none.
        warnings: what may make the mask wrong.
        seconds: that it took.
    """

    numbers: Optional[Mapping[str, Number]]
    problem: Optional[str] = None
    warnings: tuple[str, ...] = ()
    seconds: float = 0.0


def attempt(carry_out: CarryOut, job: Job, monitor: Monitor) -> Attempt:
    """Carry out the job of one scene and tell how it went; of what is logged, warnings alone are kept.

    Raises:
        CancelledError: the user stopped all of it.
    """
    listener = _Listener(monitor)
    since = time.monotonic()
    numbers: Optional[Mapping[str, Number]] = None
    problem: Optional[str] = None
    try:
        numbers = dict(carry_out(job, listener).numbers)
    except CancelledError:
        raise
    except CloudSieveError as error:
        problem = error.message
    except Exception as error:  # a bug, which must not stop the scenes behind this one
        problem = Message(
            "This is a bug, please report it with the name of the product: {kind}: {error}",
            kind=type(error).__name__,
            error=quoted(error),
        )
    return Attempt(numbers, problem, tuple(listener.warnings), time.monotonic() - since)


class _Listener(Relay):
    """Keeps the warnings of one scene; its other remarks would drown those of many."""

    def __init__(self, monitor: Monitor) -> None:
        super().__init__(monitor)
        self.warnings: list[str] = []

    def info(self, text: str) -> None:
        """Drop a remark."""

    def warn(self, text: str) -> None:
        """Keep a warning."""
        self.warnings.append(text)

"""Many scenes: which there are, who masks them, what became of each, and how all of that is shown."""

from .attempts import Attempt, CarryOut, GetReady, attempt
from .choosing import choose_scenes, tell_of_problems
from .completeness import numbers_of_complete
from .executors import Executor, InOrder, executor_for
from .footprints import write_footprints
from .job_lists import part_of, read_job_list, write_job_list
from .looks import look_at_masks
from .overview import describe_archive
from .partners import Partners
from .records import COLUMNS, Record, Status, record_of_attempt, record_of_complete, record_of_passed_over
from .scenes import Scene, describe_scene
from .searching import find_scenes, find_scenes_at
from .temporary import masked_for_now

__all__ = [
    "COLUMNS",
    "Attempt",
    "CarryOut",
    "Executor",
    "GetReady",
    "InOrder",
    "Partners",
    "Record",
    "Scene",
    "Status",
    "attempt",
    "choose_scenes",
    "describe_archive",
    "describe_scene",
    "executor_for",
    "find_scenes",
    "find_scenes_at",
    "look_at_masks",
    "masked_for_now",
    "numbers_of_complete",
    "part_of",
    "read_job_list",
    "record_of_attempt",
    "record_of_complete",
    "record_of_passed_over",
    "tell_of_problems",
    "write_footprints",
    "write_job_list",
]

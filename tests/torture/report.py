"""docs/reliability.md, from the tallies of the last full runs, which docs/reliability.json keeps."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from cloudsieve.scripts.generated_page import table

from .tally import Tally, as_record

ROOT = Path(__file__).resolve().parent.parent.parent
PAGE, RECORDS = ROOT / "docs" / "reliability.md", ROOT / "docs" / "reliability.json"

TITLES = {"differential": "Random jobs", "fuzzing": "Damaged files and texts", "faults": "Kills, full disks, crowds"}

HEAD = """# Reliability

What is promised, how it is tested, and what the last full runs of these tests counted. `scripts/torture` makes this
page; its text is in `tests/torture/report.py`.

## What is promised

- **A result is right, or there is none.** What cannot be right is refused, in a sentence that names the file or
  parameter and the remedy.
- **What is unknown is never clear**, in whichever way a file says so: a value, one for each band, a mask inside the
  file or beside it, an alpha band, NaN.
- **Outputs are whole and of one run.** After an error, Cancel or a full disk the old files are there as they were.
  After a kill or a crash of QGIS each file is the old or the new one, whole. Where a kill falls between two of
  several outputs, the next run to any of them puts the old ones back and clears away what is hidden; an isolated
  run is cleared away after at once.
- **Runs do not disturb each other**, neither side by side nor one after another: two runs to the same outputs leave
  those of one of them, and a hundred runs in one process leave no thread, open file or memory behind.

Not promised: that a file survives when the power fails, for CloudSieve does not wait until the disk has written it;
and that runs on different computers see each other on a network disk without locks. There, what a killed run left
is cleared away after a day.

## How it is tested

- **Random jobs** (`tests/torture/differential.py`). Each job has a second implementation in
  `tests/torture/references.py`, in plain numpy and loops, that imports nothing of the core. Random rasters have odd
  sizes, single rows and pixels, grids that do not nest, every type, every way of saying NoData, infinities and NaN;
  the strips are as short as one row. Masks must be equal pixel by pixel, probabilities to three parts in ten
  million. What must be refused must be refused. Two jobs are not computed a second time but checked for what they
  can never be: points to label are pixels of their classes, shared out fairly and apart from each other; cloud
  shadows lie where a cloud can cast them, never on a cloud or on unknown ground, and do not depend on the strips.
- **Damaged files and texts** (`tests/torture/fuzzing.py`). Bytes are flipped and files cut short. Only a result or
  an error that the user can mend may come of it, within limits of time and memory, and never more valid pixels than
  there were.
- **Kills, full disks, crowds** (`tests/torture/faults.py`). A run is killed at a random moment or at a random
  operation on files, ended by SIGTERM, given a disk with a few pages left, cancelled at each of its checks, run
  beside another one to the same outputs, beside seven others, and again and again in one process. A further run
  then begins, and is refused: all outputs must be those of one run, and nothing else may be left.

Some of each run in every test run, with a fixed seed. `make torture` runs them in full; `scripts/torture
differential --seed 7` runs one part with another seed. A case that goes wrong leaves a folder with its inputs and
its job file, and the command that runs it again is printed."""


def record(part: str, tally: Tally, seed: int) -> None:
    """Keep the tally of a full run of one part, with date and commit."""
    records = _read()
    records[part] = {**as_record(tally), "seed": seed, "date": date.today().isoformat(), "commit": _commit()}
    RECORDS.write_text(json.dumps(records, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    PAGE.write_text(make_page(), encoding="utf-8")


def make_page() -> str:
    """Return the whole page."""
    records = _read()
    return "\n\n".join([HEAD, "## The last full runs", _summary(records), *_details(records)]) + "\n"


def _read() -> dict[str, Any]:
    return json.loads(RECORDS.read_text(encoding="utf-8")) if RECORDS.is_file() else {}


def _summary(records: Mapping[str, Any]) -> str:
    head = ("part", "cases", "refused", "went wrong", "minutes", "seed", "date", "commit")
    rows = [
        (
            TITLES[part],
            f"{one['count']:,}",
            f"{one['refused']:,}",
            str(len(one["failures"])),
            f"{one['seconds'] / 60:.1f}",
            str(one["seed"]),
            one["date"],
            one["commit"],
        )
        for part, one in ((part, records[part]) for part in TITLES if part in records)
    ]
    return table(head, rows) if rows else "There was none yet."


def _details(records: Mapping[str, Any]) -> list[str]:
    return [
        f"### {TITLES[part]}\n\n"
        + table(
            ("what", "number"),
            [(name, f"{value:,.4g}" if value % 1 else f"{value:,.0f}") for name, value in one["figures"].items()],
        )
        for part, one in records.items()
        if one["figures"]
    ]


def _commit() -> str:
    found = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True)
    return found.stdout.strip() or "unknown"

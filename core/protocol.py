"""What a run and whoever started it agree on: exit codes, and the word that cancels."""

from __future__ import annotations

EXIT_DONE = 0
EXIT_FAILED = 1
EXIT_USAGE = 2
EXIT_CANCELLED = 130  # as shells say it of Ctrl-C: 128 + SIGINT

CANCEL_LINE = "cancel"
STANDARD_INPUT = "-"  # in place of the path of a job: its JSON is the first line there

"""What the release zip holds: the code, the help pages with their models, and the licence; nothing for developers."""

from __future__ import annotations

import io
import subprocess
import tarfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def archived() -> set[str]:
    """Return the files that scripts/zip takes from the tree as it is, committed or not."""
    if not (ROOT / ".git").exists():
        pytest.skip("this is no clone")
    made = subprocess.run(
        ["git", "-C", str(ROOT), "archive", "--worktree-attributes", "HEAD"], stdout=subprocess.PIPE, check=True
    )
    with tarfile.open(fileobj=io.BytesIO(made.stdout)) as archive:
        return set(archive.getnames())


@pytest.mark.parametrize(
    "name",
    [
        "metadata.txt",
        "LICENSE",
        "docs/user-guide.md",
        "docs/algorithms.md",
        "docs/recipes.md",
        "docs/recipes/shadows.md",
        "docs/images/result_mask.jpg",
        "docs/models/cloud_mask.model3",
        "docs/models/masked_bands.model3",
    ],
)
def test_a_user_finds_it_in_the_zip(archived, name):
    assert name in archived


@pytest.mark.parametrize("folder", ["tests", "scripts", "benchmarks", ".ci"])
def test_what_developers_need_stays_out(archived, folder):
    assert not {name for name in archived if name.startswith(f"{folder}/")}

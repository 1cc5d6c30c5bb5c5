"""The commands of docs/recipes.md do what the page says."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from cloudsieve.tests.core.rasters import LEFT_M, TOP_M, read, write
from rasterio.transform import from_origin

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "recipes.md"
UNKNOWN = 255
TILE_PX = 3
PIXEL_M = 20
# One row of three pixels for each tile and date; 0 is clear, 1 masked.
MASKS = {
    ("T32TMT", "20230702"): [0, 1, 0],
    ("T32TMT", "20230712"): [1, 1, UNKNOWN],
    ("T32TNT", "20230705"): [UNKNOWN, 0, 1],
    ("T32TNT", "20230712"): [UNKNOWN, 1, 0],
}
EAST_OF = {"T32TMT": 0, "T32TNT": TILE_PX}

pytestmark = pytest.mark.skipif(not PAGE.is_file(), reason="the release zip has no docs")


@pytest.fixture
def commands(tmp_path) -> str:
    """Return the commands of the page, in which `cloudsieve` is the program of this checkout."""
    if not (shutil.which("gdalbuildvrt") and shutil.which("bash")):
        pytest.skip("bash or the programs of GDAL (gdal-bin) are not installed")
    start = tmp_path / "start.py"
    start.write_text(
        f"import runpy, sys\nrunpy.run_path({str(ROOT / 'engine' / 'launch.py')!r})['register_package']()\n"
        "from cloudsieve.core.cli.commands import main\nsys.exit(main())\n"
    )
    (block,) = re.findall(r"```bash\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    return f'set -e\ncloudsieve() {{ "{sys.executable}" "{start}" "$@"; }}\n{block}'


def test_the_most_recent_clear_look_wins_and_unknown_is_never_clear(commands, tmp_path):
    for (tile, date), row in MASKS.items():
        corner = from_origin(LEFT_M + EAST_OF[tile] * PIXEL_M, TOP_M, PIXEL_M, PIXEL_M)
        write(tmp_path / f"{tile}_{date}_mask.tif", [row], nodata=UNKNOWN, transform=corner)

    subprocess.run(["bash", "-c", commands], cwd=tmp_path, check=True)

    # The older clear, none, the older clear and the newer unknown; unknown to both, the older clear, the newer clear.
    np.testing.assert_array_equal(read(str(tmp_path / "mosaic.tif")), [[0, 1, 0, UNKNOWN, 0, 0]])

"""What an archive can hold that cannot be masked: one sentence each, in the message column of the table."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from cloudsieve.core.jobs import Evaluator, MaskFolderJob
from cloudsieve.core.run import run
from cloudsieve.scripts.synthetic_scene import make_product
from cloudsieve.tests.core.archives import copy_product, safe_name
from cloudsieve.tests.core.rasters import Recorder
from cloudsieve.tests.core.remote_server import Server, serving

GOOD, REPROCESSED, CUT_OFF, WITHOUT_BAND, MISSING, EXPIRED, CLOSED = (
    f"202307{day}T102559" for day in ("12", "15", "18", "20", "22", "25", "28")
)


@pytest.fixture(scope="module")
def safe(tmp_path_factory) -> Path:
    return make_product(tmp_path_factory.mktemp("product"), size_m=1200)


@pytest.fixture
def server(tmp_path, monkeypatch) -> Iterator[Server]:
    monkeypatch.setenv("GDAL_HTTP_RETRY_DELAY", "0.01")
    (tmp_path / "web").mkdir()
    with serving(tmp_path / "web") as running:
        yield running


@pytest.fixture
def archive(safe, tmp_path, server) -> Path:
    """Return a list of one good product and all that can be wrong with others."""
    folder = tmp_path / "in"
    good = copy_product(safe, folder, time=GOOD)
    shutil.make_archive(str(folder / good.stem), "zip", folder, good.name)
    copy_product(safe, folder, time=REPROCESSED)
    copy_product(safe, folder, time=REPROCESSED, baseline="0400")
    cut_off = folder / f"{safe_name(CUT_OFF)}.zip"
    cut_off.write_bytes((folder / f"{good.stem}.zip").read_bytes()[:50_000])
    (band,) = copy_product(safe, folder, time=WITHOUT_BAND).rglob("*_B10.jp2")
    band.unlink()
    (folder / "LC09_L1TP_194027_20230712_20230712_02_T1.tar").touch()
    item = {"type": "Feature", "id": "LC09", "properties": {}, "assets": {"thumbnail": {"href": "https://h/p.png"}}}
    (folder / "item.json").write_text(json.dumps(item))
    for time in (EXPIRED, CLOSED):
        server.refused[f"{safe_name(time)}.zip"] = 403
    addresses = [
        server.address(f"{safe_name(MISSING)}.zip"),
        server.address(f"{safe_name(EXPIRED)}.zip?X-Amz-Signature=abc"),
        server.address(f"{safe_name(CLOSED)}.zip"),
    ]
    text = tmp_path / "list.txt"
    text.write_text("\n".join([*map(str, sorted(folder.iterdir())), str(folder / "gone.SAFE"), *addresses]))
    return text


def test_each_is_one_sentence_beside_its_product(archive, tmp_path, one_tree):
    quick = {"model": one_tree, "engine": Evaluator.NUMPY, "resolution_m": 60.0}
    job = MaskFolderJob(str(archive), str(tmp_path / "out"), table=str(tmp_path / "scenes.csv"), **quick)
    result = run(job, Recorder())

    with open(tmp_path / "scenes.csv", encoding="utf-8", newline="") as file:
        rows = {Path(row["product"]).name: (row["status"], row["message"]) for row in csv.DictReader(file)}
    good, reprocessed = safe_name(GOOD), safe_name(REPROCESSED)
    older = safe_name(REPROCESSED, baseline="0400")
    folder = tmp_path / "in"
    assert rows == {
        f"{good}.SAFE": ("masked", ""),
        f"{reprocessed}.SAFE": ("masked", ""),
        f"{good}.zip": ("passed over", f"{good}.zip is there twice; {folder / good}.SAFE is masked in its place."),
        f"{older}.SAFE": (
            "passed over",
            f"{older}.SAFE is an older processing (04.00); {reprocessed} (05.09) of the same acquisition is masked in "
            "its place.",
        ),
    }
    assert result.numbers == {"scenes": 12, "done": 2, "skipped": 2, "failed": 8}

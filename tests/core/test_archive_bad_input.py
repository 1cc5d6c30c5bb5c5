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


def test_each_is_one_sentence_beside_its_product(archive, server, tmp_path, one_tree):
    quick = {"model": one_tree, "engine": Evaluator.NUMPY, "resolution_m": 60.0, "shadows": False}
    job = MaskFolderJob(str(archive), str(tmp_path / "out"), table=str(tmp_path / "scenes.csv"), **quick)
    result = run(job, Recorder())

    with open(tmp_path / "scenes.csv", encoding="utf-8", newline="") as file:
        rows = {Path(row["product"]).name: (row["status"], row["message"]) for row in csv.DictReader(file)}
    folder, good, reprocessed = tmp_path / "in", safe_name(GOOD), safe_name(REPROCESSED)
    older = safe_name(REPROCESSED, baseline="0400")
    missing, expired, closed = (server.address(f"{safe_name(time)}.zip") for time in (MISSING, EXPIRED, CLOSED))
    landsat, cut_off = "LC09_L1TP_194027_20230712_20230712_02_T1.tar", folder / f"{safe_name(CUT_OFF)}.zip"
    without_band = folder / f"{safe_name(WITHOUT_BAND)}.SAFE"
    assert rows == {
        f"{good}.SAFE": ("masked", ""),
        f"{reprocessed}.SAFE": ("masked", ""),
        f"{good}.zip": ("passed over", f"{good}.zip is there twice; {folder / good}.SAFE is used in its place."),
        f"{older}.SAFE": (
            "passed over",
            f"{older}.SAFE is an older processing (04.00); {reprocessed} (05.09) of the same acquisition is used in "
            "its place.",
        ),
        landsat: ("failed", f"{landsat} is a product of Landsat; only Sentinel-2 can be masked."),
        cut_off.name: (
            "failed",
            f"{cut_off} cannot be read as a zip archive (File is not a zip file); download it again.",
        ),
        without_band.name: (
            "failed",
            f"{without_band} has no file of band B10; it has B01, B02, B03, B04, B05, B06, B07, B08, B8A, B09, B11,"
            " B12. Unzip or download the product completely.",
        ),
        "gone.SAFE": (
            "failed",
            f"{folder}/gone.SAFE does not exist. Give a .SAFE folder, its MTD_MSIL1C.xml or MTD_MSIL2A.xml, a .zip of"
            " it, or a folder of band files with names like B02.jp2.",
        ),
        "item.json": (
            "failed",
            f"The STAC item LC09 of {folder}/item.json links to no band of Sentinel-2; give an item of Level-1C or"
            " Level-2A.",
        ),
        Path(missing).name: ("failed", f"{missing} is not on the server (HTTP 404); check the address."),
        Path(expired).name: (
            "failed",
            f"{expired} is refused by the server (HTTP 403): the signature of its address has probably expired; have it"
            " signed anew.",
        ),
        Path(closed).name: (
            "failed",
            f"{closed} is refused by the server (HTTP 403); give credentials as GDAL takes them, such as"
            " GDAL_HTTP_USERPWD, GDAL_HTTP_BEARER or a .netrc file.",
        ),
    }
    assert result.numbers == {"scenes": 12, "done": 2, "skipped": 2, "failed": 8}

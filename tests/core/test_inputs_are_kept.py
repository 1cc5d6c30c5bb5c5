"""No job overwrites what it reads, under whatever name it reads it."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Optional

import numpy as np
import pytest
import rasterio
from cloudsieve.core.errors import OutputError
from cloudsieve.core.jobs import Content, Evaluator, GrowMaskJob, HybridMaskJob, Job, MaskSceneJob
from cloudsieve.core.jobs.fields import read_file, write_raster
from cloudsieve.core.run import run
from cloudsieve.scripts.synthetic_scene import make_product
from cloudsieve.tests.core.rasters import Recorder, read, write

MASK = [[0, 1], [1, 0]]


@pytest.fixture
def mask(tmp_path) -> Path:
    path = Path(write(tmp_path / "mask.tif", MASK))
    path.with_name("mask.tif.aux.xml").write_text("<PAMDataset/>")
    return path


def vrt_of(path: Path, source: str | Path) -> str:
    path.write_text(
        '<VRTDataset rasterXSize="2" rasterYSize="2"><SRS>EPSG:32632</SRS>'
        "<GeoTransform>500000, 10, 0, 5300000, 0, -10</GeoTransform>"
        '<VRTRasterBand dataType="Byte" band="1"><SimpleSource>'
        f"<SourceFilename>{source}</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
    )
    return str(path)


def linked(path: Path) -> str:
    link = path.with_name("link.tif")
    link.symlink_to(path)
    return str(link)


NAMES = {
    "the same path": str,
    "a relative path": lambda path: os.path.relpath(path),
    "a link": linked,
    "a URL": lambda path: f"file://{path}",
    "a directory of a TIFF": lambda path: f"GTIFF_DIR:1:{path}",
    "a part of a file": lambda path: f"/vsisubfile/0_{path.stat().st_size},{path}",
    "a VRT": lambda path: vrt_of(path.with_name("one.vrt"), path),
    "a VRT of a VRT": lambda path: vrt_of(path.with_name("two.vrt"), vrt_of(path.with_name("one.vrt"), path)),
    "a VRT in a name": lambda path: Path(vrt_of(path.with_name("one.vrt"), path)).read_text(),
    "a VRT with options": lambda path: f"vrt://{path}?bands=1",
}


@pytest.mark.parametrize("name", NAMES)
def test_an_input_by_any_name_is_no_output(mask, name):
    before = {path.name: path.read_bytes() for path in (mask, mask.with_name("mask.tif.aux.xml"))}
    with pytest.raises(OutputError, match=r"(mask|link).tif is an input of this job"):
        run(GrowMaskJob(NAMES[name](mask), str(mask), distance_m=10), Recorder())
    assert {path: mask.with_name(path).read_bytes() for path in before} == before
    assert not list(mask.parent.glob(".cloudsieve*"))


@pytest.mark.parametrize("name", NAMES)
def test_nor_is_it_one_where_another_input_is_the_first(tmp_path, mask, name):
    other = write(tmp_path / "other.tif", MASK)
    with pytest.raises(OutputError, match=r"(mask|link).tif is an input of this job"):
        run(HybridMaskJob((other, NAMES[name](mask)), str(tmp_path / "o.tif"), sources=str(mask)), Recorder())
    assert read(mask).tolist() == MASK


def test_the_sidecar_of_an_output_that_is_an_input_is_kept(tmp_path):
    path = tmp_path / "b.tif"
    (tmp_path / "b.tif.aux.xml").write_text(
        Path(vrt_of(tmp_path / "x.vrt", write(tmp_path / "a.tif", MASK))).read_text()
    )
    with pytest.raises(OutputError, match="is an input of this job"):
        run(GrowMaskJob(str(tmp_path / "b.tif.aux.xml"), str(path), distance_m=10), Recorder())


def test_a_band_of_a_product_is_no_output(tmp_path, one_tree):
    product = make_product(tmp_path, size_m=600)
    (band,) = product.glob("GRANULE/*/IMG_DATA/*_B02.jp2")
    with rasterio.open(band) as source:
        tiff = band.with_suffix(".tif")
        with rasterio.open(tiff, "w", **{**source.profile, "driver": "GTiff"}) as target:
            target.write(source.read())
    band.unlink()
    job = MaskSceneJob(str(product), str(tiff), model=one_tree, engine=Evaluator.NUMPY)
    before = tiff.read_bytes()
    with pytest.raises(OutputError, match=r"_B02.tif is an input of this job"):
        run(job, Recorder())
    assert tiff.read_bytes() == before


@dataclass(frozen=True)
class PaintJob(Job):
    """A job that nobody has thought of yet, whose fields have names that no other job has."""

    name: ClassVar[str] = "growmask"
    clouds: str = read_file("CLOUDS", "what it reads")
    portraits: tuple[str, ...] = read_file("PORTRAITS", "what else it reads", default=())
    canvas: str = write_raster("CANVAS", "what it writes", Content.MASK, default="canvas.tif")
    frame: Optional[str] = write_raster("FRAME", "what else it writes", Content.MASK, default=None)


class TestAnyNewJob:
    @pytest.mark.parametrize("role", ["canvas", "frame"])
    def test_cannot_overwrite_its_input_whatever_the_field_is_called(self, mask, role):
        with pytest.raises(OutputError, match=r"mask.tif is an input of this job"):
            run(PaintJob(str(mask), **{role: str(mask)}), Recorder())
        assert read(mask).tolist() == MASK

    def test_nor_one_of_several(self, tmp_path, mask):
        other = write(tmp_path / "other.tif", MASK)
        with pytest.raises(OutputError, match=r"mask.tif is an input of this job"):
            run(PaintJob(other, portraits=(other, str(mask)), canvas=str(mask)), Recorder())

    def test_cannot_write_two_outputs_to_one_file(self, tmp_path, mask):
        path = str(tmp_path / "o.tif")
        with pytest.raises(OutputError, match=r"o.tif is given for two outputs"):
            run(PaintJob(str(mask), canvas=path, frame=path), Recorder())

    def test_says_of_every_field_what_it_is_for(self):
        @dataclass(frozen=True)
        class Silent(Job):
            clouds: str = "clouds.tif"

        with pytest.raises(TypeError, match="field clouds does not say what it is for"):
            Silent()


def test_a_file_that_is_no_input_may_be_overwritten(tmp_path, mask):
    copy = shutil.copy(mask, tmp_path / "copy.tif")
    run(GrowMaskJob(str(mask), str(copy), distance_m=10), Recorder())
    assert np.unique(read(copy)).tolist() == [1]

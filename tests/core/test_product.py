"""Sentinel-2 products are recognised in every layout in which they travel; empty files stand for the rasters."""

from __future__ import annotations

import contextlib
import os
import re
import tracemalloc
import zipfile
from pathlib import Path

import numpy as np
import pytest
import rasterio
from cloudsieve.core.acquisition import find_difference
from cloudsieve.core.errors import InputError
from cloudsieve.core.product import open_bands, open_product
from cloudsieve.core.product.places import PRODUCT_DRIVERS
from cloudsieve.core.product.xml_files import MAX_XML_BYTES
from cloudsieve.core.tables.bands import BAND_NAMES, BANDS
from cloudsieve.core.tables.layers import layer_in_name
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

L1C = "S2A_MSIL1C_20220726T105026_N0400_R051_T31TDH_20220726T105856.SAFE"
L1C_GRANULE = f"{L1C}/GRANULE/L1C_T31TDH_A000477_20220726T105856"
L2A = "S2B_MSIL2A_20210122T133229_N0214_R081_T22HBD_20210122T155500.SAFE"
L2A_GRANULE = f"{L2A}/GRANULE/L2A_T22HBD_A020270_20210122T133224"
L2A_BANDS = {
    10: ("B02", "B03", "B04", "B08"),
    20: ("B02", "B03", "B04", "B05", "B06", "B07", "B8A", "B11", "B12"),
    60: ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B8A", "B09", "B11", "B12"),
}

PRODUCT_XML = """<?xml version="1.0" encoding="UTF-8"?>
<n1:Level-{level}_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_Level-{level}.xsd">
  <n1:General_Info>
    <Product_Info>
      <PRODUCT_START_TIME>2022-07-26T10:50:26.027Z</PRODUCT_START_TIME>
      <PROCESSING_LEVEL>Level-{level}</PROCESSING_LEVEL>
      <PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE>
      <Datatake><SPACECRAFT_NAME>Sentinel-2A</SPACECRAFT_NAME></Datatake>
    </Product_Info>
    <Product_Image_Characteristics>{radiometry}</Product_Image_Characteristics>
  </n1:General_Info>
</n1:Level-{level}_User_Product>"""

TILE_XML = """<n1:Level-1C_Tile_ID xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/Tile.xsd">
  <n1:General_Info>
    <TILE_ID>S2A_OPER_MSI_L1C_TL_EPA__20220726T105856_A000477_T31TDH_N04.00</TILE_ID>
    <SENSING_TIME>2022-07-26T10:58:56.000Z</SENSING_TIME>
  </n1:General_Info>
  <n1:Geometric_Info><Tile_Angles>
    <Mean_Sun_Angle><ZENITH_ANGLE>59.5</ZENITH_ANGLE><AZIMUTH_ANGLE>28.9</AZIMUTH_ANGLE></Mean_Sun_Angle>
  </Tile_Angles></n1:Geometric_Info>
</n1:Level-1C_Tile_ID>"""


def product_xml(level: str = "1C", baseline: str = "04.00", radiometry: str | None = None) -> str:
    offsets = "".join(f'<RADIO_ADD_OFFSET band_id="{i}">{-1000 - i}</RADIO_ADD_OFFSET>' for i in range(13))
    told = "<QUANTIFICATION_VALUE>10000</QUANTIFICATION_VALUE>" + offsets if radiometry is None else radiometry
    return PRODUCT_XML.format(level=level, baseline=baseline, radiometry=told)


def lay_out(folder: Path, files: dict[str, str]) -> Path:
    """Write files, most of them empty, and return their folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def l1c_files() -> dict[str, str]:
    image = f"{L1C_GRANULE}/IMG_DATA/T31TDH_20220726T105026_"
    quality = f"{L1C_GRANULE}/QI_DATA/MSK_"
    return {
        f"{L1C}/MTD_MSIL1C.xml": product_xml(),
        f"{L1C}/manifest.safe": "",
        f"{L1C_GRANULE}/MTD_TL.xml": TILE_XML,
        **{f"{image}{name}.jp2": "" for name in (*BAND_NAMES, "TCI")},
        **{f"{quality}{name}.jp2": "" for name in ("CLASSI_B00", "QUALIT_B02", "DETFOO_B02")},
    }


def l2a_files() -> dict[str, str]:
    layers = {10: ("TCI", "AOT"), 20: ("SCL", "TCI"), 60: ("SCL", "TCI")}
    return {
        f"{L2A}/MTD_MSIL2A.xml": product_xml("2A", "02.14", ""),
        f"{L2A_GRANULE}/MTD_TL.xml": TILE_XML.replace("1C", "2A"),
        **{
            f"{L2A_GRANULE}/IMG_DATA/R{m}m/T22HBD_20210122T133229_{name}_{m}m.jp2": ""
            for m in (60, 20, 10)
            for name in L2A_BANDS[m] + layers[m]
        },
        **{f"{L2A_GRANULE}/QI_DATA/MSK_CLDPRB_{m}m.jp2": "" for m in (20, 60)},
    }


def zip_up(folder: Path, archive: Path) -> Path:
    """Zip the content of a folder, without entries of the folders themselves, as many programs do."""
    # Listed before the archive exists: one that lies in the folder would otherwise swallow itself without end.
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    with zipfile.ZipFile(archive, "w") as target:
        for file in files:
            target.write(file, file.relative_to(folder).as_posix())
    return archive


@pytest.fixture
def l1c(tmp_path: Path) -> Path:
    return lay_out(tmp_path / "disk", l1c_files())


@pytest.fixture
def l2a(tmp_path: Path) -> Path:
    return lay_out(tmp_path / "disk", l2a_files())


class TestMetadata:
    def test_of_a_level_1c_product(self, l1c):
        product = open_product(str(l1c / L1C))
        assert (product.level, product.satellite, product.baseline, product.tile) == ("L1C", "S2A", "04.00", "T31TDH")
        assert (product.sun_zenith_deg, product.sun_azimuth_deg) == (59.5, 28.9)
        assert product.sensing_time == "2022-07-26T10:58:56.000Z"
        assert product.granule == "L1C_T31TDH_A000477_20220726T105856"
        assert product.offset_known

    def test_offsets_are_found_by_band_id(self, l1c):
        bands = open_product(str(l1c / L1C)).bands
        assert [bands[name].offset for name in BAND_NAMES] == [-1000.0 - band_id for band_id in range(13)]
        assert {band.quantification for band in bands.values()} == {10000.0}

    @pytest.mark.parametrize(
        ("level", "radiometry", "offset", "quantification"),
        [
            ("1C", "", 0.0, 10000.0),
            ("1C", "<QUANTIFICATION_VALUE unit='none'>1000</QUANTIFICATION_VALUE>", 0.0, 1000.0),
            ("2A", "<BOA_QUANTIFICATION_VALUE>5000</BOA_QUANTIFICATION_VALUE>", 0.0, 5000.0),
            ("2A", "<L2A_BOA_QUANTIFICATION_VALUE>2000</L2A_BOA_QUANTIFICATION_VALUE>", 0.0, 2000.0),
            ("2A", "<BOA_ADD_OFFSET band_id='3'>-1000</BOA_ADD_OFFSET>", -1000.0, 10000.0),
            ("1C", "<n:RADIO_ADD_OFFSET xmlns:n='other' band_id='3'>-900.5</n:RADIO_ADD_OFFSET>", -900.5, 10000.0),
        ],
    )
    def test_radiometry_of_each_level(self, tmp_path, level, radiometry, offset, quantification):
        lay_out(tmp_path, {f"MTD_MSIL{level}.xml": product_xml(level, "05.09", radiometry), "B04.jp2": ""})
        (red,) = open_product(str(tmp_path)).require_bands(["B04"])
        assert (red.offset, red.quantification) == (offset, quantification)

    def test_without_tile_metadata_names_tell_what_they_can(self, tmp_path):
        lay_out(
            tmp_path,
            {
                f"S2C_MSIL1C_20250726T105026_N0511_R051_T31TDH_x/T31TDH_20250726T105026_{b}.jp2": ""
                for b in ("B02", "B10")
            },
        )
        product = open_product(str(tmp_path))
        assert (product.level, product.satellite, product.baseline, product.tile) == ("L1C", "S2C", "05.11", "T31TDH")
        assert product.sensing_time == "2025-07-26T10:50:26Z"
        assert (product.sun_zenith_deg, product.offset_known) == (None, False)


OLD = "S2A_OPER_PRD_MSIL1C_PDMC_20160605T1339_R051.SAFE"
OLD_GRANULE = f"{OLD}/GRANULE/S2A_OPER_MSI_L1C_TL_EPA__20160605T113933_A000477_T31TDH_N02.02"
OLD_FILES = {
    f"{OLD}/S2A_OPER_MTD_SAFL1C_PDMC_20160605T133923_R051.xml": product_xml(baseline="02.02", radiometry=""),
    f"{OLD_GRANULE}/S2A_OPER_MTD_L1C_TL_EPA__20160605T113933_A000477_T31TDH.xml": TILE_XML,
    **{
        f"{OLD_GRANULE}/IMG_DATA/S2A_OPER_MSI_L1C_TL_EPA__20160605T113933_A000477_T31TDH_{name}.jp2": ""
        for name in BAND_NAMES
    },
}
AWS_L1C = {"metadata.xml": TILE_XML, "tileInfo.json": "", "preview/B01.jp2": "", **{f"{b}.jp2": "" for b in BAND_NAMES}}
AWS_L2A = {
    "metadata.xml": TILE_XML.replace("1C", "2A"),
    **{f"R{m}m/{name}.jp2": "" for m, names in L2A_BANDS.items() for name in names},
    "R20m/SCL.jp2": "",
    "R60m/SCL.jp2": "",
    "qi/CLD_20m.jp2": "",
}
LOOSE = {f"scene_{name}.tif": "" for name in BAND_NAMES}
LOOSE_ASSETS = {f"{band.asset}.tiff": "" for band in BANDS}
CUT_OUT = {name.replace(L1C_GRANULE, "g"): text for name, text in l1c_files().items() if "GRANULE" in name}
UNSUFFIXED = {name.replace(".SAFE", ""): text for name, text in l1c_files().items()}


# files, the path to open, is the offset known
L1C_LAYOUTS = {
    "SAFE folder": (l1c_files(), L1C, True),
    "product XML": (l1c_files(), f"{L1C}/MTD_MSIL1C.xml", True),
    "manifest": (l1c_files(), f"{L1C}/manifest.safe", True),
    "granule folder": (l1c_files(), L1C_GRANULE, True),
    "granule XML": (l1c_files(), f"{L1C_GRANULE}/MTD_TL.xml", True),
    "GRANULE folder": (l1c_files(), f"{L1C}/GRANULE", True),
    "IMG_DATA folder": (l1c_files(), f"{L1C_GRANULE}/IMG_DATA", True),
    "folder with one SAFE": (l1c_files(), "", True),
    "folder with one SAFE without its suffix": (UNSUFFIXED, "", True),
    "granule cut out of its SAFE": (CUT_OUT, "g", False),
    "pre-2016 SAFE folder": (OLD_FILES, OLD, True),
    "pre-2016 product XML": (OLD_FILES, f"{OLD}/S2A_OPER_MTD_SAFL1C_PDMC_20160605T133923_R051.xml", True),
    "pre-2016 granule": (OLD_FILES, OLD_GRANULE, True),
    "AWS tile": (AWS_L1C, "", False),
    "AWS tile with the product's XML": ({**AWS_L1C, "MTD_MSIL1C.xml": product_xml()}, "", True),
    "AWS tile by its XML": (AWS_L1C, "metadata.xml", False),
    "loose tif": (LOOSE, "", False),
    "loose img with short names": ({f"{name.replace('B0', 'b')}.IMG": "" for name in BAND_NAMES}, "", False),
    "loose assets": (LOOSE_ASSETS, "", False),
}  # fmt: skip


@pytest.mark.parametrize(("files", "path", "offset_known"), L1C_LAYOUTS.values(), ids=L1C_LAYOUTS)
class TestLayouts:
    def test_on_disk(self, tmp_path, files, path, offset_known):
        folder = lay_out(tmp_path / "on disk ü", files)
        product = open_product(str(folder / path))
        assert tuple(product.bands) == BAND_NAMES
        assert all(Path(band.path).is_file() for band in product.bands.values())
        assert (product.level, product.offset_known) == ("L1C", offset_known)

    def test_zipped(self, tmp_path, files, path, offset_known):
        archive = zip_up(lay_out(tmp_path / "disk", files), tmp_path / "a zip ü.zip")
        product = open_product(f"{archive}/{path}".rstrip("/"))
        assert tuple(product.bands) == BAND_NAMES
        assert product.offset_known == offset_known
        with zipfile.ZipFile(archive) as opened:
            inside = {f"/vsizip/{{{archive}}}/{name}" for name in opened.namelist()}
        assert {band.path for band in product.bands.values()} <= inside


class TestZip:
    @pytest.mark.parametrize(
        "pattern", ["{}", "/vsizip/{}", "/vsizip/{{{}}}", "/vsizip/{{{}}}/" + L1C, "/vsizip/{}/" + L1C_GRANULE]
    )
    def test_every_way_to_name_it(self, l1c, tmp_path, pattern):
        archive = zip_up(l1c, tmp_path / "S2A.SAFE.zip")
        assert len(open_product(pattern.format(archive)).bands) == 13

    def test_with_the_product_at_its_root(self, l1c, tmp_path):
        archive = zip_up(l1c / L1C, tmp_path / "product.zip")
        product = open_product(str(archive))
        assert product.offset_known
        assert product.bands["B02"].path.startswith(f"/vsizip/{{{archive}}}/GRANULE/")

    def test_beside_its_own_unpacked_folder_is_no_second_product(self, l1c):
        zip_up(l1c, l1c / L1C.replace(".SAFE", ".zip"))
        assert not open_product(str(l1c)).bands["B02"].path.startswith("/vsizip/")

    def test_alone_in_a_folder(self, l1c, tmp_path):
        archive = zip_up(l1c, lay_out(tmp_path / "downloads", {"readme.txt": ""}) / "S2A.zip")
        assert open_product(str(archive.parent)).bands["B02"].path.startswith(f"/vsizip/{{{archive}}}/")

    def test_that_is_no_zip(self, tmp_path):
        (tmp_path / "S2A.zip").write_text("half a download")
        with pytest.raises(InputError, match=r"S2A\.zip cannot be read as a zip archive .* download it again"):
            open_product(str(tmp_path / "S2A.zip"))

    def test_without_the_place_inside(self, l1c, tmp_path):
        archive = zip_up(l1c, tmp_path / "S2A.zip")
        with pytest.raises(InputError, match=r"S2A\.zip has no elsewhere inside"):
            open_product(f"{archive}/elsewhere")


class TestLevel2A:
    @pytest.mark.parametrize("path", [L2A, L2A_GRANULE, f"{L2A_GRANULE}/IMG_DATA/R20m"])
    def test_each_band_has_its_finest_file(self, l2a, path):
        bands = open_product(str(l2a / path)).bands
        finest = {name: Path(band.path).stem.split("_")[-1] for name, band in bands.items()}
        assert {m: [name for name in finest if finest[name] == m] for m in ("10m", "20m", "60m")} == {
            "10m": ["B02", "B03", "B04", "B08"],
            "20m": ["B05", "B06", "B07", "B8A", "B11", "B12"],
            "60m": ["B01", "B09"],
        }

    def test_layers(self, l2a):
        layers = open_product(str(l2a / L2A)).layers
        assert set(layers) == {"SCL_20m", "SCL_60m", "CLDPRB_20m", "CLDPRB_60m", "TCI_10m", "TCI_20m", "TCI_60m"}
        assert layers["SCL_20m"].endswith("R20m/T22HBD_20210122T133229_SCL_20m.jp2")

    def test_layers_of_an_aws_tile(self, tmp_path):
        product = open_product(str(lay_out(tmp_path, AWS_L2A)))
        assert set(product.layers) == {"SCL_20m", "SCL_60m", "CLDPRB_20m"}
        assert product.bands["B02"].path.endswith("R10m/B02.jp2")
        assert (product.level, product.offset_known) == ("L2A", False)

    def test_layers_of_a_loose_folder(self, tmp_path):
        product = open_product(str(lay_out(tmp_path, {"scl.tif": "", "red.tif": "", "visual.tif": ""})))
        assert (set(product.layers), product.level) == ({"SCL", "TCI"}, "L2A")

    def test_layers_of_the_names_before_2016(self, tmp_path):
        names = [f"IMG_DATA/R20m/S2A_USER_SCL_L2A_TL_EPA__20160605T113933_A000477_T31TDH_{m}m.jp2" for m in (20, 60)]
        names.append("QI_DATA/S2A_USER_CLD_L2A_TL_EPA__20160605T113933_A000477_T31TDH_20m.jp2")
        product = open_product(str(lay_out(tmp_path, dict.fromkeys(names, ""))))
        assert set(product.layers) == {"SCL_20m", "SCL_60m", "CLDPRB_20m"}

    @pytest.mark.parametrize(
        "name",
        [
            "R20m/SCL_mask.tif",
            "R20m/SCL_20m_mask.tif",
            "R20m/T22HBD_20210122T133229_SCL_20m_grown.tif",
            "R20m/my_SCL.tif",
            "R20m/SCL-edited.jp2",
            "R20m/visual_check.tif",
            "R20m/T22HBD_20210122T133229_SCL_20m.vrt",
            "../QI_DATA/MSK_CLDPRB_20m_above_40.tif",
            "../QI_DATA/old_CLD_20m.tif",
        ],
    )
    def test_the_user_s_own_rasters_are_no_layers(self, l2a, name):
        before = open_product(str(l2a / L2A)).layers
        lay_out(l2a / L2A_GRANULE / "IMG_DATA", {name: ""})
        assert open_product(str(l2a / L2A)).layers == before

    @pytest.mark.parametrize(
        ("name", "kind"),
        [
            ("R20m/SCL.tif", "SCL"),
            ("R20m/T22HBD_20210122T133229_SCL_20m.tif", "SCL"),
            ("../SCL.tif", "SCL"),
            ("../QI_DATA/CLD_20m.jp2", "CLDPRB"),
            ("R10m/TCI.tif", "TCI"),
        ],
    )
    def test_two_candidates_of_one_layer_are_refused(self, l2a, name, kind):
        lay_out(l2a / L2A_GRANULE / "IMG_DATA", {name: ""})
        with pytest.raises(InputError, match=rf"^{kind} is there twice: .* and .*\. Keep one of them\."):
            open_product(str(l2a / L2A))

    @pytest.mark.parametrize(
        ("name", "kind"),
        [
            ("SCL", "SCL"),
            ("scl", "SCL"),
            ("SCL_60m", "SCL"),
            ("T22HBD_20210122T133229_SCL_20m", "SCL"),
            ("L2A_T32TQR_20170401T100021_SCL_20m", "SCL"),
            ("S2A_USER_SCL_L2A_TL_EPA__20160605T113933_A000477_T31TDH_20m", "SCL"),
            ("S2A_MSIL2A_20220726T105026_N0400_R051_T31TDH_20220726T144800_SCL_20m", "SCL"),
            ("S2B_31TDH_20200101_0_L2A_SCL", "SCL"),
            ("S2B_T31TDH_20200101T105026_L2A_SCL", "SCL"),
            ("MSK_CLDPRB_20m", "CLDPRB"),
            ("CLD", "CLDPRB"),
            ("L2A_T32TQR_20170401T100021_CLD_20m", "CLDPRB"),
            ("MSK_SNWPRB_60m", "SNWPRB"),
            ("MSK_CLASSI_B00", "CLASSI"),
            ("T31TDH_20220726T105026_TCI", "TCI"),
            ("visual", "TCI"),
            ("MSK_CLASSI_B00_mask", None),
            ("my_SCL", None),
            ("SCL_mask", None),
            ("T22HBD_SCL", None),
            ("B02", None),
        ],
    )
    def test_names_of_layers(self, name, kind):
        assert layer_in_name(name) == kind

    @pytest.mark.parametrize(
        ("kind", "layer"),
        [("SCL", "SCL_20m.jp2"), ("TCI", "TCI_10m.jp2"), ("CLDPRB", "CLDPRB_20m.jp2"), ("CLASSI", None)],
    )
    def test_finest_layer_of_a_kind(self, l2a, kind, layer):
        found = open_product(str(l2a / L2A)).layer(kind)
        assert found is None if layer is None else found.endswith(layer)

    @pytest.mark.parametrize(("resolution_m", "layer"), [(10, "SCL_20m"), (20, "SCL_20m"), (60, "SCL_60m")])
    def test_layer_of_the_wanted_resolution_or_else_the_finest(self, l2a, resolution_m, layer):
        assert open_product(str(l2a / L2A)).layer("SCL", resolution_m).endswith(f"{layer}.jp2")

    def test_has_no_cirrus_band(self, l2a):
        with pytest.raises(InputError) as raised:
            open_product(str(l2a / L2A)).require_bands(["B02", "B10"])
        assert str(raised.value) == (
            f"{l2a / L2A} is a Level-2A product: s2cloudless needs band B10 (cirrus), and Level-2A products have none. "
            'Use the Level-1C product of the same acquisition, or "Mask from scene classification (SCL)".'
        )


class TestDrivers:
    """A file of a product is opened as what products hold, whatever its content would rather be."""

    VRT = """<VRTDataset rasterXSize="1" rasterYSize="1"><VRTRasterBand dataType="Byte" band="1"><SimpleSource>
    <SourceFilename>{}</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"""

    @staticmethod
    def opened_by(path: str) -> list[str]:
        """Return the drivers that open a file; each is tried alone, as older rasterio takes no list of them."""
        able = []
        for driver in PRODUCT_DRIVERS:
            with contextlib.suppress(rasterio.errors.RasterioIOError), rasterio.open(path, driver=driver):
                able.append(driver)
        return able

    @pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
    def test_the_text_of_a_vrt_is_not_followed(self, tmp_path):
        secret = str(tmp_path / "secret.tif")
        with rasterio.open(secret, "w", driver="GTiff", width=1, height=1, count=1, dtype="uint8") as file:
            file.write(np.full((1, 1, 1), 42, np.uint8))
        band = lay_out(tmp_path, {"B02.jp2": self.VRT.format(secret)}) / "B02.jp2"
        with rasterio.open(band) as followed:
            assert followed.read().item() == 42
        assert (self.opened_by(str(band)), self.opened_by(secret)) == ([], ["GTiff"])

    def test_jpeg_2000_of_a_real_product_opens(self, real_data):
        (safe,) = real_data("07_s2l2a_safe_T22HBD_N0214_complete").glob("*.SAFE")
        assert self.opened_by(open_product(str(safe)).bands["B02"].path)

    def test_a_folder_of_vrt_is_no_product(self, tmp_path):
        with pytest.raises(InputError, match="is not a Sentinel-2 product"):
            open_product(str(lay_out(tmp_path, {"B02.vrt": "", "B10.vrt": ""})))


class TestRequireBands:
    def test_returns_them_in_the_order_asked(self, l1c):
        bands = open_product(str(l1c / L1C)).require_bands(["B8A", "B01"])
        assert [band.name for band in bands] == ["B8A", "B01"]

    def test_names_the_missing(self, tmp_path):
        lay_out(tmp_path, {"B02.tif": "", "B10.tif": ""})
        with pytest.raises(InputError, match=r"has no file of band B01, B8A; it has B02, B10\. Unzip or download"):
            open_product(str(tmp_path)).require_bands(["B01", "B02", "B8A"])


TWO_GRANULES = {**OLD_FILES, **{name.replace("T31TDH", "T31TDJ"): text for name, text in OLD_FILES.items()}}
CUT = product_xml()[:200]
REFUSED = {
    "nothing there": ({}, "no/such/place", r"place does not exist\. Give a \.SAFE folder"),
    "empty folder": ({"a/b": ""}, "a", r"a is not a Sentinel-2 product\. Give a \.SAFE folder"),
    "other rasters": ({"dem.tif": ""}, "", r"is not a Sentinel-2 product\. Give a \.SAFE folder"),
    "one raster": ({"B02.jp2": ""}, "B02.jp2", r"B02\.jp2 is not a Sentinel-2 product\. Give a \.SAFE folder"),
    "several granules": (TWO_GRANULES, OLD, r"holds 2 granules; give the folder of one of them as INPUT: .*TDH.*TDJ"),
    "several products": ({**l1c_files(), **l2a_files()}, "", rf"holds 2 products; give one of them: {L1C}, {L2A}"),
    "several zips": ({"S2A.zip": "", "S2B.zip": ""}, "", r"holds 2 products; give one of them: S2A\.zip, S2B\.zip"),
    "no granule": ({f"{L1C}/GRANULE/readme.txt": ""}, L1C, r"GRANULE is empty: the product is incomplete"),
    "no GRANULE": ({f"{L1C}/MTD_MSIL1C.xml": product_xml()}, L1C, r"has no GRANULE folder: the product is incomplete"),
    "no bands": ({f"{L1C_GRANULE}/MTD_TL.xml": TILE_XML}, L1C, r"holds no band files: the product is incomplete"),
    "cut product XML": ({**l1c_files(), f"{L1C}/MTD_MSIL1C.xml": CUT}, L1C, r"MTD_MSIL1C\.xml is broken XML"),
    "XML with entities": (
        {**l1c_files(), f"{L1C}/MTD_MSIL1C.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'},
        L1C,
        "declares a document type",
    ),
    "cut tile XML": ({**l1c_files(), f"{L1C_GRANULE}/MTD_TL.xml": CUT}, L1C, r"MTD_TL\.xml is broken XML"),
    "a page for XML": ({**l1c_files(), f"{L1C}/MTD_MSIL1C.xml": "<html/>"}, L1C, r"MTD_MSIL1C\.xml holds <html>"),
    "band there twice": ({"B02.tif": "", "x_B02.tif": ""}, "", r"Band B02 is there twice: .*B02\.tif and .*x_B02\.tif"),
}  # fmt: skip


@pytest.mark.parametrize(("files", "path", "message"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_product_is_refused_with_a_remedy(tmp_path, files, path, message):
    lay_out(tmp_path, files)
    with pytest.raises(InputError, match=message):
        open_product(str(tmp_path / path))


@pytest.mark.parametrize(
    ("radiometry", "message"),
    [
        ("<QUANTIFICATION_VALUE>many</QUANTIFICATION_VALUE>", 'QUANTIFICATION_VALUE is "many"; expected a number'),
        ("<QUANTIFICATION_VALUE>0</QUANTIFICATION_VALUE>", 'QUANTIFICATION_VALUE is "0"; expected 1 to 1000000'),
        ("<QUANTIFICATION_VALUE>nan</QUANTIFICATION_VALUE>", 'QUANTIFICATION_VALUE is "nan"; expected 1 to 1000000'),
        ("<QUANTIFICATION_VALUE>1e308</QUANTIFICATION_VALUE>", 'QUANTIFICATION_VALUE is "1e308"; expected 1 to 10'),
        ("<QUANTIFICATION_VALUE>1_0000</QUANTIFICATION_VALUE>", 'QUANTIFICATION_VALUE is "1_0000"; expected a number'),
        ("<QUANTIFICATION_VALUE>１００００</QUANTIFICATION_VALUE>", 'is "１００００"; expected a number'),
        ("<RADIO_ADD_OFFSET band_id='3'>inf</RADIO_ADD_OFFSET>", 'RADIO_ADD_OFFSET is "inf"; expected -10000 to 0'),
        ("<RADIO_ADD_OFFSET band_id='3'>-inf</RADIO_ADD_OFFSET>", 'RADIO_ADD_OFFSET is "-inf"; expected -10000 to 0'),
        ("<RADIO_ADD_OFFSET band_id='3'>NaN</RADIO_ADD_OFFSET>", 'RADIO_ADD_OFFSET is "NaN"; expected -10000 to 0'),
        ("<RADIO_ADD_OFFSET band_id='3'>-1e308</RADIO_ADD_OFFSET>", 'RADIO_ADD_OFFSET is "-1e308"; expected -10000'),
        ("<RADIO_ADD_OFFSET band_id='3'>1000</RADIO_ADD_OFFSET>", 'RADIO_ADD_OFFSET is "1000"; expected -10000 to 0'),
        ("<RADIO_ADD_OFFSET band_id='3'/>", 'RADIO_ADD_OFFSET is ""; expected a number'),
        ("<RADIO_ADD_OFFSET band_id='²'>-1000</RADIO_ADD_OFFSET>", 'has the band_id "²"; expected 0 to 12'),
        ("<RADIO_ADD_OFFSET band_id='13'>-1000</RADIO_ADD_OFFSET>", 'has the band_id "13"; expected 0 to 12'),
        (
            "<RADIO_ADD_OFFSET band_id='3'>-1000</RADIO_ADD_OFFSET><RADIO_ADD_OFFSET band_id='3'>0</RADIO_ADD_OFFSET>",
            "gives band_id 3 two values of RADIO_ADD_OFFSET, -1000 and 0",
        ),
        ("<RADIO_ADD_OFFSET band_id='x'>-1000</RADIO_ADD_OFFSET>", 'has the band_id "x"; expected 0 to 12'),
        ("<RADIO_ADD_OFFSET band_id='5'>-1000</RADIO_ADD_OFFSET>", "lists radiometric offsets, but none for band_id 3"),
    ],
)
def test_radiometry_that_makes_no_sense_is_refused(tmp_path, radiometry, message):
    lay_out(tmp_path, {"MTD_MSIL1C.xml": product_xml(radiometry=radiometry), "B04.jp2": ""})
    with pytest.raises(InputError, match=message):
        open_product(str(tmp_path))


class TestXmlFromStrangers:
    """Whatever lies where the metadata should, it ends in one sentence, soon, and in little memory."""

    @pytest.mark.parametrize(
        ("content", "message"),
        [
            (b"<a>" + b" " * MAX_XML_BYTES, "is broken XML (it is larger than 16 MB)"),
            (b"\0" * MAX_XML_BYTES, "is broken XML"),
            (b"<a>" * 200_000 + b"</a>" * 200_000, "holds <a> instead of the metadata"),
            (b"<a>" * 200_000, "is broken XML (no element found"),
            ('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'.encode("utf-16"), "is broken XML"),
            ('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'.encode("utf-16-le"), "is broken XML (it is not UTF-8)"),
            (b'<?xml version="1.0" encoding="cp037"?>' + "<!DOCTYPE a ><a/>".encode("cp037"), "is broken XML"),
            (b'<?xml version="1.0" encoding="no-such-thing"?><a/>', "holds <a> instead of the metadata"),
            (b"<a>\xff</a>", "is broken XML"),
            (b"", "is broken XML"),
        ],
        ids=[
            "too large",
            "zeros",
            "deep",
            "deep and cut",
            "UTF-16",
            "UTF-16 without mark",
            "EBCDIC",
            "unknown encoding",
            "Latin-1",
            "empty",
        ],
    )
    @pytest.mark.parametrize("zipped", [False, True], ids=["folder", "zip"])
    def test_is_refused(self, tmp_path, content, message, zipped):
        place = folder = lay_out(tmp_path / "disk", {"B04.jp2": ""})
        (folder / "MTD_MSIL1C.xml").write_bytes(content)
        if zipped:
            place = tmp_path / "product.zip"
            with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as archive:
                for file in folder.iterdir():
                    archive.write(file, file.name)
        with pytest.raises(InputError, match=rf"MTD_MSIL1C\.xml {re.escape(message)}"):
            open_product(str(place))

    def test_no_more_is_inflated_than_is_read(self, tmp_path):
        with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("B04.jp2", "")
            archive.writestr("MTD_MSIL1C.xml", b"<a>" + b" " * (5 * MAX_XML_BYTES))
        tracemalloc.start()
        with pytest.raises(InputError, match="larger than 16 MB"):
            open_product(str(tmp_path / "bomb.zip"))
        peak_bytes = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak_bytes < 3 * MAX_XML_BYTES

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
    def test_a_pipe_is_not_waited_for(self, tmp_path):
        os.mkfifo(lay_out(tmp_path, {"B04.jp2": ""}) / "MTD_MSIL1C.xml")
        with pytest.raises(InputError, match=r"MTD_MSIL1C\.xml cannot be read \(it is no ordinary file\)"):
            open_product(str(tmp_path))


class TestPathsFromStrangers:
    @pytest.mark.parametrize(
        ("path", "message"),
        [
            ("a\0b", r"The path .*a\\x00b.* holds characters that are no text"),
            ("\ud800.zip", r"The path .*\\ud800\.zip.* holds characters that are no text"),
            ("caf\udce9/B02.jp2", r"The path .*caf\\udce9/.*B02\.jp2 holds characters that are no text"),
            ("x" * 255, "does not exist"),
            ("x" * 300, "does not exist"),
            ("x" * 300 + ".zip/inner", "does not exist"),
            ("x/" * 3000, "does not exist"),
            ("x" * 100_000, "does not exist"),
            ("line\nbreak", r"line\\nbreak.* does not exist"),
        ],
        ids=lambda text: ascii(text)[:12],
    )
    def test_are_refused_in_one_printable_sentence(self, tmp_path, path, message):
        for opened in (open_product, lambda place: open_bands([f"{place}.B02.jp2"])):
            with pytest.raises(InputError, match=message) as refusal:
                opened(f"{tmp_path}/{path}")
            assert str(refusal.value).isprintable()
            assert len(str(refusal.value)) < 600

    @pytest.mark.skipif(os.name == "nt", reason="names are always text there")
    def test_names_that_are_no_text_are_passed_over(self, tmp_path):
        lay_out(tmp_path, {"B02.tif": "", "B10.tif": ""})
        (tmp_path / os.fsdecode(b"B04_caf\xe9.tif")).touch()
        assert tuple(open_product(str(tmp_path)).bands) == ("B02", "B10")

    def test_folders_within_folders_without_end(self, tmp_path):
        deep = "IMG_DATA/" * 300
        assert tuple(open_product(str(lay_out(tmp_path, {"B02.tif": "", f"{deep}B04.tif": ""}))).bands) == ("B02",)

    def test_a_folder_with_as_many_files_as_a_product_never_has(self, tmp_path, monkeypatch):
        monkeypatch.setattr("cloudsieve.core.product.places._MAX_ENTRIES", 50)
        lay_out(tmp_path, {"B02.tif": "", **{f"{number}.txt": "" for number in range(49)}})
        assert tuple(open_product(str(tmp_path)).bands) == ("B02",)
        lay_out(tmp_path, {"more.txt": ""})
        for opened in (lambda: open_product(str(tmp_path)), lambda: open_bands([str(tmp_path / "B02.tif")])):
            with pytest.raises(InputError, match=r"holds more than 50 files; move those of the product to a folder"):
                opened()

    def test_a_folder_is_read_once_for_all_the_bands_in_it(self, tmp_path, monkeypatch):
        listed: list[str] = []
        scandir = os.scandir
        monkeypatch.setattr("os.scandir", lambda path: listed.append(str(path)) or scandir(path))
        open_bands([str(lay_out(tmp_path, LOOSE) / name) for name in LOOSE])
        assert listed.count(str(tmp_path)) <= 2


class TestArchivesFromStrangers:
    @staticmethod
    def archive(path: Path, *names: str) -> bytearray:
        with zipfile.ZipFile(path, "w") as target:
            for name in names:
                target.writestr(name, "")
        return bytearray(path.read_bytes())

    def test_with_names_that_are_not_in_their_encoding(self, tmp_path):
        path = tmp_path / "S2A.zip"
        content = self.archive(path, "B02_ü.jp2").replace("ü".encode(), b"\xff\xff")
        path.write_bytes(content)
        with pytest.raises(InputError, match=r"S2A\.zip cannot be read as a zip archive \(.*can't decode.*\)"):
            open_product(str(path))

    @pytest.mark.parametrize("folders", [21, 3000])
    def test_with_folders_in_folders_without_end(self, tmp_path, folders):
        self.archive(tmp_path / "S2A.zip", "IMG_DATA/" * folders + "B02.jp2")
        with pytest.raises(InputError, match=r"S2A\.zip nests its folders more than 20 deep"):
            open_product(str(tmp_path / "S2A.zip"))

    @pytest.mark.parametrize("names", [["/B02.jp2"], ["../B02.jp2"], ["a//B02.jp2"], ["//"], ["B02.jp2", "B02.jp2/"]])
    def test_with_names_that_lead_elsewhere(self, tmp_path, names):
        self.archive(tmp_path / "S2A.zip", *names)
        with contextlib.suppress(InputError):
            open_product(str(tmp_path / "S2A.zip"))

    @settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.data())
    def test_with_any_bytes_flipped_or_cut(self, tmp_path, data):
        path = tmp_path / "S2A.zip"
        if not path.exists():
            zip_up(lay_out(tmp_path / "disk", {"MTD_MSIL1C.xml": product_xml(), "B02.jp2": "", "B10.jp2": ""}), path)
        content = bytearray(path.read_bytes())
        for place in data.draw(st.lists(st.integers(0, len(content) - 1), max_size=4)):
            content[place] = data.draw(st.integers(0, 255))
        damaged = tmp_path / "damaged.zip"
        damaged.write_bytes(content[: data.draw(st.sampled_from([len(content), len(content) // 2]))])
        with contextlib.suppress(InputError):
            open_product(str(damaged))


LEVEL_WITHOUT_GRANULE = {
    "bands in GRANULE": (["GRANULE/IMG_DATA/R20m/SCL.jp2", "GRANULE/QI_DATA/MSK_CLDPRB_20m.jp2"], ""),
    "SCL in GRANULE": (["GRANULE/SCL.tif", "GRANULE/QI_DATA/MSK_CLDPRB_20m.jp2"], ""),
    "SCL beside GRANULE": (["SCL.tif", "GRANULE/QI_DATA/MSK_CLDPRB_20m.jp2"], ""),
    "by its part": (["SCL.tif", "GRANULE/QI_DATA/MSK_CLDPRB_20m.jp2"], "GRANULE/QI_DATA"),
}


@pytest.mark.parametrize(("names", "path"), LEVEL_WITHOUT_GRANULE.values(), ids=LEVEL_WITHOUT_GRANULE)
@pytest.mark.parametrize("zipped", [False, True], ids=["folder", "zip"])
def test_a_product_without_the_level_of_its_granule(tmp_path, names, path, zipped):
    folder = lay_out(tmp_path / "disk", dict.fromkeys(names, ""))
    place = zip_up(folder, tmp_path / "S2A.zip") if zipped else folder
    product = open_product(f"{place}/{path}".rstrip("/"))
    assert {key.partition("_")[0] for key in product.layers} == {"SCL", "CLDPRB"}


def test_a_granule_without_images_is_incomplete(tmp_path):
    lay_out(tmp_path, {"GRANULE/QI_DATA/MSK_CLDPRB_20m.jp2": ""})
    with pytest.raises(InputError, match="GRANULE holds no bands: the product is incomplete"):
        open_product(str(tmp_path))


@pytest.mark.parametrize("angle", ["inf", "1e308", "-1"])
def test_a_sun_that_cannot_stand_there_is_refused(tmp_path, angle):
    lay_out(tmp_path, {"MTD_TL.xml": TILE_XML.replace("59.5", angle), "B04.jp2": ""})
    with pytest.raises(InputError, match=rf'ZENITH_ANGLE is "{angle}"; expected 0 to 180'):
        open_product(str(tmp_path))


def test_texts_that_are_not_what_their_element_is_for_are_unknown(tmp_path):
    texts = product_xml(baseline="new").replace("2022-07-26T10:50:26.027Z", "today\n" * 1000)
    product = open_product(str(lay_out(tmp_path, {"MTD_MSIL1C.xml": texts, "B04.jp2": ""})))
    assert (product.baseline, product.sensing_time) == (None, None)


class TestOpenBands:
    def test_inside_a_safe_have_its_offset(self, l1c):
        paths = [str(next(l1c.rglob(f"IMG_DATA/*_{name}.jp2"))) for name in ("B8A", "B02")]
        product = open_bands(paths)
        assert {band.name: band.offset for band in product.bands.values()} == {"B02": -1001.0, "B8A": -1008.0}
        assert (product.level, product.tile, product.offset_known) == ("L1C", "T31TDH", True)

    def test_outside_a_safe_have_no_known_offset(self, tmp_path):
        lay_out(tmp_path, LOOSE)
        product = open_bands([str(tmp_path / name) for name in LOOSE])
        assert tuple(product.bands) == BAND_NAMES
        assert not product.offset_known

    def test_one_outside_is_refused_where_those_inside_have_an_offset(self, l1c, tmp_path):
        inside = str(next(l1c.rglob("IMG_DATA/*_B02.jp2")))
        outside = str(lay_out(tmp_path, {"B04.tif": ""}) / "B04.tif")
        for paths in ([outside, inside], [inside, outside], [inside, "/vsicurl/https://example.com/B04.tif"]):
            with pytest.raises(InputError, match=r"_B02\.jp2 has the offset -1001 .* but .*B04\.tif has no metadata"):
                open_bands(paths)

    def test_one_outside_makes_the_offset_unknown_where_those_inside_have_none(self, l2a, tmp_path):
        inside = str(next(l2a.rglob("R10m/*_B02_10m.jp2")))
        outside = str(lay_out(tmp_path, {"B04.tif": ""}) / "B04.tif")
        product = open_bands([outside, inside])
        assert (product.offset_known, product.bands["B02"].offset, product.bands["B04"].offset) == (False, 0.0, 0.0)

    def test_of_two_levels_are_refused(self, l1c, l2a):
        cirrus = str(next(l1c.rglob("IMG_DATA/*_B10.jp2")))
        blue = str(next(l2a.rglob("R10m/*_B02_10m.jp2")))
        with pytest.raises(InputError, match=r"_B10\.jp2 is of L1C, but .*_B02_10m\.jp2 of L2A; give all bands"):
            open_bands([cirrus, blue])

    def test_inside_a_zip(self, l1c, tmp_path):
        archive = zip_up(l1c, tmp_path / "S2A.zip")
        inside = f"{L1C_GRANULE}/IMG_DATA/T31TDH_20220726T105026_B02.jp2"
        product = open_bands([f"/vsizip/{archive}/{inside}"])
        assert product.bands["B02"].path == f"/vsizip/{{{archive}}}/{inside}"
        assert product.bands["B02"].offset == -1001.0

    def test_on_a_server_are_taken_as_they_are(self):
        path = "/vsicurl/https://example.com/S2B_31TDH_20200101_0_L1C/B02.tif"
        assert open_bands([path]).bands["B02"].path == path

    @pytest.mark.parametrize(
        ("names", "message"),
        [
            ([], "No band files were given"),
            (["a/B02.tif", "b/B2.jp2"], r"Band B02 is there twice: .*B02\.tif and .*B2\.jp2\. Keep one"),
            (["dem.tif"], r"The name of .*dem\.tif does not tell its band; rename it to something like B02\.tif"),
            (["B02.tif"], r"B02\.tif does not exist"),
            (["a/B09"], r"B09 is a folder; expected a band file"),
        ],
    )
    def test_refusals(self, tmp_path, names, message):
        lay_out(tmp_path, dict.fromkeys(["a/B02.tif", "b/B2.jp2", "dem.tif", "a/B09/x"], ""))
        with pytest.raises(InputError, match=message):
            open_bands([str(tmp_path / name) for name in names])


REAL = {
    "03_s2l1c_safe_T31TDH_assembled": ("L1C", "S2A", "02.04", "T31TDH", BAND_NAMES, 0.0),
    "04_s2l1c_safe_T31TDH_N0500_derived_offset": ("L1C", "S2A", "05.00", "T31TDH", BAND_NAMES, -1000.0),
    "05_s2l1c_safe_T56JMM_swathedge": ("L1C", "S2A", "02.06", "T56JMM", BAND_NAMES, 0.0),
    "06_s2l2a_safe_T29UNU_N0400": ("L2A", "S2A", "04.00", "T29UNU", ("B02", "B04", "B8A"), -1000.0),
    "07_s2l2a_safe_T22HBD_N0214_complete": (
        "L2A", "S2B", "02.14", "T22HBD", tuple(name for name in BAND_NAMES if name != "B10"), 0.0,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("folder", "expected"), REAL.items(), ids=REAL)
@pytest.mark.parametrize("zipped", [False, True], ids=["folder", "zip"])
def test_real_products(real_data, tmp_path, folder, expected, zipped):
    (safe,) = real_data(folder).glob("*.SAFE")
    path = zip_up(safe, tmp_path / f"{safe.name}.zip") if zipped else safe
    product = open_product(str(path))
    assert (product.level, product.satellite, product.baseline, product.tile) == expected[:4]
    assert tuple(product.bands) == expected[4]
    assert {(band.offset, band.quantification) for band in product.bands.values()} == {(expected[5], 10000.0)}
    assert 0 < product.sun_zenith_deg < 90
    assert product.offset_known


class TestFlippedMetadata:
    """Bytes of real metadata flipped: the product opens, or one sentence says why not; numbers stay plausible."""

    @settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.data())
    def test_opens_or_is_refused(self, real_data, tmp_path, data):
        (safe,) = real_data("04_s2l1c_safe_T31TDH_N0500_derived_offset").glob("*.SAFE")
        name = data.draw(st.sampled_from(["MTD_MSIL1C.xml", "MTD_TL.xml"]))
        content = bytearray(next(safe.rglob(name)).read_bytes())
        for place in data.draw(st.lists(st.integers(0, len(content) - 1), min_size=1, max_size=8)):
            content[place] ^= 1 << data.draw(st.integers(0, 7))
        lay_out(tmp_path, {"MTD_MSIL1C.xml": product_xml(), "MTD_TL.xml": TILE_XML, "B02.jp2": "", "B10.jp2": ""})
        (tmp_path / name).write_bytes(content)
        with contextlib.suppress(InputError):
            product = open_product(str(tmp_path))
            for band in product.bands.values():
                assert -10_000 <= band.offset <= 0
                assert 1 <= band.quantification <= 1_000_000
            assert find_difference(product.acquisition, product.acquisition) is None
            assert all(text.isprintable() for text in product.acquisition.tags().values())

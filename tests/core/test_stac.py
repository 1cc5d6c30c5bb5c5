"""STAC items as products: the assets of each catalogue, who is believed about the offset, and angles."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cloudsieve.core.archive.searching import find_scenes
from cloudsieve.core.errors import InputError
from cloudsieve.core.jobs import MaskSceneJob
from cloudsieve.core.names import last_part
from cloudsieve.core.product import list_products, open_product
from cloudsieve.core.product.angles import find_angles
from cloudsieve.core.remote import fetching
from cloudsieve.core.run import run
from cloudsieve.core.tables.bands import BAND_NAMES, BANDS
from cloudsieve.scripts.synthetic_scene import make_product
from cloudsieve.tests.core.rasters import Recorder, read
from cloudsieve.tests.core.remote_server import serving

EARTH_SEARCH = {"s2:processing_baseline": "05.09", "grid:code": "MGRS-32TMT", "platform": "sentinel-2b"}
LINKED = {"B02": "https://h/B02.tif"}
ESA_ID = "S2B_MSIL2A_20230712T102559_N0509_R108_T32TMT_20230712T123456"


def write_item(folder: Path, assets: dict[str, Any], properties: dict[str, Any] | None = None, **item: Any) -> str:
    """Write an item whose assets are links, or objects with a link."""
    path = folder / "item.json"
    path.write_text(json.dumps(make_item(assets, properties, **item)))
    return str(path)


def make_item(assets: dict[str, Any], properties: dict[str, Any] | None = None, **item: Any) -> dict[str, Any]:
    linked = {key: asset if isinstance(asset, dict) else {"href": asset} for key, asset in assets.items()}
    return {"type": "Feature", "id": ESA_ID, "properties": properties or {}, "assets": linked, **item}


class TestAssets:
    @pytest.mark.parametrize(
        "assets",
        [
            pytest.param({band.name: f"https://h/{band.name}.jp2" for band in BANDS}, id="Earth Search v0, CDSE, PC"),
            pytest.param({band.asset: f"https://h/{band.name}.jp2" for band in BANDS}, id="Earth Search v1"),
            pytest.param(
                {
                    **{f"{band.asset}-jp2": f"https://h/copy_{band.name}.jp2" for band in BANDS},
                    **{band.asset: f"https://h/{band.name}.jp2" for band in BANDS},
                },
                id="a copy of each in another format",
            ),
            pytest.param(
                {
                    f"{band.name}_{size}m": f"https://h/{'' if size == band.resolution_m else 'coarse_'}{band.name}.jp2"
                    for band in BANDS
                    for size in (60, 20, 10)
                    if size >= band.resolution_m
                },
                id="each resolution",
            ),
        ],
    )
    def test_each_band_is_found_by_its_finest_asset(self, tmp_path, assets):
        product = open_product(write_item(tmp_path, assets))
        assert {name: band.path for name, band in product.bands.items()} == {
            name: f"https://h/{name}.jp2" for name in BAND_NAMES
        }

    def test_layers_are_found_and_other_assets_are_not(self, tmp_path):
        product = open_product(
            write_item(
                tmp_path,
                {
                    "B02": "https://h/B02.tif",
                    "scl": "https://h/SCL.tif",
                    "visual": "https://h/TCI.tif",
                    "SCL_60m": "s3://eodata/SCL_60m.jp2",
                    "thumbnail": "https://h/preview.jpg",
                    "blue-thumbnail": "https://h/B02.jpg",
                },
            )
        )
        assert list(product.bands) == ["B02"]
        assert product.layers == {
            "SCL": "https://h/SCL.tif",
            "TCI": "https://h/TCI.tif",
            "SCL_60m": "/vsis3/eodata/SCL_60m.jp2",
        }

    def test_what_it_says_of_the_acquisition(self, tmp_path):
        properties = {**EARTH_SEARCH, "datetime": "2023-07-12T10:30:31.024Z", "sat:relative_orbit": 108}
        item = write_item(tmp_path, {"B02": "https://h/B02.tif"}, properties, collection="sentinel-2-l1c", id="any")
        product = open_product(item)
        assert (product.level, product.baseline, product.satellite) == ("L1C", "05.09", "S2B")
        assert (product.tile, product.sensing_time[:10], product.relative_orbit) == ("T32TMT", "2023-07-12", 108)

    def test_links_beside_the_item_are_found_on_disk(self, tmp_path):
        product = open_product(write_item(tmp_path, {"B02": "./bands/B02.jp2"}))
        assert product.bands["B02"].path == str(tmp_path / "bands" / "B02.jp2")


class TestOffset:
    """Who is believed: the catalogue that took it away, the asset, ESA's metadata, the baseline; in this order."""

    RASTER_BANDS = {"href": "https://h/B02.tif", "raster:bands": [{"scale": 0.0001, "offset": -0.1}]}

    @pytest.mark.parametrize(
        ("asset", "properties", "offset", "known"),
        [
            pytest.param(RASTER_BANDS, {**EARTH_SEARCH, "earthsearch:boa_offset_applied": True}, 0, True, id="applied"),
            pytest.param(
                RASTER_BANDS, {**EARTH_SEARCH, "earthsearch:boa_offset_applied": False}, -1000, True, id="not applied"
            ),
            pytest.param(RASTER_BANDS, {}, -1000, True, id="raster:bands"),
            pytest.param(
                RASTER_BANDS, {"s2:processing_baseline": "03.01"}, 0, True, id="told of all, before there was one"
            ),
            pytest.param(
                {"href": "https://h/B02.tif", "bands": [{"raster:scale": 0.0001, "raster:offset": -0.1}]},
                {},
                -1000,
                True,
                id="STAC 1.1",
            ),
            pytest.param(
                {"href": "s3://eodata/B02.jp2", "raster:scale": 0.0001, "raster:offset": -0.1},
                {},
                -1000,
                True,
                id="CDSE",
            ),
            pytest.param("https://h/B02.tif", {"s2:processing_baseline": "05.11"}, -1000, True, id="baseline"),
            pytest.param("https://h/B02.tif", {"s2:processing_baseline": "02.14"}, 0, True, id="old baseline"),
            pytest.param("https://h/B02.tif", {"processing:version": "99.99"}, 0, False, id="baseline 99.99"),
            pytest.param("https://h/B02.tif", {}, 0, False, id="nobody"),
        ],
    )
    def test_told_by(self, tmp_path, asset, properties, offset, known):
        product = open_product(write_item(tmp_path, {"blue": asset}, properties))
        assert (product.bands["B02"].offset, product.offset_known) == (offset, known)
        assert product.bands["B02"].quantification == 10000

    def test_told_by_the_metadata_of_esa_before_the_baseline(self, tmp_path):
        safe = make_product(tmp_path, size_m=600)
        (band,) = safe.rglob("*_B02.jp2")
        assets = {"B02": str(band), "product_metadata": str(safe / "MTD_MSIL1C.xml")}
        product = open_product(write_item(tmp_path, assets, {"s2:processing_baseline": "02.14"}))
        assert product.bands["B02"].offset == -1000


class TestAngles:
    def test_of_the_item_where_no_metadata_is_linked(self, tmp_path):
        properties = {
            "view:sun_elevation": 60.0,
            "view:sun_azimuth": 150.0,
            "view:incidence_angle": 5.0,
            "view:azimuth": 100.0,
        }
        angles = find_angles(open_product(write_item(tmp_path, {"B08": "https://h/B08.tif"}, properties)), "B08")
        assert (angles.sun.zenith_deg.item(), angles.sun.azimuth_deg.item()) == (30, 150)
        assert angles.view is not None
        assert (angles.view.zenith_deg.item(), angles.view.azimuth_deg.item()) == (5, 100)

    def test_of_the_metadata_of_the_tile_where_it_is_linked(self, tmp_path):
        safe = make_product(tmp_path, size_m=600)
        (tile,) = safe.rglob("MTD_TL.xml")
        item = write_item(
            tmp_path,
            {"B08": "https://h/B08.tif", "granule-metadata": str(tile)},
            {"s2:mean_solar_zenith": 1.0, "s2:mean_solar_azimuth": 2.0},
        )
        assert open_product(item).sun_zenith_deg == 33.2
        np.testing.assert_allclose(find_angles(open_product(item), "B08").sun.mean_zenith_deg, 33.2, atol=0.5)


class TestCollections:
    def test_products_are_listed_and_each_can_be_opened(self, tmp_path):
        items = [make_item({"B02": f"https://h/{name}/B02.tif"}, EARTH_SEARCH, id=name) for name in ("S2B_1", "S2B_2")]
        path = tmp_path / "found.json"
        path.write_text(json.dumps({"type": "FeatureCollection", "features": items}))

        products = list_products(str(path))

        assert products == [f"{path}#S2B_1", f"{path}#S2B_2"]
        assert open_product(products[1]).bands["B02"].path == "https://h/S2B_2/B02.tif"
        assert list_products(products[1]) == [products[1]]  # one that is named is a list of itself
        with pytest.raises(InputError, match="holds 2 STAC items; name one of them behind a #: S2B_1, S2B_2"):
            list_products(f"{path}#S2B_3")

    def test_they_are_scenes_of_an_archive_that_are_named_after_their_items(self, tmp_path):
        path = tmp_path / "found.json"
        path.write_text(
            json.dumps({"type": "FeatureCollection", "features": [make_item({"B02": "https://h/B02.tif"})]})
        )

        (scene,) = find_scenes(str(path), [], Recorder())

        assert (scene.path, scene.name, scene.problem) == (f"{path}#{ESA_ID}", ESA_ID, None)

    def test_a_run_reads_a_collection_once(self, tmp_path):
        collection = {"type": "FeatureCollection", "features": [make_item(LINKED, id=name) for name in "abc"]}
        (tmp_path / "items.json").write_text(json.dumps(collection))
        with serving(tmp_path) as server:
            address = server.address("items.json")
            with fetching(Recorder()):
                for path in list_products(address):
                    with fetching(Recorder()):  # each scene is a run that is part of a run
                        assert open_product(path).bands["B02"].path == "https://h/B02.tif"
            assert server.requests["items.json"] == 1
            with fetching(Recorder()):  # another run may find another answer
                list_products(address)
            assert server.requests["items.json"] == 2

    def test_a_folder_may_have_the_sign_that_parts_file_and_item(self, tmp_path):
        folder = tmp_path / "#1"
        folder.mkdir()
        path = folder / "items.json"
        path.write_text(json.dumps({"type": "FeatureCollection", "features": [make_item(LINKED, id="a#b.json")]}))
        (product,) = list_products(str(path))
        assert product == f"{path}#a#b.json"
        assert open_product(product).bands["B02"].path == "https://h/B02.tif"
        assert last_part(product) == "a#b.json"

    def test_of_two_items_of_one_id_both_are_told(self, tmp_path):
        path = tmp_path / "items.json"
        collection = {"type": "FeatureCollection", "features": [make_item(LINKED, id="a"), make_item(LINKED, id="a")]}
        path.write_text(json.dumps(collection))
        assert list_products(str(path)) == [f"{path}#a"] * 2

    def test_one_item_is_a_list_of_itself(self, tmp_path):
        path = write_item(tmp_path, {"B02": "https://h/B02.tif"})
        assert list_products(path) == [path]


class TestOnAServer:
    def test_an_item_gives_the_mask_of_the_product_on_disk(self, tmp_path, one_tree):
        safe = make_product(tmp_path / "web", size_m=1200, seed=3)
        files = {file.name: file.relative_to(safe.parent).as_posix() for file in safe.rglob("*") if file.is_file()}
        bands = {
            band.asset: next(f"./{at}" for name, at in files.items() if f"_{band.name}." in name) for band in BANDS
        }
        metadata = {"granule_metadata": f"./{files['MTD_TL.xml']}", "product_metadata": f"./{files['MTD_MSIL1C.xml']}"}
        write_item(tmp_path / "web", {**bands, **metadata}, collection="sentinel-2-l1c")

        def mask_of(product: str) -> np.ndarray:
            output = str(tmp_path / "mask.tif")
            run(MaskSceneJob(product=product, output=output, model=one_tree, resolution_m=60), Recorder())
            return read(output)

        with serving(tmp_path / "web") as server:
            np.testing.assert_array_equal(mask_of(server.address("item.json")), mask_of(str(safe)))
            assert not any("_B03" in path for path in server.requests)


class TestBadInput:
    @pytest.mark.parametrize(
        ("content", "sentence"),
        [
            ("{", "is no JSON"),
            ("[]", "is no STAC item and no collection of items"),
            ('{"type": "Collection"}', "is no STAC item and no collection of items"),
            ('{"type": "FeatureCollection", "features": []}', "holds no STAC items"),
            (json.dumps(make_item({"red": "https://h/red.jpg"})), "links to no band of Sentinel-2"),
            (
                json.dumps({"type": "FeatureCollection", "features": [make_item({}, id="a"), make_item({}, id="b")]}),
                "holds 2 STAC items; name one of them behind a #: a, b.",
            ),
        ],
    )
    def test_is_one_sentence(self, tmp_path, content, sentence):
        path = tmp_path / "item.json"
        path.write_text(content)
        with pytest.raises(InputError, match=re.escape(sentence)):
            open_product(str(path))

    def test_an_item_that_is_not_there(self, tmp_path):
        with pytest.raises(InputError, match=r"missing\.json cannot be read: it is no file\."):
            open_product(str(tmp_path / "missing.json"))

    def test_an_item_of_level_2a_has_no_bands_for_s2cloudless(self, tmp_path):
        assets = {band.name: f"https://h/{band.name}.tif" for band in BANDS if band.name != "B10"}
        product = open_product(write_item(tmp_path, assets, EARTH_SEARCH, collection="sentinel-2-l2a"))
        with pytest.raises(InputError, match="is a Level-2A product: s2cloudless needs band B10"):
            product.require_bands(["B02", "B10"])

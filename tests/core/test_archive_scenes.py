"""Which products of an archive are masked: found, told apart, the newest chosen, and the rest explained."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest
from cloudsieve.core.archive import Partners, Scene, choose_scenes, find_scenes
from cloudsieve.core.archive.scenes import describe_scene
from cloudsieve.core.errors import CancelledError, InputError
from cloudsieve.core.monitor import SilentMonitor
from cloudsieve.core.names import bare_name, last_part
from cloudsieve.tests.core.archives import safe_name
from cloudsieve.tests.core.rasters import Recorder

QUIET = SilentMonitor()
A, B = safe_name("20230712T102559"), safe_name("20230715T102559")


def lay_out(folder: Path, *paths: str) -> Path:
    """Make empty files, and folders where a path ends in a slash."""
    for path in paths:
        place = folder / path
        (place if path.endswith("/") else place.parent).mkdir(parents=True, exist_ok=True)
        if path.endswith(".zip"):
            zipfile.ZipFile(place, "w").close()
        elif not path.endswith("/"):
            place.touch()
    return folder


def found(source: Path, *leave_out: Path) -> list[str]:
    """Return the paths of the scenes that are found, as seen from the source."""
    scenes = find_scenes(str(source), [str(path) for path in leave_out], QUIET)
    return [Path(os.path.relpath(scene.path, source)).as_posix() for scene in scenes]


class TestSearch:
    @pytest.mark.parametrize(
        ("files", "products"),
        [
            ([f"{A}.SAFE/MTD_MSIL1C.xml", f"{B}.zip"], [f"{B}.zip", f"{A}.SAFE"]),
            ([f"2023/07/{A}.SAFE/MTD_MSIL1C.xml", f"2023/{B}.SAFE/"], [f"2023/07/{A}.SAFE", f"2023/{B}.SAFE"]),
            ([f"{A}.SAFE/GRANULE/L1C/IMG_DATA/B02.jp2"], [f"{A}.SAFE"]),
            (["31/T/DH/2022/7/26/0/B02.jp2", "31/T/DH/2022/7/26/0/metadata.xml"], ["31/T/DH/2022/7/26/0"]),
            (["LC08_L1TP_1.tar", "S1A_IW.SAFE/manifest.safe", "S3A_OL.SEN3/x.nc"], None),
            ([f"{A}.SAFE/", "notes.txt", "masks/old_mask.tif", ".hidden/x.zip"], [f"{A}.SAFE"]),
        ],
    )
    def test_folders_are_searched(self, tmp_path, files, products):
        lay_out(tmp_path, *files)
        wanted = ["LC08_L1TP_1.tar", "S1A_IW.SAFE", "S3A_OL.SEN3"] if products is None else products
        assert found(tmp_path) == wanted

    def test_the_folder_of_the_outputs_is_not_searched(self, tmp_path):
        lay_out(tmp_path, f"in/{A}.SAFE/", f"out/{B}.SAFE/")
        assert found(tmp_path, tmp_path / "out") == [f"in/{A}.SAFE"]

    def test_links_in_circles_end(self, tmp_path):
        lay_out(tmp_path, f"in/{A}.SAFE/")
        (tmp_path / "in" / "again").symlink_to(tmp_path)
        assert found(tmp_path) == [f"in/{A}.SAFE"]

    @pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
    def test_a_folder_without_rights_is_told(self, tmp_path):
        lay_out(tmp_path, f"{A}.SAFE/", "closed/")
        (tmp_path / "closed").chmod(0)
        scenes = find_scenes(str(tmp_path), [], QUIET)
        (tmp_path / "closed").chmod(0o700)
        assert [bool(scene.problem) for scene in scenes] == [False, True]
        assert "cannot be read" in str(scenes[1].problem)

    def test_a_product_itself_is_one_scene(self, tmp_path):
        lay_out(tmp_path, f"{A}.SAFE/MTD_MSIL1C.xml", f"{B}.zip")
        assert len(find_scenes(str(tmp_path / f"{A}.SAFE"), [], QUIET)) == 1
        assert len(find_scenes(str(tmp_path / f"{B}.zip"), [], QUIET)) == 1

    def test_a_list_names_one_product_a_line(self, tmp_path):
        list_file = lay_out(tmp_path, f"data/{A}.SAFE/", "lists/") / "lists" / "list.txt"
        list_file.write_text(f"\ufeff# July\n\n../data/{A}.SAFE\n{tmp_path}/{B}.zip\n", encoding="utf-8")
        assert [scene.name for scene in find_scenes(str(list_file), [], QUIET)] == [A, B]

    @pytest.mark.parametrize(
        "line",
        [
            '"{folder}/in/{name}.SAFE"\r',  # as Windows copies a path
            "'in/{name}.SAFE'",
            "file://{folder}/in/{name}.SAFE",
            "  in/{name}.SAFE  ",
        ],
    )
    def test_a_list_takes_paths_as_people_paste_them(self, tmp_path, line):
        list_file = lay_out(tmp_path, f"in/{A}.SAFE/") / "list.txt"
        list_file.write_text(line.format(folder=tmp_path, name=A) + "\n", encoding="utf-8")
        (scene,) = find_scenes(str(list_file), [], QUIET)
        assert (scene.path, scene.name) == (str(tmp_path / "in" / f"{A}.SAFE"), A)

    def test_a_link_that_leads_nowhere_is_told(self, tmp_path):
        lay_out(tmp_path, f"in/{A}.SAFE/", "in/manifest.safe")
        (tmp_path / "in" / f"{B}.SAFE").symlink_to(tmp_path / "unplugged" / f"{B}.SAFE")
        assert found(tmp_path) == [f"in/{B}.SAFE", f"in/{A}.SAFE"]

    @pytest.mark.parametrize(
        ("name", "content", "sentence"),
        [
            ("nowhere", None, "nowhere does not exist; choose a folder or a list"),
            ("empty.txt", b"# nothing\n", "holds no Sentinel-2 product"),
            ("picture.png", b"\x89PNG\xff\xfe", "cannot be read as a list of products"),
        ],
    )
    def test_what_names_no_product_is_refused(self, tmp_path, name, content, sentence):
        if content is not None:
            (tmp_path / name).write_bytes(content)
        with pytest.raises(InputError, match=sentence):
            find_scenes(str(tmp_path / name), [], QUIET)

    def test_it_can_be_cancelled(self, tmp_path):
        lay_out(tmp_path, f"{A}.SAFE/")
        with pytest.raises(CancelledError):
            find_scenes(str(tmp_path), [], Recorder(lambda monitor: True))


class TestWhatANameTells:
    def test_all_that_the_table_needs(self):
        scene = describe_scene(f"/archive/{A}.SAFE")
        assert (scene.name, scene.level, scene.baseline, scene.made) == (A, "L1C", "05.09", "20230712T123456")
        assert (scene.acquisition.tile, scene.acquisition.sensing_time) == ("T32TMT", "2023-07-12T10:25:59Z")

    @pytest.mark.parametrize(
        ("name", "satellite"),
        [
            ("S1A_IW_GRDH_1SDV_20230712T053527.SAFE", "Sentinel-1"),
            ("S3B_OL_1_EFR____20230712T095732.SEN3", "Sentinel-3"),
            ("LC09_L2SP_193027_20230712_02_T1.tar", "Landsat"),
            ("MOD09GA.A2023193.h18v04.061.zip", "MODIS or VIIRS"),
        ],
    )
    def test_other_satellites_are_named(self, name, satellite):
        assert describe_scene(f"/archive/{name}").problem == (
            f"{name} is a product of {satellite}; only Sentinel-2 can be masked."
        )

    def test_what_cannot_be_opened_says_why(self, tmp_path):
        lay_out(tmp_path, "photos.zip")
        assert "is empty" in str(describe_scene(str(tmp_path / "photos.zip")).problem)

    @pytest.mark.parametrize(
        ("path", "name"),
        [
            ("/archive/items.json#2a:S2A_32TMT", "2a_S2A_32TMT"),
            ("/archive/items.geojson#2a/S2A_32TMT", "S2A_32TMT"),
            ("https://host/items?limit=2#S2A_32TMT", "S2A_32TMT"),
            (f"https://host/{A}.zip?sig=S3CR3T", A),
            (f"/archive/#1/{A}.SAFE/", A),
        ],
    )
    def test_outputs_are_named_after_the_product_alone(self, path, name):
        assert bare_name(last_part(path)) == name

    def test_a_folder_called_0_is_named_after_its_acquisition(self, tmp_path):
        folder = lay_out(tmp_path, "0/T32TMT_20230712T102559_B02.jp2", "0/T32TMT_20230712T102559_B10.jp2") / "0"
        assert describe_scene(str(folder)).name == "L1C_20230712T102559_T32TMT"


def scene(path: str, **told: str) -> Scene:
    return describe_scene(f"{path}/{safe_name(**told)}.SAFE")


class TestChoice:
    def test_scenes_come_in_the_order_of_time_and_tile(self):
        scenes = [
            scene("a", time="20230715T102559"),
            scene("a", tile="T32TNT"),
            scene("a", tile="T32TMT"),
        ]
        chosen, _, _ = choose_scenes(scenes)
        assert chosen == [scenes[2], scenes[1], scenes[0]]

    def test_a_product_that_is_there_twice_is_masked_once_and_rather_unpacked(self, tmp_path):
        lay_out(tmp_path, f"zips/{A}.zip", f"{A}.SAFE/")
        chosen, passed_over, broken = choose_scenes(find_scenes(str(tmp_path), [], QUIET))
        assert [one.path for one in chosen] == [str(tmp_path / f"{A}.SAFE")]
        assert [str(one.problem) for one in passed_over] == [
            f"{A}.zip is there twice; {tmp_path / A}.SAFE is used in its place."
        ]
        assert broken == []

    @pytest.mark.parametrize(
        ("older", "newer"),
        [
            ({"baseline": "0301"}, {"baseline": "0500"}),
            ({"baseline": "0400", "made": "20240101T000000"}, {"baseline": "0509", "made": "20230712T123456"}),
        ],
    )
    def test_of_two_processings_the_newer_one_is_masked(self, older, newer):
        for scenes in ([scene("a", **older), scene("a", **newer)], [scene("a", **newer), scene("a", **older)]):
            chosen, passed_over, _ = choose_scenes(scenes)
            assert [one.name for one in chosen] == [safe_name(**newer)]
            assert [one.name for one in passed_over] == [safe_name(**older)]
            assert f"{safe_name(**newer)} " in str(passed_over[0].problem)

    def test_parts_of_a_tile_where_two_data_strips_meet_are_both_masked(self):
        parts = [scene("a", made="20230712T123456"), scene("a", made="20230712T131415")]
        assert choose_scenes(parts) == (parts, [], [])

    def test_levels_tiles_times_and_satellites_are_scenes_of_their_own(self):
        scenes = [
            scene("a"),
            scene("a", level="L2A"),
            scene("a", tile="T33UUP"),
            scene("a", time="20230712T102601"),
            scene("a", satellite="A"),
        ]
        assert len(choose_scenes(scenes)[0]) == 5

    def test_two_that_would_write_the_same_files_are_not_both_masked(self):
        one, other = Scene("x/IMG", "IMG"), Scene("y/img", "img")
        chosen, _, broken = choose_scenes([one, other])
        assert chosen == [one]
        assert str(broken[0].problem) == "y/img would write the same files as x/IMG; rename one of them."


class TestPartners:
    def test_a_raster_is_found_by_tile_and_time(self, tmp_path):
        lay_out(tmp_path, "T32TMT_20230712T102559_fmask.tif", "T32TMT_20230715T102559_fmask.tif", "T31TDH.tif")
        partners = Partners.rasters_in(str(tmp_path))
        assert partners.of(describe_scene(f"{B}.SAFE")) == str(tmp_path / "T32TMT_20230715T102559_fmask.tif")

    def test_of_the_level_2a_products_the_newest_is_taken(self, tmp_path):
        names = [safe_name(level="L2A", baseline=baseline) for baseline in ("0509", "0510")]
        lay_out(tmp_path, *(f"{name}.SAFE/" for name in names), f"{A}.SAFE/")
        partners = Partners.products_in(str(tmp_path), QUIET)
        assert partners.of(describe_scene(f"{A}.SAFE")) == str(tmp_path / f"{names[1]}.SAFE")

    @pytest.mark.parametrize(
        ("files", "sentence"),
        [
            ([], "holds nothing of the acquisition of"),
            (["T32TMT_20230712T102559_a.tif", "T32TMT_20230712T102559_b.tif"], "several files of the acquisition"),
            (["T32TMT_20230712T182559_a.tif"], "holds nothing of the acquisition of"),
        ],
    )
    def test_none_or_several_are_refused(self, tmp_path, files, sentence):
        lay_out(tmp_path, *files)
        with pytest.raises(InputError, match=sentence):
            Partners.rasters_in(str(tmp_path)).of(describe_scene(f"{A}.SAFE"))

    def test_a_file_in_place_of_the_folder_is_refused(self, tmp_path):
        with pytest.raises(InputError, match="is no folder"):
            Partners.rasters_in(str(tmp_path / "fmask.tif"))

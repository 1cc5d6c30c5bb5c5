"""A network that votes in the mask of a scene: its classes are its own, its bands come from the pass of the others."""

from __future__ import annotations

import importlib.util
import itertools
import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import rasterio
from cloudsieve.core.deep.voter import Voter, averaged, fold, unfold
from cloudsieve.core.errors import CancelledError, DependencyError, InputError, JobError
from cloudsieve.core.jobs import (
    CloudShadowJob,
    DeepMaskJob,
    DeepVote,
    Evaluator,
    MaskFolderJob,
    MaskSceneJob,
    Resampling,
    ScenePreset,
    ShadowsBy,
)
from cloudsieve.core.product import open_product
from cloudsieve.core.run import run
from cloudsieve.core.scene import Finer, open_scene, scene_target
from cloudsieve.core.shadowing import CHUNK_PX, reflecting
from cloudsieve.core.tables import Network, shadow_values
from cloudsieve.core.target import Target
from cloudsieve.scripts.synthetic_scene import make_product

from .rasters import Recorder, grid_of, read

NAN = np.float32(np.nan)
HAS_NETWORKS = all(importlib.util.find_spec(name) for name in ("onnxruntime", "ukis_csmask"))
needs_networks = pytest.mark.skipif(not HAS_NETWORKS, reason="onnxruntime and ukis-csmask could not be fetched")
SIX = ("B02", "B03", "B04", "B08", "B11", "B12")
SIDE_M = 4800


class StandIn:
    """A small network: against the mean of its square bright is cloud and dark is shadow, so it tells what it saw."""

    sha256 = "0" * 64
    classes = ("clear", "cloud", "shadow")
    shares_cores = False

    def __init__(self, level: str = "L1C") -> None:
        self.network = Network(
            id="stand-in",
            label="a stand-in",
            levels=(level,),
            bands=SIX,
            mean=(0.0,) * 6,
            deviation=(1.0,) * 6,
            classes=self.classes,
            file="",
            tile_px=40,
            margin_px=4,
        )

    def probabilities(self, reflectance: np.ndarray) -> np.ndarray:
        values = np.nan_to_num(reflectance)
        brightness, mean = values[:2].mean(axis=0), values.mean(dtype=np.float64).astype(np.float32)
        cloud = np.clip(brightness / np.maximum(mean, np.float32(0.01)) - 1, 0, 1)
        shadow = np.clip(1 - values[3] / np.maximum(mean, np.float32(0.01)), 0, 1) * (1 - cloud)
        return np.stack([1 - cloud - shadow, cloud, shadow]).astype(np.float32)


@pytest.fixture
def stand_in(monkeypatch) -> None:
    """Have a small network take the place of those of the table."""
    for pipeline in ("maskscene", "cloudshadow", "deepmask"):
        monkeypatch.setattr(
            f"cloudsieve.core.pipelines.{pipeline}.load_network",
            lambda product, *_, **__: StandIn(product.level),
        )


@pytest.fixture(scope="module")
def l1c(tmp_path_factory) -> str:
    return str(make_product(tmp_path_factory.mktemp("l1c"), size_m=SIDE_M, seed=4))


@pytest.fixture(scope="module")
def l2a(tmp_path_factory) -> str:
    return str(make_product(tmp_path_factory.mktemp("l2a"), size_m=SIDE_M, seed=4, level="L2A"))


def mask(folder: Path, product: str, one_tree: str, name: str = "mask", **job: Any) -> dict[str, np.ndarray]:
    """Run a job and return its mask and what each of its sources flags: bool, False where the mask is NoData."""
    paths = {"output": str(folder / f"{name}.tif"), "sources": str(folder / f"{name}_sources.tif")}
    forest = {"model": one_tree, "engine": Evaluator.NUMPY}
    settings: dict[str, Any] = {"preset": ScenePreset.CUSTOM, **forest, **paths, **job}
    result = run(MaskSceneJob(product=product, **settings), Recorder())
    flags = read(paths["sources"])
    known = flags != 255
    layers = {name: (flags >> bit & 1 == 1) & known for bit, name in enumerate(result.source_names)}
    return {"mask": read(paths["output"]), "known": known, **layers}


def classes_of(folder: Path, product: str, **job: Any) -> np.ndarray:
    """Return what the same network says by itself."""
    path = str(folder / "classes.tif")
    run(DeepMaskJob(product=product, output=path, **job), Recorder())
    return read(path)


class TestWhatItSees:
    def test_each_pixel_is_folded_with_all_that_lie_in_it(self):
        values = np.arange(2 * 4 * 6).reshape(2, 4, 6)

        folded = fold(values, 2)

        assert folded.shape == (8, 2, 3)
        assert folded[:4, 0, 0].tolist() == [0, 1, 6, 7]
        assert np.array_equal(unfold(folded, 2), values)
        assert fold(values, 1) is values

    def test_probabilities_are_averaged_where_half_of_a_pixel_is_known(self):
        one = np.array([[0.2, 0.4, NAN, NAN, NAN, NAN], [0.6, 0.8, 0.5, 0.7, NAN, 0.9]], np.float32)

        found = averaged(np.stack([one, 1 - one]), 2)

        expected = np.array([[0.5, 0.6, NAN]], np.float32)
        np.testing.assert_allclose(found, np.stack([expected, 1 - expected]), rtol=1e-6)

    @pytest.mark.parametrize(("pixel_m", "factor"), [(60, 1), (60, 3), (30, 2), (45, 3), (20, 1)])
    @pytest.mark.parametrize("resampling", list(Resampling))
    def test_bands_on_both_sizes_are_those_of_a_pass_each(self, l1c, pixel_m, factor, resampling):
        """One pass on two sizes gives what a pass on either gives, to the bit, validity included."""
        names = ("B8A", "B01", *SIX)
        options = MaskSceneJob(l1c, "unused.tif")

        def on_both(bands, valid, finer, known):
            assert known.shape == np.shape(finer)
            ours = reflecting(scene, names[:2])(bands, valid)
            theirs = [scene.reflectance(*each) for each in zip(SIX, finer, known)]
            return np.concatenate([ours, fold(np.stack(theirs), factor)])

        with open_scene(open_product(l1c), names, options, Recorder()) as scene:
            target = scene_target(scene, True, pixel_m)
            finer = Finer(SIX, factor, 2)
            both = scene.map_strips_with_finer(target, finer, on_both, CHUNK_PX, Recorder(), resampling)
            found = np.concatenate(list(both), axis=1)
        refined = Target(target.grid.refined(factor), "finer")

        assert np.array_equal(found[:2], bands_of(l1c, names[:2], target, resampling), equal_nan=True)
        for number, name in enumerate(SIX):
            alone = bands_of(l1c, (name,), refined, resampling)[0]
            assert np.array_equal(unfold(found[2:], factor)[number], alone, equal_nan=True), name


def bands_of(product: str, names: tuple[str, ...], target: Target, resampling: Resampling) -> np.ndarray:
    """Return the reflectance of bands in a pass of their own."""
    with open_scene(open_product(product), names, MaskSceneJob(product, "unused.tif"), Recorder()) as scene:
        strips = scene.map_strips(target, reflecting(scene, names), CHUNK_PX, Recorder(), resampling)
        return np.concatenate(list(strips), axis=1)


@pytest.mark.usefixtures("stand_in")
class TestItVotes:
    def test_off_nothing_changes(self, tmp_path, one_tree, l1c):
        without = mask(tmp_path, l1c, one_tree)
        beside = mask(tmp_path, l1c, one_tree, deep=DeepVote.CLOUDS_AND_SHADOWS)

        assert list(without)[2:] == ["s2cloudless", "Cloud shadow"]
        assert list(beside)[2:] == ["s2cloudless", "Cloud shadow", "Deep network", "Deep network, shadow"]
        for name in ("s2cloudless", "Cloud shadow"):
            assert np.array_equal(without[name] & beside["known"], beside[name])
        assert (beside["mask"][without["mask"] == 1] == 1).all()

    @pytest.mark.parametrize("shadows", [False, True])
    @pytest.mark.parametrize("extent", [None, (401000, 5296900, 403000, 5298500)], ids=["whole", "extent"])
    def test_level_1c_gets_the_classes_of_the_network_itself(self, tmp_path, one_tree, l1c, shadows, extent):
        how = {"extent": extent, "deep": DeepVote.CLOUDS_AND_SHADOWS}
        found = mask(tmp_path, l1c, one_tree, shadows=shadows, **how)
        classes = classes_of(tmp_path, l1c, extent=extent)

        assert 0.02 < found["Deep network"].mean() < 0.9
        assert np.array_equal(found["Deep network"], (classes == 1) & found["known"])
        assert np.array_equal(found["Deep network, shadow"], (classes == 3) & found["known"])
        assert (found["mask"][~found["known"]] == 255).all()

    def test_level_2a_gets_the_classes_of_the_network_itself(self, tmp_path, one_tree):
        product = str(make_product(tmp_path, size_m=SIDE_M, seed=4, level="L2A", nodata_share=0))
        found = mask(tmp_path, product, one_tree, deep=DeepVote.CLOUDS_AND_SHADOWS, shadows=False)
        classes = classes_of(tmp_path, product)

        assert list(found)[2:] == ["SCL", "Deep network", "Deep network, shadow"]
        assert np.array_equal(found["Deep network"], classes == 1)
        assert np.array_equal(found["Deep network, shadow"], classes == 3)

    @pytest.mark.parametrize(("baseline", "is_known"), [("02.14", True), ("05.09", False)])
    def test_in_level_2a_without_offset_0_is_a_measurement_where_other_bands_have_one(
        self, tmp_path, one_tree, baseline, is_known
    ):
        """Sen2Cor wrote 0 for ground that reflects nothing; deep water has it in the short-wave infrared."""
        product = make_product(tmp_path, size_m=SIDE_M, seed=4, level="L2A", nodata_share=0, baseline=baseline)
        for path in product.rglob("*_B12_20m.jp2"):
            blacken(path)
        usual = mask(tmp_path, str(product), one_tree, deep=DeepVote.CLOUDS, shadows=False)

        assert usual["known"][40:].all()
        assert usual["known"][:40, :40].all() == is_known
        assert (classes_of(tmp_path, str(product))[:40, :40] == 255).all()  # who has no SCL beside it cannot tell

    def test_reflectance_of_0_in_all_bands_is_nodata_as_it_is_for_others(self):
        target = Target(grid_of(1, 2, 20), "scene")
        scene = SimpleNamespace(
            product=SimpleNamespace(level="L1C"), names=SIX, offsets=(0.0,) * 6, is_reflectance=True, reflectance=given
        )
        bands = [np.array([[0, number]], np.float32) for number in range(6)]

        shown = Voter(StandIn(), target, target).packed(scene, bands, np.ones((6, 1, 2), bool))

        assert np.isnan(shown[:, 0, 0]).all()
        assert shown[:, 0, 1].tolist() == [0, 1, 2, 3, 4, 5]

    @pytest.mark.parametrize("pixel_m", [60, 45])
    def test_coarse_pixels_are_averages_of_what_it_sees_at_20_m(self, tmp_path, one_tree, l1c, pixel_m):
        factor = -(-pixel_m // 20)
        found = mask(tmp_path, l1c, one_tree, deep=DeepVote.CLOUDS, resolution_m=pixel_m, shadows=False)
        paths = {f"{name}_probability": str(tmp_path / f"{name}.tif") for name in ("cloud", "shadow")}
        classes_of(tmp_path, l1c, resolution_m=pixel_m / factor, **paths)
        cloud, shadow = (averaged(padded(read(path), found["mask"], factor), factor)[0] for path in paths.values())

        expected = (cloud > shadow) & (cloud > 1 - cloud - shadow) & found["known"]
        assert expected.any()
        assert (found["Deep network"] != expected).mean() < 0.001  # where rounding decides

    @pytest.mark.parametrize("shadows", [False, True])
    def test_the_forest_sees_what_it_saw_whatever_the_network_needs(self, tmp_path, one_tree, l1c, shadows):
        for pixel_m in (10, 60):
            paths = [str(tmp_path / f"{name}{pixel_m}.tif") for name in ("alone", "beside")]
            settings = {"resolution_m": pixel_m, "model": one_tree, "engine": Evaluator.NUMPY, "shadows": shadows}
            output = str(tmp_path / "mask.tif")
            run(MaskSceneJob(l1c, output, paths[0], **settings), Recorder())
            run(MaskSceneJob(l1c, output, paths[1], deep=DeepVote.CLOUDS, **settings), Recorder())
            assert np.array_equal(read(paths[0]), read(paths[1]), equal_nan=True)

    @pytest.mark.parametrize("pixel_m", [20, 60])
    def test_an_extent_gives_what_the_whole_gives(self, tmp_path, one_tree, l1c, pixel_m):
        how: dict[str, Any] = {"deep": DeepVote.CLOUDS_AND_SHADOWS, "resolution_m": pixel_m}
        whole = mask(tmp_path, l1c, one_tree, **how)
        with rasterio.open(tmp_path / "mask.tif") as file:
            window = rasterio.windows.Window(11, 9, 33, 40)
            extent = rasterio.windows.bounds(window, file.transform)
        part = mask(tmp_path, l1c, one_tree, "part", extent=extent, **how)

        for name in part:
            assert np.array_equal(part[name], whole[name][9:49, 11:44]), name

    @pytest.mark.parametrize("rows", [7, 64])
    @pytest.mark.parametrize("shadows", [False, True])
    def test_strips_and_threads_do_not_matter(self, tmp_path, one_tree, l1c, monkeypatch, rows, shadows):
        how: dict[str, Any] = {"deep": DeepVote.CLOUDS_AND_SHADOWS, "shadows": shadows, "average_over_px": 4}
        usual = mask(tmp_path, l1c, one_tree, **how)
        monkeypatch.setattr("cloudsieve.core.target.STRIP_PX", 0)
        monkeypatch.setattr("cloudsieve.core.target.MIN_STRIP_ROWS", rows)
        monkeypatch.setattr("cloudsieve.core.deep.voter._SHORT_STRIP_ROWS", 2 * rows - 1)
        cut = mask(tmp_path, l1c, one_tree, threads=3, **how)

        assert all(np.array_equal(usual[name], cut[name]) for name in usual)

    def test_cancel_stops_it_and_leaves_nothing(self, tmp_path, one_tree, l1c):
        monitor = Recorder(cancel_when=lambda monitor: bool(monitor.fractions))
        job = MaskSceneJob(
            l1c, str(tmp_path / "mask.tif"), deep=DeepVote.CLOUDS, model=one_tree, engine=Evaluator.NUMPY
        )
        with pytest.raises(CancelledError):
            run(job, monitor)
        assert list(tmp_path.glob("mask*")) == []

    @pytest.mark.parametrize("shadows", [False, True])
    @pytest.mark.parametrize("share", [0.0, 0.3, 0.6])
    def test_cancel_leaves_no_thread(self, tmp_path, one_tree, l1c, shadows, share):
        before = set(threading.enumerate())
        monitor = Recorder(cancel_when=lambda monitor: any(fraction > share for fraction in monitor.fractions))
        forest = {"model": one_tree, "engine": Evaluator.NUMPY}
        job = MaskSceneJob(
            l1c, str(tmp_path / "mask.tif"), deep=DeepVote.CLOUDS, shadows=shadows, resolution_m=10, threads=3, **forest
        )
        with pytest.raises(CancelledError):
            run(job, monitor)

        assert set(threading.enumerate()) == before

    @pytest.mark.parametrize("shadows", [False, True])
    def test_what_fails_in_the_network_ends_all_and_leaves_nothing(self, tmp_path, one_tree, l1c, monkeypatch, shadows):
        before, squares = set(threading.enumerate()), itertools.count()

        def fail(*_: Any) -> np.ndarray:
            if next(squares) > 9:
                raise InputError("It fails.")
            return np.ones((3, 40, 40), np.float32)

        monkeypatch.setattr(StandIn, "probabilities", fail)
        forest = {"model": one_tree, "engine": Evaluator.NUMPY}
        job = MaskSceneJob(l1c, str(tmp_path / "mask.tif"), deep=DeepVote.CLOUDS, shadows=shadows, threads=3, **forest)
        with pytest.raises(InputError, match="It fails"):
            run(job, Recorder())

        assert set(threading.enumerate()) == before
        assert list(tmp_path.iterdir()) == []

    def test_the_tags_and_the_log_name_the_network(self, tmp_path, one_tree, l2a):
        job = MaskSceneJob(l2a, str(tmp_path / "mask.tif"), deep=DeepVote.CLOUDS, resolution_m=60)
        run(job, told := Recorder())

        with rasterio.open(tmp_path / "mask.tif") as file:
            tags = file.tags()
        assert tags["CLOUDSIEVE_NETWORK"] == "a stand-in"
        assert '"deep": "clouds"' in tags["CLOUDSIEVE_PARAMETERS"]
        assert "Deep network: a stand-in; it sees pixels of 20 m. DEEP: clouds; SHADOWS_BY: geometry." in told.remarks


def given(name: str, band: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Stand in for the calibration of a scene that holds reflectance."""
    return np.where(valid, band, NAN)


def blacken(path: Path) -> None:
    """Set a corner of a band to 0."""
    with rasterio.open(path) as file:
        profile, values = file.profile, file.read()
    values[:, :40, :40] = 0
    path.unlink()
    with rasterio.open(path, "w", **{**profile, "QUALITY": "100", "REVERSIBLE": "YES"}) as file:
        file.write(values)


def padded(values: np.ndarray, coarse: np.ndarray, factor: int) -> np.ndarray:
    """Return a probability (1, h, w) with NoData up to the edge of whole coarse pixels."""
    rows, columns = (factor * size for size in coarse.shape)
    whole = np.full((1, rows, columns), NAN)
    whole[0, : len(values), : values.shape[1]] = values[:rows, :columns]
    return whole


@pytest.mark.usefixtures("stand_in")
class TestItTellsShadows:
    @pytest.mark.parametrize("level", ["L1C", "L2A"])
    def test_by_itself_or_as_far_as_the_geometry_agrees(self, tmp_path, one_tree, l1c, l2a, level):
        product = {"L1C": l1c, "L2A": l2a}[level]
        shadow = {
            told_by: mask(tmp_path, product, one_tree, shadows_by=told_by)["Cloud shadow"] for told_by in ShadowsBy
        }
        both = shadow[ShadowsBy.NETWORK_AND_GEOMETRY]

        assert 0 < both.sum() < min(shadow[ShadowsBy.NETWORK].sum(), shadow[ShadowsBy.GEOMETRY].sum())
        assert np.array_equal(both, shadow[ShadowsBy.NETWORK] & shadow[ShadowsBy.GEOMETRY])

    def test_the_network_alone_needs_no_angles(self, tmp_path, one_tree):
        product = make_product(tmp_path, size_m=SIDE_M, seed=4)
        (xml,) = product.glob("GRANULE/*/MTD_TL.xml")
        xml.unlink()
        found = mask(tmp_path, str(product), one_tree, shadows_by=ShadowsBy.NETWORK)

        assert found["Cloud shadow"].any()

    def test_without_angles_there_is_nothing_to_confirm(self, tmp_path, one_tree):
        product = make_product(tmp_path, size_m=SIDE_M, seed=4)
        (xml,) = product.glob("GRANULE/*/MTD_TL.xml")
        xml.unlink()
        found = mask(tmp_path, str(product), one_tree, shadows_by=ShadowsBy.NETWORK_AND_GEOMETRY)

        assert list(found)[2:] == ["s2cloudless"]

    @pytest.mark.parametrize("water", [False, True])
    def test_cloud_shadow_does_it_too(self, tmp_path, l2a, water):
        def shadow(told_by: ShadowsBy, **job: Any) -> np.ndarray:
            path = str(tmp_path / f"{told_by.value}.tif")
            run(CloudShadowJob(path, product=l2a, shadows_by=told_by, **job), Recorder())
            return read(path) == 1

        both = shadow(ShadowsBy.NETWORK_AND_GEOMETRY, water=water)

        assert both.any()
        assert np.array_equal(both, shadow(ShadowsBy.GEOMETRY, water=water) & shadow(ShadowsBy.NETWORK))

    def test_the_share_of_shadow_counts_what_nobody_calls_cloud(self, tmp_path, one_tree, l1c):
        paths = {"output": str(tmp_path / "mask.tif"), "sources": str(tmp_path / "sources.tif")}
        forest = {"model": one_tree, "engine": Evaluator.NUMPY}
        result = run(MaskSceneJob(l1c, deep=DeepVote.CLOUDS_AND_SHADOWS, **paths, **forest), Recorder())
        flags = read(paths["sources"])

        assert result.source_names == ("s2cloudless", "Cloud shadow", "Deep network", "Deep network, shadow")
        alone = np.isin(flags, (0b0010, 0b1000, 0b1010))
        assert result["shadow_percent"] == pytest.approx(100 * alone.sum() / (flags != 255).sum())
        assert shadow_values(result.source_names) == (0b0010, 0b1000, 0b1010)


class TestWhatIsAsked:
    def test_a_network_is_needed_where_it_is_asked_for(self):
        def needed(**job: Any) -> bool:
            return MaskSceneJob("p.SAFE", "o.tif", **job).needs_network

        assert not needed()
        assert needed(deep=DeepVote.CLOUDS)
        assert needed(shadows_by=ShadowsBy.NETWORK)
        assert not needed(shadows_by=ShadowsBy.NETWORK, shadows=False)
        assert not needed(shadows_by=ShadowsBy.NETWORK, preset=ScenePreset.S2CLOUDLESS)
        assert DeepMaskJob("o.tif", product="p.SAFE").needs_network
        assert DeepMaskJob("o.tif", product="p.SAFE").gives_back_arrays
        assert not DeepMaskJob("o.tif", product="p.SAFE", network="omnicloudmask").gives_back_arrays
        assert CloudShadowJob("o.tif", product="p.SAFE", shadows_by=ShadowsBy.NETWORK).needs_network

    def test_shadows_that_vote_by_themselves_cannot_be_confirmed(self):
        with pytest.raises(JobError, match="set DEEP to clouds, or SHADOWS_BY to geometry"):
            MaskSceneJob("p.SAFE", "o.tif", deep=DeepVote.CLOUDS_AND_SHADOWS, shadows_by=ShadowsBy.NETWORK_AND_GEOMETRY)

    def test_a_network_alone_knows_no_water(self):
        with pytest.raises(JobError, match="unset WATER"):
            CloudShadowJob("o.tif", product="p.SAFE", shadows_by=ShadowsBy.NETWORK, water=True)

    def test_one_band_is_too_little_for_a_network(self):
        with pytest.raises(JobError, match="set SHADOWS_BY to geometry"):
            CloudShadowJob("o.tif", nir="n.tif", clouds="c.tif", shadows_by=ShadowsBy.NETWORK)

    @pytest.mark.parametrize("how", [{"deep": DeepVote.CLOUDS}, {"shadows_by": ShadowsBy.NETWORK}])
    def test_without_the_extra_the_remedy_is_said_before_anything_is_computed(
        self, tmp_path, one_tree, l2a, monkeypatch, how
    ):
        find_spec = importlib.util.find_spec
        hidden = ("onnxruntime", "ukis_csmask")
        monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name in hidden else find_spec(name))
        told = Recorder()
        with pytest.raises(DependencyError, match="Choose Plugins > CloudSieve > Set up deep networks"):
            run(MaskSceneJob(l2a, str(tmp_path / "mask.tif"), **how), told)
        assert told.fractions == []

    def test_many_scenes_do_not_fail_one_by_one_without_the_extra(self, tmp_path, l2a, monkeypatch):
        find_spec = importlib.util.find_spec
        hidden = ("onnxruntime", "ukis_csmask")
        monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name in hidden else find_spec(name))
        job = MaskFolderJob(str(Path(l2a).parent), str(tmp_path / "masks"), deep=DeepVote.CLOUDS)
        with pytest.raises(DependencyError, match="Choose Plugins > CloudSieve > Set up deep networks"):
            run(job, Recorder())


@needs_networks
class TestRealNetworks:
    @pytest.mark.parametrize("level", ["L1C", "L2A"])
    def test_the_network_of_the_level_votes(self, tmp_path, one_tree, level):
        product = str(make_product(tmp_path, size_m=3000, seed=4, level=level, nodata_share=0))
        found = mask(tmp_path, product, one_tree, deep=DeepVote.CLOUDS_AND_SHADOWS, shadows=False)
        classes = classes_of(tmp_path, product)

        assert set(np.unique(classes)) <= {0, 1, 3}
        assert np.array_equal(found["Deep network"], classes == 1)
        assert np.array_equal(found["Deep network, shadow"], classes == 3)

    def test_painted_shadows_are_found_as_precisely_as_was_measured(self, tmp_path, real_data):
        """One of three dates; docs/accuracy.md has all of them together."""
        real_data("13_labels_shadow_alberta")
        from cloudsieve.scripts import make_accuracy_docs as accuracy

        scene = next(accuracy.scenes())
        found, seen = accuracy.find_together(scene), ~scene.clouds
        hits = (found & scene.painted & seen).sum()
        precision, recall = hits / (found & seen).sum(), hits / (scene.painted & seen).sum()

        assert precision > 0.85
        assert recall > 0.7

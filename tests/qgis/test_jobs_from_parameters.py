"""Each algorithm turns its parameters into one job and returns what the run returns."""

from __future__ import annotations

import os
import shutil

import pytest
from cloudsieve.core.errors import InputError
from cloudsieve.core.jobs import (
    ApplyMaskJob,
    Encoding,
    Evaluator,
    GrowMaskJob,
    HybridMaskJob,
    MaskFromProbabilityJob,
    MaskFromQaJob,
    MaskFromSclJob,
    MaskSceneJob,
    NoDataRule,
    Offset,
    Resampling,
    Rule,
    S2cloudlessJob,
    ScenePreset,
    SclPreset,
    UnknownRule,
)
from cloudsieve.core.result import Result
from qgis.core import (  # type: ignore[attr-defined]
    NULL,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterDataProvider,
    QgsRasterLayer,
)


@pytest.fixture
def raster(write_raster):
    return write_raster("raster.tif", [[0, 1], [1, 0]])


@pytest.fixture
def job_of(provider, monkeypatch):
    """Return a function that runs an algorithm as far as the job."""
    from cloudsieve import runners

    def job_of(name, **parameters):
        jobs = []
        monkeypatch.setattr(runners, "run_job", lambda job, feedback, say: jobs.append(job) or Result({}))
        run(provider, name, parameters)
        return jobs[0]

    return job_of


def run(provider, name, parameters):
    algorithm = provider.algorithm(name).create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    accepted, message = algorithm.checkParameterValues(parameters, context)
    assert accepted, message
    assert algorithm.prepare(parameters, context, feedback)
    return algorithm.runPrepared(parameters, context, feedback)


def refusal(provider, name, **parameters):
    accepted, message = provider.algorithm(name).create().checkParameterValues(parameters, QgsProcessingContext())
    assert not accepted
    return message


def test_s2cloudless_with_a_product(job_of):
    job = job_of("s2cloudless", INPUT="/scenes/A.SAFE", OUTPUT="/out/p.tif")

    assert job == S2cloudlessJob(product="/scenes/A.SAFE", output="/out/p.tif")


def test_s2cloudless_with_every_parameter(job_of, raster):
    job = job_of(
        "s2cloudless",
        BANDS=[raster],
        RESOLUTION=60,
        EXTENT="1,3,2,4 [EPSG:32631]",
        OFFSET=2,
        RESAMPLING=1,
        ENCODING=2,
        ENGINE=3,
        MODEL="/models/other.txt",
        THREADS=2,
        OUTPUT="/out/p.tif",
    )

    assert job == S2cloudlessJob(
        bands=(raster,),
        resolution_m=60,
        extent=(1, 2, 3, 4),
        extent_crs="EPSG:32631",
        offset=Offset.MINUS_1000,
        resampling=Resampling.NEAREST,
        encoding=Encoding.BYTE,
        engine=Evaluator.LIGHTGBM,
        model="/models/other.txt",
        threads=2,
        output="/out/p.tif",
    )


def test_band_rasters_keep_their_order(job_of, write_raster):
    paths = [write_raster(f"{name}.tif", [[1]]) for name in ("B12", "B01", "B8A")]

    assert job_of("s2cloudless", BANDS=paths, OUTPUT="/out/p.tif").bands == tuple(paths)


def test_maskfromprobability(job_of, raster):
    job = job_of(
        "maskfromprobability",
        INPUT=raster,
        BAND=1,
        ENCODING=1,
        THRESHOLD=0.5,
        AVERAGE_OVER=4,
        DILATION_SIZE=2,
        OUTPUT="/out/m.tif",
    )

    assert job == MaskFromProbabilityJob(
        input=raster,
        encoding=Encoding.PERCENT,
        threshold=0.5,
        average_over_px=4,
        dilation_size_px=2,
        output="/out/m.tif",
    )


def test_defaults_of_the_algorithm_are_defaults_of_the_job(job_of, raster):
    job = job_of("maskfromprobability", INPUT=raster, OUTPUT="/out/m.tif")

    assert job == MaskFromProbabilityJob(input=raster, output="/out/m.tif")


def test_maskfromqa(job_of, raster):
    job = job_of(
        "maskfromqa",
        INPUT=raster,
        SCHEME=3,
        CLASSES=[0, 5],
        CONFIDENCE=2,
        VALUES="2, 4",
        BITS="1, 8-9>=2",
        OUTPUT="/out/m.tif",
    )

    assert job == MaskFromQaJob(
        input=raster,
        scheme="landsat-qa-pixel",
        categories=("cloud", "adjacent"),
        min_confidence="medium",
        values="2, 4",
        bits="1, 8-9>=2",
        output="/out/m.tif",
    )


def test_maskfromqa_reads_the_flag_bits_by_default(job_of, raster):
    job = job_of("maskfromqa", INPUT=raster, OUTPUT="/out/m.tif")

    assert job == MaskFromQaJob(input=raster, scheme="fmask", output="/out/m.tif")


def test_maskfromscl(job_of, raster):
    job = job_of(
        "maskfromscl",
        INPUT=raster,
        PRESET=1,
        CLASSES=[3, 11],
        RESOLUTION=60,
        CLDPRB=raster,
        CLDPRB_THRESHOLD=40,
        OUTPUT="/out/m.tif",
    )

    assert job == MaskFromSclJob(
        input=raster,
        preset=SclPreset.CAUTIOUS,
        classes=(3, 11),
        resolution_m=60,
        cldprb=raster,
        cldprb_threshold=40,
        output="/out/m.tif",
    )


def test_a_threshold_of_zero_is_a_threshold(job_of):
    job = job_of("maskfromscl", PRODUCT="/scenes/A.SAFE", CLDPRB_THRESHOLD=0, OUTPUT="/out/m.tif")

    assert job == MaskFromSclJob(product="/scenes/A.SAFE", cldprb_threshold=0, output="/out/m.tif")


def test_hybridmask(job_of, write_raster):
    masks = [write_raster(f"{name}.tif", [[0, 1]]) for name in "abc"]
    job = job_of("hybridmask", MASKS=masks, RULE=2, MIN_VOTES=3, NODATA=1, OUTPUT="/out/m.tif", SOURCES="/out/who.tif")

    assert job == HybridMaskJob(
        masks=tuple(masks),
        rule=Rule.VOTES,
        min_votes=3,
        nodata_rule=NoDataRule.ALL_UNKNOWN,
        output="/out/m.tif",
        sources="/out/who.tif",
    )


def test_growmask(job_of, raster):
    job = job_of(
        "growmask", INPUT=raster, DISTANCE=250, MIN_AREA=1e4, FILL_HOLES=2e4, OPEN=20, CLOSE=40, OUTPUT="/out/m.tif"
    )

    assert job == GrowMaskJob(
        input=raster,
        distance_m=250,
        min_area_m2=1e4,
        fill_holes_m2=2e4,
        open_m=20,
        close_m=40,
        output="/out/m.tif",
    )


def test_applymask(job_of, write_raster, raster):
    stack = write_raster("stack.tif", [[[1]], [[2]], [[3]]])
    job = job_of(
        "applymask", INPUT=stack, MASK=raster, BANDS=[3, 1], NODATA=0, INVERT=True, UNKNOWN=1, OUTPUT="/out/s.tif"
    )

    assert job == ApplyMaskJob(
        input=stack,
        mask=raster,
        bands=(3, 1),
        nodata=0,
        invert=True,
        unknown=UnknownRule.KEEP,
        output="/out/s.tif",
    )


def test_applymask_leaves_nodata_open_and_takes_all_bands(job_of, raster):
    job = job_of("applymask", INPUT=raster, MASK=raster, OUTPUT="/out/s.tif")

    assert job == ApplyMaskJob(input=raster, mask=raster, output="/out/s.tif")


def test_maskscene_with_a_product_alone(job_of):
    job = job_of("maskscene", INPUT="/scenes/A.zip", OUTPUT="/out/m.tif")

    assert job == MaskSceneJob(product="/scenes/A.zip", output="/out/m.tif")


def test_what_a_batch_row_leaves_empty_is_not_set(job_of):
    numbers = dict.fromkeys(("QA", "CLDPRB_THRESHOLD", "RESOLUTION", "EXTENT", "THREADS", "SOURCES"))
    files = dict.fromkeys(("SCL", "MODEL"), NULL)

    job = job_of("maskscene", INPUT="/scenes/A.zip", OUTPUT="/out/m.tif", **numbers, **files)

    assert job == MaskSceneJob(product="/scenes/A.zip", output="/out/m.tif")


def test_maskscene_with_every_parameter(job_of, raster):
    job = job_of(
        "maskscene",
        INPUT="/scenes/A.SAFE",
        QA=raster,
        SCHEME=1,
        CLASSES=[0, 3],
        SCL="/scenes/B.SAFE",
        SCL_PRESET=2,
        CLDPRB_THRESHOLD=30,
        PRESET=4,
        THRESHOLD=0.3,
        AVERAGE_OVER=2,
        DILATION_SIZE=3,
        DISTANCE=100,
        MIN_AREA=1e4,
        FILL_HOLES=2e4,
        RESOLUTION=20,
        EXTENT="1,3,2,4 [EPSG:32631]",
        OFFSET=1,
        RESAMPLING=1,
        ENGINE=2,
        MODEL="/models/other.txt",
        THREADS=1,
        OUTPUT="/out/m.tif",
        PROBABILITY="/out/p.tif",
        SOURCES="/out/who.tif",
        REPORT="/out/report.html",
    )

    assert job == MaskSceneJob(
        product="/scenes/A.SAFE",
        qa=raster,
        scheme="python-fmask",
        categories=("cloud", "snow"),
        scl_product="/scenes/B.SAFE",
        scl_preset=SclPreset.CLOUD_SHADOW_AND_SNOW,
        cldprb_threshold=30,
        preset=ScenePreset.CUSTOM,
        threshold=0.3,
        average_over_px=2,
        dilation_size_px=3,
        distance_m=100,
        min_area_m2=1e4,
        fill_holes_m2=2e4,
        resolution_m=20,
        extent=(1, 2, 3, 4),
        extent_crs="EPSG:32631",
        offset=Offset.NONE,
        resampling=Resampling.NEAREST,
        engine=Evaluator.NUMPY,
        model="/models/other.txt",
        threads=1,
        output="/out/m.tif",
        probability="/out/p.tif",
        sources="/out/who.tif",
        report="/out/report.html",
    )


FORMER_DEFAULTS = {"THRESHOLD": 0.4, "AVERAGE_OVER": 1, "DILATION_SIZE": 1, "DISTANCE": 0}


def numbers_of(job: MaskSceneJob) -> tuple[float | None, ...]:
    return (job.threshold, job.average_over_px, job.dilation_size_px, job.distance_m)


@pytest.mark.parametrize(
    ("given", "preset", "numbers"),
    [
        ({}, ScenePreset.BALANCED, (None, None, None, None)),
        ({"THRESHOLD": 0.6}, ScenePreset.BALANCED, (0.6, None, None, None)),
        ({"PRESET": 2, "DISTANCE": 0}, ScenePreset.SAFE, (None, None, None, 0)),
        (FORMER_DEFAULTS, ScenePreset.BALANCED, (0.4, 1, 1, 0)),
        ({"PRESET": 4, **FORMER_DEFAULTS}, ScenePreset.CUSTOM, (0.4, 1, 1, 0)),
        ({"PRESET": 1, **FORMER_DEFAULTS}, ScenePreset.BALANCED, (None, None, None, None)),
        ({"PRESET": 0, **FORMER_DEFAULTS, "THRESHOLD": 0.9}, ScenePreset.KEEP_DATA, (None, None, None, None)),
    ],
    ids=["nothing", "a number", "one of a preset", "all numbers", "stored Custom", "stored preset", "and a number"],
)
def test_a_number_counts_unless_all_of_them_were_stored_beside_a_preset(job_of, given, preset, numbers):
    job = job_of("maskscene", INPUT="/scenes/A.zip", OUTPUT="/out/m.tif", **given)

    assert (job.preset, numbers_of(job)) == (preset, numbers)


@pytest.mark.parametrize("path", ["/scenes/A.SAFE", "/scenes/A.SAFE/", "/scenes/granule", "/scenes/A.zip"])
def test_a_product_may_be_a_file_or_a_folder(provider, path):
    parameters = {"INPUT": path, "OUTPUT": "/out/m.tif"}

    assert provider.algorithm("maskscene").checkParameterValues(parameters, QgsProcessingContext())[0]


def test_paths_become_absolute_because_the_core_may_run_elsewhere(job_of, tmp_path, monkeypatch):
    (tmp_path / "A.SAFE").mkdir()
    monkeypatch.chdir(tmp_path)

    job = job_of("s2cloudless", INPUT="A.SAFE", OUTPUT="/out/p.tif")

    assert job.product == os.path.join(os.getcwd(), "A.SAFE")


def test_a_temporary_output_gets_a_path_of_its_own(job_of, raster):
    job = job_of("growmask", INPUT=raster, OUTPUT="TEMPORARY_OUTPUT")

    assert job.output.endswith("OUTPUT.tif")


def test_a_script_that_forgets_the_output_is_told(provider, raster):
    algorithm = provider.algorithm("growmask").create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    parameters = {"INPUT": raster, "OUTPUT": None}
    assert algorithm.prepare(parameters, context, feedback)

    with pytest.raises(QgsProcessingException, match='"Cloud mask" is not set'):
        algorithm.runPrepared(parameters, context, feedback)


def test_contradictions_are_refused_before_the_run(provider, raster):
    both = {"INPUT": "/scenes/A.SAFE", "BANDS": [raster], "OUTPUT": "/out/p.tif"}

    assert "not both and not neither" in refusal(provider, "s2cloudless", **both)
    assert "not both and not neither" in refusal(provider, "s2cloudless", OUTPUT="/out/p.tif")
    assert "not both and not neither" in refusal(provider, "maskfromscl", OUTPUT="/out/m.tif")
    assert refusal(provider, "hybridmask", MASKS=[raster], OUTPUT="/out/m.tif")
    assert '"Number of masks needed" is 3' in refusal(
        provider, "hybridmask", MASKS=[raster, raster], RULE=2, MIN_VOTES=3, OUTPUT="/out/m.tif"
    )


def test_a_missing_raster_is_refused_by_name(provider):
    assert "/nowhere/mask.tif" in refusal(provider, "growmask", INPUT="/nowhere/mask.tif", OUTPUT="/out/m.tif")


def test_a_layer_that_is_no_file_is_refused_with_the_way_out(provider, raster):
    message = refusal(provider, "growmask", INPUT=virtual_layer(raster), OUTPUT="/out/m.tif")

    assert '"Mask": layer computed comes from the provider virtualraster' in message
    assert "GeoTIFF" in message


def virtual_layer(path):
    """Return a layer that QGIS computes on the fly."""
    base = QgsRasterLayer(path, "base")
    source = QgsRasterDataProvider.VirtualRasterInputLayers()
    source.name, source.uri, source.provider = "base", path, "gdal"
    virtual = QgsRasterDataProvider.VirtualRasterParameters()
    virtual.crs, virtual.extent, virtual.width, virtual.height = base.crs(), base.extent(), 2, 2
    virtual.formula, virtual.rInputLayers = '"base@1"', [source]
    return QgsRasterLayer(QgsRasterDataProvider.encodeVirtualRasterProviderUri(virtual), "computed", "virtualraster")


def test_options_of_a_layer_are_no_part_of_its_path(job_of, raster):
    layer = QgsRasterLayer(f"{raster}|option:NUM_THREADS=2", "raster")

    assert job_of("growmask", INPUT=layer, OUTPUT="/out/m.tif").input == raster


@pytest.mark.skipif(os.name == "nt", reason="no name on Windows has this sign")
@pytest.mark.parametrize("options", ["", "|option:NUM_THREADS=2"])
def test_a_file_may_have_the_sign_that_parts_it_from_its_options(job_of, raster, tmp_path, options):
    named = shutil.copy(raster, tmp_path / "north|south.tif")
    layer = QgsRasterLayer(f"{named}{options}", "raster")

    assert job_of("growmask", INPUT=layer, OUTPUT="/out/m.tif").input == str(named)


def test_what_the_core_cannot_do_is_said_in_its_own_words(provider, raster, monkeypatch):
    from cloudsieve import runners

    def fail(job, feedback, say):
        raise InputError("raster.tif holds 7; expected 0, 1 and 255.")

    monkeypatch.setattr(runners, "run_job", fail)

    with pytest.raises(QgsProcessingException, match=r"^raster.tif holds 7; expected 0, 1 and 255\.$"):
        run(provider, "growmask", {"INPUT": raster, "OUTPUT": "/out/m.tif"})


def test_results_come_back_under_the_keys_of_the_outputs(provider, raster, monkeypatch):
    from cloudsieve import runners

    result = Result({"output": "/out/m.tif"}, {"masked_pixels": 2, "masked_percent": 50.0, "something_else": 1})
    monkeypatch.setattr(runners, "run_job", lambda job, feedback, say: result)

    returned = run(provider, "growmask", {"INPUT": raster, "OUTPUT": "/out/m.tif"})

    values = returned[0] if isinstance(returned, tuple) else returned
    assert values == {"OUTPUT": "/out/m.tif", "MASKED_PIXELS": 2, "MASKED_PERCENT": 50.0}

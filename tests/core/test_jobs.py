"""A job is data: valid once it exists, unchangeable, and the same after a trip through JSON."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest
from cloudsieve.core import pipelines
from cloudsieve.core.errors import JobError, is_text
from cloudsieve.core.jobs import (
    JOBS,
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
    from_json,
)
from cloudsieve.core.provenance import job_tags
from hypothesis import given
from hypothesis import strategies as st

paths = st.text(min_size=1).filter(is_text)
options = {
    "resolution_m": st.none() | st.floats(0.1, 1e4),
    "extent": st.none() | st.tuples(st.floats(0, 1), st.floats(0, 1), st.floats(2, 3), st.floats(2, 3)),
    "extent_crs": st.none() | paths,
    "offset": st.sampled_from(Offset),
    "resampling": st.sampled_from(Resampling),
    "engine": st.sampled_from(Evaluator),
    "threads": st.none() | st.integers(1, 64),
}
thresholds = {
    "threshold": st.floats(0, 1),
    "average_over_px": st.floats(0, 1000),
    "dilation_size_px": st.integers(0, 9),
}
categories = st.lists(st.sampled_from(["cloud", "cirrus", "shadow", "snow"]), min_size=1).map(tuple)

every_job = st.one_of(
    st.builds(S2cloudlessJob, output=paths, product=paths, encoding=st.sampled_from(Encoding), **options),
    st.builds(S2cloudlessJob, output=paths, bands=st.lists(paths, min_size=1).map(tuple)),
    st.builds(MaskFromProbabilityJob, input=paths, output=paths, encoding=st.sampled_from(Encoding), **thresholds),
    st.builds(MaskFromQaJob, input=paths, output=paths, scheme=paths, band=st.integers(1, 99), categories=categories),
    st.builds(
        MaskFromSclJob,
        output=paths,
        input=paths,
        preset=st.sampled_from(SclPreset),
        classes=st.lists(st.integers(0, 11)).map(tuple),
        cldprb=paths,
        cldprb_threshold=st.none() | st.integers(0, 100),
    ),
    st.builds(
        HybridMaskJob,
        masks=st.lists(paths, min_size=2, max_size=7).map(tuple),
        output=paths,
        rule=st.sampled_from(Rule),
        nodata_rule=st.sampled_from(NoDataRule),
        sources=st.none() | paths,
    ),
    st.builds(GrowMaskJob, input=paths, output=paths, distance_m=st.floats(0, 1e6), open_m=st.integers(0, 100)),
    st.builds(
        ApplyMaskJob,
        input=paths,
        mask=paths,
        output=paths,
        bands=st.lists(st.integers(1, 99)).map(tuple),
        nodata=st.none() | st.floats(allow_nan=False, allow_infinity=False),
        invert=st.booleans(),
        unknown=st.sampled_from(UnknownRule),
    ),
    st.builds(
        MaskSceneJob,
        product=paths,
        output=paths,
        preset=st.sampled_from(ScenePreset),
        categories=categories,
        **options,
        **thresholds,
    ),
)


class TestJson:
    @given(every_job)
    def test_there_and_back_is_the_same_job(self, job):
        assert from_json(job.to_json()) == job

    def test_reads_like_the_parameters(self):
        job = HybridMaskJob(masks=("a.tif", "b.tif"), output="c.tif", rule=Rule.VOTES)
        assert json.loads(job.to_json()) == {
            "job": "hybridmask",
            "masks": ["a.tif", "b.tif"],
            "output": "c.tif",
            "rule": "votes",
            "min_votes": 2,
            "nodata_rule": "any-unknown",
            "sources": None,
            "any_acquisition": False,
        }

    def test_leaves_out_what_has_a_default(self):
        job = from_json('{"job": "growmask", "input": "a.tif", "output": "b.tif", "distance_m": 20}')
        assert job == GrowMaskJob("a.tif", "b.tif", distance_m=20.0)

    @pytest.mark.parametrize(
        ("text", "sentence"),
        [
            ("{", "not valid JSON"),
            ("[1]", "must be one JSON object"),
            ("{}", 'Unknown job "None"; expected one of s2cloudless, '),
            ('{"job": ["s2cloudless"]}', "Unknown job"),
            ('{"job": "grow"}', 'Unknown job "grow"; expected one of s2cloudless, maskfromprobability'),
            (
                '{"job": "growmask", "input": "a", "output": "b", "dist": 1}',
                "growmask has no parameter dist; it knows input",
            ),
            ('{"job": "growmask", "input": "a"}', "growmask needs output"),
            (
                '{"job": "growmask", "input": "a", "output": "b", "distance": 20, "distance_m": 10}',
                "distance_m is given twice",
            ),
            ('{"job": "growmask", "input": 1, "output": "b"}', "input must be a text, not 1"),
            ('{"job": "growmask", "input": null, "output": "b"}', "input must be a text, not null"),
            (
                '{"job": "growmask", "input": "a", "output": "b", "distance_m": "5"}',
                'distance_m must be a number, not "5"',
            ),
            (
                '{"job": "growmask", "input": "a", "output": "b", "distance_m": true}',
                "distance_m must be a number, not true",
            ),
            ('{"job": "growmask", "input": "a", "output": "b", "distance_m": NaN}', "DISTANCE is nan"),
            ('{"job": "growmask", "input": "a", "output": "b", "band": 1.5}', "band must be a whole number, not 1.5"),
            ('{"job": "hybridmask", "masks": "a", "output": "b"}', 'masks must be a list, not "a"'),
            ('{"job": "hybridmask", "masks": ["a", 2], "output": "b"}', "masks must be a text, not 2"),
            (
                '{"job": "hybridmask", "masks": ["a", "b"], "output": "c", "rule": "most"}',
                'rule is "most"; expected one of any, all, votes',
            ),
            (
                '{"job": "applymask", "input": "a", "mask": "b", "output": "c", "invert": 1}',
                "invert must be true or false, not 1",
            ),
        ],
    )
    def test_says_what_is_wrong(self, text, sentence):
        with pytest.raises(JobError, match=sentence):
            from_json(text)


class TestValidation:
    @pytest.mark.parametrize(
        ("build", "sentence"),
        [
            (lambda: S2cloudlessJob("o"), "either a product or band rasters"),
            (lambda: S2cloudlessJob("o", product="p", bands=("b",)), "either a product or band rasters"),
            (lambda: S2cloudlessJob("o", product="p", resolution_m=0), "RESOLUTION is 0; expected a number above 0"),
            (lambda: S2cloudlessJob("o", product="p", resolution_m=float("inf")), "RESOLUTION is inf"),
            (lambda: S2cloudlessJob("o", product="p", extent=(0, 0, 1)), "EXTENT needs four numbers"),  # type: ignore[arg-type]
            (lambda: S2cloudlessJob("o", product="p", extent=(1, 0, 1, 2)), "EXTENT is empty: 1 0 1 2"),
            (lambda: S2cloudlessJob("o", product="p", threads=0), "THREADS is 0; expected 1 or more"),
            (lambda: MaskFromProbabilityJob("i", "o", threshold=40), "THRESHOLD is 40; expected 0 to 1"),
            (lambda: MaskFromProbabilityJob("i", "o", threshold=float("nan")), "THRESHOLD is nan"),
            (lambda: MaskFromProbabilityJob("i", "o", average_over_px=-1), "AVERAGE_OVER is -1"),
            (lambda: MaskFromProbabilityJob("i", "o", dilation_size_px=1001), "DILATION_SIZE is 1001"),
            (lambda: MaskFromProbabilityJob("i", "o", band=0), "BAND is 0; bands are counted from 1"),
            (lambda: MaskFromQaJob("i", "o", "fmask", band=0), "BAND is 0; bands are counted from 1"),
            (lambda: MaskFromQaJob("i", "o", "fmask", categories=()), "No class is selected"),
            (lambda: MaskFromSclJob("o"), "either an SCL raster or a Level-2A product"),
            (lambda: MaskFromSclJob("o", input="i", product="p"), "either an SCL raster or a Level-2A product"),
            (lambda: MaskFromSclJob("o", input="i", classes=(3, 12)), r"SCL classes are 0 to 11, not \[3, 12\]"),
            (
                lambda: MaskFromSclJob("o", input="i", cldprb_threshold=101),
                "CLDPRB_THRESHOLD is 101; expected 0 to 100",
            ),
            (lambda: MaskFromSclJob("o", input="i", resolution_m=-20), "RESOLUTION is -20"),
            (lambda: HybridMaskJob(("a",), "o"), "needs two masks or more"),
            (lambda: HybridMaskJob(tuple("abcdefgh"), "o", sources="s"), "room for 7 masks, not 8"),
            (
                lambda: HybridMaskJob(("a", "b"), "o", rule=Rule.VOTES, min_votes=3),
                "MIN_VOTES is 3, but there are 2 masks",
            ),
            (lambda: HybridMaskJob(("a", "b"), "o", rule=Rule.VOTES, min_votes=0), "MIN_VOTES is 0"),
            (lambda: GrowMaskJob("i", "o", distance_m=-1), "DISTANCE is -1; expected 0 or more"),
            (lambda: GrowMaskJob("i", "o", fill_holes_m2=float("inf")), "FILL_HOLES is inf"),
            (lambda: GrowMaskJob("i", "o", close_m=-0.5), "CLOSE is -0.5"),
            (lambda: ApplyMaskJob("i", "m", "o", bands=(1, 0)), r"BANDS are \[1, 0\]; bands are counted from 1"),
            (lambda: MaskSceneJob("p", ""), "OUTPUT is empty; give the path of a file"),
            (lambda: HybridMaskJob(("a", ""), "o"), "MASKS is empty"),
            (lambda: MaskSceneJob("p", "o", threshold=-0.1), "THRESHOLD is -0.1"),
            (lambda: MaskSceneJob("p", "o", min_area_m2=-4), "MIN_AREA is -4"),
            (lambda: MaskSceneJob("p", "o", cldprb_threshold=-1), "CLDPRB_THRESHOLD is -1"),
        ],
    )
    def test_happens_on_construction(self, build, sentence):
        with pytest.raises(JobError, match=sentence):
            build()

    def test_ignores_min_votes_unless_votes_are_counted(self):
        assert HybridMaskJob(("a", "b"), "o", min_votes=9).min_votes == 9

    @pytest.mark.parametrize("job_type", JOBS.values())
    def test_jobs_cannot_be_changed_afterwards(self, job_type):
        assert job_type.__dataclass_params__.frozen
        job = GrowMaskJob("i", "o")
        with pytest.raises(dataclasses.FrozenInstanceError):
            job.distance_m = -1


def test_paths_are_told_apart_by_what_happens_to_them():
    job = MaskSceneJob("p.SAFE", "o.tif", probability="p.tif", qa="q.tif", scl_product="l2a.SAFE")
    assert sorted(job.input_paths()) == ["l2a.SAFE", "p.SAFE", "q.tif"]
    assert job.output_paths() == ("o.tif", "p.tif")
    assert ApplyMaskJob("i.tif", "m.tif", "o.tif", bands=(2, 3)).input_paths() == ("i.tif", "m.tif")


def test_every_job_has_a_pipeline_of_its_name():
    files = Path(pipelines.__file__).parent.glob("[!_]*.py")
    assert set(JOBS) == {file.stem for file in files}


def test_tags_hold_files_without_folders_and_everything_else_whole():
    wkt = 'GEOGCS["WGS 84",UNIT["degree/minute",1]]'
    job = MaskSceneJob("/scenes/P.SAFE/", "/out/o.tif", qa="/qa/q.tif", extent=(0, 0, 1, 1), extent_crs=wkt)
    told = json.loads(job_tags(job)["CLOUDSIEVE_PARAMETERS"])
    assert (told["product"], told["output"], told["qa"], told["scl_product"]) == ("P.SAFE", "o.tif", "q.tif", None)
    assert told["extent_crs"] == wkt

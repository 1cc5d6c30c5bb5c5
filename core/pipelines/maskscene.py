"""From product to final mask in one pass over the data."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, nullcontext
from dataclasses import dataclass, field

import numpy as np

from ..acquisition import acquisition_of_tags, require_same_acquisition
from ..classification import Classification, open_classification
from ..deep import (
    CLOUDS,
    SHADOW,
    Classifier,
    Voter,
    in_short_strips,
    load_network,
    look,
    masks_of,
    network_tags,
    warn_of_small_scene,
    with_network_bands,
)
from ..documents import open_documents
from ..errors import JobError
from ..forest import Forest
from ..inputs import acquisitions_of
from ..jobs import CloudShadowJob, MaskSceneJob
from ..masks import Cleaning, Layer, Thresholding, cleaned, combined_strips, thresholded
from ..messages import Message, Option
from ..monitor import Monitor, Stage, WarningsKept
from ..outputs import Outputs, open_outputs, report_mask
from ..product import Product, open_product
from ..provenance import job_tags, product_tags
from ..qa import QaReading, qa_mask_strips
from ..raster import Raster, open_raster
from ..reporting import MaskPicture, draw_scene, report_scene
from ..result import Result
from ..s2cloudless import (
    FEATURE_BANDS,
    check_offset,
    forest_tags,
    load_forest,
    report_speed,
    scoring,
)
from ..scene import Scene, open_scene, scene_target
from ..shadowing import (
    CHUNK_PX,
    ShadowView,
    agreed,
    find_view,
    reflecting,
    report_match,
    seen_by_classification,
    seen_by_s2cloudless,
    with_classes,
)
from ..shadows import Seen, ShadowCaster, ShadowSettings, reach_m, widened
from ..stream import Part, Tap, abreast, fork, recut, require_alignable, tracked
from ..tables import (
    DEEP_SHADOW_SOURCE,
    DEEP_SOURCE,
    SCL_PRESET_CLASSES,
    SHADOW_SOURCE,
    DeepVote,
    ShadowsBy,
    find_scheme,
    settled_numbers,
    shadow_values,
)
from ..target import PRODUCT_RESOLUTION_M, Target, cropped, target_on, window_of

_SHADOWS = ShadowSettings(CloudShadowJob.min_height_m, CloudShadowJob.max_height_m, CloudShadowJob.darkness)
_LOOKING_SHARE = 0.8  # of the progress, until clouds and ground are matched
_SPOOLED_SHARE = 0.9  # of the progress, while patches wait to be measured


@dataclass(frozen=True)
class SettledNumbers:
    """What a mask is made with, once preset and pixel size are known; named as the fields of the job."""

    threshold: float
    average_over_px: float
    dilation_size_px: float
    distance_m: float


@dataclass(frozen=True)
class _Source:
    """What a product brings, opened and not read yet.

    Attributes:
        whole: all of its pixels, of the wanted size.
        tags: its provenance.
        product: its files.
        scene: bands for s2cloudless, or the one by which shadows are told, and those of the network.
        seen: how many of the bands, the first ones, are seen on the target.
        session: the network, where one votes or tells shadows.
        forest: the model of s2cloudless, for a Level-1C product.
        classification: the SCL, of a Level-2A product or given beside a Level-1C product.
        view: how shadows are looked for, where they are.
        qa: the QA raster, where one is given.
    """

    whole: Target
    tags: dict[str, str]
    product: Product
    scene: Scene | None = None
    seen: int = 0
    session: Classifier | None = None
    forest: Forest | None = None
    classification: Classification | None = None
    view: ShadowView | None = None
    qa: Raster | None = None


@dataclass
class _Plan:
    """Who votes on a scene; nothing is read before the layers are iterated over.

    Attributes:
        target: the grid of all outputs.
        around: the target, or more around it where clouds cast shadows into it; in short strips beside a network.
        layers: who votes.
        probability: what may be written besides, if the product knows one.
        caster: whose shadows vote, where they are looked for.
        voter: the network that votes or tells shadows, where there is one.
        classes: what it tells on the target.
    """

    target: Target
    around: Target
    layers: list[Layer] = field(default_factory=list)
    probability: Tap | None = None
    caster: ShadowCaster | None = None
    voter: Voter | None = None
    classes: Iterator[np.ndarray] | None = None


def run(job: MaskSceneJob, monitor: Monitor) -> Result:
    """Write the mask of a Level-1C or Level-2A product, and probability, sources and report if wanted."""
    with ExitStack() as files:
        documents = files.enter_context(open_documents(job)) if job.report else None
        monitor = told = WarningsKept(monitor)
        source = _open_source(job, files, monitor)
        target = cropped(source.whole, job)
        monitor.info(Message("Output grid: {grid}.", grid=target.grid.describe()))
        numbers = settle(job, target)
        job = dataclasses.replace(job, **dataclasses.asdict(numbers))  # so that the tags of the outputs tell them
        _tell_settings(job, numbers, source, monitor)
        plan = _make_plan(job, numbers, source, target, files, monitor)
        names = [layer.name for layer in plan.layers]
        with open_outputs(job, target, monitor, source.tags, names, documents=documents) as outputs:
            if plan.probability:
                plan.probability.listener = outputs.writer("probability")
            votes = combined_strips(plan.layers, write_flags=outputs.write_sources)
            picture = MaskPicture(target) if documents else None
            with report_speed(source.forest, outputs.counts, monitor) if source.forest else nullcontext():
                masks = _cleaned(votes, job, numbers, plan, monitor)
                outputs.write_mask(picture.drawn_along(masks) if picture else masks)
            shadows = _report_shadows(plan, outputs, monitor)
            outputs.keep_numbers(shadows)
            if documents and picture:
                seen = draw_scene(source.product, picture.grid, monitor)
                told_by = {**job_tags(job), **source.tags}
                documents.write_text("report", report_scene(told_by, outputs, shadows, picture, seen, told.warnings))
            return report_mask(outputs, monitor, shadows, documents)


def settle(job: MaskSceneJob, target: Target) -> SettledNumbers:
    """Return the numbers that are set, and for those that are not what the preset means on a grid."""
    return SettledNumbers(**{**settled_numbers(job.preset, target.pixel_size_m[0]), **job.set_numbers()})


def _tell_settings(job: MaskSceneJob, numbers: SettledNumbers, source: _Source, monitor: Monitor) -> None:
    """Log what is masked, and with which numbers: those of a preset are nowhere else to be seen."""
    acquisition = acquisition_of_tags(source.tags)
    monitor.info(
        Message(
            "Product: {product}; tile {tile}, sensed {time}.",
            product=source.tags["CLOUDSIEVE_PRODUCT"],
            tile=acquisition.tile or "?",
            time=acquisition.sensing_time or "?",
        )
    )
    if source.forest:
        monitor.info(
            Message(
                "Clouds: probability above {threshold:g}, averaged over {average:g} pixels, dilated by {dilation:g}.",
                threshold=numbers.threshold,
                average=numbers.average_over_px,
                dilation=numbers.dilation_size_px,
            )
        )
    monitor.info(
        Message(
            "Cleaning: patches below {patches:g} m2 dropped, holes below {holes:g} m2 filled, grown by {distance:g} m.",
            patches=job.min_area_m2,
            holes=job.fill_holes_m2,
            distance=numbers.distance_m,
        )
    )


def _open_source(job: MaskSceneJob, files: ExitStack, monitor: Monitor) -> _Source:
    product = open_product(job.product)
    _require_possible(job, product.level)
    session = load_network(product) if job.needs_network else None
    second = open_product(job.scl_product) if job.scl_product is not None else None
    qa = _open_qa(job, files)
    _require_one_acquisition(job, [product, second], qa, monitor)
    view = find_view(product, monitor) if job.casts_shadows else None
    if not _uses_of_network(job, view is not None):
        session = None  # it would only have confirmed what the geometry tells
    resolution_m = job.resolution_m or PRODUCT_RESOLUTION_M
    with_cldprb = job.cldprb_threshold is not None
    if product.level == "L2A":
        with_cldprb = with_cldprb or job.probability is not None
        classification = open_classification(None, product, resolution_m, None, with_cldprb, job, files, monitor)
        seen = (view.nir,) if view else ()
        names = with_network_bands(seen, session)
        scene = files.enter_context(open_scene(product, names, job, monitor)) if names else None
        if scene and session:
            check_offset(scene, job, monitor)
        whole = target_on(classification.scl.grid, job.product, resolution_m)
        tags = {**scene.tags(), **network_tags(session)} if scene and session else product_tags(product)
        return _Source(whole, tags, product, scene, len(seen), session, None, classification, view, qa)
    forest = load_forest(job.model, job.engine)
    scene = files.enter_context(open_scene(product, with_network_bands(FEATURE_BANDS, session), job, monitor))
    check_offset(scene, job, monitor)
    beside = None
    if second is not None:
        beside = open_classification(None, second, resolution_m, None, with_cldprb, job, files, monitor)
    whole = scene_target(scene, True, job.resolution_m)
    tags = {**scene.tags(), **forest_tags(forest), **(network_tags(session) if session else {})}
    return _Source(whole, tags, product, scene, len(FEATURE_BANDS), session, forest, beside, view, qa)


def _open_qa(job: MaskSceneJob, files: ExitStack) -> Raster | None:
    if job.qa is None:
        return None
    raster = open_raster(job.qa)
    files.callback(raster.close)
    return raster


def _require_one_acquisition(
    job: MaskSceneJob, products: Sequence[Product | None], qa: Raster | None, monitor: Monitor
) -> None:
    told = {product.path: product.acquisition for product in products if product}
    told.update(acquisitions_of([qa] if qa else []))
    require_same_acquisition(told, job.any_acquisition, monitor)


def _require_possible(job: MaskSceneJob, level: str | None) -> None:
    """Raise :class:`JobError` where the job asks for what products of this level have not."""
    if level == "L2A" and job.scl_product is not None:
        raise JobError(
            "{product} is a Level-2A product with an SCL of its own; leave {SCL} unset.", product=job.product
        )
    if level != "L2A" and job.cldprb_threshold is not None and job.scl_product is None:
        raise JobError(
            "{CLDPRB_THRESHOLD} is set, but {product} is a Level-1C product, which has no MSK_CLDPRB; choose "
            "the Level-2A product of the same acquisition in {SCL}, or unset it.",
            product=job.product,
        )


def _make_plan(
    job: MaskSceneJob, numbers: SettledNumbers, source: _Source, target: Target, files: ExitStack, monitor: Monitor
) -> _Plan:
    plan = _Plan(target, target)
    if source.session:
        plan.voter = Voter(source.session, source.whole, target)
        _tell_network(job, plan.voter, monitor)
    if source.view and job.extent is not None:
        plan.around = widened(target, source.whole.grid, reach_m(source.view.angles, target, _SHADOWS.max_height_m))
    if plan.voter:
        plan.around = in_short_strips(plan.around)
    if source.forest:
        _add_s2cloudless(job, numbers, source, plan, files, monitor)
    if source.classification:
        _add_classification(job, source, plan, files, monitor)
    if source.qa is not None:
        require_alignable(source.qa, plan.target)
        masks = qa_mask_strips(source.qa, QaReading(job.scheme, job.categories), target, monitor)
        plan.layers.append(Layer(find_scheme(job.scheme).label, masks))
    _add_shadows_and_network(job, plan)
    return plan


def _tell_network(job: MaskSceneJob, voter: Voter, monitor: Monitor) -> None:
    monitor.info(
        Message(
            "Deep network: {network}; it sees pixels of {pixel_m:g} m. {DEEP}: {deep}; {SHADOWS_BY}: {shadows_by}.",
            network=voter.session.network.label,
            pixel_m=max(voter.finer.pixel_size_m),
            deep=Option("DEEP", job.deep),
            shadows_by=Option("SHADOWS_BY", job.shadows_by),
        )
    )
    warn_of_small_scene(voter.finer, voter.session, monitor)


def _add_s2cloudless(
    job: MaskSceneJob, numbers: SettledNumbers, source: _Source, plan: _Plan, files: ExitStack, monitor: Monitor
) -> None:
    scene, forest, view = source.scene, source.forest, source.view
    if scene is None or forest is None:
        return
    how = Thresholding(numbers.threshold, numbers.average_over_px, numbers.dilation_size_px)
    looking = Stage(monitor, until=_end_of_voting(job, view is not None))
    score = scoring(scene, forest, (view.nir,) if view else ())
    options = (forest.chunk_px, looking, job.resampling, job.threads)
    strips, plan.classes = look(scene, score, source.seen, plan.around, plan.voter, *options)
    if view is None:
        plan.probability = Tap(strip[0] for strip in strips)
        masks = recut(thresholded(plan.probability, plan.around, how), plan.target.partition)
    else:
        seen, plan.probability = seen_by_s2cloudless(strips, plan.around, plan.target, how)
        masks = _cast(plan, view, seen, files, monitor)
    plan.layers.append(Layer("s2cloudless", masks))


def _add_classification(job: MaskSceneJob, source: _Source, plan: _Plan, files: ExitStack, monitor: Monitor) -> None:
    classification = source.classification
    if classification is None:
        return
    for layer in filter(None, (classification.scl, classification.cldprb)):
        require_alignable(layer, plan.target)  # else found out when the first strip of it is read, after all of L1C
    classes = SCL_PRESET_CLASSES[job.scl_preset]
    layers = classification.layers(classes, job.cldprb_threshold, plan.target, monitor)
    if source.scene and not source.forest:  # the clouds of s2cloudless cast, where it looks
        masks = _look_beside(job, source, source.scene, classification, plan, files, monitor)
        layers[0] = Layer(layers[0].name, masks or layers[0].masks)
    if job.probability and not source.forest:
        monitor.info(
            Message("Level-2A product: {PROBABILITY} is Sen2Cor's cloud probability (MSK_CLDPRB), not s2cloudless.")
        )
        plan.probability = Tap(classification.probability_strips(plan.target, monitor))
        layers[0] = Layer(layers[0].name, _drawing(layers[0].masks, plan.probability))
    plan.layers += layers


def _look_beside(
    job: MaskSceneJob,
    source: _Source,
    scene: Scene,
    classification: Classification,
    plan: _Plan,
    files: ExitStack,
    monitor: Monitor,
) -> Iterator[np.ndarray] | None:
    """Look at the bands of a Level-2A product; return the mask that votes where its clouds cast shadows."""
    view = source.view
    looking = Stage(monitor, until=_end_of_voting(job, view is not None))
    options = (CHUNK_PX, looking, *((job.resampling, job.threads) if source.session else ()))
    reflectance = reflecting(scene, (view.nir,) if view else ())
    strips, plan.classes = look(scene, reflectance, source.seen, plan.around, plan.voter, *options)
    if view is None:
        return None
    classes = SCL_PRESET_CLASSES[job.scl_preset]
    seen = seen_by_classification(classification.scl, strips, plan.around, classes, False, looking)
    return _cast(plan, view, seen, files, monitor)


def _cast(
    plan: _Plan, view: ShadowView, seen: Iterator[Seen], files: ExitStack, monitor: Monitor
) -> Iterator[np.ndarray]:
    """Have the clouds that a source sees cast shadows, and yield the mask with which the source itself votes."""
    if plan.classes:
        seen = with_classes(seen, plan.classes, plan.around, plan.target)
    caster = ShadowCaster(seen, plan.around, plan.target, view.angles, _SHADOWS, files, monitor, _LOOKING_SHARE)
    if plan.classes:
        plan.classes = caster.class_strips()
    plan.caster = caster
    return caster.voting_strips()


def _add_shadows_and_network(job: MaskSceneJob, plan: _Plan) -> None:
    """Add the layers of shadows and of the network; they come last, for the order of the sources is frozen."""
    told: dict[str, Iterator[np.ndarray]] = {}
    if plan.classes:
        uses = _uses_of_network(job, plan.caster is not None)
        everything = Part(window_of(plan.target, plan.target))
        leading, *branches = fork(plan.classes, [everything] * (1 + len(uses)))
        told = {name: masks_of(classes, categories) for classes, (name, categories) in zip(branches, uses.items())}
        plan.layers[0] = Layer(plan.layers[0].name, _drawn_after(plan.layers[0].masks, leading))
    if plan.caster:
        cast = plan.caster.shadow_strips()
        told[SHADOW_SOURCE] = agreed(cast, told[SHADOW_SOURCE]) if SHADOW_SOURCE in told else cast
    plan.layers += [
        Layer(name, told[name]) for name in (SHADOW_SOURCE, DEEP_SOURCE, DEEP_SHADOW_SOURCE) if name in told
    ]


def _uses_of_network(job: MaskSceneJob, casts: bool) -> dict[str, tuple[str, ...]]:
    """Return for which sources a network is asked, and for which of its classes; `casts` tells of the geometry."""
    confirms = casts and job.shadows_by is ShadowsBy.NETWORK_AND_GEOMETRY
    tells = job.looks_for_shadows and job.shadows_by is ShadowsBy.NETWORK
    asked = {
        SHADOW_SOURCE: (SHADOW, confirms or tells),
        DEEP_SOURCE: (CLOUDS, job.deep is not DeepVote.OFF),
        DEEP_SHADOW_SOURCE: (SHADOW, job.deep is DeepVote.CLOUDS_AND_SHADOWS),
    }
    return {name: categories for name, (categories, is_asked) in asked.items() if is_asked}


def _report_shadows(plan: _Plan, outputs: Outputs, monitor: Monitor) -> dict[str, float]:
    found: dict[str, float] = {}
    if plan.voter and shadow_values([layer.name for layer in plan.layers]):
        found["shadow_percent"] = outputs.shadow_percent()
    elif plan.caster:
        found["shadow_percent"] = outputs.counts.percent_of_valid(plan.caster.shadow_px)
    return {**found, **(report_match(plan.caster.match, monitor) if plan.caster else {})}


def _cleaned(
    votes: Iterable[np.ndarray], job: MaskSceneJob, numbers: SettledNumbers, plan: _Plan, monitor: Monitor
) -> Iterator[np.ndarray]:
    since = _LOOKING_SHARE if plan.caster else 0.0
    votes = tracked(votes, monitor, plan.target.height, since, _end_of_voting(job, False))
    cleaning = Cleaning(min_area_m2=job.min_area_m2, fill_holes_m2=job.fill_holes_m2, distance_m=numbers.distance_m)
    return cleaned(votes, plan.target, cleaning)


def _end_of_voting(job: MaskSceneJob, looks_for_shadows: bool) -> float:
    """Return the progress at which all detectors have voted, or all clouds have been looked at."""
    if looks_for_shadows:
        return _LOOKING_SHARE
    spools = Cleaning(min_area_m2=job.min_area_m2, fill_holes_m2=job.fill_holes_m2).spools
    return _SPOOLED_SHARE if spools else 1.0


def _drawn_after(masks: Iterator[np.ndarray], leading: Iterator[np.ndarray]) -> Iterator[np.ndarray]:
    """Yield masks, each once another stream has been drawn on as far."""
    for _, mask in abreast([leading, masks]):
        yield mask


def _drawing(masks: Iterator[np.ndarray], along: Tap) -> Iterator[np.ndarray]:
    """Yield masks, and draw another stream along that nobody else iterates over."""
    for mask, _ in abreast([masks, along]):
        yield mask

"""Where the sun and the satellite stood: the angles in a tile's metadata, or typed by hand.

Apart from the package's other modules, which need no numpy: import it by its own name.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Optional, Union
from xml.etree import ElementTree  # nosec B405

import numpy as np

from ..errors import InputError, JobError, quoted
from ..messages import Message, Parameter
from ..tables import BAND_BY_NAME
from .product import Product
from .xml_files import elements_named

LOW_SUN_ELEVATION_DEG = 10.0  # below it, a cloud at 1 km casts its shadow further than 5.6 km
GRID_STEP_M = 5000.0

_TYPE_THEM = Message("set {SUN_ZENITH}, {SUN_AZIMUTH}, {VIEW_ZENITH} and {VIEW_AZIMUTH} by hand")


@dataclass(frozen=True, eq=False)
class AngleGrid:
    """Zenith and azimuth on the nodes of a grid over a tile, or one of each for all of it.

    Attributes:
        zenith_deg: float64 (rows, columns), from the vertical, 0 to below 90.
        azimuth_deg: float64 (rows, columns), clockwise from north, towards the sun or the satellite.
        left: map coordinate of the first column of nodes.
        top: map coordinate of the first row of nodes.
        column_step_m: distance of the columns, towards the east.
        row_step_m: distance of the rows, towards the south.
    """

    zenith_deg: np.ndarray
    azimuth_deg: np.ndarray
    left: float = 0.0
    top: float = 0.0
    column_step_m: float = GRID_STEP_M
    row_step_m: float = GRID_STEP_M

    @classmethod
    def constant(cls, zenith_deg: float, azimuth_deg: float) -> AngleGrid:
        """Return one direction for all of a tile."""
        return cls(np.array([[zenith_deg]], np.float64), np.array([[azimuth_deg]], np.float64))

    def slope(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return tan(zenith) (sin azimuth, cos azimuth): metres east and north that the ray runs per metre of height.

        It is interpolated as a vector, so that azimuths of 359 and 1 degree meet at 0.

        Args:
            x: map coordinates, any shape.
            y: map coordinates, same shape; both are held at the edges of the grid.
        """
        from scipy import ndimage

        x, y = np.broadcast_arrays(np.asarray(x, np.float64), np.asarray(y, np.float64))
        places = ((self.top - y) / self.row_step_m).ravel(), ((x - self.left) / self.column_step_m).ravel()
        east, north = (
            ndimage.map_coordinates(part, places, order=1, mode="nearest").reshape(x.shape)
            for part in _slope(self.zenith_deg, self.azimuth_deg)
        )
        return east, north

    @property
    def mean_zenith_deg(self) -> float:
        """Zenith of the mean direction."""
        return float(_angles(*(part.mean() for part in _slope(self.zenith_deg, self.azimuth_deg)))[0])


@dataclass(frozen=True, eq=False)
class Angles:
    """Where the sun and the satellite stood; without `view` the satellite is taken to be overhead."""

    sun: AngleGrid
    view: Optional[AngleGrid] = None

    def displacement(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return how far from where a cloud appears its shadow lies, in metres per metre of the cloud's height.

        tan(vz) (sin va, cos va) - tan(sz) (sin sa, cos sa): the image shows the cloud where the ray to the satellite
        leaves the ground, the shadow lies where the ray from the sun ends. Azimuths are taken from the map's north;
        its deviation from true north, at most some degrees within a UTM zone, is neglected.

        Args:
            x: map coordinates of the clouds, any shape.
            y: map coordinates, same shape.

        Returns:
            East and north, float64 of the shape of `x`.
        """
        sun_east, sun_north = self.sun.slope(x, y)
        if self.view is None:
            return -sun_east, -sun_north
        view_east, view_north = self.view.slope(x, y)
        return view_east - sun_east, view_north - sun_north

    @property
    def warnings(self) -> tuple[str, ...]:
        """Sentences for the log on what makes shadows uncertain."""
        elevation_deg = 90 - self.sun.mean_zenith_deg
        found = []
        if elevation_deg < LOW_SUN_ELEVATION_DEG:
            found.append(
                Message(
                    "The sun stood {elevation_deg:.1f} degrees above the horizon; below {low_deg:g} degrees most "
                    "shadows lie far from their clouds or beyond the tile, and few of them can be matched.",
                    elevation_deg=elevation_deg,
                    low_deg=LOW_SUN_ELEVATION_DEG,
                )
            )
        if self.view is None:
            found.append(
                Message(
                    "No viewing angles are known, so the satellite is taken to be overhead; shadows of high clouds may "
                    "be missed. Cloud shadow takes them by hand, as {VIEW_ZENITH} and {VIEW_AZIMUTH}."
                )
            )
        return tuple(found)


def find_angles(product: Product, band: str) -> Angles:
    """Return the sun's angles and the viewing angles of a band from the metadata of a product's tile.

    A place that several detectors saw gets the mean of their directions, a place that none saw the nearest that one
    did. Where a grid is missing, the mean angles of the tile stand for it.

    Args:
        product: with the metadata of its tile: MTD_TL.xml, its older names, or metadata.xml of the AWS tiles.
        band: name of the band whose viewing angles are wanted, such as B8A.

    Raises:
        InputError: where there is no metadata of the tile, no angles of the sun in it, or angles that cannot be.
    """
    file, root = product.tile_metadata.file, product.tile_metadata.root
    if file is None or root is None:
        told = _told_by_item(product)
        if told:
            return told
        raise InputError(
            "{path} has no metadata of its tile (MTD_TL.xml), which tells where the sun stood; download the "
            "product completely, or {remedy}.",
            path=product.path,
            remedy=_TYPE_THEM,
        )
    try:
        return _read_angles(root, str(BAND_BY_NAME[band].band_id))
    except _AngleError as error:
        raise InputError(error.template, file=file, **error.values) from error


def _told_by_item(product: Product) -> Optional[Angles]:
    """Return the mean angles of a product whose STAC item tells them, and which links to no metadata of its tile."""
    sun, view = (
        AngleGrid.constant(zenith_deg, azimuth_deg)
        if zenith_deg is not None and azimuth_deg is not None and _in_range(zenith_deg, 90.0)
        else None
        for zenith_deg, azimuth_deg in (
            (product.sun_zenith_deg, product.sun_azimuth_deg),
            (product.view_zenith_deg, product.view_azimuth_deg),
        )
    )
    return Angles(sun, view) if sun else None


class _AngleError(Exception):
    """What is wrong with the angles of a file: a message, in which the name of the file is still to come."""

    def __init__(self, template: str, /, **values: object) -> None:
        super().__init__(template)
        self.template, self.values = template, values


def _read_angles(root: ElementTree.Element, band_id: str) -> Angles:
    sun = _read_grid(root, elements_named(root, "Sun_Angles_Grid"))
    sun = sun or _read_mean(elements_named(root, "Mean_Sun_Angle"))
    if sun is None:
        raise _AngleError(
            "{file} tells no angles of the sun; download the product again, or {remedy}.", remedy=_TYPE_THEM
        )
    view = _read_grid(root, _of_band(elements_named(root, "Viewing_Incidence_Angles_Grids"), band_id))
    return Angles(sun, view or _read_mean(_of_band(elements_named(root, "Mean_Viewing_Incidence_Angle"), band_id)))


def override_angles(
    angles: Optional[Angles],
    sun_zenith_deg: Optional[float] = None,
    sun_azimuth_deg: Optional[float] = None,
    view_zenith_deg: Optional[float] = None,
    view_azimuth_deg: Optional[float] = None,
) -> Angles:
    """Return angles in which those typed by hand take the place of the product's.

    Args:
        angles: those of the product, None without a product.
        sun_zenith_deg: 0 to below 90; None keeps the product's. The same for the others.
        sun_azimuth_deg: 0 to 360, clockwise from north, towards the sun.
        view_zenith_deg: 0 to below 90.
        view_azimuth_deg: 0 to 360, clockwise from north, towards the satellite.

    Raises:
        JobError: where an angle is out of range, or one of a pair is missing.
    """
    sun = _override(angles.sun if angles else None, "SUN", sun_zenith_deg, sun_azimuth_deg)
    view = _override(angles.view if angles else None, "VIEW", view_zenith_deg, view_azimuth_deg)
    if sun is None:
        raise JobError(
            "Shadows need the angles of the sun; give a product with its metadata, or set {SUN_ZENITH} and "
            "{SUN_AZIMUTH}."
        )
    return Angles(sun, view)


def _override(
    grid: Optional[AngleGrid], name: str, zenith_deg: Optional[float], azimuth_deg: Optional[float]
) -> Optional[AngleGrid]:
    for key, angle, highest in (("ZENITH", zenith_deg, 90.0), ("AZIMUTH", azimuth_deg, 360.0)):
        if angle is not None and not _in_range(angle, highest):
            raise JobError(
                "{parameter} is {angle:g} degrees; expected {range}.",
                parameter=Parameter(f"{name}_{key}"),
                angle=angle,
                range=_range(highest),
            )
    if grid is None:
        if zenith_deg is None and azimuth_deg is None:
            return None
        if zenith_deg is None or azimuth_deg is None:
            given, missing = ("AZIMUTH", "ZENITH") if zenith_deg is None else ("ZENITH", "AZIMUTH")
            raise JobError(
                "{given} is set without {missing}; set both, or give a product.",
                given=Parameter(f"{name}_{given}"),
                missing=Parameter(f"{name}_{missing}"),
            )
        return AngleGrid.constant(zenith_deg, azimuth_deg)
    if zenith_deg is not None:
        grid = replace(grid, zenith_deg=np.full_like(grid.zenith_deg, zenith_deg))
    if azimuth_deg is not None:
        grid = replace(grid, azimuth_deg=np.full_like(grid.azimuth_deg, azimuth_deg))
    return grid


def _of_band(elements: Iterable[ElementTree.Element], band_id: str) -> list[ElementTree.Element]:
    return [element for element in elements if element.get("bandId") == band_id]


def _read_mean(elements: Iterable[ElementTree.Element]) -> Optional[AngleGrid]:
    for element in elements:
        found = [
            _number(angle) for name in ("ZENITH_ANGLE", "AZIMUTH_ANGLE") for angle in elements_named(element, name)
        ]
        if len(found) != 2:
            raise _AngleError("{file} has a mean angle without one zenith and one azimuth; download the product again.")
        zenith_deg, azimuth_deg = found
        if np.isfinite(found).all():
            _require_possible(np.array([zenith_deg]), np.array([azimuth_deg]))
            return AngleGrid.constant(zenith_deg, azimuth_deg)
    return None


def _read_grid(root: ElementTree.Element, elements: Iterable[ElementTree.Element]) -> Optional[AngleGrid]:
    """Return the mean of grids, as of one for each detector; None where they know no place."""
    steps, slopes = [], []
    for element in elements:
        tables = [_read_table(table) for name in ("Zenith", "Azimuth") for table in elements_named(element, name)]
        if len(tables) != 2 or tables[0].shape != tables[1].shape:
            raise _AngleError(
                "{file} has an angle grid without matching zenith and azimuth; download the product again."
            )
        known = np.isfinite(tables[0]) & np.isfinite(tables[1])
        _require_possible(tables[0][known], tables[1][known])
        slopes.append(np.where(known, _slope(*tables), np.nan))
        steps.append([_step(element, name) for name in ("COL_STEP", "ROW_STEP")])
    if len({(slope.shape, *step) for slope, step in zip(slopes, steps)}) > 1:
        raise _AngleError("{file} has angle grids of different sizes for one band; download the product again.")
    corner = [_number(edge) for name in ("ULX", "ULY") for edge in list(elements_named(root, name))[:1]]
    if not slopes or not np.isfinite(slopes).any() or len(corner) != 2:
        return None
    zenith_deg, azimuth_deg = _angles(*_fill(_mean(slopes)))
    return AngleGrid(zenith_deg, azimuth_deg, *corner, *steps[0])


def _read_table(table: ElementTree.Element) -> np.ndarray:
    rows = [(row.text or "").split() for row in elements_named(table, "VALUES")]
    try:
        values = np.array(rows, np.float64)
    except ValueError as error:
        raise _AngleError(
            "{file} has an angle grid that is no table of numbers; download the product again."
        ) from error
    if values.ndim != 2 or not values.size:
        raise _AngleError("{file} has an empty angle grid; download the product again.")
    return values


def _number(element: ElementTree.Element) -> float:
    try:
        return float((element.text or "").strip())
    except ValueError as error:
        raise _AngleError(
            '{file} has "{text}" where a number belongs; download the product again.', text=quoted(element.text or "")
        ) from error


def _step(grid: ElementTree.Element, name: str) -> float:
    step_m = next((_number(element) for element in elements_named(grid, name)), GRID_STEP_M)
    if not step_m > 0:
        raise _AngleError(
            "{file} has an angle grid with a {name} of {step_m:g} m; download the product again.",
            name=name,
            step_m=step_m,
        )
    return step_m


def _mean(grids: Sequence[np.ndarray]) -> np.ndarray:
    """Return the mean of grids in each place where one of them is known, NaN elsewhere."""
    known = np.isfinite(grids)
    count = known.sum(axis=0)
    total = np.where(known, grids, 0).sum(axis=0)
    return np.where(count > 0, total / np.maximum(count, 1), np.nan)


def _fill(slope: np.ndarray) -> np.ndarray:
    """Give each unknown node of (2, rows, columns) what the nearest known one has."""
    from scipy import ndimage

    _, nearest = ndimage.distance_transform_edt(np.isnan(slope[0]), return_indices=True)
    return slope[:, nearest[0], nearest[1]]


def _slope(zenith_deg: np.ndarray, azimuth_deg: np.ndarray) -> np.ndarray:
    """Return metres east and north per metre of height: float64 (2, ...)."""
    azimuth = np.radians(azimuth_deg)
    return np.tan(np.radians(zenith_deg)) * np.array([np.sin(azimuth), np.cos(azimuth)])


def _angles(east: Union[float, np.ndarray], north: Union[float, np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Return zenith and azimuth of what :func:`_slope` returns."""
    return np.degrees(np.arctan(np.hypot(east, north))), np.degrees(np.arctan2(east, north)) % 360


def _in_range(angle_deg: Union[float, np.ndarray], highest_deg: float) -> bool:
    """Whether angles are 0 to below 90 for a zenith, 0 to 360 for an azimuth."""
    below = np.less if highest_deg == 90 else np.less_equal
    return bool((np.greater_equal(angle_deg, 0) & below(angle_deg, highest_deg)).all())


def _range(highest_deg: float) -> str:
    if highest_deg == 90:
        return Message("0 to below 90 (0 is overhead)")
    return Message("0 to 360, clockwise from north")


def _require_possible(zenith_deg: np.ndarray, azimuth_deg: np.ndarray) -> None:
    if not (_in_range(zenith_deg, 90.0) and _in_range(azimuth_deg, 360.0)):
        raise _AngleError(
            "{file} has angles out of range; expected zenith angles of {zenith} and azimuths of {azimuth}. Download "
            "the product again, or {remedy}.",
            zenith=_range(90.0),
            azimuth=_range(360.0),
            remedy=_TYPE_THEM,
        )

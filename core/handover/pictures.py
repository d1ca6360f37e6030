"""Pictures of a report: the scene with its buildings, and each urgent place before and after."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
import shapely
from affine import Affine
from rasterio.crs import CRS

from ..errors import InputError, OutputError
from ..mgrs import band_of, epsg_of, is_polar, zone_of
from ..palette import LEVEL_COLOURS, rgb
from ..progress import Progress
from ..raster.grid import Grid
from ..raster.source import open_image
from ..sentences import say
from ..vector.geometry import DEGREES, Geometries, transformed

Picture = npt.NDArray[np.uint8]
Colour = tuple[int, int, int]

COLOURS: dict[int, Colour] = {level: rgb(level) for level in LEVEL_COLOURS}

PLACE: Colour = (122, 1, 119)
PAPER: Colour = (235, 238, 242)
INK: Colour = (40, 40, 40)
WHITE: Colour = (255, 255, 255)
FILL, LONGEST, CHIP = 0.8, 1400, 420
"""Share of a building's colour over the image; pixels of the map's longer side and of a chip."""

AROUND = 1.04
"""How much more than its subject a picture shows."""

LEAST_M = 40.0
SHIFT = 4
"""Bits of a pixel's fraction in which OpenCV takes corners."""

STEPS = (5, 2, 1)


@dataclass(frozen=True)
class Shown:
    """What is drawn over an image.

    Args:
        geometries: buildings in `crs`, shape (n,).
        crs: of `geometries`.
        levels: 1..4 or 255, shape (n,); others are not drawn.
    """

    geometries: Geometries
    crs: CRS
    levels: npt.NDArray[np.uint8]


def scene_picture(
    image: str | None,
    shown: Shown,
    places: Sequence[tuple[int, shapely.Geometry]],
    progress: Progress,
) -> Picture | None:
    """Return the scene from above, north up, with its buildings in the colours of their levels.

    Args:
        image: beneath; None draws on paper.
        shown: the buildings.
        places: rank and outline, in degrees, of what is marked.
        progress: told if the image shows nothing there.

    Returns:
        RGB (h, w, 3); None where there is nothing to show.
    """
    outlines = np.array([outline for _, outline in places], dtype=object)
    subject, crs = (shown.geometries, shown.crs) if len(shown.geometries) else (outlines, DEGREES)
    if not len(subject):
        return None
    grid = picture_grid(subject, crs, LONGEST)
    picture = ground_picture(image, grid, progress)
    _draw_buildings(picture, grid, shown, fill=True)
    for (rank, _), outline in zip(places, transformed(outlines, DEGREES, grid.crs)):
        _draw_outline(picture, grid, outline, PLACE, 3)
        _write(picture, str(rank), _pixels(grid, shapely.get_coordinates(outline.centroid))[0])
    _draw_bar(picture, grid)
    return picture


def place_pictures(
    images: tuple[str | None, str | None],
    shown: Shown,
    outline: shapely.Geometry,
    progress: Progress,
) -> list[Picture]:
    """Return an urgent place before and after, to one scale; only those that have an image.

    Args:
        images: before and after.
        shown: the buildings, whose outlines are drawn on the image after.
        outline: of the place, in degrees.
        progress: told if an image shows nothing there.
    """
    place = np.array([outline], dtype=object)
    grid = picture_grid(place, DEGREES, CHIP, square=True)
    ground = transformed(place, DEGREES, grid.crs)[0]
    found = []
    for number, image in enumerate(images):
        if image is None:
            continue
        picture = ground_picture(image, grid, progress)
        if number:
            _draw_buildings(picture, grid, shown, fill=False)
        _draw_outline(picture, grid, ground, PLACE, 2)
        _draw_bar(picture, grid)
        found.append(picture)
    return found


def picture_grid(subject: Geometries, crs: CRS, longest: int, *, square: bool = False) -> Grid:
    """Return a grid in metres around some ground, also where it lies across 180 degrees.

    Args:
        subject: what is shown, shape (n,), n at least 1.
        crs: of `subject`.
        longest: pixels of the longer side.
        square: as high as wide, with a margin of a quarter.
    """
    target = _crs_in_metres(subject[0], crs)
    west, south, east, north = shapely.total_bounds(transformed(subject, crs, target)).tolist()
    around = 1.25 if square else AROUND
    width, height = (max(side, LEAST_M) * around for side in (east - west, north - south))
    if square:
        width = height = max(width, height)
    size = max(width, height) / longest
    columns, rows = max(1, round(width / size)), max(1, round(height / size))
    x, y = (west + east) / 2, (south + north) / 2
    corner = Affine.translation(x - columns * size / 2, y + rows * size / 2)
    return Grid(target, corner * Affine.scale(size, -size), columns, rows)


def ground_picture(image: str | None, grid: Grid, progress: Progress) -> Picture:
    """Return an image on a grid, paper where it shows nothing, RGB (h, w, 3)."""
    picture = np.full((grid.height, grid.width, 3), PAPER, np.uint8)
    if image is None:
        return picture
    try:
        with open_image(image, (), grid) as source:
            pixels, valid = source.read(grid.window)
    except InputError as error:
        progress.warn(say("No picture of that place: {error}", error=error))
        return picture
    picture[valid] = pixels[:, valid].T
    return picture


def _crs_in_metres(place: shapely.Geometry, crs: CRS) -> CRS:
    """Return the UTM of a place, near the poles that of their maps."""
    middle = np.array([shapely.point_on_surface(place)], dtype=object)
    longitude, latitude = shapely.get_coordinates(transformed(middle, crs, DEGREES))[0].tolist()
    if is_polar(latitude):
        return CRS.from_epsg(5041 if latitude > 0 else 5042)
    return CRS.from_epsg(epsg_of(zone_of(longitude, latitude), band_of(latitude)))


def _draw_buildings(picture: Picture, grid: Grid, shown: Shown, *, fill: bool) -> None:
    if not len(shown.geometries):
        return
    shapes = transformed(shown.geometries, shown.crs, grid.crs)
    near = shapely.intersects(shapes, shapely.box(*grid.bounds))
    for level, colour in COLOURS.items():
        rings = _rings(grid, shapes[near & (shown.levels == level)])
        if fill:
            over = picture.copy()
            for polygon in rings:
                cv2.fillPoly(over, polygon, colour, cv2.LINE_AA, SHIFT)
            picture[:] = cv2.addWeighted(over, FILL, picture, 1 - FILL, 0)
        for polygon in rings:
            ink, width = (INK, 1) if fill else (colour, 2)
            cv2.polylines(picture, polygon, True, ink, width, cv2.LINE_AA, SHIFT)


def _rings(grid: Grid, shapes: Geometries) -> list[list[npt.NDArray[np.int32]]]:
    """Return the rings of each polygon as OpenCV takes them."""
    parts = shapely.get_parts(shapes)
    return [
        [
            np.rint(_pixels(grid, shapely.get_coordinates(ring)) * (1 << SHIFT)).astype(np.int32)
            for ring in shapely.get_rings(part)
        ]
        for part in parts
    ]


def _pixels(grid: Grid, points: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Return places as column and row, counted as OpenCV does: from a pixel's middle."""
    columns, rows = ~grid.transform * (points[:, 0], points[:, 1])
    return np.column_stack([columns, rows]) - 0.5


def _draw_outline(
    picture: Picture, grid: Grid, outline: shapely.Geometry, colour: Colour, width: int
) -> None:
    for polygon in _rings(grid, np.array([outline], dtype=object)):
        cv2.polylines(picture, polygon, True, WHITE, width + 3, cv2.LINE_AA, SHIFT)
        cv2.polylines(picture, polygon, True, colour, width, cv2.LINE_AA, SHIFT)


def _write(picture: Picture, text: str, middle: npt.NDArray[np.float64]) -> None:
    """Write digits around a place, with a light edge."""
    (width, height), _ = cv2.getTextSize(text, cv2.FONT_HERSHEY_SIMPLEX, 0.9, 2)
    at = (round(float(middle[0]) - width / 2), round(float(middle[1]) + height / 2))
    for colour, thickness in ((WHITE, 5), (PLACE, 2)):
        cv2.putText(
            picture, text, at, cv2.FONT_HERSHEY_SIMPLEX, 0.9, colour, thickness, cv2.LINE_AA
        )


def _draw_bar(picture: Picture, grid: Grid) -> None:
    """Draw a scale bar of a round length, a quarter of the picture at most."""
    size = grid.transform.a
    quarter = grid.width * size / 4
    power = 10.0 ** math.floor(math.log10(quarter))
    length = next(step * power for step in STEPS if step * power <= quarter)
    text = f"{length / 1000:g} km" if length >= 1000 else f"{length:g} m"
    left, bottom = 10, grid.height - 10
    right = left + round(length / size)
    for colour, thickness in ((WHITE, 7), (INK, 3)):
        cv2.line(picture, (left, bottom), (right, bottom), colour, thickness)
    for colour, thickness in ((WHITE, 4), (INK, 1)):
        cv2.putText(
            picture, text, (left, bottom - 8), cv2.FONT_HERSHEY_SIMPLEX, 0.5, colour, thickness,
            cv2.LINE_AA,
        )  # fmt: skip


def jpeg_of(picture: Picture, quality: int) -> bytes:
    """Return a picture, RGB (h, w, 3), as a JPEG file of a quality of 1 to 100.

    Raises:
        OutputError: it cannot be made.
    """
    done, data = cv2.imencode(".jpg", picture[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
    if not done:
        raise OutputError("A picture cannot be written as JPEG: ask for no pictures.")
    return data.tobytes()

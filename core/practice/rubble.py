"""What is left: cracks, holes, missing parts, and heaps of rubble that spill over the footprint."""

from __future__ import annotations

import math

import cv2
import numpy as np
import shapely
from shapely import affinity

from .canvas import Canvas, Patch, sweep
from .light import Light
from .noise import Floats, octaves, smooth, white
from .plan import Building
from .roofs import cast_shadow, draw_building

STANDING = {1: 1.0, 2: 1.0, 3: 0.75, 4: 0.16}
"""Share of a building's height that still casts a shadow, per damage level."""

DUST = np.array([168, 158, 145], np.float32)


def shade_damaged(canvas: Canvas, building: Building, level: int, light: Light) -> None:
    """Cast the shadow of what still stands."""
    cast_shadow(canvas, building, light, building.height * STANDING[level])


def draw_damaged(canvas: Canvas, building: Building, level: int, light: Light) -> None:
    """Draw a building at damage level 1 (none) to 4 (destroyed)."""
    if level < 4:
        draw_building(canvas, building, light)
    if level == 2:
        _wounds(canvas, building)
        _spill(canvas, building, light, reach=1.3, share=0.35)
    elif level == 3:
        _missing_part(canvas, building)
        _spill(canvas, building, light, reach=2.6, share=0.6)
    elif level == 4:
        _heap(canvas, building, light)


def _heap(canvas: Canvas, building: Building, light: Light) -> None:
    """A collapsed building: dust around, rubble beyond the outline, slabs on top."""
    reach = 1.6 + min(4.0, building.height * 0.28)
    patch = Patch.around(building.outline.bounds, canvas.gsd, reach + 5)
    filled = shapely.Polygon(building.outline.exterior)
    distance = _distance(patch, filled)
    edge = octaves(patch.window, 5 / canvas.gsd, building.seed % 99_991, 3) - 0.5
    rubble = np.clip((reach * (0.55 + 1.6 * edge) - distance) / 0.7 + 0.5, 0, 1)
    dust = np.clip(1 - distance / (reach + 4), 0, 1) * 0.4
    canvas.blend(patch, DUST, dust.astype(np.float32))
    canvas.blend(patch, _rubble_paint(patch, building), rubble.astype(np.float32))
    _slabs(canvas, building, light, filled.buffer(reach * 0.4), per_m2=0.035)


def _missing_part(canvas: Canvas, building: Building) -> None:
    """A part of the roof has fallen in: from one side, along a ragged line."""
    random = np.random.default_rng((building.seed, 33))
    patch = Patch.around(building.outline.bounds, canvas.gsd, 4)
    x, y = patch.places()
    angle = building.angle + math.pi / 2 * int(random.integers(4)) + random.normal(0, 0.3)
    along = x * math.cos(angle) + y * math.sin(angle)
    inside = patch.cover(building.outline)
    if not (inside > 0.5).any():
        return
    cut = np.quantile(along[inside > 0.5], 1 - random.uniform(0.32, 0.55))
    ragged = octaves(patch.window, 4 / canvas.gsd, building.seed % 99_989, 3) - 0.5
    gone = np.clip((along - cut + 6 * ragged) / 0.5, 0, 1).astype(np.float32) * inside
    canvas.blend(patch, _rubble_paint(patch, building), gone)
    wall = np.clip(1 - np.abs(along - cut + 6 * ragged) / 0.8, 0, 1).astype(np.float32) * inside
    canvas.darken(patch, wall, 0.55)


def _wounds(canvas: Canvas, building: Building) -> None:
    """Cracks and a few holes or missing tiles; most of the roof is whole."""
    random = np.random.default_rng((building.seed, 22))
    patch = Patch.around(building.outline.bounds, canvas.gsd, 1)
    inside = patch.cover(building.outline)
    spots = octaves(patch.window, 4.5 / canvas.gsd, building.seed % 99_971, 2)
    level = (
        np.quantile(spots[inside > 0.5], random.uniform(0.84, 0.92)) if inside.max() > 0.5 else 1
    )
    holes = np.clip((spots - level) / 0.05, 0, 1).astype(np.float32) * inside
    paint = _rubble_paint(patch, building) * np.float32(0.72)
    canvas.blend(patch, paint, holes * np.float32(0.9))
    canvas.darken(patch, _cracks(patch, building, random) * inside, 0.6)


def _cracks(patch: Patch, building: Building, random: np.random.Generator) -> Floats:
    fine = np.zeros((patch.size[0] * 4, patch.size[1] * 4), np.uint8)
    left, top, right, bottom = building.outline.bounds
    for _ in range(int(random.integers(2, 5))):
        at = np.array([random.uniform(left, right), random.uniform(top, bottom)])
        heading, points = random.uniform(0, 2 * math.pi), [at]
        for _ in range(6):
            heading += random.normal(0, 0.6)
            at = at + np.array([math.cos(heading), math.sin(heading)]) * random.uniform(1, 2.6)
            points.append(at)
        pixels = (np.array(points) / patch.gsd - [patch.column, patch.row]) * 4
        cv2.polylines(fine, [np.rint(pixels).astype(np.int32)], False, 255, thickness=3)
    height, width = patch.size
    cover: Floats = fine.reshape(height, 4, width, 4).astype(np.float32).mean(axis=(1, 3)) / 255
    return cover


def _spill(canvas: Canvas, building: Building, light: Light, *, reach: float, share: float) -> None:
    """Debris on the ground beside a part of the walls."""
    patch = Patch.around(building.outline.bounds, canvas.gsd, reach + 1)
    distance = _distance(patch, building.outline)
    where = smooth(patch.window, 8 / canvas.gsd, building.seed % 99_961)
    beside = (distance > 0) & (distance < reach) & (where > 1 - share)
    cover = beside * np.clip(1 - distance / reach, 0, 1) ** 0.5
    canvas.blend(patch, _rubble_paint(patch, building), cover.astype(np.float32) * np.float32(0.9))
    ring = building.outline.buffer(reach).difference(building.outline)
    _slabs(canvas, building, light, ring, per_m2=0.012)


def _slabs(
    canvas: Canvas, building: Building, light: Light, where: shapely.Geometry, *, per_m2: float
) -> None:
    """Larger pieces, each with a shadow: that is what makes a heap look rough."""
    random = np.random.default_rng((building.seed, 44))
    left, top, right, bottom = where.bounds
    grey = np.array(building.colour) * 0.35 + np.array([112, 106, 98])
    for _ in range(int(where.area * per_m2) + 2):
        x, y = random.uniform(left, right), random.uniform(top, bottom)
        if not where.contains(shapely.Point(x, y)):
            continue
        long, deep = random.uniform(0.6, 3.2), random.uniform(0.4, 1.7)
        shape = affinity.rotate(
            shapely.box(x - long / 2, y - deep / 2, x + long / 2, y + deep / 2),
            random.uniform(0, 180),
        )
        dx, dy = light.shadow(random.uniform(0.3, 1.3))
        patch = Patch.around(shape.bounds, canvas.gsd, max(abs(dx), abs(dy)) + 1)
        cover = patch.cover(shape)
        canvas.darken(patch, sweep(cover, dx / canvas.gsd, dy / canvas.gsd), 0.5)
        canvas.blend(patch, (grey * random.uniform(0.6, 1.5)).astype(np.float32), cover)


def _rubble_paint(patch: Patch, building: Building) -> Floats:
    """Rough, unsorted, dusty: dust-grey mixed with the roof's own colour, dark in the gaps."""
    window, seed, gsd = patch.window, building.seed % 999_983, patch.gsd
    chunks = 0.5 * smooth(window, 1.7 / gsd, seed) + 0.5 * smooth(window, 0.9 / gsd, seed + 1)
    rough = 0.78 + 0.95 * (chunks - 0.5) + 0.3 * (white(window, seed + 2) - 0.5)
    mixed = smooth(window, 3.5 / gsd, seed + 3)[..., None]
    base = DUST + (np.array(building.colour, np.float32) - DUST) * np.float32(0.75) * mixed
    paint: Floats = np.clip(base * np.clip(rough, 0.3, 1.25)[..., None], 12, 240)
    return paint.astype(np.float32)


def _distance(patch: Patch, outline: shapely.Polygon) -> Floats:
    """Return metres outside an outline, about 0 inside, (h, w)."""
    outside = (patch.cover(outline) < 0.5).astype(np.uint8)
    pixels = cv2.distanceTransform(outside, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    return np.asarray(pixels * patch.gsd, np.float32)

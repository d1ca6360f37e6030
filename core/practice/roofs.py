"""Roofs as they look from above: slopes, tiles, parapets, tanks and panels; and their cracks."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
import shapely
from shapely import Polygon, affinity

from .canvas import Canvas, Patch, sweep
from .light import Light
from .noise import Floats, octaves, smooth, white
from .plan import Building

PITCH = math.radians(28)


def draw_building(canvas: Canvas, building: Building, light: Light) -> None:
    """Draw an undamaged building without its shadow."""
    patch = Patch.around(building.outline.bounds, canvas.gsd, 2)
    canvas.blend(patch, roof_paint(patch, building, light), patch.cover(building.outline))
    if building.roof == "flat":
        _edge(canvas, patch, building, light)
        _clutter(canvas, building, light)
    elif building.roof != "shed":
        _chimney(canvas, building, light)


def cast_shadow(canvas: Canvas, building: Building, light: Light, height: float) -> None:
    """Darken the ground that a building of `height` metres shades."""
    dx, dy = light.shadow(height)
    reach = max(abs(dx), abs(dy)) + 2
    patch = Patch.around(building.outline.bounds, canvas.gsd, reach)
    cover = patch.cover(building.outline)
    shade = sweep(cover, dx / canvas.gsd, dy / canvas.gsd)
    canvas.darken(patch, shade, 0.56)


def roof_paint(patch: Patch, building: Building, light: Light) -> Floats:
    """Return the roof's colour over a patch, (h, w, 3)."""
    window, seed, gsd = patch.window, building.seed % 1_000_003, patch.gsd
    base = np.array(building.colour, np.float32)
    grain = octaves(window, 5 / gsd, seed, 3)
    stain = smooth(window, 7 / gsd, seed + 7)
    texture = 0.8 + 0.26 * grain + 0.14 * stain + 0.06 * (white(window, seed + 1) - 0.5)
    along, across = _roof_axes(patch, building)
    if building.roof == "flat":
        shade = np.ones_like(texture)
    elif building.roof == "shed":
        shade = 0.96 + 0.05 * np.sin(along * (2 * math.pi / 1.9)) * np.sign(across + 1e-9)
        shade = shade * np.where(across > 0, light.on_slope(building.angle + math.pi / 2, 0.12),
                                 light.on_slope(building.angle - math.pi / 2, 0.12))  # fmt: skip
    else:
        shade = _slopes(building, light, along, across)
        texture = texture + 0.05 * np.sin(across * (2 * math.pi / 1.1)).astype(np.float32)
    paint: Floats = base * (texture * shade.astype(np.float32))[..., None]
    return paint


def _roof_axes(
    patch: Patch, building: Building
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Return metres along and across the roof from the middle of its box."""
    middle = building.outline.minimum_rotated_rectangle.centroid
    x, y = patch.places()
    x, y = x - middle.x, y - middle.y
    cosine, sine = math.cos(building.angle), math.sin(building.angle)
    return x * cosine + y * sine, -x * sine + y * cosine


def _slopes(
    building: Building,
    light: Light,
    along: npt.NDArray[np.float64],
    across: npt.NDArray[np.float64],
) -> npt.NDArray[np.float64]:
    box = affinity.rotate(building.outline, -building.angle, (0, 0), use_radians=True).bounds
    long, deep = box[2] - box[0], box[3] - box[1]
    turn = 0.0 if long >= deep else math.pi / 2
    if turn:
        along, across, long, deep = across, -along, deep, long
    angle = building.angle + turn
    shade = np.where(
        across > 0,
        light.on_slope(angle + math.pi / 2, PITCH),
        light.on_slope(angle - math.pi / 2, PITCH),
    )
    if building.roof == "hip":
        end = np.abs(along) - (long - deep) / 2 > np.abs(across)
        ends = np.where(
            along > 0, light.on_slope(angle, PITCH), light.on_slope(angle + math.pi, PITCH)
        )
        shade = np.where(end, ends, shade)
    ridge = np.exp(-((across / 0.35) ** 2)) * (np.abs(along) < (long - deep * 0.4) / 2)
    return np.asarray(shade + 0.1 * ridge)


def _edge(canvas: Canvas, patch: Patch, building: Building, light: Light) -> None:
    """Draw the parapet: lit outside, its shadow inside."""
    rim = building.outline.difference(building.outline.buffer(-0.45, join_style="mitre"))
    for part in _polygons(rim):
        colour = np.array(building.colour, np.float32) * 0.4 + 132
        canvas.blend(patch, colour, 0.75 * patch.cover(part))
    dx, dy = light.shadow(0.9)
    inner = building.outline.buffer(-0.45, join_style="mitre")
    lit = affinity.translate(inner, dx, dy)
    for part in _polygons(inner.difference(lit)):
        canvas.darken(patch, patch.cover(part), 0.4)


def _clutter(canvas: Canvas, building: Building, light: Light) -> None:
    """Stair heads, water tanks, solar heaters on a flat roof."""
    random = np.random.default_rng((building.seed, 3))
    inner = building.outline.buffer(-1.6)
    if inner.is_empty:
        return
    left, top, right, bottom = inner.bounds
    for _ in range(min(9, 1 + int(building.outline.area / 45))):
        x, y = random.uniform(left, right), random.uniform(top, bottom)
        long, deep, height = random.uniform(0.7, 2.4), random.uniform(0.7, 1.8), 1.2
        kind = random.random()
        shape = affinity.translate(
            affinity.rotate(
                shapely.box(-long / 2, -deep / 2, long / 2, deep / 2),
                building.angle,
                (0, 0),
                use_radians=True,
            ),
            x,
            y,
        )
        if not inner.contains(shape):
            continue
        colour = (52, 60, 84) if kind < 0.3 else (212, 210, 206) if kind < 0.7 else (116, 110, 104)
        _object(canvas, shape, np.array(colour, np.float32), light, height)


def _chimney(canvas: Canvas, building: Building, light: Light) -> None:
    random = np.random.default_rng((building.seed, 4))
    inner = building.outline.buffer(-1.5)
    if inner.is_empty or random.random() < 0.4:
        return
    at = inner.representative_point()
    shape = affinity.rotate(
        shapely.box(at.x - 0.45, at.y - 0.45, at.x + 0.45, at.y + 0.45),
        building.angle,
        use_radians=True,
    )
    _object(canvas, shape, np.array([150, 130, 118], np.float32), light, 1.0)


def _object(canvas: Canvas, shape: Polygon, colour: Floats, light: Light, height: float) -> None:
    dx, dy = light.shadow(height)
    patch = Patch.around(shape.bounds, canvas.gsd, max(abs(dx), abs(dy)) + 1)
    cover = patch.cover(shape)
    canvas.darken(patch, sweep(cover, dx / canvas.gsd, dy / canvas.gsd), 0.45)
    canvas.blend(patch, colour, cover)


def draw_thing(
    canvas: Canvas, shape: Polygon, colour: tuple[float, float, float], light: Light, height: float
) -> None:
    """Draw a small box of one colour with its shadow: a car, a slab."""
    _object(canvas, shape, np.array(colour, np.float32), light, height)


def _polygons(shape: shapely.Geometry) -> list[Polygon]:
    parts = getattr(shape, "geoms", [shape])
    return [part for part in parts if isinstance(part, Polygon) and not part.is_empty]

"""The town through the sensor: one window of the image before or after."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
import shapely
from rasterio.windows import Window
from shapely import affinity

from .canvas import Canvas, Patch, sweep
from .disaster import damage_levels
from .ground import draw_ground
from .light import Light, lights
from .noise import Floats, white
from .plan import Town, Tree, make_town
from .roofs import draw_thing
from .rubble import draw_damaged, shade_damaged

HALO = 10
"""Pixels drawn around a window, for the point spread and the misregistration."""

REACH = 60.0
"""Metres beyond a window from which an object can still throw its shadow into it."""

SHIFT = 1.6
"""Largest misregistration of the image after, in pixels, along each axis."""

MUTED = 0.3
"""How far the air pulls colours towards grey."""

CARS = (
    (222, 222, 222), (60, 62, 66), (150, 152, 156), (160, 44, 38), (44, 66, 116), (200, 196, 186)
)  # fmt: skip


@dataclass(frozen=True)
class Scene:
    """A town, what happened to it, and the light on both days; everything the images are made of.

    Args:
        town: the plan.
        levels: damage level 1..4 per building.
        before, after: the two acquisitions.
        gsd: metres per pixel.
    """

    town: Town
    levels: npt.NDArray[np.uint8]
    before: Light
    after: Light
    gsd: float

    @classmethod
    def make(cls, seed: int, width: int, height: int, gsd: float, severity: float) -> Scene:
        """Plan a scene of `width` x `height` pixels; the same arguments give the same scene."""
        town = make_town(seed, width * gsd, height * gsd)
        return cls(town, damage_levels(town, severity), *lights(seed), gsd)


class Renderer:
    """Draws windows of a scene; the pixels do not depend on how the scene is cut into windows."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._buildings = shapely.STRtree([one.outline for one in scene.town.buildings])
        self._trees = shapely.STRtree([shapely.Point(one.x, one.y) for one in scene.town.trees])

    def pre(self, window: Window) -> npt.NDArray[np.uint8]:
        """Return a window of the image before, (3, h, w)."""
        drawn = self._draw(_grown(window), self._scene.before, intact=True)
        return _sense(drawn, _grown(window), self._scene.before)

    def post(self, window: Window) -> npt.NDArray[np.uint8]:
        """Return a window of the image after, (3, h, w), slightly misregistered."""
        wide = _grown(window)
        drawn = self._draw(wide, self._scene.after, intact=False)
        return _sense(_misregister(drawn, wide, self._scene.town.seed), wide, self._scene.after)

    def classes(self, window: Window) -> npt.NDArray[np.uint8]:
        """Return the true damage class, (h, w): 0 none, 1..4 where a pixel's centre is inside."""
        from rasterio.features import rasterize
        from rasterio.transform import Affine

        scale = Affine(self._scene.gsd, 0, window.col_off * self._scene.gsd,
                       0, self._scene.gsd, window.row_off * self._scene.gsd)  # fmt: skip
        inside = self._near(self._buildings, window, 0)
        shape = (int(window.height), int(window.width))
        shapes = [
            (self._scene.town.buildings[index].outline, int(self._scene.levels[index]))
            for index in inside
        ]
        if not shapes:
            return np.zeros(shape, np.uint8)
        burnt: npt.NDArray[np.uint8] = rasterize(shapes, shape, transform=scale, dtype="uint8")
        return burnt

    def _near(self, tree: shapely.STRtree, window: Window, margin: float) -> Sequence[int]:
        gsd = self._scene.gsd
        box = shapely.box(
            window.col_off * gsd - margin,
            window.row_off * gsd - margin,
            (window.col_off + window.width) * gsd + margin,
            (window.row_off + window.height) * gsd + margin,
        )
        return [int(index) for index in np.sort(tree.query(box))]

    def _draw(self, window: Window, light: Light, *, intact: bool) -> Floats:
        scene = self._scene
        canvas = Canvas(window, scene.gsd)
        canvas.image[:] = draw_ground(scene.town, window, scene.gsd, light.dryness)
        near = self._near(self._buildings, window, REACH)
        levels = {index: 1 if intact else int(scene.levels[index]) for index in near}
        _draw_cars(canvas, scene.town, light)
        for index in near:
            shade_damaged(canvas, scene.town.buildings[index], levels[index], light)
        for index in self._near(self._trees, window, 12):
            _draw_tree(canvas, scene.town.trees[index], light)
        for index in near:
            draw_damaged(canvas, scene.town.buildings[index], levels[index], light)
        return canvas.image


def _grown(window: Window) -> Window:
    return Window(
        window.col_off - HALO,
        window.row_off - HALO,
        window.width + 2 * HALO,
        window.height + 2 * HALO,
    )


def _draw_tree(canvas: Canvas, tree: Tree, light: Light) -> None:
    """Draw a crown: lit towards the sun, dark on the other side, ragged at the edge."""
    box = (tree.x - tree.radius, tree.y - tree.radius, tree.x + tree.radius, tree.y + tree.radius)
    dx, dy = light.shadow(tree.radius * 1.3)
    patch = Patch.around(box, canvas.gsd, max(abs(dx), abs(dy)) + 1)
    ragged = white(patch.window, tree.seed % 99_991) - 0.5
    crown = np.clip(patch.disc(tree.x, tree.y, tree.radius) * (0.92 + 0.6 * ragged), 0, 1)
    canvas.darken(patch, sweep(crown, dx / canvas.gsd, dy / canvas.gsd), 0.5)
    x, y = patch.places()
    towards = (x - tree.x) * math.sin(light.azimuth) - (y - tree.y) * math.cos(light.azimuth)
    random = np.random.default_rng(tree.seed)
    green = np.array([62, 76, 44]) * random.uniform(0.75, 1.3) + random.normal(0, 4, 3)
    green = green + (np.array([116, 100, 64]) - green) * light.dryness * random.uniform(0.2, 1)
    shade = 0.86 + 0.42 * towards / max(tree.radius, 0.5) + 0.5 * ragged
    paint = green.astype(np.float32) * np.clip(shade, 0.35, 1.7)[..., None].astype(np.float32)
    canvas.blend(patch, paint, (crown * 0.94).astype(np.float32))


def _draw_cars(canvas: Canvas, town: Town, light: Light) -> None:
    """Put vehicles on the streets; where they are depends on the day."""
    window, gsd = canvas.window, canvas.gsd
    cell = 14.0
    first_column = math.floor(window.col_off * gsd / cell) - 1
    first_row = math.floor(window.row_off * gsd / cell) - 1
    columns, rows = int(window.width * gsd / cell) + 3, int(window.height * gsd / cell) + 3
    for row in range(first_row, first_row + rows):
        for column in range(first_column, first_column + columns):
            random = np.random.default_rng((light.seed, 91, row + 50_000, column + 50_000))
            if random.random() < 0.5:
                continue
            x, y = (column + random.random()) * cell, (row + random.random()) * cell
            _draw_car(canvas, town, light, (x, y), random)


def _draw_car(
    canvas: Canvas,
    town: Town,
    light: Light,
    place: tuple[float, float],
    random: np.random.Generator,
) -> None:
    u, v = (float(value) for value in town.streets.to_uv(*map(np.array, place)))
    for axis, at in ((0, u), (1, v)):
        index = np.array([round(at / town.streets.block)], dtype=np.int64)
        line = float(town.streets.line(axis, index)[0])
        half = float(town.streets.half_width(axis, index)[0])
        if abs(at - line) > half + 2:
            continue
        lane = line + (half - 1.2) * (1 if at > line else -1)
        x, y = town.streets.to_xy(*((lane, v) if axis == 0 else (u, lane)))
        angle = town.streets.direction(x, y) + (math.pi / 2 if axis == 0 else 0)
        box = shapely.box(x - 2.1, y - 0.9, x + 2.1, y + 0.9)
        shape = affinity.rotate(box, angle, use_radians=True)
        draw_thing(canvas, shape, CARS[int(random.integers(len(CARS)))], light, 1.5)
        return


def misregistration(window: Window, seed: int) -> npt.NDArray[np.float64]:
    """Return where pixels of the image after come from, (h, w, 2) in columns and rows.

    Smooth, of up to `SHIFT` pixels along each axis, as two orthorectifications differ.
    """
    random = np.random.default_rng((seed, 13))
    x = np.arange(int(window.width), dtype=np.float64)[np.newaxis] + window.col_off
    y = np.arange(int(window.height), dtype=np.float64)[:, np.newaxis] + window.row_off
    shifts = []
    for _ in range(2):
        constant, wave = random.uniform(-0.6, 0.6), random.uniform(300, 900, 2)
        bend = np.sin(2 * np.pi * x / wave[0] + random.uniform(0, 6)) * np.sin(
            2 * np.pi * y / wave[1] + random.uniform(0, 6)
        )
        shifts.append(SHIFT * (constant + 0.4 * bend))
    return np.stack(shifts, axis=-1)


def _misregister(image: Floats, window: Window, seed: int) -> Floats:
    # Whole 32nds of a pixel are what remap works in: so no window rounds otherwise.
    shift = np.rint(misregistration(window, seed) * 32) / 32
    rows, columns = np.mgrid[: image.shape[0], : image.shape[1]]
    maps = [
        (local + shift[..., axis]).astype(np.float32) for axis, local in enumerate((columns, rows))
    ]
    moved = cv2.remap(image, maps[0], maps[1], cv2.INTER_LINEAR, None, cv2.BORDER_REFLECT)
    return np.asarray(moved, np.float32)


def _sense(image: Floats, window: Window, light: Light) -> npt.NDArray[np.uint8]:
    """Blur, tint, haze, noise and quantise; cut the halo off; return (3, h, w)."""
    seen = cv2.GaussianBlur(image, (7, 7), light.blur)
    seen += (seen.mean(axis=2, keepdims=True) - seen) * np.float32(MUTED)
    seen = seen * np.array(light.gains, np.float32) * np.float32(1 - light.haze / 255)
    seen = seen + np.float32(light.haze)
    for band in range(3):
        seed = light.seed * 7 + band
        bell = white(window, seed) + white(window, seed + 31) + white(window, seed + 62) - 1.5
        seen[..., band] += bell * np.float32(2 * light.noise)
    inner = seen[HALO:-HALO, HALO:-HALO]
    return np.ascontiguousarray(np.clip(np.rint(inner), 0, 255).astype(np.uint8).transpose(2, 0, 1))

"""The ground: streets with pavements, yards, parks, fields with furrows, bare earth."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from .noise import Floats, octaves, smooth, white
from .plan import Streets, Town

Reals = npt.NDArray[np.float32] | npt.NDArray[np.float64]

FIELD_COLOURS = ((146, 128, 92), (104, 110, 66), (168, 150, 112), (86, 98, 58), (128, 106, 80))
PAVEMENT = np.array([150, 147, 142], np.float32)


def draw_ground(town: Town, window: Window, gsd: float, dryness: float) -> Floats:
    """Return the ground of a window, (h, w, 3), 0..255.

    Args:
        town: the plan.
        window: in pixels.
        gsd: metres per pixel.
        dryness: 0 as planned, 1 all grass withered; the season.
    """
    rows, columns = np.mgrid[: int(window.height), : int(window.width)]
    x = (columns + window.col_off + 0.5) * gsd
    y = (rows + window.row_off + 0.5) * gsd
    u, v = town.streets.to_uv(x, y)
    column, across, along_u = _nearest(town.streets, 0, u)
    row, down, along_v = _nearest(town.streets, 1, v)
    image = _open_ground(town, window, gsd, dryness)
    _fields(town, image, (column, row), (u, v), dryness)
    yards = octaves(window, 9 / gsd, town.seed + 5, 2)
    built = _use_mask(town, column, row, ("homes", "centre", "works"))
    paved = _step(yards - 0.5 + 0.12 * _use_mask(town, column, row, ("centre", "works")), 0.1)
    yard = np.array([158, 153, 146], np.float32) * (0.8 + 0.4 * yards)[..., None]
    image += (yard - image) * (0.75 * built * paved)[..., None]
    kerb, middle = np.minimum(across, down), np.where(across < down, along_u, along_v)
    _streets(town, window, gsd, image, kerb=kerb, middle=middle)
    fine = white(window, town.seed + 9) - 0.5
    return np.asarray(image * (1 + 0.07 * fine)[..., None], np.float32)


def _nearest(
    streets: Streets, axis: int, at: npt.NDArray[np.float64]
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Return the block's index, metres from the nearest kerb (negative on the carriageway), and
    metres from the middle of that street."""
    first = int(np.floor(at.min() / streets.block)) - 2
    index = np.arange(first, int(np.ceil(at.max() / streets.block)) + 3, dtype=np.int64)
    lines, half = streets.line(axis, index), streets.half_width(axis, index)
    slot = np.clip(np.searchsorted(lines, at, side="right") - 1, 0, len(index) - 2)
    left, right = at - lines[slot], lines[slot + 1] - at
    nearer = np.where(left - half[slot] < right - half[slot + 1], slot, slot + 1)
    middle = np.abs(at - lines[nearer])
    return index[slot], middle - half[nearer], middle


def _open_ground(town: Town, window: Window, gsd: float, dryness: float) -> Floats:
    style = town.style
    soil, grass = np.array(style.soil, np.float32), np.array(style.grass, np.float32)
    withered = soil * 0.55 + np.array([150, 140, 96], np.float32) * 0.45
    grass = grass + (withered - grass) * np.float32(dryness)
    coarse, fine = octaves(window, 46 / gsd, town.seed, 5), octaves(window, 6 / gsd, town.seed + 3)
    share = _step(coarse + 0.35 * (fine - 0.5) - (0.66 - 0.36 * style.green), 0.1)
    image = soil + (grass - soil) * share[..., None]
    return np.asarray(image * (0.74 + 0.52 * fine)[..., None], np.float32)


def _fields(
    town: Town,
    image: Floats,
    block: tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]],
    at: tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]],
    dryness: float,
) -> None:
    """Paint fields over several blocks each, with furrows along one street direction."""
    column, row = block
    mask = _use_mask(town, column, row, ("field",))
    if not mask.any():
        return
    strip = (np.floor_divide(column, 2) * 31 + np.floor_divide(row, 3) * 17 + town.seed) % 97
    colours = np.array(FIELD_COLOURS, np.float32)
    paint = colours[strip % len(colours)]
    paint = paint + (np.array([150, 132, 98], np.float32) - paint) * np.float32(0.6 * dryness)
    phase = np.where(strip % 2 == 0, at[0], at[1])
    furrow = 0.94 + 0.08 * np.sin(phase * (2 * np.pi / 3.1)) + 0.05 * np.sin(phase * 0.9)
    image += (paint * furrow[..., None].astype(np.float32) - image) * (0.72 * mask)[..., None]


def _use_mask(
    town: Town,
    column: npt.NDArray[np.int64],
    row: npt.NDArray[np.int64],
    uses: tuple[str, ...],
) -> Floats:
    left, top = int(column.min()), int(row.min())
    table = np.zeros((int(row.max()) - top + 1, int(column.max()) - left + 1), np.float32)
    for r in range(table.shape[0]):
        for c in range(table.shape[1]):
            block = town.blocks.get((c + left, r + top))
            table[r, c] = (block.use if block else "field") in uses
    mask: Floats = table[row - top, column - left]
    return mask


def _streets(
    town: Town,
    window: Window,
    gsd: float,
    image: Floats,
    *,
    kerb: npt.NDArray[np.float64],
    middle: npt.NDArray[np.float64],
) -> None:
    wear = octaves(window, 24 / gsd, town.seed + 21)
    patches = smooth(window, 11 / gsd, town.seed + 22)
    asphalt = (
        np.array(town.style.asphalt, np.float32) * (0.76 + 0.34 * wear + 0.12 * patches)[..., None]
    )
    pavement = PAVEMENT * (0.85 + 0.3 * wear)[..., None]
    image += (pavement - image) * (0.7 * _step(1.7 - kerb, 0.5))[..., None]
    image += (asphalt - image) * _step(-kerb, 0.4)[..., None]
    # Centre lines are painted on avenues only, where the kerb is far from the middle.
    line = _step(0.22 - middle, 0.2) * _step(-kerb - 5.5, 0.3) * _step(patches - 0.35, 0.05)
    image += (np.float32(205) - image) * (0.6 * line)[..., None]


def _step(value: Reals, width: float) -> Floats:
    """Return 0 below -width, 1 above +width, smooth between."""
    share = np.clip((value + width) / (2 * width), 0, 1)
    return np.asarray(share * share * (3 - 2 * share), np.float32)

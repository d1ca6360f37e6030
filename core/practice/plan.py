"""The town as vectors: a bent street network, blocks, parcels, buildings, trees.

Streets are straight in (u, v); the ground is seen in (x, y), metres right and down from the scene's
corner. The map between them is a rotation with long smooth waves, so that streets bend.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import shapely
from shapely import Polygon, affinity

from .style import Colour, Style, style_of

Metres = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Building:
    """One building before the event.

    Args:
        outline: footprint in metres, with holes for courtyards.
        roof: `flat`, `gable`, `hip` or `shed`.
        angle: direction of its long side in radians.
        height: metres.
        colour: of the roof.
        seed: for everything that is drawn on it.
        people: persons who live in it.
    """

    outline: Polygon
    roof: str
    angle: float
    height: float
    colour: Colour
    seed: int
    people: float


@dataclass(frozen=True)
class Tree:
    """A tree: centre in metres, crown radius in metres."""

    x: float
    y: float
    radius: float
    seed: int


class Streets:
    """The bent network: lines of constant u and of constant v, irregularly spaced."""

    def __init__(self, seed: int, block: float) -> None:
        random = np.random.default_rng((seed, 11))
        self.block, self._seed = block, seed
        self._angle = random.uniform(-0.35, 0.35)
        self._amplitude = random.uniform(6, 20, 2)
        self._wave = random.uniform(260, 520, 2)
        self._phase = random.uniform(0, 2 * math.pi, 2)

    def to_uv(self, x: Metres, y: Metres) -> tuple[Metres, Metres]:
        """Map ground metres to street coordinates."""
        cosine, sine = math.cos(self._angle), math.sin(self._angle)
        a, b = x * cosine + y * sine, -x * sine + y * cosine
        u = a + self._amplitude[0] * np.sin(b * (2 * math.pi / self._wave[0]) + self._phase[0])
        v = b + self._amplitude[1] * np.sin(a * (2 * math.pi / self._wave[1]) + self._phase[1])
        return u, v

    def to_xy(self, u: float, v: float) -> tuple[float, float]:
        """Invert `to_uv` at one place, to a millimetre."""
        x, y = u, v
        for _ in range(30):
            at = self.to_uv(np.array(x), np.array(y))
            du, dv = u - float(at[0]), v - float(at[1])
            cosine, sine = math.cos(self._angle), math.sin(self._angle)
            x, y = x + du * cosine - dv * sine, y + du * sine + dv * cosine
            if abs(du) + abs(dv) < 1e-3:
                break
        return x, y

    def line(self, axis: int, index: npt.NDArray[np.int64]) -> Metres:
        """Return where lines lie along `axis` (0 for u, 1 for v)."""
        return (index + 0.36 * (self._hash(axis, index) - 0.5)) * self.block

    def half_width(self, axis: int, index: npt.NDArray[np.int64]) -> Metres:
        """Return half the carriageway's width: every fifth line is an avenue."""
        return np.where(index % 5 == 2, 8.0, 3.0 + 1.4 * self._hash(axis + 2, index))

    def direction(self, x: float, y: float) -> float:
        """Return the angle of the u axis on the ground, in radians."""
        step = 0.5
        u0, v0 = self.to_uv(np.array(x), np.array(y))
        ahead = self.to_xy(float(u0) + step, float(v0))
        return math.atan2(ahead[1] - y, ahead[0] - x)

    def _hash(self, salt: int, index: npt.NDArray[np.int64]) -> Metres:
        value = np.sin(index * 127.1 + salt * 311.7 + self._seed * 74.7) * 43758.5453
        fraction: Metres = value - np.floor(value)
        return fraction


@dataclass(frozen=True)
class Block:
    """One street block: its index and what it is used for."""

    row: int
    column: int
    use: str


@dataclass(frozen=True)
class Town:
    """Everything that stands in the scene; small, whatever is drawn of it.

    Args:
        seed: what it was made from.
        width, height: metres.
        blocks: by (column, row) index of the street lines to their left and above.
    """

    seed: int
    width: float
    height: float
    style: Style
    streets: Streets
    blocks: dict[tuple[int, int], Block] = field(default_factory=dict)
    buildings: list[Building] = field(default_factory=list)
    trees: list[Tree] = field(default_factory=list)


def make_town(seed: int, width: float, height: float) -> Town:
    """Plan a town of `width` x `height` metres; the same seed and size give the same town."""
    style = style_of(seed)
    town = Town(seed, width, height, style, Streets(seed, style.block))
    for column, row in _block_indices(town):
        random = np.random.default_rng((seed, column + 100_000, row + 100_000))
        block = Block(row, column, _use(town, column, row, random))
        town.blocks[column, row] = block
        _fill(town, block, random)
    return town


def _block_indices(town: Town) -> Iterator[tuple[int, int]]:
    x, y = np.meshgrid(np.linspace(0, town.width, 65), np.linspace(0, town.height, 65))
    u, v = town.streets.to_uv(x, y)
    block = town.streets.block
    for row in range(math.floor(v.min() / block) - 2, math.ceil(v.max() / block) + 2):
        for column in range(math.floor(u.min() / block) - 2, math.ceil(u.max() / block) + 2):
            yield column, row


def _corner(streets: Streets, column: int, row: int) -> tuple[float, float]:
    index = np.array([column, row], dtype=np.int64)
    return float(streets.line(0, index[:1])[0]), float(streets.line(1, index[1:])[0])


def _use(town: Town, column: int, row: int, random: np.random.Generator) -> str:
    """Choose what a block is for: dense in the middle, fields at the edge."""
    x, y = town.streets.to_xy((column + 0.5) * town.streets.block, (row + 0.5) * town.streets.block)
    from_centre = math.hypot(x / town.width - 0.48, y / town.height - 0.5)
    centrality = 1 - from_centre / 0.62 + random.normal(0, 0.1)
    if centrality < 0.1:
        return "field"
    chance = random.random()
    if chance < 0.05:
        return "park"
    if chance < 0.1 and centrality < 0.6:
        return "works"
    return "centre" if centrality > 0.62 else "homes"


def _fill(town: Town, block: Block, random: np.random.Generator) -> None:
    u0, v0 = _corner(town.streets, block.column, block.row)
    u1, v1 = _corner(town.streets, block.column + 1, block.row + 1)
    margin = 8.5 if {block.column % 5, block.row % 5} & {1, 2} else 6.5
    box = (u0 + margin, v0 + margin, u1 - margin, v1 - margin)
    if block.use in ("centre", "homes"):
        for parcel in _parcels(box, town.style.parcel, random):
            _build(town, block, parcel, random)
    elif block.use == "works":
        _build_works(town, box, random)
    _plant(town, block, box, random)


Box = tuple[float, float, float, float]


def _parcels(box: Box, frontage: float, random: np.random.Generator) -> Iterator[Box]:
    """Cut a block into two rows of parcels, back to back."""
    u0, v0, u1, v1 = box
    middle = (v0 + v1) / 2 + random.normal(0, 2)
    for low, high in ((v0, middle), (middle, v1)):
        u = u0
        while u < u1 - frontage * 0.6:
            width = min(frontage * random.uniform(0.75, 1.4), u1 - u)
            yield u, low, u + width, high
            u += width


def _build(town: Town, block: Block, parcel: Box, random: np.random.Generator) -> None:
    u0, v0, u1, v1 = parcel
    if random.random() < (0.06 if block.use == "centre" else 0.16):
        return
    tall = block.use == "centre" and random.random() < town.style.tall
    fill = min(0.95, town.style.fill * random.uniform(0.82, 1.12))
    long = (u1 - u0) * fill
    deep = min((v1 - v0) * random.uniform(0.5, 0.88), (v1 - v0) - 2.5, long * 2.2)
    if long < 5 or deep < 5:
        return
    shift = random.uniform(-0.5, 0.5) * ((v1 - v0) - deep)
    x, y = town.streets.to_xy((u0 + u1) / 2, (v0 + v1) / 2 + shift * 0.8)
    if not (-30 < x < town.width + 30 and -30 < y < town.height + 30):
        return
    angle = town.streets.direction(x, y) + random.normal(0, 0.02)
    outline = affinity.translate(
        affinity.rotate(_shape(long, deep, random), angle, (0, 0), use_radians=True), x, y
    )
    if any(near.outline.distance(outline) < 0.8 for near in town.buildings[-14:]):
        return
    flat = tall or random.random() < town.style.flat or outline.interiors
    roof = "flat" if flat else ("hip" if random.random() < 0.4 else "gable")
    floors = int(random.integers(4, 9)) if tall else int(random.integers(1, 4))
    palette = town.style.flat_roofs if flat else town.style.pitched_roofs
    town.buildings.append(
        _building(outline, roof, angle, floors=floors, palette=palette, random=random)
    )


def _building(
    outline: Polygon,
    roof: str,
    angle: float,
    *,
    floors: int,
    palette: tuple[Colour, ...],
    random: np.random.Generator,
) -> Building:
    base = np.array(palette[int(random.integers(len(palette)))])
    red, green, blue = np.clip(base * random.uniform(0.8, 1.12) + random.normal(0, 3, 3), 20, 235)
    people = 0.0 if roof == "shed" else outline.area * floors / 38 * random.uniform(0.5, 1.4)
    return Building(
        outline=outline,
        roof=roof,
        angle=angle,
        height=3.0 * floors + random.uniform(0, 1),
        colour=(float(red), float(green), float(blue)),
        seed=int(random.integers(1 << 31)),
        people=float(people),
    )


def _shape(long: float, deep: float, random: np.random.Generator) -> Polygon:
    """Return a footprint around the origin: mostly boxes, some L and U, few with a courtyard."""
    whole = shapely.box(-long / 2, -deep / 2, long / 2, deep / 2)
    chance = random.random()
    if min(long, deep) > 15 and chance < 0.3:
        return whole.difference(shapely.box(-long * 0.22, -deep * 0.22, long * 0.22, deep * 0.22))
    if chance < 0.22 and min(long, deep) > 8:
        side = 1 if random.random() < 0.5 else -1
        cut = shapely.box(0, 0, long, deep) if chance < 0.16 else _notch(long, deep)
        return whole.difference(
            affinity.scale(cut, side, 1, origin=(0, 0)) if chance < 0.16 else cut
        )
    return whole


def _notch(long: float, deep: float) -> Polygon:
    return shapely.box(-long * 0.2, -deep * 0.05, long * 0.2, deep)


def _build_works(town: Town, box: Box, random: np.random.Generator) -> None:
    u0, v0, u1, v1 = box
    if u1 - u0 < 30 or v1 - v0 < 30:
        return
    for share in (0.27, 0.73):
        x, y = town.streets.to_xy(u0 + (u1 - u0) * share, (v0 + v1) / 2)
        angle = town.streets.direction(x, y)
        long, deep = (u1 - u0) * 0.4, (v1 - v0) * random.uniform(0.55, 0.85)
        outline = shapely.box(-long / 2, -deep / 2, long / 2, deep / 2)
        outline = affinity.translate(
            affinity.rotate(outline, angle, (0, 0), use_radians=True), x, y
        )
        palette = ((190, 196, 202), (150, 160, 172), (206, 204, 198), (120, 132, 140))
        town.buildings.append(
            _building(outline, "shed", angle, floors=3, palette=palette, random=random)
        )


def _plant(town: Town, block: Block, box: Box, random: np.random.Generator) -> None:
    u0, v0, u1, v1 = (box[0] - 4, box[1] - 4, box[2] + 4, box[3] + 4)
    hectares = max(0.0, (u1 - u0) * (v1 - v0)) / 1e4
    density = town.style.trees * {"park": 3.2, "field": 0.12, "works": 0.2}.get(block.use, 1.0)
    recent = [near.outline for near in town.buildings[-60:]]
    for _ in range(random.poisson(hectares * density)):
        x, y = town.streets.to_xy(random.uniform(u0, u1), random.uniform(v0, v1))
        radius = random.uniform(1.1, 3.6)
        crown = shapely.Point(x, y)
        if not any(outline.distance(crown) < radius * 0.7 for outline in recent):
            town.trees.append(Tree(x, y, radius, int(random.integers(1 << 31))))

"""What towns look like: colours, sizes and habits, chosen by the seed."""

from __future__ import annotations

from dataclasses import dataclass

Colour = tuple[float, float, float]
"""Reflectance-like red, green, blue, 0..255."""


@dataclass(frozen=True)
class Style:
    """A regional look.

    Args:
        block: typical side of a street block in metres.
        parcel: typical frontage of a parcel in metres.
        fill: share of a parcel's side that its building takes.
        flat: share of flat roofs; the rest are gabled or hipped.
        tall: share of apartment blocks in the centre.
        green: how green the open ground is, 0..1.
        trees: trees per hectare of open ground.
        flat_roofs, pitched_roofs: colours to choose from.
        soil, grass, asphalt: colours of the ground.
    """

    block: float
    parcel: float
    fill: float
    flat: float
    tall: float
    green: float
    trees: float
    flat_roofs: tuple[Colour, ...]
    pitched_roofs: tuple[Colour, ...]
    soil: Colour
    grass: Colour
    asphalt: Colour


TURKISH_TOWN = Style(
    block=78,
    parcel=17,
    fill=0.74,
    flat=0.5,
    tall=0.6,
    green=0.4,
    trees=34,
    flat_roofs=(
        (168, 160, 150),
        (142, 134, 124),
        (188, 182, 172),
        (120, 112, 104),
        (203, 196, 184),
    ),
    pitched_roofs=((158, 88, 66), (142, 76, 58), (172, 104, 78), (128, 82, 68), (150, 100, 84)),
    soil=(148, 128, 104),
    grass=(88, 96, 62),
    asphalt=(116, 113, 110),
)
SUBURB = Style(
    block=96,
    parcel=23,
    fill=0.55,
    flat=0.12,
    tall=0.12,
    green=0.85,
    trees=60,
    flat_roofs=((176, 172, 166), (205, 203, 198), (120, 118, 118)),
    pitched_roofs=((112, 104, 98), (88, 84, 82), (140, 124, 108), (128, 96, 80), (160, 150, 138)),
    soil=(150, 132, 106),
    grass=(78, 98, 58),
    asphalt=(132, 130, 128),
)
DENSE_QUARTER = Style(
    block=60,
    parcel=10.5,
    fill=0.86,
    flat=0.75,
    tall=0.25,
    green=0.2,
    trees=14,
    flat_roofs=((150, 146, 142), (178, 172, 164), (112, 104, 98), (130, 96, 76), (160, 170, 178)),
    pitched_roofs=((140, 92, 70), (120, 100, 88), (164, 164, 166)),
    soil=(160, 132, 100),
    grass=(96, 100, 66),
    asphalt=(138, 128, 114),
)
STYLES = (SUBURB, TURKISH_TOWN, DENSE_QUARTER)


def style_of(seed: int) -> Style:
    """Return the look of a seed; seed 1 is the Turkish town."""
    return STYLES[seed % len(STYLES)]

"""Footprints moved onto the roofs that images show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .declare import given, output, source
from .shared import BANDS, MORE_POST, MORE_PRE

ON_BEFORE, ON_AFTER = "image before", "image after"
ON_IMAGES = (ON_BEFORE, ON_AFTER)
"""On which image fitted footprints lie."""


@dataclass(frozen=True)
class FitFootprints:
    """Move each footprint onto its roof in the image before and in the one after."""

    footprints: str = source(
        "Polygons of buildings, of a cadastre, OpenStreetMap or another map, in any CRS."
    )
    fitted: str = output(
        "Every footprint with its own fields and its own shape, moved onto its roof, and for each"
        " image by how much (pre_dx_m east, pre_dy_m north; post_… likewise), how well it fits as"
        " it was and as it is (pre_fit_0, pre_fit_1, 0 to 1), and what became of it (pre_state:"
        " moved, stays, not seen, no outline).",
        kind="vector",
    )
    pre: Optional[str] = source(
        "Image from before the event: three or more bands, 8 or 16 bit or float, any CRS.", None
    )
    post: Optional[str] = source(
        "Image from after the event, likewise; it need not lie on the one before.", None
    )
    reach: float = given(
        "The farthest that a footprint may be off, in metres. Beyond 32 pixels the image is read"
        " coarser, so that fits are less exact.",
        10.0,
    )
    onto: str = given(
        "The image on which the footprints written lie; where that one is not given, the other.",
        ON_BEFORE,
    )
    pre_bands: tuple[int, ...] = given(BANDS, ())
    post_bands: tuple[int, ...] = given(BANDS, ())
    more_pre: tuple[str, ...] = source(MORE_PRE, ())
    more_post: tuple[str, ...] = source(MORE_POST, ())

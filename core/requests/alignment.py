"""Laying one image of a pair exactly onto the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .declare import given, output, source
from .shared import BANDS, POST, PRE


@dataclass(frozen=True)
class AlignPair:
    """Move the image after so that its content lies on that of the image before."""

    pre: str = source(PRE)
    post: str = source(POST)
    aligned: str = output(
        "The image after, all its bands in their own type, on the grid of the image before. Where"
        " alignment would not help, it is warped onto that grid only."
    )
    residuals: Optional[str] = output(
        "Where shifts were measured: one cell each with the shift, and the distance before and"
        " after.",
        None,
        kind="vector",
    )
    match_colours: bool = given(
        "Bring the chosen bands of the image after to the values of the image before, by one gain"
        " and offset per band, learnt where the ground did not change.",
        False,
    )
    spacing: Optional[float] = given(
        "Largest distance between measurements in metres; empty takes 128 pixels, or a fortieth of"
        " the longer side where that is more.",
        None,
    )
    pre_bands: tuple[int, ...] = given(BANDS, ())
    post_bands: tuple[int, ...] = given(BANDS, ())

"""Which numbers and texts a request may hold: one table, checked in one place.

QGIS takes the limits of its number parameters from here, the engine refuses what is outside, and
so does whoever builds a request in Python: a value of 1e300 is a slip of the pen, and NaN compares
as false with everything, so that neither may get as far as arithmetic.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, fields, is_dataclass
from numbers import Integral, Real
from typing import Any, Optional, Union, get_args, get_origin, get_type_hints

from ..errors import ParameterError
from ..sentences import say


@dataclass(frozen=True)
class Range:
    """Numbers from `least` to `most`, both included unless `above` leaves the lower one out."""

    least: float
    most: float
    above: bool = False

    def __contains__(self, value: float) -> bool:
        return (self.least < value if self.above else self.least <= value) and value <= self.most

    def __str__(self) -> str:
        if self.above:
            return say(
                "more than {least}, at most {most}",
                least=_plain(self.least),
                most=_plain(self.most),
            )
        return say("from {least} to {most}", least=_plain(self.least), most=_plain(self.most))


BYTE, SHARE = Range(0, 255), Range(0, 1)
METRES = Range(0.001, 100_000)
WIDTH = Range(0, 10_000)
COUNT = Range(1, 1_000_000_000)

RANGES = {
    "bands": Range(1, 65_535),
    "pre_bands": Range(1, 65_535),
    "post_bands": Range(1, 65_535),
    "tile": Range(0, 8192),
    "CompareModels.tile": Range(32, 8192),
    "gsd": METRES,
    "reach": WIDTH,
    "FitFootprints.reach": Range(0, 200, above=True),
    "spacing": METRES,
    "threshold": BYTE,
    "first": BYTE,
    "last": BYTE,
    "step": Range(1, 255),
    "min_area": Range(0, 1_000_000_000),
    "erosion": WIDTH,
    "opening": WIDTH,
    "dilation": WIDTH,
    "simplify": WIDTH,
    "apart": BYTE,
    "max_unknown": SHARE,
    "review_below": SHARE,
    "iou": SHARE,
    "severity": SHARE,
    "prior": SHARE,
    "seed": Range(0, 2**31 - 1),
    "width": Range(64, 1_000_000),
    "height": Range(64, 1_000_000),
    "PracticeScene.gsd": Range(0.05, 5),
    "ImportModel.gsd": Range(0.01, 1000),
    "ImportModel.tile": Range(32, 65_536),
    "mean": SHARE,
    "std": Range(1e-6, 1000),
    "crops": COUNT,
    "side": Range(32, 4096),
    "batch": Range(1, 65_536),
    "epochs": COUNT,
    "patience": COUNT,
    "rate": Range(1e-12, 10),
    "minutes": Range(0, 1_000_000, above=True),
    "validation": Range(0, 1, above=True),
    "test": SHARE,
    "cutmix": SHARE,
    "simulate": SHARE,
    "dilate": Range(0, 31),
    "misregistration": Range(0, 1000),
    "damaged_from": Range(2, 4),
    "SurveySample.size": COUNT,
    "SurveySample.width": Range(0.001, 1),
    "strip": Range(1, 1_000_000),
    "sector_count": Range(1, 9999),
    "target": Range(0, 1_000_000_000, above=True),
    "debris": Range(0, 1000),
    "cell_count": COUNT,
    "cell_side": Range(1, 10_000),
    "top": Range(0, 500),
    "megabytes": Range(1, 100_000),
    "pictures": Range(0, 500),
    "year": Range(1900, 2200),
    "max_cloud": Range(0, 100),
    "max_off_nadir": Range(0, 90),
    "most": Range(1, 10_000),
    "xmin": Range(-1e9, 1e9),
    "ymin": Range(-1e9, 1e9),
    "xmax": Range(-1e9, 1e9),
    "ymax": Range(-1e9, 1e9),
}
"""By field name; `Class.field` where a field of that name has another range in one request."""


EDGES = ("xmin", "ymin", "xmax", "ymax")


def range_of(request: type, name: str) -> Optional[Range]:
    """Return the range of a numeric field, of each of its items if it has several; else None."""
    return RANGES.get(f"{request.__name__}.{name}", RANGES.get(name))


def require_in_range(request: Any) -> None:
    """Refuse a request that holds a number out of its range, of the wrong kind, or no real text.

    Raises:
        ParameterError: it names the field.
    """
    hints = get_type_hints(type(request))
    for item in fields(request):
        value = getattr(request, item.name)
        if is_dataclass(value):
            require_in_range(value)
        elif value is not None:
            _require(type(request), item.name, _bare(hints[item.name]), value)
    edges = [getattr(request, name) for name in EDGES if hasattr(request, name)]
    if edges and (edges[0] >= edges[2] or edges[1] >= edges[3]):
        raise ParameterError(
            say(
                "‹extent› is {edges}: xmin and ymin must be less than xmax and ymax.",
                edges=", ".join(map(str, edges)),
            )
        )


def _require(request: type, name: str, kind: Any, value: Any) -> None:
    if get_origin(kind) is tuple and isinstance(value, (tuple, list)):
        for item in value:
            _require(request, name, get_args(kind)[0], item)
    elif kind in (int, float):
        _require_number(name, kind, value, range_of(request, name))
    elif isinstance(value, str):
        _require_text(name, value)


def _require_number(name: str, kind: type, value: Any, limits: Optional[Range]) -> None:
    fits = isinstance(value, Integral if kind is int else Real) and not isinstance(value, bool)
    fits = fits and (isinstance(value, Integral) or math.isfinite(value))
    if not fits or (limits is not None and value not in limits):
        what = say("a whole number") if kind is int else say("a number")
        raise ParameterError(
            say(
                "‹{name}› is {value}: choose {what}{limits}.",
                name=name,
                value=shown(value),
                what=what,
                limits=_limits(limits),
            )
        )


def _require_text(name: str, value: str) -> None:
    if "\0" in value or any("\ud800" <= letter <= "\udfff" for letter in value):
        raise ParameterError(
            say(
                "‹{name}› is {value}, which holds a character that no text has: write it anew, or"
                " rename the file.",
                name=name,
                value=shown(value),
            )
        )


def shown(value: Any) -> str:
    """Return a value for a message: readable, on one line and not without end."""
    try:
        text = ascii(value) if isinstance(value, str) else repr(value)
    except (ValueError, RecursionError):  # thousands of digits, thousands of lists in lists
        text = "a value too long to write"
    return text if len(text) <= 60 else f"{text[:57]}..."


def _limits(limits: Optional[Range]) -> str:
    return f" {limits}" if limits is not None else ""


def _plain(value: float) -> str:
    return f"{value:,.15g}".replace(",", " ") if abs(value) < 1e9 else f"{value:g}"


def _bare(hint: Any) -> Any:
    if get_origin(hint) is Union:
        return next(item for item in get_args(hint) if item is not type(None))
    return hint

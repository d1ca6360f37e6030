"""Which threshold and shape make buildings of a probability, and on whose word.

How far a mask bulges beyond the roofs is a property of the network, so its card is asked first. The
probability raster carries what the card recommends as tags, which survive clipping, warping and
translating with GDAL: a later step, on another machine, needs no model folder.

    AFTERMAP_MODEL                  name of the model
    AFTERMAP_MODEL_SHA256           of its weights
    AFTERMAP_THRESHOLD              the card's threshold of pixels
    AFTERMAP_MORPHOLOGY_THRESHOLD   and so on, one for each field of `Morphology`
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from ..errors import ParameterError
from ..models.card import ModelCard
from ..raster.grid import Grid
from ..requests import (
    AMATRICE,
    AS_THEY_LIE,
    ISLAHIYE,
    OWN,
    PRESETS,
    RIGHT_ANGLES,
    Morphology,
    RefineMorphology,
)
from ..sentences import say

PREFIX = "AFTERMAP_"
SHAPE = PREFIX + "MORPHOLOGY_"

PLAIN = Morphology(128, "metres", 25.0, 0.0, 0.0, 0.0, "square", 0.0, 0, AS_THEY_LIE)
"""For a probability of which nothing is known: more likely than not, no smaller than a garage. No
erosion: it would halve the houses of a network whose masks do not bulge."""

PAPERS = {
    ISLAHIYE: Morphology(70, "metres", 25.0, 5.5, 0.0, 0.0, "square", 0.0, 0, AS_THEY_LIE),
    AMATRICE: Morphology(None, "pixels", 0.0, 0.0, 3.0, 0.0, "square", 0.0, 0, AS_THEY_LIE),
}
"""Islahiye: threshold by IoU, section 2.2. Amatrice: an opening that drops specks of 1 to 2 pixels;
its threshold was found by experiment, so the model's own stands in for it."""

ISLAHIYE_PIXELS = replace(PAPERS[ISLAHIYE], units="pixels", min_area=100.0, erosion=11.0)
"""The same as printed, for pixels of 0.5 m."""

LENGTHS = ("erosion", "opening", "dilation")
SIZES = ("min_area", *LENGTHS)


def require_preset(name: str) -> None:
    """Refuse a preset that there is not, before anything is computed.

    Raises:
        ParameterError: it is none of `PRESETS`.
    """
    if name not in PRESETS:
        raise ParameterError(
            say(
                "‹preset› is '{name}': choose one of {presets}.",
                name=name,
                presets=", ".join(PRESETS),
            )
        )


def tags_of(card: ModelCard) -> dict[str, str]:
    """Return what a probability raster carries of the model that made it."""
    shape = card.morphology
    if shape.threshold is None:
        shape = replace(shape, threshold=card.threshold)
    shape = complete(shape)
    return {
        PREFIX + "MODEL": card.name,
        PREFIX + "MODEL_SHA256": card.sha256.replace(" ", ""),
        PREFIX + "THRESHOLD": str(card.threshold),
        **{SHAPE + item.name.upper(): str(getattr(shape, item.name)) for item in fields(shape)},
    }


def complete(morphology: Morphology, base: Morphology = PLAIN) -> Morphology:
    """Return a morphology whose empty fields are those of `base`; its units stay."""
    given = {item.name: getattr(morphology, item.name) for item in fields(morphology)}
    return replace(base, **{name: value for name, value in given.items() if value is not None})


def on_grid(morphology: Morphology, grid: Grid) -> Morphology:
    """Return a morphology whose empty fields are those of `PLAIN`, in its own units."""
    return complete(morphology, _in_units(PLAIN, morphology.units, grid))


def settle(
    request: RefineMorphology, tags: Mapping[str, str], grid: Grid
) -> tuple[Morphology, str]:
    """Return the morphology to use, nothing in it empty, and a sentence: which, and by whom.

    Args:
        request: preset, and the values that a person gave: they go first.
        tags: of the probability raster.
        grid: its grid; what is given in pixels and preset in metres, or the other way round, is
            brought to the units of the person.
    """
    own = request.morphology
    base, source = _preset(request, tags)
    sized = any(getattr(own, name) is not None for name in SIZES)
    units = own.units if sized or own.units == "pixels" else base.units
    settled = complete(replace(own, units=units), _in_units(base, units, grid))
    given = [item.name for item in fields(own) if item.name != "units"]
    given = [name.replace("_", " ") for name in given if getattr(own, name) is not None]
    but = say("; given: {given}", given=", ".join(given)) if given else ""
    return settled, say(
        "Buildings are cut out with {settled}: {source}{but}.",
        settled=describe(settled),
        source=source,
        but=but,
    )


def describe(morphology: Morphology) -> str:
    """Return a complete morphology in words."""
    unit, area = ("m", "m²") if morphology.units == "metres" else ("px", "px")
    lengths = [f"{name} {getattr(morphology, name):g} {unit}" for name in LENGTHS]
    angles = say(", right angles") if morphology.corners == RIGHT_ANGLES else ""
    apart = say(", houses apart below {apart}", apart=morphology.apart) if morphology.apart else ""
    return say(
        "threshold {threshold} of 255, patches from {min_area:g} {area}, {lengths}, a {kernel}"
        " kernel, outlines to {simplify:g} m{angles}{apart}",
        threshold=morphology.threshold,
        min_area=morphology.min_area,
        area=area,
        lengths=", ".join(lengths),
        kernel=morphology.kernel,
        simplify=morphology.simplify,
        angles=angles,
        apart=apart,
    )


def _preset(request: RefineMorphology, tags: Mapping[str, str]) -> tuple[Morphology, str]:
    if request.preset == OWN:
        return PLAIN, "your own values, and Aftermap's where you gave none"
    if request.preset == ISLAHIYE:
        pixels = request.morphology.units == "pixels"
        return ISLAHIYE_PIXELS if pixels else PAPERS[ISLAHIYE], say(
            "preset {islahiye}", islahiye=ISLAHIYE
        )
    recommended, source = _recommended(tags)
    if request.preset == AMATRICE:
        paper = replace(PAPERS[AMATRICE], threshold=recommended.threshold)
        return paper, say(
            "preset {amatrice}, with the threshold {source}", amatrice=AMATRICE, source=source
        )
    return recommended, source


def _recommended(tags: Mapping[str, str]) -> tuple[Morphology, str]:
    """Return what the raster's tags recommend, else `PLAIN`, and where it comes from."""
    values = {
        item.name: tags[SHAPE + item.name.upper()]
        for item in fields(Morphology)
        if SHAPE + item.name.upper() in tags
    }
    if not values:
        return PLAIN, "of Aftermap, since the raster does not say which model made it"
    try:
        morphology = complete(Morphology(**{name: _read(name, values[name]) for name in values}))
    except (ValueError, ParameterError):
        return PLAIN, "of Aftermap, since what the raster says of its model cannot be read"
    return morphology, say(
        "as the model '{tags}' recommends", tags=tags.get(PREFIX + "MODEL", "unnamed")
    )


def _read(name: str, text: str) -> Any:
    if name in ("units", "kernel", "corners"):
        return text
    return int(text) if name in ("threshold", "apart") else float(text)


def _in_units(morphology: Morphology, units: str, grid: Grid) -> Morphology:
    """Return a complete morphology with its sizes in other units."""
    if morphology.units == units:
        return morphology
    across, down = grid.gsd()
    area = across * down if units == "metres" else 1 / (across * down)
    sizes = {name: getattr(morphology, name) * area**0.5 for name in LENGTHS}
    assert morphology.min_area is not None
    return replace(morphology, units=units, min_area=morphology.min_area * area, **sizes)

"""What lists of choices are called in QGIS's language; scripts and models keep their values."""

from __future__ import annotations

from collections.abc import Iterable

from .texts import tr

WIDGET = f"{__name__.partition('.')[0]}.ui.choice_widget.Choice"
"""What shows a choice in words; Processing imports it by this name where there is a window."""


XBD = "not stated; trained on xBD (CC BY-NC-SA 4.0): treat as non-commercial"
"""What the catalogue says of models whose authors name no terms."""

BETWEEN = " - "
"""Stands between the parts of a value."""


def labels(values: Iterable[str]) -> list[str]:
    """Return what a person reads for each value; names and codes stay as they are.

    A value may be made of several parts with a dash between, each of which may be a phrase.
    """
    words = _words()
    return [BETWEEN.join(words.get(part, part) for part in v.split(BETWEEN)) for v in values]


def _words() -> dict[str, str]:
    return {**_of_levels(), **_of_people(), **_of_shapes(), **_of_reviews(), **_of_networks()}


def _of_levels() -> dict[str, str]:
    return {
        "expected": tr("expected"),
        "ceiling": tr("ceiling"),
        "round": tr("round"),
        "majority": tr("majority"),
        "as the model was calibrated": tr("as the model was calibrated"),
        "estimated from the scene": tr("estimated from the scene"),
        "given": tr("given"),
        "image before": tr("Image before the event"),
        "image after": tr("Image after the event"),
        "recognise": tr("recognise"),
        "common": tr("common words"),
        "ministry": tr("ministry"),
        "ignore": tr("ignore"),
        "none": tr("none"),
    }


def _of_people() -> dict[str, str]:
    return {
        "count": tr("persons per cell"),
        "per_km2": tr("persons per km²"),
        "per_hectare": tr("persons per hectare"),
        "quantile": tr("quantiles"),
        "jenks": tr("natural breaks (Jenks)"),
        "assured": tr("assured"),
        "people at risk": tr("people at risk"),
        "buildings at risk": tr("buildings at risk"),
        "buildings": tr("buildings"),
        "severe and unknown": tr("severe and unknown"),
        "damaged and unknown": tr("damaged and unknown"),
        "all": tr("all"),
    }


def _of_shapes() -> dict[str, str]:
    return {
        "as the model recommends": tr("as the model recommends"),
        "my own values": tr("my own values"),
        "metres": tr("metres"),
        "pixels": tr("pixels"),
        "as the preset": tr("as the preset"),
        "square": tr("square"),
        "ellipse": tr("ellipse"),
        "cross": tr("cross"),
        "as they lie": tr("as they lie"),
        "right angles": tr("right angles"),
        "A4 landscape": tr("A4 landscape"),
        "A4 portrait": tr("A4 portrait"),
        "A3 landscape": tr("A3 landscape"),
        "A3 portrait": tr("A3 portrait"),
    }


def _of_reviews() -> dict[str, str]:
    return {
        "every building": tr("every building"),
        "needs review": tr("needs review"),
        "left open": tr("left open"),
        "the first": tr("the first"),
        "the later": tr("the later"),
        "the more severe": tr("the more severe"),
        "first map": tr("first map"),
        "most maps": tr("most maps"),
    }


def _of_networks() -> dict[str, str]:
    return {
        "as set": tr("as set"),
        "auto": tr("auto"),
        "footprints": tr("footprints"),
        "damage": tr("damage"),
        "both": tr("both"),
        "logits": tr("logits"),
        "probabilities": tr("probabilities"),
        "small": tr("small"),
        "show": tr("show"),
        "install": tr("install"),
        "choose": tr("choose"),
        "best": tr("best"),
        "Planet disaster data": tr("Planet disaster data"),
        "size not published": tr("size not published"),
        XBD: tr("not stated; trained on xBD (CC BY-NC-SA 4.0): treat as non-commercial"),
    }

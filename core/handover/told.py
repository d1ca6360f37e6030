"""What the history of a layer tells of its making: scenes, population, model, by whose terms."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..errors import AftermapError
from ..files.behind import files_behind
from ..language import current
from ..models.card import paragraphs
from ..models.folder import DEFAULT, load_card
from ..pairing.dates import taken
from ..raster.opening import open_raster
from ..reporting.metadata import history_of, licences_of
from ..results import ReportModel, ReportSource

ROLES = {
    "pre": "before",
    "more_pre": "before",
    "post": "after",
    "more_post": "after",
    "image": "image",
    "population": "population",
    "footprints": "footprints",
}
"""What an input of a step was good for, by its field."""

RIGHTS = ("TIFFTAG_COPYRIGHT", "EXIF_Copyright", "COPYRIGHT", "LICENSE", "license")
"""Where images say by whose terms they may be shown."""

LIMITS = "Not good for"
"""How a card's description begins the paragraph on what its model cannot do."""


@dataclass(frozen=True)
class Told:
    """What is known of how layers came about.

    Args:
        sources: scenes, population and footprints, each once.
        model: what judged the buildings; None if nothing tells.
        licences: of the layers themselves.
        made: when the last step was made, as its history has it; empty if nothing tells.
        steps: names of the steps, the earliest first.
    """

    sources: tuple[ReportSource, ...]
    model: ReportModel | None
    licences: tuple[str, ...]
    made: str
    steps: tuple[str, ...]


def told_by(layers: Iterable[str], images: dict[str, str | None]) -> Told:
    """Read the metadata of layers, and look at images that are at hand.

    Args:
        layers: paths of vector layers.
        images: path of the image `before` and `after`, None where there is none.
    """
    files = list(
        dict.fromkeys(file for path in layers for file in files_behind(path) if file.is_file())
    )
    lines = list(dict.fromkeys(line for file in files for line in history_of(file)))
    steps = [step for line in lines if (step := _step(line))]
    found: dict[tuple[str, str], ReportSource] = {}
    for _, _, told in steps:
        for item in _sources(told):
            found[item.role, item.name] = item
    for role, image in images.items():
        if image:
            item = _at_hand(role, image)
            earlier = found.get((role, item.name), item)
            found[role, item.name] = replace(
                earlier, licence=item.licence or earlier.licence, taken=earlier.taken or item.taken
            )
    models = [model for _, _, told in steps if (model := _model(told))]
    return Told(
        sources=tuple(sorted(found.values(), key=_place)),
        model=models[-1] if models else None,
        licences=tuple(dict.fromkeys(text for file in files for text in licences_of(file))),
        made=steps[-1][0] if steps else "",
        steps=tuple(dict.fromkeys(name for _, name, _ in steps)),
    )


def _step(line: str) -> tuple[str, str, dict[str, Any]] | None:
    """Return time, name and record of a step; None for a line that others wrote."""
    parts = line.split(" · ", 3)
    if len(parts) < 4:
        return None
    try:
        told = json.loads(parts[3])
    except (ValueError, RecursionError):
        return None
    return (parts[0], parts[2], told) if isinstance(told, dict) else None


def _sources(told: dict[str, Any]) -> Iterator[ReportSource]:
    inputs = told.get("inputs")
    for field, items in inputs.items() if isinstance(inputs, dict) else ():
        for item in items if field in ROLES and isinstance(items, list) else ():
            if isinstance(item, dict) and item.get("name"):
                day, licence = str(item.get("taken") or ""), str(item.get("licence") or "")
                yield ReportSource(ROLES[field], _named(item), day, licence)


def _named(item: dict[str, Any]) -> str:
    """Return what an input is called: product and year where it says so, and its file."""
    name, source = str(item["name"]), str(item.get("source") or "")
    caveat = f" {item['caveat']}" if item.get("caveat") else ""
    return f"{source} ({name}){'.' if caveat else ''}{caveat}" if source else name


def people_by(layers: Iterable[str]) -> str:
    """Return from which population the people of layers are: product, year and licence.

    Empty where nothing tells; the file's name where it says no more of itself.
    """
    told = told_by(layers, {}).sources
    return "; ".join(
        f"{item.name} ({item.licence})" if item.licence else item.name
        for item in told
        if item.role == "population"
    )


def _at_hand(role: str, image: str) -> ReportSource:
    """Return what an image itself says."""
    try:
        day = str(found) if (found := taken(image)) else ""
    except AftermapError:
        day = ""
    licences = [text for file in files_behind(image) for text in licences_of(file)]
    name = Path(image.partition("|")[0].replace("\\", "/")).name
    return ReportSource(role, name, day, "; ".join(dict.fromkeys(licences)) or _rights(image))


def _rights(image: str) -> str:
    try:
        with open_raster(image) as dataset:
            tags = dataset.tags()
    except AftermapError:
        return ""
    return next((str(tags[name]).strip() for name in RIGHTS if tags.get(name)), "")


def _model(told: dict[str, Any]) -> ReportModel | None:
    model = told.get("model")
    if not isinstance(model, dict) or not model.get("name"):
        return None
    sha256 = str(model.get("sha256") or "")
    return ReportModel(
        str(model["name"]), sha256, str(model.get("licence") or ""), _limits_of(sha256)
    )


def _limits_of(sha256: str) -> str:
    """Return what the card of a model that ships says it is not good for; empty for others."""
    for folder in sorted(DEFAULT.parent.iterdir()):
        try:
            card = load_card(folder)
        except AftermapError:
            continue
        if sha256 and card.sha256.replace(" ", "") == sha256:
            said = (part for part in paragraphs(card.description) if part.startswith(LIMITS))
            return current().text("Models", next(said, ""))
    return ""


def _place(item: ReportSource) -> tuple[int, str, str]:
    return list(dict.fromkeys(ROLES.values())).index(item.role), item.taken, item.name

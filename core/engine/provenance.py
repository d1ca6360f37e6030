"""What a product says of its own making, so that every number in it can be made again.

A line of its history is `time · program · step · JSON`, the JSON with all parameters of the step,
its inputs by name, size and digest, and its model by checksum. What the inputs' own metadata tell
comes before, so that the last layer of a chain knows all its steps. Of paths only names are kept: a
product is sent on, and folders tell who works where.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime, timezone
from functools import cache
from pathlib import Path
from typing import Any

from ... import __version__
from .. import requests as ask
from ..errors import AftermapError
from ..files import sampled
from ..files.behind import files_behind
from ..naming import spoken
from ..options import command_of
from ..reporting.metadata import (
    LayerMetadata,
    abstracts_of,
    history_of,
    licences_of,
    put_metadata,
)

SEALED = ("raster", "vector", "geopackage")
"""Kinds of outputs that carry metadata."""

IMAGES = ("image", "pre", "more_pre", "post", "more_post")
"""Inputs that were taken on a day."""

PEOPLE = ("population",)
"""Inputs that say of which product and year their people are."""

ELSEWHERE = ("scheduler", "resume", "proxy", "mirror", "program")
"""Fields that tell of this machine and change no answer."""


def sealing(request: Any) -> Callable[[str, str], None]:
    """Return what gives each output of a request its metadata, see `files.together`.

    Nothing is read before the first output is there.
    """
    kinds = ask.kinds_of(request)
    fields = {
        str(Path(path).absolute()): name
        for name, kind in kinds.items()
        if kind in SEALED and (path := getattr(request, name))
    }
    told = cache(lambda: _told(request))

    def seal(partial: str, final: str) -> None:
        field = fields.get(str(Path(final).absolute()))
        if field:
            title, layers = spoken(field), {"buildings": spoken("buildings"), "zones": "Zones"}
            told_here = _with_own(Path(partial), told())
            put_metadata(
                partial,
                LayerMetadata(title, *told_here),
                layers if kinds[field] == "geopackage" else None,
            )

    return seal


def _with_own(
    product: Path, told: tuple[str, str, tuple[str, ...]]
) -> tuple[str, str, tuple[str, ...]]:
    """Add what a step itself said of its product: where it is from, and by whose terms."""
    abstract, licence, history = told
    abstract = "\n".join((*abstracts_of(product), abstract))
    licence = licence or "; ".join(licences_of(product))
    return abstract, licence, tuple(dict.fromkeys((*history_of(product), *history)))


def _told(request: Any) -> tuple[str, str, tuple[str, ...]]:
    """Return the abstract, the licence and the history of a request's products."""
    sources = {name: paths for name, paths in ask.inputs_of(request).items() if name != "model"}
    earlier = dict.fromkeys(
        line
        for paths in sources.values()
        for path in paths
        for file in files_behind(path)
        if file.is_file()
        for line in history_of(file)
    )
    model = _model(request)
    inputs = {name: [_input(name, path) for path in paths] for name, paths in sources.items()}
    now = datetime.now(timezone.utc).isoformat(sep=" ", timespec="seconds")
    step = command_of(type(request)).replace("-", " ").capitalize()
    recorded = {"parameters": _parameters(request), "inputs": inputs, "model": model}
    line = f"{now} · Aftermap {__version__} · {step} · {json.dumps(recorded, allow_nan=False)}"
    return _abstract(step, inputs, model), model.get("licence", ""), (*earlier, line)


def _parameters(request: Any) -> dict[str, Any]:
    """Return all fields of a request but its files, as they were asked for."""
    files = {*ask.inputs_of(request), *ask.kinds_of(request), *ELSEWHERE}
    return {name: value for name, value in asdict(request).items() if name not in files}


def _input(field: str, path: str) -> dict[str, Any]:
    """Return by what an input can be recognised, and when it was taken."""
    told: dict[str, Any] = {"name": _name(path)}
    file = Path(path.partition("|")[0])
    try:
        if file.is_file():
            told |= {"bytes": file.stat().st_size, "digest": sampled(file)[:32]}
    except (OSError, ValueError):
        pass  # gone or renamed while the run went on: its name is what is left
    if field in IMAGES and (day := _day(path)):
        told["taken"] = day
    if field in PEOPLE and (origin := _origin(path)):
        told |= {"source": origin.source, "licence": origin.licence, "caveat": origin.caveat}
    return told


def _day(image: str) -> str | None:
    from ..pairing.dates import taken

    try:
        return str(found) if (found := taken(image)) else None
    except AftermapError:
        return None


def _origin(population: str) -> Any:
    from ..raster.origin import origin_of

    return origin_of(population)


def _name(path: str) -> str:
    """Return a path or address without its folders, and without keys that addresses carry."""
    head, bar, rest = path.partition("|")
    return head.partition("?")[0].rstrip("/\\").replace("\\", "/").rpartition("/")[2] + bar + rest


def _model(request: Any) -> dict[str, str]:
    """Return the name, checksum and licence of the model that a request asks."""
    from ..models.folder import load_card

    if not hasattr(request, "model") or "model" in ask.kinds_of(request):
        return {}
    try:
        card = load_card(request.model)
    except AftermapError:
        return {"name": _name(str(request.model))}  # moved while the run went on
    sha256 = card.sha256.replace(" ", "")
    return {"name": card.name, "sha256": sha256, "licence": card.licence}


def _abstract(step: str, inputs: dict[str, list[dict[str, Any]]], model: dict[str, str]) -> str:
    """Return in a few sentences how a product came about and what it is not."""
    named = [
        f"{item['name']}"
        + (f" of {item['taken']}" if "taken" in item else "")
        + (f" ({item['source']})" if "source" in item else "")
        for items in inputs.values()
        for item in items
    ]
    shown = ", ".join(named[:6]) + (f" and {len(named) - 6} more" if len(named) > 6 else "")
    made = f"Made with Aftermap {__version__} ({step})" + (f" from {shown}" if shown else "")
    by = f" by the model '{model['name']}'" if model else ""
    caution = (
        "\nWhat a model says is an estimate until a person has checked it; a level of"
        " 'unknown' is not 'no damage'."
    )
    return f"{made}{by}.{caution}"

"""Score models on the places that no training touches, and print the tables of docs/networks.md.

    .venv/bin/python scripts/score_by_place.py DATA MODEL [MODEL ...] [--out FOLDER] [--device auto]
        [--every 1] [--only footprints|damage]

Every model is asked once; what it said of each building goes to OUT/<model>.json, from which later
runs take it. The marked buildings of the 2023 earthquake are all destroyed: there the F1 of level 4
and of severe say how many were recalled, and nothing else.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

import package

COLUMNS = {
    "footprints": ("iou", "precision", "recall", "building_f1", "buildings"),
    "levels": (
        "none", "minor", "major", "destroyed", "severe", "damaged",
        "severe_auc", "severe_half", "severe_best", "ece", "judged", "judged_severe",
    ),
}  # fmt: skip
WHOLE = ("buildings", "judged", "judged_severe")
ALL = "all xBD"
NOT_XBD = ("practice", "turkey-2023", "massachusetts-1m", "nepal-oam")
"""Simulated, partly marked, or without levels: summed with nothing."""

LARGEST = 1600
"""Side in pixels above which a tile is judged in four parts: it must fit in memory whole."""


def main(options: argparse.Namespace) -> None:
    options.out.mkdir(parents=True, exist_ok=True)
    scored = {str(model): places_of(model, options) for model in options.models}
    for title, columns in COLUMNS.items():
        for model, places in scored.items():
            print(f"\n{title}, {model}\n| event | " + " | ".join(columns) + " |")
            print("|---" * (len(columns) + 1) + "|")
            for name, place in places.items():
                print(row(name, place, columns))
            if title == "levels":
                print(intervals(places[ALL]))


def row(name: str, place: Any, columns: tuple[str, ...]) -> str:
    """Return a row of a table; what there is nothing to judge by is a dash."""
    from aftermap.core.training.scores.by_place import figures

    told = figures(place)
    cells = [
        f"{told[key]:.0f}"
        if key in WHOLE
        else "–"
        if told[key] != told[key]
        else f"{told[key]:.3f}"
        for key in columns
    ]
    return f"| {name} | " + " | ".join(cells) + " |"


def intervals(place: Any) -> str:
    from aftermap.core.evaluation.counts import severe
    from aftermap.core.training.scores.by_place import damaged, interval

    told = {"severe": interval(place, severe), "damaged": interval(place, damaged)}
    return "95 % over tiles, all xBD: " + ", ".join(
        f"{name} {low:.3f} to {high:.3f}" for name, (low, high) in told.items()
    )


def places_of(model: Path, options: argparse.Namespace) -> dict[str, Any]:
    """Return a model's places, all of xBD's summed last; asked once, then kept."""
    from aftermap.core.evaluation.counts import Counts
    from aftermap.core.models.folder import load_card
    from aftermap.core.training.scores.by_place import Place

    asked_for = f"{options.only or 'all'}-{options.every}"
    kept = options.out / f"{load_card(model).fingerprint}-{asked_for}.json"
    if not kept.exists():
        asked = {name: asdict(place) for name, place in ask_model(model, options).items()}
        kept.write_text(json.dumps(asked) + "\n", encoding="utf-8")
    read = json.loads(kept.read_text(encoding="utf-8"))
    places = {}
    for name, place in read.items():
        counts = {key: Counts(**place.pop(key)) for key in ("pixels", "buildings")}
        places[name] = Place(**counts, **place)
    total = Place()
    for name, place in places.items():
        if name not in NOT_XBD:
            total.extend(place)
    return {**places, ALL: total}


def ask_model(model: Path, options: argparse.Namespace) -> dict[str, Any]:
    from aftermap.core.models.folder import load_model
    from aftermap.core.progress import CallbackProgress
    from aftermap.core.training.data.scenes import practice_tiles
    from aftermap.core.training.data.sources import read_tiles, split_default
    from aftermap.core.training.scores.by_place import score_places

    loaded = load_model(model, options.device)
    real = split_default(read_tiles(options.data), options.data).validation
    judged = [tile for tile in real if is_asked(tile, options.only)][:: options.every]
    tiles = [part for tile in judged for part in parts_of(tile)]
    tiles += practice_tiles(6, CallbackProgress())
    told, start = [0], time.monotonic()

    def ask(tile: Any) -> Any:
        told[0] += 1
        print(f"{told[0]} of {len(tiles)}, {time.monotonic() - start:.0f} s", flush=True)
        return answer(loaded, tile, options.only)

    return score_places(tiles, ask, loaded.card.morphology)


def is_asked(tile: Any, only: str | None) -> bool:
    """Tell whether a tile has what is asked for: footprints, levels, or any of them."""
    import numpy as np

    built = tile.source not in ("xbd-post-only", "turkey-2023")
    hurt = tile.damage is not None and bool(np.isin(tile.damage, (2, 3, 4)).any())
    asked = {"footprints": built, "damage": hurt, None: built or hurt}
    return tile.source != "xbd-post-only" and asked[only]


def parts_of(tile: Any) -> list[Any]:
    """Return the quarters of a tile that is too large, else the tile."""
    height, width = tile.shape
    if max(height, width) <= LARGEST:
        return [tile]
    rows, columns = (slice(0, height // 2), slice(height // 2, height)), (0, width // 2, width)
    return [tile.part(row, slice(*columns[at : at + 2])) for row in rows for at in (0, 1)]


def answer(model: Any, tile: Any, only: str | None) -> Any:
    """Return building and level probabilities 0..1 in the tile's own pixels, each if asked for."""
    import numpy as np
    from aftermap.core.raster.resampling import resample
    from aftermap.core.training.scores.evaluate import Normaliser

    card = model.card
    zoom = Normaliser(card.mean, card.std, card.gsd_range).zoom(tile.gsd)
    height, width = tile.shape
    size = round(height * zoom), round(width * zoom)

    def prepared(image: Any) -> Any:
        small = resample(np.ascontiguousarray(image), size)
        frame = ((0, -size[0] % card.stride), (0, -size[1] % card.stride), (0, 0))
        return np.pad(small, frame, "reflect").transpose(2, 0, 1)[None].copy()

    def back(maps: Any) -> Any:
        cut = maps[:, : size[0], : size[1]].astype(np.float32) / 255
        return np.stack([resample(one, (height, width)) for one in cut])

    found, levels = None, None
    if only != "damage":
        found = back(model.footprints(prepared(tile.pre)))[0]
    judged = only != "footprints" and tile.damage is not None and tile.post is not None
    if judged and "damage" in card.stages:
        levels = back(model.damage(prepared(tile.pre), prepared(tile.post))[0])
    return found, levels


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("models", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, default=package.ROOT / "build" / "places")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--only", choices=("footprints", "damage"), help="ask one stage only")
    parser.add_argument("--every", type=int, default=1, help="judge every n-th tile only")
    package.load()
    sys.exit(main(parser.parse_args()))

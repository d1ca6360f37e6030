"""Draw what a model says beside the labels: two tiles of every event, one picture per event.

    .venv/bin/python scripts/show_predictions.py DATA OUT_FOLDER [--model FOLDER] [--side 448]

Columns: before with true outlines, before with found outlines, after, true levels, found levels.
Tiles that no training touched come first; a picture of tiles that were learnt from says so.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

import cv2
import numpy as np

import package

COLOURS = np.array([[255, 255, 255], [26, 150, 65], [255, 221, 0], [253, 141, 60], [215, 25, 28]])
TRUE, FOUND = (255, 230, 0), (0, 229, 255)
TILES = 2


def main(options: argparse.Namespace) -> None:
    from aftermap.core.models.folder import load_model
    from aftermap.core.training.data.sources import read_tiles, split_default
    from aftermap.core.training.scores.damaged_buildings import event_of

    model = load_model(options.model and str(options.model))
    split = split_default(read_tiles(options.data), options.data)
    unseen = {id(tile) for tile in split.validation}
    options.out.mkdir(parents=True, exist_ok=True)
    for event in sorted({event_of(tile) for tile in [*split.validation, *split.train]}):
        tiles = [tile for tile in [*split.validation, *split.train] if event_of(tile) == event]
        rows = [row(model, tile, id(tile) in unseen, options.side) for tile in tiles[:TILES]]
        width = max(one.shape[1] for one in rows)
        rows = [np.pad(one, ((0, 0), (0, width - one.shape[1]), (0, 0))) for one in rows]
        cv2.imwrite(str(options.out / f"{event}.png"), np.vstack(rows)[..., ::-1])
        print(event, [tile.name for tile in tiles[:TILES]], flush=True)


def row(model: Any, tile: Any, unseen: bool, side: int) -> Any:
    """Return one row of panels for the part of a tile with most buildings."""
    from aftermap.core.training.compare import predict

    y, x = fullest(tile.footprints, side)
    at = np.s_[y : y + side, x : x + side]
    probability, levels = predict(model, tile, 1024)
    pre, found = tile.pre[at], probability[at] * 255 >= model.card.morphology.threshold
    panels = [outlined(pre, tile.footprints[at] == 1, TRUE), outlined(pre, found, FOUND)]
    if tile.post is not None and tile.damage is not None and levels is not None:
        post, said = tile.post[at], levels.argmax(0)[at] + 1
        panels += [
            post,
            coloured(post, tile.damage[at]),
            coloured(post, np.where(found, said, 0)),
        ]
    name = f"{tile.name} ({'unseen' if unseen else 'learnt from'})"
    panels[0] = cv2.putText(panels[0], name, (6, 16), cv2.FONT_HERSHEY_SIMPLEX, 0.45, (255,) * 3)
    framed = [cv2.copyMakeBorder(one, 2, 2, 2, 2, cv2.BORDER_CONSTANT) for one in panels]
    return np.hstack(
        [np.pad(one, ((0, side + 4 - one.shape[0]), (0, 0), (0, 0))) for one in framed]
    )


def fullest(footprints: Any, side: int) -> tuple[int, int]:
    """Return the top left corner of the window with most building pixels."""
    mean = cv2.boxFilter((footprints == 1).astype(np.float32), -1, (side, side), anchor=(0, 0))
    rows, columns = (max(1, size - side + 1) for size in footprints.shape)
    y, x = np.unravel_index(mean[:rows, :columns].argmax(), (rows, columns))
    return int(y), int(x)


def outlined(image: Any, mask: Any, colour: tuple[int, ...]) -> Any:
    contours, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
    return cv2.drawContours(np.ascontiguousarray(image), contours, -1, colour, 1)


def coloured(image: Any, levels: Any) -> Any:
    """Lay level colours over a darkened image; ignored pixels stay as they are."""
    known = ((levels >= 1) & (levels <= 4))[..., None]
    paint = COLOURS[np.where(levels > len(COLOURS) - 1, 0, levels)]
    return np.where(known, 0.25 * image + 0.75 * paint, 0.6 * image).astype(np.uint8)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--side", type=int, default=448)
    package.load()
    sys.exit(main(parser.parse_args()))

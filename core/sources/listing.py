"""How scenes are listed: in which order, in which columns, and what is told of the best pair."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from ..results import CaptureFound, FindImagesResult
from ..vector.geometry import DEGREES
from ..vector.io import Polygons
from .choosing import Capture, Pair, worth_of
from .moments import AFTER, BEFORE
from .scenes import Scene

Column = npt.NDArray[Any]


def ordered(scenes: Sequence[Scene], pair: Pair | None) -> list[Scene]:
    """Return scenes by how good they are, those of the pair before all others."""

    def place_of(scene: Scene) -> tuple[int, float, str]:
        first = ("before", "after", "").index(role_of(scene, pair))
        return first, -worth_of(scene) * scene.share, scene.name

    return sorted(scenes, key=place_of)


def role_of(scene: Scene, pair: Pair | None) -> str:
    """Return which side of the best pair a scene is; nothing for any other."""
    if pair is None:
        return ""
    sides = ((pair.before, BEFORE), (pair.after, AFTER))
    return next((side for capture, side in sides if _is_of(scene, capture)), "")


def _is_of(scene: Scene, capture: Capture) -> bool:
    """Return whether a scene is of a capture; another collection may hold the same image."""
    return any(scene.key == other.key for other in capture.scenes)


def layer_of(scenes: Sequence[Scene], pair: Pair | None) -> Polygons:
    """Return scenes as a layer of their outlines, in degrees."""
    outlines = np.empty(len(scenes), dtype=object)
    outlines[:] = [scene.footprint for scene in scenes]
    return Polygons(outlines, DEGREES, _columns(scenes, pair))


def _columns(scenes: Sequence[Scene], pair: Pair | None) -> dict[str, Column]:
    def texts(values: Iterable[str | None]) -> Column:
        return np.array([value or None for value in values], dtype=object)

    def numbers(values: Iterable[float | None]) -> Column:
        return np.array([np.nan if value is None else value for value in values], np.float64)

    sizes = [scene.size for scene in scenes]
    return {
        "rank": np.arange(1, len(scenes) + 1, dtype=np.int32),
        "best_pair": texts(role_of(scene, pair) for scene in scenes),
        "phase": texts(scene.phase for scene in scenes),
        "title": texts(scene.title for scene in scenes),
        "taken": texts(str(scene.when) if scene.when else None for scene in scenes),
        "share": numbers(scene.share for scene in scenes),
        "cloud": numbers(scene.cloud for scene in scenes),
        "off_nadir": numbers(scene.off_nadir for scene in scenes),
        "gsd": numbers(scene.gsd for scene in scenes),
        "worth": numbers(worth_of(scene) * scene.share for scene in scenes),
        "image": texts(scene.image for scene in scenes),
        "bytes": np.ma.masked_array(
            np.array([size or 0 for size in sizes], np.int64), [size is None for size in sizes]
        ),
        "licence": texts(scene.licence for scene in scenes),
        "provider": texts(scene.provider for scene in scenes),
        "platform": texts(scene.platform for scene in scenes),
        "event": texts(scene.event for scene in scenes),
        "collection": texts(scene.collection for scene in scenes),
        "scene_id": texts(scene.name for scene in scenes),
        "note": texts(scene.note for scene in scenes),
    }


def result_of(
    path: str, scenes: Sequence[Scene], pair: Pair | None, skipped: int
) -> FindImagesResult:
    """Return what a run came to; `path` is that of the layer, `skipped` counts documents."""
    phases = [scene.phase for scene in scenes]
    sides = [_side(scenes, pair, side) for side in (BEFORE, AFTER)]
    return FindImagesResult(
        path,
        len(scenes),
        phases.count(BEFORE),
        phases.count(AFTER),
        any(scene.occasion or scene.phase in (BEFORE, AFTER) for scene in scenes),
        sides[0],
        sides[1],
        pair.share if pair else None,
        pair.lean if pair else None,
        skipped,
    )


def _side(scenes: Sequence[Scene], pair: Pair | None, side: str) -> CaptureFound | None:
    """Return one side of the pair as it is told: its images, the best of them first."""
    chosen = [scene for scene in scenes if role_of(scene, pair) == side]
    if not chosen:
        return None
    first = chosen[0]
    sizes = [scene.size for scene in chosen]
    return CaptureFound(
        first.title,
        tuple(scene.image for scene in chosen if scene.image),
        str(first.when or ""),
        first.cloud,
        first.off_nadir,
        first.gsd,
        sum(size for size in sizes if size) if all(sizes) else None,
        first.licence,
    )

"""Finds images of a place in a catalogue of STAC, and the best pair from before and after."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import shapely

from ..errors import InputError, ParameterError
from ..fetch.documents import size_of
from ..fetch.links import is_remote
from ..fetch.remote import require_addresses
from ..naming import counted
from ..population.area import area_around, area_of
from ..prefetch import side_by_side
from ..progress import Progress, Stages, Watched
from ..raster.grid import read_crs
from ..requests import ADDRESSES, PROGRAMMES, FindImages
from ..results import FindImagesResult
from ..sentences import joined, say
from ..vector.geometry import DEGREES
from ..vector.product import write_product
from .choosing import Pair, best_pair
from .footprints import Box, cut
from .listing import layer_of, ordered, result_of, role_of
from .moments import Span, span_in
from .scenes import Scene, scene_of
from .walking import DEEPEST, MOST_DOCUMENTS, Step, Walk, narrowed

MOST_SCENES = 10_000
"""Of a place that are looked at."""

BEGINNINGS = ("catalog.json", "collection.json")
"""What a folder's catalogue begins with."""

THREADS = 8
MOST_SIZES = 60
"""Images of the pair whose servers are asked how large they are."""


@dataclass
class _Sifted:
    """The scenes of a place, and how many were left out for which reason."""

    scenes: list[Scene]
    items: int = 0
    nowhere: int = 0
    elsewhere: int = 0
    cloudy: int = 0
    leaning: int = 0


def run(request: FindImages, progress: Progress) -> FindImagesResult:
    """Look through a catalogue, and write what shows the place.

    Raises:
        ParameterError: no place, two places, or no date.
        InputError: the catalogue cannot be read, or has nothing of the place.
        OutputError: the layer cannot be written.
    """
    require_addresses(request, "proxy")
    event, place = _event(request.event), _place(request)
    start, within = _start(request)
    stages = Stages(progress, [80, 10, 10])
    watched = Watched(stages.stage("Reading the catalogue"))
    walk = Walk.through(_boxes(place), within, request.proxy, watched)
    found = _sift(walk, start, place, event, request)
    _tell_sifted(found, walk, request, progress)
    pair = best_pair(found.scenes, place)
    sizing = stages.stage("Asking for sizes")
    scenes = _sized(ordered(found.scenes, pair), pair, request.proxy, sizing)
    if len(scenes) > request.most:
        progress.warn(say("More images than {most:,} show the place.", most=request.most))
    layer = layer_of(scenes[: request.most], pair)
    write_product(request.scenes, "scenes", layer, "scenes", progress=stages.stage("Writing"))
    return result_of(request.scenes, scenes, pair, len(walk.missed))


def _event(text: str | None) -> Span | None:
    if not text or not text.strip():
        return None
    span = span_in(text)
    if span is None:
        raise ParameterError(
            say(
                "‹event› is '{text}': write a date such as 2023-02-06, or with the time in UTC,"
                " 2023-02-06 01:17.",
                text=text[:60],
            )
        )
    return span


def _place(request: FindImages) -> shapely.Geometry:
    """Return the place in degrees, cut at 180 degrees of longitude."""
    if (request.extent is None) == (not request.area):
        raise ParameterError("‹extent›, ‹area›: choose the place by one of them.")
    if request.area:
        found = cut(area_of(request.area, DEGREES))
    else:
        assert request.extent
        edges = (request.extent.xmin, request.extent.ymin, request.extent.xmax, request.extent.ymax)
        found = cut(area_around(edges, read_crs(request.extent.crs), DEGREES))
    if found is None or shapely.area(found) == 0:
        raise ParameterError(
            "‹extent›, ‹area›: this is no place on the earth: check its coordinate system."
        )
    return found


def _boxes(place: shapely.Geometry) -> list[Box]:
    """Return the box around a place: two where it lies on both sides of 180 degrees."""
    parts = shapely.get_parts(place)
    west = shapely.bounds(parts)[:, 0] < 0
    edges = shapely.bounds(place)
    is_torn = edges[0] <= -180 and edges[2] >= 180 and west.any() and (~west).any()
    sides = [parts[west], parts[~west]] if is_torn else [parts]
    return [tuple(map(float, shapely.total_bounds(side))) for side in sides]  # type: ignore[misc]


def _start(request: FindImages) -> tuple[list[Step], str | None]:
    """Return where the walk begins, and the folder that it stays in."""
    name = (request.address or "").strip()
    if not name and request.programme in ADDRESSES:
        name = ADDRESSES[request.programme]
    if not name:
        raise ParameterError(
            say(
                "‹programme› is '{programme}': choose {programmes}, or give ‹address›.",
                programme=request.programme,
                programmes=" or ".join(PROGRAMMES),
            )
        )
    if is_remote(name):
        return [Step(name)], None
    if os.path.isfile(name):
        return [Step(os.path.abspath(name))], str(Path(name).absolute().parent)
    if not os.path.isdir(name):
        raise InputError(
            say(
                "'{name}' is neither an address that begins with http:// or https:// nor a file or"
                " folder here: check how it is written.",
                name=name[:200],
            )
        )
    folder = os.path.abspath(name)
    known = (os.path.join(folder, beginning) for beginning in BEGINNINGS)
    if beginning := next(filter(os.path.isfile, known), None):
        return [Step(beginning)], folder
    return [Step(path, guessed=True) for path in _lists_in(folder)], folder


def _lists_in(folder: str) -> list[str]:
    """Return what in a folder without a catalogue may be an item or a list of items."""
    found: list[str] = []
    for path, folders, names in os.walk(folder):
        folders.sort()
        if path[len(folder) :].count(os.sep) >= DEEPEST:
            folders.clear()
        lists = (name for name in sorted(names) if name.lower().endswith((".json", ".geojson")))
        found.extend(os.path.join(path, name) for name in lists)
        if len(found) >= MOST_DOCUMENTS:
            break
    return found[:MOST_DOCUMENTS]


def _sift(
    walk: Walk, start: list[Step], place: shapely.Geometry, event: Span | None, request: FindImages
) -> _Sifted:
    """Return the scenes that show the place, each once."""
    steps = [replace(step, place=to) for step in start for to in narrowed(step.place, walk.boxes)]
    found, seen = _Sifted([]), set()
    shapely.prepare(place)
    with closing(walk.items(steps)) as items:
        for listed in items:
            found.items += 1
            scene = scene_of(listed, place, event, walk.within)
            if scene is None:
                found.nowhere += 1
            elif not scene.share:
                found.elsewhere += 1
            elif (scene.cloud or 0) > request.max_cloud:
                found.cloudy += 1
            elif (scene.off_nadir or 0) > request.max_off_nadir:
                found.leaning += 1
            elif scene.key not in seen:
                seen.add(scene.key)
                found.scenes.append(scene)
            if len(found.scenes) >= MOST_SCENES:
                walk.stopped = say("More images than {most:,} show the place.", most=MOST_SCENES)
                break
    return found


def _tell_sifted(found: _Sifted, walk: Walk, request: FindImages, progress: Progress) -> None:
    """Say what was skipped and left out.

    Raises:
        InputError: nothing is left.
    """
    walk.tell_missed()
    reasons = [
        (found.elsewhere, say("{n:,} of other places", n=found.elsewhere)),
        (
            found.cloudy,
            say("{n:,} with more cloud than {most:g} %", n=found.cloudy, most=request.max_cloud),
        ),
        (
            found.leaning,
            say(
                "{n:,} wider than {most:g}° off nadir", n=found.leaning, most=request.max_off_nadir
            ),
        ),
        (found.nowhere, say("{n:,} that do not say where they lie", n=found.nowhere)),
    ]
    left = joined(", ", [said for count, said in reasons if count])
    if not found.scenes:
        raise InputError(
            say(
                "'{name}' has no image of the place{left}: look through another catalogue, or"
                " choose a larger place.",
                name=request.address or request.programme,
                left=say(" (left out: {left})", left=left) if left else "",
            )
        )
    if left:
        items = counted(found.items, "image", "images")
        progress.log(say("Left out of {items} looked at: {left}.", items=items, left=left))


def _sized(
    scenes: Sequence[Scene], pair: Pair | None, proxy: str | None, progress: Progress
) -> list[Scene]:
    """Return scenes with their sizes: of files here, and of the pair where its server says it."""

    def sized(scene: Scene) -> Scene:
        if scene.size is not None or not scene.image:
            return scene
        address = scene.image.removeprefix("/vsicurl/")
        if os.path.isfile(scene.image):
            return replace(scene, size=os.path.getsize(scene.image))
        if not is_remote(address) or not role_of(scene, pair):
            return scene
        return replace(scene, size=size_of(address, proxy))

    found: list[Scene] = []
    first = (scene for scene in scenes[:MOST_SIZES])
    with closing(side_by_side(sized, first, THREADS)) as answers:
        for scene in answers:
            found.append(scene)
            progress.update(len(found), len(scenes))
    return [*found, *scenes[MOST_SIZES:]]

"""xBD as it is published: images, JSON labels or rendered targets, in one folder or in splits."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS

from ...buildings.burn import Outlines
from ...buildings.vocabularies import level_in, plain
from ...buildings.words import strangers_told
from ...errors import InputError
from ...progress import Progress, track
from ...raster.grid import Grid
from ...sentences import say
from ...vector.geometry import polygon_parts
from .masks import check_values, read_mask
from .pictures import Picture, read_picture
from .tiles import IGNORE, Labels, Located, Tile

UNCLASSIFIED = 5
"""Value of un-classified buildings in targets that keep them apart."""

GSD = 0.5
"""Ground sampling distance where neither labels nor the user tell it, in metres."""

SLANT = 0.02
"""Largest part of a pixel that a row or column may lean before the tile counts as turned."""

POST = "_post_disaster"
PLACES = CRS.from_epsg(4326)


@dataclass(frozen=True)
class Pair:
    """One pair of images of the data set, and where its labels lie."""

    folder: Path
    name: str
    pre: Path
    post: Path

    def label(self, moment: str) -> Path:
        """Return the JSON of the image `pre` or `post`."""
        return self.folder / "labels" / f"{self.name}_{moment}_disaster.json"

    def target(self, moment: str) -> Path:
        """Return the rendered target of the image `pre` or `post`."""
        return self.folder / "targets" / f"{self.name}_{moment}_disaster_target.png"


@dataclass(frozen=True)
class Marks:
    """The labels of a pair: footprints 0/1, levels 0..4/5, and its place on the ground if known."""

    footprints: Labels
    damage: Labels
    place: Affine | None


def is_xbd(folder: Path) -> bool:
    """Return whether a folder, or a folder in it, holds images named as in xBD."""
    return bool(_parts(folder))


def read_xbd(
    folder: Path,
    progress: Progress,
    *,
    bands: tuple[int, ...] = (),
    gsd: float | None = None,
    unclassified: str = "ignore",
    post_only: bool = False,
) -> Iterator[Located]:
    """Read every labelled pair of the folder, or of the splits in it.

    Args:
        folder: holds `images` with `labels` or `targets`, or folders that do.
        progress: told per pair.
        bands: of red, green and blue.
        gsd: ground sampling distance of pairs whose labels do not tell it, in metres.
        unclassified: what un-classified buildings count as: `ignore`, or `none` (no damage).
        post_only: leave out the image before; then `Tile.pre` is the image after.

    Raises:
        InputError: an image lacks its partner or its labels, or their sizes or values differ.
    """
    pairs = _labelled(folder, progress)
    strangers: Counter[str] = Counter()
    for pair in track(pairs, len(pairs), progress, "Reading images and labels"):
        post = read_picture(str(pair.post), bands, progress)
        pre = post if post_only else read_picture(str(pair.pre), bands, progress)
        _require_same_size(pair, pre, post)
        marks = _marks(pair, pre.shape, strangers)
        grid = None if marks.place is None else _grid(marks.place, pre.shape)
        yield Located(
            _tile(folder.name, pair, pre, post, marks, _gsd(grid, gsd), unclassified, post_only),
            grid if grid is not None and _is_north_up(grid.transform) else None,
        )
    if strangers:
        progress.warn(
            strangers_told(
                strangers, say("the field 'subtype' of the labels in '{folder}'", folder=folder)
            )
        )


def _tile(
    source: str,
    pair: Pair,
    pre: Picture,
    post: Picture,
    marks: Marks,
    gsd: float,
    unclassified: str,
    post_only: bool,
) -> Tile:
    footprints, damage = marks.footprints.copy(), marks.damage.copy()
    unknown = damage == UNCLASSIFIED
    damage[unknown] = 1 if unclassified == "none" else IGNORE
    if post_only:
        footprints = (marks.damage > 0).astype(np.uint8)
    footprints[~pre.valid] = IGNORE
    damage[~(pre.valid & post.valid)] = IGNORE
    after = None if post_only else post.image
    return Tile(source, pair.name, pre.image, footprints, gsd, after, damage)


def _parts(folder: Path) -> list[Path]:
    inside = sorted(item for item in folder.iterdir() if item.is_dir())
    return [part for part in (folder, *inside) if any((part / "images").glob(f"*{POST}.*"))]


def _labelled(folder: Path, progress: Progress) -> list[Pair]:
    parts = _parts(folder)
    labelled = [part for part in parts if (part / "labels").is_dir() or (part / "targets").is_dir()]
    if not labelled:
        raise InputError(
            say(
                "'{folder}' has xBD images but neither a folder 'labels' nor 'targets' beside"
                " 'images': choose a labelled part of xBD.",
                folder=folder,
            )
        )
    for part in (part for part in parts if part not in labelled):
        progress.log(say("'{part}' has no labels and is left out.", part=part))
    return [pair for part in labelled for pair in _pairs(part)]


def _pairs(part: Path) -> Iterator[Pair]:
    for post in sorted((part / "images").glob(f"*{POST}.*")):
        if post.suffix.lower() not in (".png", ".tif", ".tiff", ".jpg"):
            continue
        name = post.name.rsplit(POST, 1)[0]
        pre = post.with_name(f"{name}_pre_disaster{post.suffix}")
        if not pre.exists():
            raise InputError(
                say(
                    "'{post}' has no image before the event, '{name}', beside it: copy it there,"
                    " or take the other one away.",
                    post=post,
                    name=pre.name,
                )
            )
        yield Pair(part, name, pre, post)


def _marks(pair: Pair, shape: tuple[int, int], strangers: Counter[str]) -> Marks:
    if pair.label("pre").exists() and pair.label("post").exists():
        return _from_json(pair, shape, strangers)
    if pair.target("pre").exists() and pair.target("post").exists():
        return _from_targets(pair, shape)
    raise InputError(
        say(
            "'{post}' has no labels ('{name}' and its partner in 'labels', or '{name_2}' and its"
            " partner in 'targets'): copy them there, or take the image away.",
            post=pair.post,
            name=pair.label("post").name,
            name_2=pair.target("post").name,
        )
    )


def _from_targets(pair: Pair, shape: tuple[int, int]) -> Marks:
    # Whether a building stood is read from the image before, how it fared from the one after.
    footprints = read_mask(str(pair.target("pre")), shape)
    damage = read_mask(str(pair.target("post")), shape)
    check_values(str(pair.target("post")), damage, range(UNCLASSIFIED + 1))
    return Marks((footprints > 0).astype(np.uint8), damage, None)


def _from_json(pair: Pair, shape: tuple[int, int], strangers: Counter[str]) -> Marks:
    pre, post = (_read_json(pair.label(moment)) for moment in ("pre", "post"))
    footprints, _ = _outlines(pre, Counter()).burn(Affine.identity(), shape)
    _, damage = _outlines(post, strangers).burn(Affine.identity(), shape)
    damage[damage == IGNORE] = UNCLASSIFIED
    return Marks(footprints, damage, _place(pre) or _place(post))


def _read_json(path: Path) -> dict[str, Any]:
    try:
        features: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))["features"]
        features["xy"], features["lng_lat"]
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(
            say("'{path}' is no label file of xBD: copy it again.", path=path)
        ) from error
    return features


def _outlines(features: dict[str, Any], strangers: Counter[str]) -> Outlines:
    """Read the buildings; words that are no level are counted in `strangers`."""
    items = [item for item in features["xy"] if _is_building(item)]
    shapes = np.array([item["wkt"] for item in items], dtype=object)
    words = [str(item["properties"].get("subtype") or "") for item in items]
    levels = [level_in("xbd", plain(word)) for word in words]
    strangers.update(word for word, level in zip(words, levels) if level is None)
    return Outlines(
        polygon_parts(np.asarray(shapely.from_wkt(shapes), dtype=object).reshape(-1)),
        np.array([IGNORE if level is None else level for level in levels], np.uint8),
    )


def _is_building(item: dict[str, Any]) -> bool:
    return bool(item["properties"].get("feature_type", "building") == "building")


def _place(features: dict[str, Any]) -> Affine | None:
    """Fit the affine from pixels to degrees by the vertices that both lists name (`uid`).

    The metadata's `gsd` will not do: it may be the multispectral one.
    """
    degrees = {item["properties"].get("uid"): item["wkt"] for item in features["lng_lat"]}
    pixels = [item for item in features["xy"] if item["properties"].get("uid") in degrees]
    here = [_vertices(item["wkt"]) for item in pixels]
    there = [_vertices(degrees[item["properties"]["uid"]]) for item in pixels]
    alike = [index for index in range(len(here)) if len(here[index]) == len(there[index])]
    if sum(len(here[index]) for index in alike) < 3:
        return None
    known = np.concatenate([here[index] for index in alike])
    wanted = np.concatenate([there[index] for index in alike])
    design = np.column_stack([known, np.ones(len(known))])
    fitted, _, rank, _ = np.linalg.lstsq(design, wanted, rcond=None)
    if rank < 3:
        return None
    (a, d), (b, e), (c, f) = fitted
    return Affine(a, b, c, d, e, f)


def _vertices(wkt: str) -> NDArray[np.float64]:
    return np.asarray(shapely.get_coordinates(shapely.from_wkt(wkt)))


def _is_north_up(place: Affine) -> bool:
    leaning = abs(place.b) > SLANT * abs(place.a) or abs(place.d) > SLANT * abs(place.e)
    return bool(place.a > 0 > place.e and not leaning)


def _grid(place: Affine, shape: tuple[int, int]) -> Grid:
    if _is_north_up(place):
        # What leans less than that is the fit's noise; the middle stays where it is.
        x, y = shape[1] / 2, shape[0] / 2
        place = Affine(place.a, 0, place.c + place.b * y, 0, place.e, place.f + place.d * x)
    return Grid(PLACES, place, shape[1], shape[0])


def _gsd(grid: Grid | None, given: float | None) -> float:
    return float(np.mean(grid.gsd())) if grid is not None else given or GSD


def _require_same_size(pair: Pair, pre: Picture, post: Picture) -> None:
    if pre.shape != post.shape:
        raise InputError(
            say(
                "'{pre}' has {shape} x {shape_2} pixels, '{post}' has {shape_3} x {shape_4}: the"
                " images of an xBD pair must be of one size.",
                pre=pair.pre,
                shape=pre.shape[1],
                shape_2=pre.shape[0],
                post=pair.post,
                shape_3=post.shape[1],
                shape_4=post.shape[0],
            )
        )

"""Images with masks of the same name: whatever labels a user has without polygons."""

from __future__ import annotations

from collections.abc import Container, Iterator
from pathlib import Path

import numpy as np

from ...errors import InputError
from ...progress import Progress, track
from ...raster.plain import read_plain
from ...sentences import say
from .pictures import Picture, images_in, read_picture
from .tiles import IGNORE, Labels, Located, Tile


def read_masked(
    images: str, masks: str, bands: tuple[int, ...], gsd: float | None, progress: Progress
) -> Iterator[Located]:
    """Read images and the masks of their buildings.

    Masks hold 0 and 1 (then 255 is ignored), or 0 and 255, alike in the whole folder.

    Args:
        images: an image or a folder of images.
        masks: a mask, or a folder with one per image, of the same name without suffix.
        bands: of red, green and blue.
        gsd: ground sampling distance of images that do not know theirs, in metres.
        progress: told per image.

    Raises:
        InputError: an image without mask, of another size, with other values, or whose ground
            sampling distance nobody tells.
    """
    found = images_in(images)
    partners = _partners(found, masks)
    building = _building_value(partners)
    source = Path(images).stem
    for image in track(found, len(found), progress, "Reading images and masks"):
        picture = read_picture(str(image), bands, progress)
        mask = read_mask(str(partners[image]), picture.shape)
        footprints = (mask == building).astype(np.uint8)
        footprints[~picture.valid] = IGNORE
        if building == 1:
            footprints[mask == IGNORE] = IGNORE
        size = gsd_of(picture, gsd, image)
        yield Located(Tile(source, image.stem, picture.image, footprints, size), picture.grid)


def read_mask(path: str, shape: tuple[int, int] | None = None) -> Labels:
    """Read the first band of a mask.

    Args:
        path: an 8-bit raster.
        shape: height and width that it must have; None for any.

    Raises:
        InputError: no raster, more than 8 bits, or of another size.
    """
    values = read_plain(path)
    if shape is not None and values.shape != shape:
        raise InputError(
            say(
                "'{path}' has {shape} x {shape_2} pixels, its image has {shape_3} x {shape_4}:"
                " make them the same size.",
                path=path,
                shape=values.shape[1],
                shape_2=values.shape[0],
                shape_3=shape[1],
                shape_4=shape[0],
            )
        )
    return values


def check_values(path: str, mask: Labels, allowed: Container[int]) -> None:
    """Refuse a mask that holds other values.

    Raises:
        InputError: it does; the message names some.
    """
    other = [int(value) for value in np.unique(mask) if int(value) not in allowed]
    if other:
        raise InputError(
            say(
                "'{path}' holds the values {other}, which mean nothing here: a building mask has 0"
                " and 1 (255 for unknown) or 0 and 255, a damage target 0 to 5.",
                path=path,
                other=", ".join(map(str, other[:5])),
            )
        )


def gsd_of(picture: Picture, given: float | None, path: Path) -> float:
    """Return an image's ground sampling distance in metres: its own, else the one given.

    Raises:
        InputError: neither is known.
    """
    if picture.grid is not None:
        return float(np.mean(picture.grid.gsd()))
    if given is None:
        raise InputError(
            say(
                "'{path}' does not know its pixel size: give the ground sampling distance in"
                " metres, or georeference it.",
                path=path,
            )
        )
    return given


def _partners(images: list[Path], masks: str) -> dict[Path, Path]:
    found = images_in(masks)
    if len(images) == len(found) == 1:
        return {images[0]: found[0]}
    by_stem = {mask.stem: mask for mask in found}
    for image in images:
        if image.stem not in by_stem:
            raise InputError(
                say(
                    "'{image}' has no mask of that name in '{masks}': add it, or take the image"
                    " away.",
                    image=image,
                    masks=masks,
                )
            )
    return {image: by_stem[image.stem] for image in images}


def _building_value(partners: dict[Path, Path]) -> int:
    """Return what means building, 1 or 255: one mask alone may not hold it."""
    values: set[int] = set()
    for mask in partners.values():
        held = read_mask(str(mask))
        check_values(str(mask), held, (0, 1, 255))
        values.update(np.unique(held).tolist())
    return 1 if 1 in values else 255

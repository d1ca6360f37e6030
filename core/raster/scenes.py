"""Which rasters an image input stands for: a file, a folder of scenes, or STAC items."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from urllib.request import url2pathname

from ..errors import InputError
from ..sentences import say

SUFFIXES = (".tif", ".tiff", ".vrt", ".png", ".jpg", ".jpeg", ".jp2", ".img")
"""What counts as an image in a folder."""

LISTS = (".json", ".geojson")
"""Suffixes of STAC items and item collections."""

MEDIA_TYPES = ("image/tiff", "image/vnd.stac.geotiff", "image/jp2")
"""How the media type of an asset that is an image begins."""

ASIDE = {"thumbnail", "overview", "metadata", "mask", "data-mask", "cloud", "snow-ice"}
"""Roles of assets that are no scene, though they may be GeoTIFFs."""

STORES = {"s3": "/vsis3/", "gs": "/vsigs/", "az": "/vsiaz/"}
"""Schemes of object stores and how GDAL names them."""


def scenes_of(images: Iterable[str]) -> list[str]:
    """Return the rasters that images, folders and STAC items stand for, each once, in order.

    Raises:
        InputError: a folder or list holds no image, or a list cannot be read.
    """
    return list(dict.fromkeys(scene for image in images for scene in _scenes(image)))


def rasters_in(folder: str) -> list[Path]:
    """Return the images of a folder by name, without hidden files.

    Virtual rasters count only where there is nothing else: they would show the others again.
    """
    found = sorted(
        item
        for item in Path(folder).iterdir()
        if item.suffix.lower() in SUFFIXES and not item.name.startswith(".") and item.is_file()
    )
    return [item for item in found if item.suffix.lower() != ".vrt"] or found


def name_of_images(images: tuple[str, ...]) -> str:
    """Return what messages call several images: by the first."""
    return (
        images[0]
        if len(images) == 1
        else say("{images} + {count} more", images=images[0], count=len(images) - 1)
    )


def _scenes(image: str) -> list[str]:
    if os.path.isdir(image):
        found = [str(path) for path in rasters_in(image)]
        if not found:
            raise InputError(
                say(
                    "'{image}' holds no images ({suffixes}): choose the folder they are in.",
                    image=image,
                    suffixes=", ".join(SUFFIXES),
                )
            )
        return found
    if not _ends(image, LISTS):
        return [image]
    if "://" in image:
        raise InputError(
            say("'{image}' is a list on the web: download it and choose the file.", image=image)
        )
    return [_href(item, Path(image)) for item in _items(image)]


def items_in(image: str) -> Iterator[Mapping[str, Any]]:
    """Yield the STAC items that an image input lists; none if it is no list.

    Raises:
        InputError: the list cannot be read, or holds none.
    """
    if _ends(image, LISTS) and "://" not in image and not os.path.isdir(image):
        yield from _items(image)


def band_names(image: str) -> list[str]:
    """Return what the first STAC item of a list calls the bands of its image; none if no list.

    Raises:
        InputError: the list cannot be read, or holds none.
    """
    item = next(items_in(image), None)
    asset = picture_of(item) if item else None
    bands = (asset.get("eo:bands") or asset.get("bands")) if asset else None
    return [_band_name(band) for band in bands] if isinstance(bands, list) else []


def _band_name(band: Any) -> str:
    """Return the name of a band by STAC 1.0 or 1.1: the common one if it has one."""
    named = band if isinstance(band, dict) else {}
    keys = ("common_name", "eo:common_name", "name")
    return next((str(named[key]) for key in keys if named.get(key)), "")


def _items(path: str) -> Iterator[Mapping[str, Any]]:
    """Yield the STAC items of a file."""
    try:
        data = json.loads(Path(path).read_text(encoding="utf-8-sig"))
    except FileNotFoundError as error:
        raise InputError(say("'{path}' does not exist: check the path.", path=path)) from error
    except (OSError, ValueError, RecursionError) as error:
        raise InputError(
            say("'{path}' cannot be read as JSON: download or export it again.", path=path)
        ) from error
    items = [item for item in _features(data) if isinstance(item.get("assets"), dict)]
    if not items:
        raise InputError(
            say(
                "'{path}' holds no STAC items with assets: choose an item or an item collection; a"
                " catalog or collection only points to them.",
                path=path,
            )
        )
    yield from items


def _features(data: Any) -> list[dict[str, Any]]:
    """Return the features of whatever a JSON file holds."""
    kind = data.get("type") if isinstance(data, dict) else None
    found = data.get("features") if kind == "FeatureCollection" else [data]
    is_list = kind in ("Feature", "FeatureCollection") and isinstance(found, list)
    return [item for item in found if isinstance(item, dict)] if is_list else []


def _href(item: Mapping[str, Any], listed_in: Path) -> str:
    """Return the path or address of an item's image.

    Raises:
        InputError: it has none.
    """
    picture = picture_of(item)
    if picture is None:
        raise InputError(
            say(
                "Item '{item}' of '{listed_in}' has no GeoTIFF among its assets: choose items with"
                " imagery, or download it and choose its folder.",
                item=item.get("id"),
                listed_in=listed_in,
            )
        )
    return _located(picture["href"], listed_in)


def picture_of(item: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the asset of an item that is its image; None if it has none."""
    assets = item.get("assets")
    named = assets.items() if isinstance(assets, dict) else ()
    usable = [(rank, asset) for key, asset in named if (rank := _rank(key, asset)) is not None]
    return min(usable, key=lambda pair: pair[0])[1] if usable else None


def _rank(key: str, asset: Any) -> int | None:
    """Return 0 for an image to look at, 1 for data, 2 for another; None for what is no scene."""
    if not isinstance(asset, dict) or not isinstance(asset.get("href"), str):
        return None  # what a careless hand or program wrote is no image
    kind, href = str(asset.get("type") or ""), asset["href"]
    is_image = kind.startswith(MEDIA_TYPES) or (not kind and _ends(href, SUFFIXES))
    if not href or "\0" in href or not is_image:
        return None
    if key == "visual":
        return 0  # Vantor gives some of them the role of a thumbnail
    named = asset.get("roles")
    roles = {key, *(map(str, named) if isinstance(named, list) else ())}
    return None if roles & ASIDE else 0 if "visual" in roles else 1 if "data" in roles else 2


def _located(href: str, listed_in: Path) -> str:
    """Return what GDAL opens for a STAC `href`, which may be relative to its list's folder.

    A list from elsewhere must not make a person's machine read what they did not name: files far
    from the list, or what only GDAL understands. Addresses are what such lists are for.

    Raises:
        InputError: it does.
    """
    scheme, is_address, rest = href.partition("://")
    if is_address and scheme.lower() in ("http", "https"):
        return href
    if scheme in STORES:
        return STORES[scheme] + unquote(rest)
    if scheme == "file":
        href = url2pathname(rest)
    elif is_address or href.startswith("/vsi") or href.lstrip().startswith("<"):
        raise _astray(href, listed_in)
    literal = listed_in.parent / href  # an absolute one replaces the folder
    found = literal if literal.exists() else listed_in.parent / unquote(href)
    if not _is_near(found, listed_in.parent):
        raise _astray(href, listed_in)
    return str(found)


def _is_near(file: Path, folder: Path) -> bool:
    """Return whether a file lies in a folder or in one beside it, where catalogues keep assets."""
    here = folder.resolve()
    root = here if here.parent == Path(here.anchor) else here.parent
    return Path(os.path.abspath(file)).is_relative_to(root) or file.resolve().is_relative_to(root)


def _astray(href: str, listed_in: Path) -> InputError:
    return InputError(
        say(
            "'{listed_in}' lists '{href}', which lies neither beside it nor on the web: choose the"
            " image itself, or put it into the folder of the list.",
            listed_in=listed_in,
            href=href[:80],
        )
    )


def _ends(path: str, suffixes: tuple[str, ...]) -> bool:
    """Return whether a path, or an address without its query, ends in one of the suffixes."""
    return path.partition("?")[0].lower().endswith(suffixes)

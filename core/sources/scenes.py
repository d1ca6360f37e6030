"""What an item of a catalogue says of its image: place, time, cloud, angle, terms and address."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import shapely

from ..fetch.contact import spelled
from ..fetch.links import is_remote, is_text, leads_to
from ..raster.scenes import STORES, picture_of
from ..sentences import say
from .footprints import footprint_of
from .moments import Span, event_of, phase_of, taken
from .walking import Listed

LONGEST = 300
"""Letters of a text that are kept: what is longer is no title."""

CLOUD = ("eo:cloud_cover", "tile:clouds_percent")
CLEAR = ("pl:clear_percent", "clear_percent")
"""Where catalogues say how much of a scene is cloud, and how much is none, in percent."""

SIZES = 0.01, 1000.0
"""Metres that a pixel may have: one of OpenAerialMap's catalogues had them in degrees."""

OPEN_TERMS = ("other", "various", "proprietary")
"""What STAC calls a licence that only a link tells."""


@dataclass(frozen=True)
class Scene:
    """An image of a catalogue.

    Args:
        name: its id, which no other item of its collection has.
        title, event, collection, platform, licence, provider: in words; empty where nobody says.
        footprint: in degrees.
        share: of the place that it covers, 0 to 1.
        when: it was taken.
        occasion: when the event was, by the person or else by the catalogue.
        phase: before, after or unknown.
        cloud: percent; None where nobody says, as are the next three.
        off_nadir: degrees.
        gsd: metres.
        size: bytes of the file.
        image: what QGIS and the engine open; None for what cannot be read.
        note: why it cannot be.
        capture: what is alike for the parts of one capture.
    """

    name: str
    title: str
    event: str
    collection: str
    footprint: shapely.Geometry
    share: float
    when: Span | None
    occasion: Span | None
    phase: str
    cloud: float | None
    off_nadir: float | None
    gsd: float | None
    size: int | None
    platform: str
    licence: str
    provider: str
    image: str | None
    note: str
    capture: str

    @property
    def key(self) -> tuple[str, str, str | None]:
        """Return what is alike for one scene that is met twice."""
        return self.collection, self.name, self.image


def scene_of(
    listed: Listed, place: shapely.Geometry, event: Span | None, within: str | None
) -> Scene | None:
    """Return what an item stands for; None if it does not say where it lies.

    Args:
        listed: the item.
        place: that is looked for, in degrees.
        event: when it was, as a person gave it.
        within: folder that the person named; None for an address.
    """
    item, trail = listed.item, listed.trail
    footprint = footprint_of(item)
    if footprint is None:
        return None
    told = _dict(item.get("properties"))
    picture, when = picture_of(item), taken(told)
    image, note = _address(picture, listed.named_in, within)
    name = _name_of(item)
    collection = _text(item.get("collection")) or _name(trail[-1:])
    platform = _text(told.get("platform") or told.get("vehicle_name") or told.get("constellation"))
    return Scene(
        name=name,
        title=_text(told.get("title")) or name,
        event=_name(trail[1:2] or trail[:1]) or collection,
        collection=collection,
        footprint=footprint,
        share=_share(footprint, place),
        when=when,
        occasion=event or event_of(trail),
        phase=phase_of(item, trail, when, event),
        cloud=_cloud(told),
        off_nadir=_number(told, ("view:off_nadir", "off_nadir"), 0, 90),
        gsd=_number(told, ("pan_gsd", "gsd"), *SIZES),
        size=_size(picture),
        platform=platform,
        licence=_licence(item, told, trail),
        provider=_provider(item, told, trail),
        image=image,
        note=note,
        capture=_text(told.get("catalog_id")) or platform,
    )


def _share(footprint: shapely.Geometry, place: shapely.Geometry) -> float:
    shared = shapely.area(shapely.intersection(footprint, place))
    return round(float(min(shared / shapely.area(place), 1.0)), 9)


def _address(
    picture: Mapping[str, Any] | None, named_in: str, within: str | None
) -> tuple[str | None, str]:
    """Return what opens an item's image, or why nothing does."""
    if picture is None:
        return None, say("no image among its files that is read here")
    links = list(_hrefs(picture))
    places = [place for link in links if (place := leads_to(link, named_in, within))]
    for place in places:
        if is_remote(place):
            return f"/vsicurl/{spelled(place)}", ""
        if os.path.isfile(place):
            return place, ""
    return _elsewhere(links[0], is_lost=bool(places))


def _elsewhere(link: str, is_lost: bool) -> tuple[str | None, str]:
    """Return what GDAL opens of a store of objects, or why nothing opens a link."""
    store, _, rest = link.partition("://")
    is_written = is_text(link) and link.isprintable()
    if store in STORES and rest and not rest.startswith("/") and is_written:
        return STORES[store] + rest, ""
    if store.lower() == "ftp":
        return None, say("only by FTP, which is not read here: download it")
    if is_lost:
        return None, say("its file is not where the catalogue says")
    return None, say("its address leaves what you chose, and is not followed")


def _hrefs(picture: Mapping[str, Any]) -> Iterator[str]:
    """Yield the addresses of an image, the one on the web first where a store has another."""
    own = str(picture["href"]).strip()
    others = [_dict(one).get("href") for one in _dict(picture.get("alternate")).values()]
    yield own
    yield from (other.strip() for other in others if isinstance(other, str))


def _size(picture: Mapping[str, Any] | None) -> int | None:
    size = picture.get("file:size") if picture else None
    if not isinstance(size, int) or isinstance(size, bool):
        return None
    return size if 0 < size < 2**62 else None


def _cloud(told: Mapping[str, Any]) -> float | None:
    cloud = _number(told, CLOUD, 0, 100)
    clear = _number(told, CLEAR, 0, 100)
    return cloud if cloud is not None else None if clear is None else 100 - clear


def _number(
    told: Mapping[str, Any], names: Sequence[str], least: float, most: float
) -> float | None:
    """Return the first of some numbers that is one; some programs write them as text."""
    for name in names:
        value = told.get(name)
        try:
            number = math.nan if isinstance(value, bool) else float(value)  # type: ignore[arg-type]
        except (TypeError, ValueError, OverflowError):
            continue
        if least <= number <= most:
            return number
    return None


def _licence(
    item: Mapping[str, Any], told: Mapping[str, Any], trail: Sequence[Mapping[str, Any]]
) -> str:
    for document in (told, item, *reversed(trail)):
        if licence := _text(document.get("license")):
            where = _terms(document) if licence in OPEN_TERMS else ""
            return f"{licence} ({where})" if where else licence
    return ""


def _terms(document: Mapping[str, Any]) -> str:
    links = document.get("links")
    found = [link for link in links if isinstance(link, dict)] if isinstance(links, list) else []
    return next((_text(link.get("href")) for link in found if link.get("rel") == "license"), "")


def _provider(
    item: Mapping[str, Any], told: Mapping[str, Any], trail: Sequence[Mapping[str, Any]]
) -> str:
    for name in ("oam:producer_name", "provider"):
        if found := _text(told.get(name)):
            return found
    for document in (told, item, *reversed(trail)):
        listed = document.get("providers")
        names = [_text(_dict(one).get("name")) for one in listed] if _is_list(listed) else []
        if any(names):
            return next(name for name in names if name)
    return ""


def _name_of(item: Mapping[str, Any]) -> str:
    """Return the id of an item; some programs write a number."""
    told = item.get("id")
    is_number = isinstance(told, (int, float)) and not isinstance(told, bool)
    return _text(repr(told) if is_number else told)


def _name(documents: Sequence[Mapping[str, Any]]) -> str:
    """Return what a collection is called; nothing where there is none."""
    first = documents[0] if documents else {}
    return _text(first.get("title")) or _text(first.get("id"))


def _text(value: Any) -> str:
    """Return a text on one line and not without end; nothing for what is no text."""
    if not isinstance(value, str):
        return ""
    plain = "".join(letter for letter in value[: 2 * LONGEST] if not "\ud800" <= letter <= "\udfff")
    return " ".join(plain.replace("\0", " ").split())[:LONGEST]


def _dict(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _is_list(value: Any) -> bool:
    return isinstance(value, list)

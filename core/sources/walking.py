"""Walks a catalogue of STAC: collections in collections, lists in pages, and searches.

What is found is bounded: a catalogue may name itself, or have no end.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urldefrag, urlencode, urlsplit

from ..errors import InputError
from ..fetch.documents import Reader
from ..fetch.links import is_remote, leads_to
from ..naming import counted
from ..prefetch import side_by_side
from ..progress import Asking, Watched
from ..raster.scenes import picture_of
from ..sentences import say
from .footprints import Box, boxes_of_extent, meets

THREADS = 8
"""That read documents at once: most are a few kilobytes, and the way to them is what takes time."""

PAGE = 100
"""Items that a service is asked for at once."""

MOST_DOCUMENTS = 10_000
MOST_BYTES = 48_000_000
DEEPEST = 12
"""Collections inside each other that are followed."""

GIVEN_UP = 16
"""Documents in a row that cannot be read, after which the others are not asked for."""

TOLD_EVERY = 25
"""Documents between two words on how far the walk is."""

MOST_NAMED = 5
"""Of what was skipped, by name; of the others it is told how many there are."""

Document = Mapping[str, Any]


@dataclass(frozen=True)
class Listed:
    """An item, the place of the document it stands in, and the collections that lead to it."""

    item: Document
    named_in: str
    trail: tuple[Document, ...]


@dataclass(frozen=True)
class Step:
    """A document to read.

    Args:
        place: its address or path.
        trail: collections that lead to it, the outermost first.
        depth: how many links away from where the walk began.
        body: what its server is asked by POST.
        guessed: nobody named it, it only lies there: what is none of STAC's is passed over.
    """

    place: str
    trail: tuple[Document, ...] = ()
    depth: int = 0
    body: Document | None = None
    guessed: bool = False

    @property
    def key(self) -> str:
        """Return what is alike for two steps to one answer."""
        return f"{urldefrag(self.place)[0]} {json.dumps(self.body, sort_keys=True)}"


@dataclass
class Walk:
    """A walk through a catalogue.

    Args:
        reader: reads documents, and may be asked from several threads.
        boxes: in degrees; collections that touch none of them are not entered.
        run: is told how far it is.
        within: folder that a person named; None for an address.
    """

    reader: Reader
    boxes: Sequence[Box]
    run: Watched
    within: str | None = None
    missed: list[str] = field(default_factory=list)
    documents: int = 0
    elsewhere: int = 0
    stopped: str = ""
    _seen: set[str] = field(default_factory=set)
    _in_a_row: int = 0

    @classmethod
    def through(
        cls, boxes: Sequence[Box], within: str | None, proxy: str | None, run: Watched
    ) -> Walk:
        """Return a walk that is yet to begin."""
        return cls(Reader(proxy, Asking(run)), boxes, run, within)

    def items(self, start: Sequence[Step]) -> Generator[Listed, None, None]:
        """Yield the items that a catalogue leads to, level by level.

        Raises:
            InputError: where it begins cannot be read, or is no catalogue.
        """
        level = self._fresh(start)
        while level and not self.stopped:
            further: list[Step] = []
            steps = (step for step in level)
            with closing(side_by_side(self._answer, steps, THREADS)) as answers:
                for step, answer in answers:
                    self.documents += 1
                    for found in self._found(step, answer):
                        if isinstance(found, Listed):
                            yield found
                        else:
                            further.append(found)
                    self._tell(len(level) + len(further))
                    if self._is_enough():
                        break
            level = self._fresh(further)

    def _fresh(self, steps: Sequence[Step]) -> list[Step]:
        """Return the steps to what nobody has read yet, each once."""
        found = {step.key: step for step in steps if step.key not in self._seen}
        self._seen.update(found)
        return list(found.values())

    def _answer(self, step: Step) -> tuple[Step, Any]:
        try:
            return step, self.reader.read(step.place, step.body)
        except InputError as error:
            return step, error

    def _found(self, step: Step, answer: Any) -> Iterator[Listed | Step]:
        if not isinstance(answer, InputError):
            self._in_a_row = 0
            try:
                yield from self._inside(self._led_on(step), answer)
                return
            except InputError as error:
                answer = error
        if step.guessed:
            return
        if not step.depth and not step.body:
            raise answer
        self._in_a_row += 1
        self.missed.append(answer.marked)

    def _led_on(self, step: Step) -> Step:
        """Return a step to where its server led on: its document's links start from there."""
        return replace(step, place=self.reader.led.get(step.place, step.place))

    def _inside(self, step: Step, answer: Any) -> Iterator[Listed | Step]:
        """Yield the items of a document, and what it leads to.

        Raises:
            InputError: it is nothing that STAC knows.
        """
        document = answer if isinstance(answer, dict) else {}
        if isinstance(document.get("features"), list):
            items = [item for item in map(_item, document["features"]) if item]
            yield from (Listed(item, step.place, step.trail) for item in items)
            # A page without items is the last: some services go on for ever.
            yield from self._next(step, document) if items else ()
        elif isinstance(document.get("collections"), list):
            for collection in document["collections"]:
                yield from self._node(step, collection) if isinstance(collection, dict) else ()
            yield from self._next(step, document) if document["collections"] else ()
        elif item := _item(document):
            yield Listed(item, step.place, step.trail)
        elif isinstance(document.get("links"), list):
            yield from self._node(step, document)
        else:
            raise InputError(
                say(
                    "'{place}' is no catalogue, collection or item of STAC: check the address.",
                    place=step.place,
                )
            )

    def _node(self, step: Step, document: Document) -> Iterator[Listed | Step]:
        """Yield what a catalogue or collection leads to."""
        if not meets(boxes_of_extent(document.get("extent")), self.boxes):
            self.elsewhere += 1
            return
        if step.depth >= DEEPEST:
            self.missed.append(
                say("'{place}' lies deeper in the catalogue than is read", place=step.place)
            )
            return
        below = replace(step, trail=(*step.trail, document), depth=step.depth + 1, body=None)
        searches = _links(document, "search") if not step.depth else []
        if searches:
            yield from self._searches(below, searches)
            return
        lists = _links(document, "items")
        others = _links(document, "child", "item") or _links(document, "data")
        for link in lists or others:
            place = self._followed(link, step.place)
            for to in _narrowed(place, self.boxes) if lists and place else [place]:
                yield from [replace(below, place=to)] if to else []
        if not lists and not others and picture_of(document):
            yield Listed(_as_item(document), step.place, below.trail)

    def _searches(self, below: Step, links: Sequence[Document]) -> Iterator[Step]:
        """Yield the searches for what lies at the place, by GET where the service has a choice."""
        link = min(links, key=lambda link: str(link.get("method", "GET")).upper() != "GET")
        place = self._followed(link, below.place)
        if place is None:
            return
        if str(link.get("method", "GET")).upper() == "POST":
            for box in self.boxes:
                yield replace(below, place=place, body={"bbox": list(box), "limit": PAGE})
            return
        yield from (replace(below, place=to) for to in _narrowed(place, self.boxes))

    def _next(self, step: Step, document: Document) -> Iterator[Step]:
        """Yield the next page of a list, asked for as the service wants it."""
        for link in _links(document, "next")[:1]:
            is_post = str(link.get("method", "GET")).upper() == "POST"
            place = self._followed(link, step.place) if link.get("href") else step.place
            body = link.get("body") if is_post else None
            if is_post:
                given = body if isinstance(body, dict) else {}
                body = {**(step.body or {}), **given} if link.get("merge") else given
            if place:
                yield replace(step, place=place, body=body, depth=max(1, step.depth))

    def _followed(self, link: Document, named_in: str) -> str | None:
        href = str(link.get("href") or "")
        place = leads_to(href, named_in, self.within)
        if place is None:
            self.missed.append(
                say(
                    "'{named_in}' names '{href}', which is not followed: it is neither on the web"
                    " nor beside what you chose, or less safe",
                    named_in=named_in,
                    href=href[:120].encode("utf-8", "replace").decode(),
                )
            )
        return place

    def _tell(self, known: int) -> None:
        read = self.documents // TOLD_EVERY * TOLD_EVERY
        note = say("Reading the catalogue: {read:,} documents", read=read) if read else ""
        self.run.update(min(self.documents, known), max(known, 1), note)

    def _is_enough(self) -> bool:
        """Return whether to stop, and keep why."""
        if self._in_a_row >= GIVEN_UP:
            self.stopped = say(
                "{count} documents of the catalogue in a row could not be read; the others were"
                " not asked for.",
                count=GIVEN_UP,
            )
        elif self.documents >= MOST_DOCUMENTS or self.reader.size >= MOST_BYTES:
            self.stopped = say(
                "The catalogue is larger than what is read of one ({documents:,} documents,"
                " {size:.0f} MB): choose one of its collections, by its address.",
                documents=self.documents,
                size=self.reader.size / 1e6,
            )
        return bool(self.stopped)

    def tell_missed(self) -> None:
        """Warn of what was skipped, so that nobody takes the rest for all there is."""
        for why in self.missed[:MOST_NAMED]:
            self.run.warn(say("Skipped: {why}", why=why))
        if (more := len(self.missed) - MOST_NAMED) > 0:
            others = counted(more, "other", "others")
            self.run.warn(say("Skipped like these: {others}.", others=others))
        if self.stopped:
            self.run.warn(self.stopped)


def narrowed(address: str, boxes: Sequence[Box]) -> list[str]:
    """Return what a list of items is asked by, where a person named one: what lies at the place."""
    is_list = is_remote(address) and urlsplit(address).path.rstrip("/").endswith(
        ("/search", "/items")
    )
    return _narrowed(address, boxes) if is_list else [address]


def _narrowed(place: str, boxes: Sequence[Box]) -> list[str]:
    if not is_remote(place) or "bbox=" in urlsplit(place).query:
        return [place]
    mark = "&" if urlsplit(place).query else "?"
    asked = (",".join(f"{edge:.6f}" for edge in box) for box in boxes)
    return [f"{place}{mark}{urlencode({'bbox': box, 'limit': PAGE}, safe=',')}" for box in asked]


def _links(document: Document, *kinds: str) -> list[Document]:
    links = document.get("links")
    found = links if isinstance(links, list) else []
    return [link for link in found if isinstance(link, dict) and link.get("rel") in kinds]


def _item(thing: Any) -> Document | None:
    """Return an item of STAC; None for what is none."""
    is_item = isinstance(thing, dict) and thing.get("type") == "Feature"
    return thing if is_item and isinstance(thing.get("assets"), dict) else None


def _as_item(collection: Document) -> Document:
    """Return a collection that is an image itself, such as a mosaic, as an item."""
    extent = collection["extent"] if isinstance(collection.get("extent"), dict) else {}
    temporal = extent.get("temporal")
    spans = temporal.get("interval") if isinstance(temporal, dict) else None
    span = spans[0] if isinstance(spans, list) and spans else None
    begun, ended = span if isinstance(span, list) and len(span) == 2 else (None, None)
    told = {"title": collection.get("title"), "start_datetime": begun, "end_datetime": ended}
    boxes = boxes_of_extent(extent)
    return {**collection, "bbox": list(boxes[0]) if boxes else None, "properties": told}

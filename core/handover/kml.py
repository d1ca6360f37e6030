"""Places as KML 2.2 (OGC 07-147r2), packed as KMZ or not.

Written here because the drivers at hand write no styles, and a place without its colour is no help.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from itertools import groupby
from xml.etree.ElementTree import Element, ElementTree, SubElement
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import shapely

from ..language import current, worded
from ..palette import LEVEL_COLOURS
from ..requests import UNKNOWN
from ..sentences import joined, say
from .chips import Chip
from .errands import LEVELS, ZONE, Errand, parts_of

NAMESPACE = "http://www.opengis.net/kml/2.2"

ZONE_COLOUR = "7a0177"

DRAWN = {
    ZONE: (0x00, 3.0),
    4: (0xB0, 1.5),
    3: (0xA0, 1.5),
    2: (0x90, 1.2),
    1: (0x70, 1.0),
    UNKNOWN: (0x80, 1.2),
}
"""Opacity of the filling from 0 to 255, and width of the outline in pixels."""

PIN = "http://maps.google.com/mapfiles/kml/shapes/target.png"
"""Google Earth has it built in; other programs draw their own where they find no network."""


def write_kml(
    path: str,
    title: str,
    errands: Sequence[Errand],
    *,
    packed: bool,
    chips: Mapping[int, Sequence[Chip]] | None = None,
) -> None:
    """Write places in one folder for the zones and one for each level.

    Args:
        path: inside `whole_file`.
        title: of the document.
        errands: those of one level together.
        packed: write KMZ, which is a ZIP with one KML in it.
        chips: pictures of some of the places, by their index; they need a KMZ.

    Raises:
        OSError: it cannot be written.
    """
    root = Element("kml", xmlns=NAMESPACE)
    document = SubElement(root, "Document")
    SubElement(document, "name").text = clean(title)
    for level in DRAWN:
        _style(document, level)
    shown = chips or {}
    for level, group in groupby(enumerate(errands), key=lambda item: item[1].level):
        folder = SubElement(document, "Folder")
        found = list(group)
        name = worded(say("Most urgent zones") if level == ZONE else LEVELS[level])
        SubElement(folder, "name").text = f"{name} ({current().spelled(f'{len(found):,}')})"
        for index, one in found:
            _place(folder, one, shown.get(index, ()))
    tree = ElementTree(root)
    if not packed:
        tree.write(path, encoding="utf-8", xml_declaration=True)
        return
    with ZipFile(path, "w", ZIP_DEFLATED) as archive, archive.open("doc.kml", "w") as stream:
        tree.write(stream, encoding="utf-8", xml_declaration=True)
    with ZipFile(path, "a", ZIP_STORED) as archive:
        for chip in (item for several in shown.values() for item in several):
            archive.writestr(chip.name, chip.jpeg)


def _style(document: Element, level: int) -> None:
    colour = ZONE_COLOUR if level == ZONE else LEVEL_COLOURS[level]
    opacity, width = DRAWN[level]
    red, green, blue = colour[:2], colour[2:4], colour[4:]
    style = SubElement(document, "Style", id=f"level{level}")
    icon = SubElement(style, "IconStyle")
    SubElement(icon, "color").text = f"ff{blue}{green}{red}"
    SubElement(SubElement(icon, "Icon"), "href").text = PIN
    line = SubElement(style, "LineStyle")
    SubElement(line, "color").text = f"ff{blue}{green}{red}"
    SubElement(line, "width").text = str(width)
    SubElement(SubElement(style, "PolyStyle"), "color").text = f"{opacity:02x}{blue}{green}{red}"


def _place(folder: Element, one: Errand, chips: Sequence[Chip]) -> None:
    mark = SubElement(folder, "Placemark")
    SubElement(mark, "name").text = clean(one.title)
    SubElement(mark, "description").text = clean(_balloon(one, chips))
    SubElement(mark, "styleUrl").text = f"#level{one.level}"
    shapes = SubElement(mark, "MultiGeometry")
    if one.level == ZONE:
        # A zone wants a pin with its rank; thousands of pins on buildings would hide them.
        point = SubElement(shapes, "Point")
        SubElement(point, "coordinates").text = f"{one.longitude:.7f},{one.latitude:.7f}"
    for polygon in parts_of(one.outline):
        outline = SubElement(shapes, "Polygon")
        for name, rings in (
            ("outerBoundaryIs", [polygon.exterior]), ("innerBoundaryIs", polygon.interiors),
        ):  # fmt: skip
            for ring in rings:
                around = SubElement(SubElement(outline, name), "LinearRing")
                SubElement(around, "coordinates").text = _coordinates(ring)


def _balloon(one: Errand, chips: Sequence[Chip]) -> str:
    """Return what is told of a place; with pictures as HTML, which balloons show."""
    if not chips:
        return describe(one)
    told = escape(describe(one)).replace("\n", "<br>")
    pictures = (
        f'<br><br>{escape(worded(chip.title))}<br><img src="{chip.name}" width="{chip.side}"'
        f' height="{chip.side}">'
        for chip in chips
    )
    return told + "".join(pictures)


def describe(one: Errand) -> str:
    """Return what a person reads of a place, a line each, in the language that is spoken."""
    lines: list[str] = [
        say("Urgency rank: {rank}", rank=str(one.rank))
        if one.level == ZONE
        else say("Level: {level}", level=LEVELS[one.level]),
        say("People: not counted")
        if one.people is None
        else say("People: {people:,.0f}", people=one.people),
    ]
    if one.area_m2 is not None:
        lines.append(say("Area: {area:,.0f} m²", area=one.area_m2))
    degrees = f"{one.latitude:.5f}, {one.longitude:.5f}"
    places = [f"MGRS {one.mgrs}"] * bool(one.mgrs) + [f"WGS 84: {degrees}"]
    lines += map(current().data, places)
    if one.level != ZONE:
        lines.append(say("Checked by a person") if one.reviewed else say("Not checked in Review"))
    return worded(joined("\n", lines))


def _coordinates(ring: shapely.LinearRing) -> str:
    return " ".join(f"{east:.7f},{north:.7f}" for east, north in shapely.get_coordinates(ring))


def clean(text: str) -> str:
    """Return a text without what XML cannot hold."""
    kept = (letter for letter in text if letter in "\n\t" or letter >= " ")
    return "".join(kept).encode("utf-8", "replace").decode("utf-8")

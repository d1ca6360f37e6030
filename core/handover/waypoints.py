"""Places as waypoints in GPX 1.1, which every receiver reads."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element, ElementTree, SubElement

from ..requests import UNKNOWN
from .errands import ZONE, Errand
from .kml import clean, describe

NAMESPACE = "http://www.topografix.com/GPX/1/1"

SYMBOLS = {
    ZONE: "Danger Area",
    4: "Flag, Red",
    3: "Flag, Blue",
    2: "Flag, Green",
    1: "Residence",
    UNKNOWN: "Information",
}
"""Names of symbols that Garmin's receivers know; others show their own."""


def write_waypoints(path: str, title: str, errands: Sequence[Errand]) -> None:
    """Write one waypoint for each place.

    Args:
        path: inside `whole_file`.
        title: of the file.
        errands: in the order in which they are listed.

    Raises:
        OSError: it cannot be written.
    """
    root = Element("gpx", version="1.1", creator="Aftermap", xmlns=NAMESPACE)
    SubElement(SubElement(root, "metadata"), "name").text = clean(title)
    for one in errands:
        point = SubElement(root, "wpt", lat=f"{one.latitude:.7f}", lon=f"{one.longitude:.7f}")
        SubElement(point, "name").text = clean(one.title)
        SubElement(point, "desc").text = clean(describe(one))
        SubElement(point, "sym").text = SYMBOLS[one.level]
        SubElement(point, "type").text = clean(one.label)
    ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)

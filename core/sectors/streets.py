"""A road network after the event: which streets debris closes, and what can still be reached."""

from __future__ import annotations

from dataclasses import dataclass

import networkx
import numpy as np
import numpy.typing as npt
import pyogrio
import shapely
from rasterio.crs import CRS

from ..errors import InputError
from ..raster.grid import reproject_bounds
from ..sentences import say
from ..vector.address import parse_address
from ..vector.geometry import Geometries, transformed
from ..vector.io import find_field, has_place
from ..vector.opening import Layer, open_layer

Flags = npt.NDArray[np.bool_]
Indices = npt.NDArray[np.int64]

HIGHWAY = "highway"

NO_WAY = (
    "abandoned", "bridleway", "bus_stop", "construction", "corridor", "cycleway", "elevator",
    "footway", "path", "platform", "proposed", "raceway", "razed", "steps",
)  # fmt: skip
"""Values of OpenStreetMap's `highway` that no vehicle drives on."""

AROUND = 500.0
"""Metres around the buildings within which streets may lead there."""

LINES = (shapely.GeometryType.LINESTRING, shapely.GeometryType.MULTILINESTRING)
NO_LINES = ("Polygon", "Point", "Surface")
"""Parts of the names of geometry types that are no lines."""

MILLIMETRE = 3
"""Decimals of a metre by which ends of streets are one crossing."""

OPEN, NOT_SEEN, BLOCKED, NO_ROAD = "open", "not seen", "blocked", "no road"
"""What is known of the way to a sector."""


@dataclass(frozen=True)
class Streets:
    """Streets from crossing to crossing.

    Args:
        edges: lines in a CRS in metres, shape (m,).
        blocked: which lie under debris, shape (m,).
        not_seen: which may, for the building beside was not seen, shape (m,).
        reached: which are open and hang together with most of what is open, shape (m,).
        perhaps: the same where all that was not seen is open, shape (m,).
    """

    edges: Geometries
    blocked: Flags
    not_seen: Flags
    reached: Flags
    perhaps: Flags

    def touching(self, shape: shapely.Geometry) -> Indices:
        """Return the edges that lie in an area or along it."""
        return np.flatnonzero(shapely.dwithin(self.edges, shape, 0.01))


def read_lines(path: str, metric: CRS, area: shapely.Geometry) -> Geometries:
    """Return the streets near an area, from crossing to crossing.

    Args:
        path: of a layer of lines.
        metric: CRS in metres to return.
        area: in `metric`.

    Raises:
        InputError: it cannot be read, or holds no streets there.
    """
    layer = open_layer(_named(path))
    if any(part in str(layer.info["geometry_type"]) for part in NO_LINES):
        raise InputError(say("'{path}' holds no lines: choose a layer of roads.", path=path))
    near = shapely.buffer(area, AROUND)
    # Only these: a file of a whole country's roads does not fit into memory.
    box = reproject_bounds(near.bounds, metric, layer.crs)
    _, wkb, columns = layer.read(box=box, columns=_fields(layer))
    lines = shapely.from_wkb(wkb)
    kept = has_place(lines) & np.isin(shapely.get_type_id(lines), LINES)
    for column in columns:
        kept &= np.array([bool(kind) and str(kind) not in NO_WAY for kind in column], np.bool_)
    lines = transformed(lines[kept], layer.crs, metric)
    shapely.prepare(near)
    lines = lines[shapely.intersects(near, lines)]
    if not len(lines):
        raise InputError(
            say(
                "'{path}' holds no street within {around:.0f} m of the buildings: choose the roads"
                " of that place, or none.",
                path=path,
                around=AROUND,
            )
        )
    crossed = shapely.line_merge(shapely.union_all(lines))
    return np.asarray(shapely.get_parts(crossed), dtype=object)


def judged(edges: Geometries, fallen: Geometries, unseen: Geometries, debris: float) -> Streets:
    """Tell which streets are open.

    Args:
        edges: as `read_lines` returns them, shape (m,).
        fallen: destroyed and major buildings, in the same CRS.
        unseen: buildings of unknown level.
        debris: metres that debris reaches.
    """
    blocked = _near(edges, fallen, debris)
    doubtful = _near(edges, unseen, debris) & ~blocked
    return Streets(
        edges,
        blocked,
        doubtful,
        reached=_largest(edges, ~blocked & ~doubtful),
        perhaps=_largest(edges, ~blocked),
    )


def access_by(streets: Streets, touching: Indices) -> str:
    """Return whether an area that edges touch can be reached.

    It is one of `OPEN`, `NOT_SEEN`, `BLOCKED` and `NO_ROAD`.
    """
    if not len(touching):
        return NO_ROAD
    if streets.reached[touching].any():
        return OPEN
    return NOT_SEEN if streets.perhaps[touching].any() else BLOCKED


def entry_by(streets: Streets, touching: Indices, shape: shapely.Geometry) -> shapely.Point | None:
    """Return where an open street of those that touch an area leads into it; None for none."""
    ways = streets.edges[touching[streets.reached[touching]]]
    if not len(ways):
        return None
    together = shapely.multilinestrings(ways)
    crossing = shapely.intersection(together, shapely.boundary(shape))
    place = crossing if not shapely.is_empty(crossing) else shapely.intersection(together, shape)
    if shapely.is_empty(place):
        place = together
    return shapely.points(shapely.get_coordinates(place)[0])


def _named(path: str) -> str:
    """Return an address that names the layer of lines, where the file has others too."""
    address = parse_address(path)
    if address.layer is not None or address.subset:
        return path
    try:
        found = pyogrio.list_layers(address.source)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError):
        return path  # whoever opens it says what is wrong with it
    lines = [str(name) for name, kind in found if "LineString" in str(kind)]
    return f"{path}|layername={lines[0]}" if lines and len(found) > 1 else path


def _fields(layer: Layer) -> list[str]:
    found = find_field(layer.info["fields"], HIGHWAY)
    return [] if found is None else [found]


def _near(edges: Geometries, buildings: Geometries, metres: float) -> Flags:
    near = np.zeros(len(edges), np.bool_)
    if len(buildings):
        near[shapely.STRtree(edges).query(buildings, "dwithin", metres)[1]] = True
    return near


def _largest(edges: Geometries, usable: Flags) -> Flags:
    """Return the usable edges that hang together with most metres of those."""
    ends = np.stack(
        [shapely.get_coordinates(shapely.get_point(edges, place)) for place in (0, -1)], axis=1
    ).round(MILLIMETRE)
    graph = networkx.MultiGraph()
    for index in np.flatnonzero(usable).tolist():
        first, last = (tuple(end) for end in ends[index].tolist())
        graph.add_edge(first, last, edge=index)
    metres = shapely.length(edges)
    best = np.zeros(len(edges), np.bool_)
    for nodes in networkx.connected_components(graph):
        part = [told["edge"] for _, _, told in graph.edges(nodes, data=True)]
        if metres[part].sum() > metres[best].sum():
            best = np.zeros(len(edges), np.bool_)
            best[part] = True
    return best

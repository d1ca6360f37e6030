"""A QGIS project written without QGIS: layers with their styles, and paths relative to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement, tostring
from zipfile import ZIP_DEFLATED, ZipFile

from rasterio.crs import CRS

from ..raster.grid import Bounds
from ..reporting.metadata import DOCTYPE

VERSION = "3.22.16-Białowieża"
"""The oldest QGIS that opens it without a word about a newer version."""

PREFIX = "aftermap_"
"""Of layers' ids: QGIS takes those of ten letters or less for none, and makes up others."""


@dataclass(frozen=True)
class Shown:
    """A layer of the project.

    Args:
        key: unique in the project.
        title: in the list of layers.
        source: relative to the project.
        crs: of its coordinates.
        style: root of a QML; None for a raster of red, green, blue and opacity.
        fixed: whether it can be edited.
    """

    key: str
    title: str
    source: str
    crs: CRS
    style: Element | None = None
    fixed: bool = True


def write_project(path: str, title: str, layers: Sequence[Shown], crs: CRS, bounds: Bounds) -> None:
    """Write a project as .qgz.

    Args:
        path: of the file.
        title: of the project.
        layers: those on top first.
        crs: of the map.
        bounds: what the map shows first, in `crs`.

    Raises:
        OSError: it cannot be written.
    """
    root = Element("qgis", version=VERSION, projectname=title)
    SubElement(root, "homePath", path="")
    SubElement(root, "title").text = title
    _put_crs(SubElement(root, "projectCrs"), crs)
    tree = SubElement(root, "layer-tree-group")
    for one in layers:
        SubElement(
            tree, "layer-tree-layer", id=PREFIX + one.key, name=one.title, source=one.source,
            providerKey=_provider(one), checked="Qt::Checked", expanded="1",
        )  # fmt: skip
    _put_canvas(root, crs, bounds)
    shelf = SubElement(root, "projectlayers")
    for one in layers:
        shelf.append(_layer(one))
    properties = SubElement(root, "properties")
    SubElement(SubElement(properties, "Paths"), "Absolute", type="bool").text = "false"
    system = SubElement(properties, "SpatialRefSys")
    SubElement(system, "ProjectionsEnabled", type="int").text = "1"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr(f"{title}.qgs", DOCTYPE + tostring(root, encoding="unicode"))


def _layer(one: Shown) -> Element:
    kind = "raster" if one.style is None else "vector"
    layer = Element("maplayer", type=kind, readOnly=str(int(one.fixed)))
    SubElement(layer, "id").text = PREFIX + one.key
    SubElement(layer, "datasource").text = one.source
    SubElement(layer, "layername").text = one.title
    _put_crs(SubElement(layer, "srs"), one.crs)
    provider = SubElement(layer, "provider")
    provider.text = _provider(one)
    if one.style is None:
        layer.append(_pipe())
        return layer
    provider.set("encoding", "UTF-8")
    layer.set("geometry", "Polygon")
    layer.set("labelsEnabled", one.style.get("labelsEnabled", "0"))
    layer.extend(one.style)
    return layer


def _pipe() -> Element:
    pipe = Element("pipe")
    SubElement(
        pipe, "rasterrenderer", type="multibandcolor", opacity="1", redBand="1", greenBand="2",
        blueBand="3", alphaBand="4",
    )  # fmt: skip
    SubElement(
        pipe, "rasterresampler", maxOversampling="2", zoomedOutResampler="bilinear",
        zoomedInResampler="bilinear",
    )  # fmt: skip
    return pipe


def _provider(one: Shown) -> str:
    return "gdal" if one.style is None else "ogr"


def _put_canvas(root: Element, crs: CRS, bounds: Bounds) -> None:
    canvas = SubElement(root, "mapcanvas", name="theMapCanvas")
    SubElement(canvas, "units").text = "degrees" if crs.is_geographic else "meters"
    extent = SubElement(canvas, "extent")
    for name, edge in zip(("xmin", "ymin", "xmax", "ymax"), bounds):
        SubElement(extent, name).text = repr(float(edge))
    _put_crs(SubElement(canvas, "destinationsrs"), crs)


def _put_crs(parent: Element, crs: CRS) -> None:
    system = SubElement(parent, "spatialrefsys")
    SubElement(system, "wkt").text = crs.to_wkt()
    authority: Iterable[str] | None = crs.to_authority()
    if authority:
        SubElement(system, "authid").text = ":".join(authority)

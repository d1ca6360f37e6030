"""A polygon layer written together with its style."""

from __future__ import annotations

from collections.abc import Mapping

from ..files import whole_file
from ..reporting.styles import attach_style
from .io import Polygons, write_polygons


def write_product(
    path: str,
    layer: str,
    polygons: Polygons,
    style: str,
    values: Mapping[str, str] | None = None,
) -> None:
    """Write polygons and attach their style; both appear together or not at all.

    Args:
        path: `.gpkg`, `.geojson` or `.shp`.
        layer: layer name in a GeoPackage, and its title in the legend.
        polygons: what to write.
        style: name of a file in `resources/styles`, without suffix.
        values: text per placeholder of the style.

    Raises:
        OutputError: the file cannot be written.
    """
    with whole_file(path) as partial:
        write_polygons(partial, layer, polygons.geometries, polygons.crs, polygons.fields)
        attach_style(partial, style, layer, values)

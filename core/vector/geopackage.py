"""Several products in one GeoPackage, each with its style: one file to send on."""

from __future__ import annotations

from collections.abc import Mapping

from ..files import final_of, whole_file
from ..reporting.styles import put_styles, styles_of
from .io import read_polygons, write_polygons
from .reviews import carry_over, read_reviews, write_left


def join_products(geopackage: str, products: Mapping[str, str]) -> None:
    """Write vector products as layers of one GeoPackage.

    Args:
        geopackage: file to write.
        products: path of each product by the name its layer gets; reviews in a file that is
            replaced go over to the first.

    Raises:
        OutputError: the file cannot be written.
    """
    final, left = final_of(geopackage), None
    with whole_file(geopackage) as partial:
        for layer, path in products.items():
            found = read_polygons(path)
            if left is None:
                found, left = carry_over(found, read_reviews([final], found.crs))
                crs = found.crs
            write_polygons(partial, layer, found.geometries, found.crs, found.fields, append=True)
            styles = styles_of(path)
            if styles:
                put_styles(partial, styles, layer)
        if left is not None:
            write_left(partial, left, crs)

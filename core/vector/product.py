"""A polygon layer written together with its style."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..files import final_of, whole_file
from ..progress import Progress, Silent
from ..reporting.styles import attach_style
from .features import carry_features
from .io import Polygons, write_polygons
from .looked import keep_looked, looked_at
from .reviews import Reviews, carry_over, joined, read_reviews, told, write_left


def write_product(
    path: str,
    layer: str,
    polygons: Polygons,
    style: str,
    values: Mapping[str, str] | None = None,
    *,
    progress: Progress | None = None,
    unplaced: Reviews | None = None,
    kept: Callable[[Reviews], Reviews] | None = None,
    seen_in: str | None = None,
) -> None:
    """Write polygons and attach their style; both appear together or not at all.

    The reviews in a file that is replaced go over to the new polygons: see `reviews`.

    Args:
        path: `.gpkg`, `.geojson` or `.shp`.
        layer: layer name in a GeoPackage, and its title in the legend.
        polygons: what to write.
        style: name of a file in `resources/styles`, without suffix.
        values: text per placeholder of the style.
        progress: told how many reviews went over.
        unplaced: further reviews that belong to no polygon, to be kept beside them.
        kept: chooses which reviews of a file that is replaced go over; all by default.
        seen_in: layer of which these are the buildings: what the network saw of them goes along.

    Raises:
        OutputError: the file cannot be written.
    """
    final = final_of(path)
    earlier, looked = read_reviews([final], polygons.crs), looked_at(final)
    earlier = earlier if kept is None else kept(earlier)
    polygons, left = carry_over(polygons, earlier)
    with whole_file(path) as partial:
        write_polygons(partial, layer, polygons.geometries, polygons.crs, polygons.fields)
        attach_style(partial, style, layer, values)
        write_left(partial, left if unplaced is None else joined(unplaced, left), polygons.crs)
        keep_looked(partial, looked)
        if seen_in is not None:
            carry_features(seen_in, partial)
    if earlier.rows:
        (progress or Silent()).log(told(final, earlier, left))

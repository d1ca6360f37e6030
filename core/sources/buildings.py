"""Footprints from elsewhere, cut to an extent: Overture's buildings, or a person's own file."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from ..errors import OffExtentError, ParameterError
from ..fetch.remote import require_addresses
from ..files import scratch_folder, whole_file
from ..naming import counted
from ..population.area import area_around
from ..progress import Progress, Stages
from ..raster.grid import read_crs, reproject_bounds
from ..reporting.metadata import LayerMetadata, licences_of, put_metadata
from ..requests import DownloadFootprints, Extent
from ..results import DownloadFootprintsResult
from ..sentences import joined, say
from ..vector.address import parse_address
from ..vector.geometry import DEGREES
from ..vector.io import Fields, Polygons, find_field, read_polygons
from ..vector.opening import GOOGLE, open_layer
from ..vector.product import write_product
from . import overture

GOOGLE_NAME, GOOGLE_LICENCE = "Google Open Buildings", "CC BY 4.0 or ODbL 1.0"
MICROSOFT_NAME, MICROSOFT_LICENCE = "Microsoft GlobalMLBuildingFootprints", "ODbL 1.0"

KEPT = ("height", "num_floors", "class", "subtype")
"""Of Overture's properties, those that help whoever looks at a building."""

MOST_DEGREES = 4.0
"""Square degrees beyond which an extent is a slip: a province has two."""

Column = npt.NDArray[Any]


@dataclass(frozen=True)
class Told:
    """Where footprints are from.

    Args:
        source: who publishes them.
        vintage: release or date; empty if nobody says.
        licence: by whose terms they may be used; empty if nobody says.
        file: as whose name or address they came.
    """

    source: str
    vintage: str
    licence: str
    file: str


def run(request: DownloadFootprints, progress: Progress) -> DownloadFootprintsResult:
    """Take footprints of an extent from Overture or from a file, and write them.

    Raises:
        InputError: the program or the file is missing, damaged, or fails; nothing lies there.
        ParameterError: the extent is too large to be meant, or has no CRS that is known.
        OutputError: the layer cannot be written.
    """
    require_addresses(request, "proxy")
    stages = Stages(progress, [70, 30])
    with scratch_folder(request.downloaded) as folder:
        found, told = (
            _from_file(request, stages.stage("Reading footprints"))
            if request.file
            else _from_overture(request, folder, stages.stage("Asking Overture for buildings"))
        )
    stages.stage("Writing footprints")
    datasets = _datasets(found, told)
    layer = Polygons(found.geometries, found.crs, {**found.fields, **_origin(found, told)})
    with whole_file(request.downloaded) as partial:
        write_product(partial, "footprints", layer, "footprints")
        put_metadata(partial, _metadata(told, datasets))
    _tell(len(layer.geometries), told, datasets, progress)
    return DownloadFootprintsResult(
        request.downloaded, len(layer.geometries), told.source, told.vintage, told.licence,
        _listed(datasets),
    )  # fmt: skip


def _from_overture(
    request: DownloadFootprints, folder: Path, progress: Progress
) -> tuple[Polygons, Told]:
    if request.extent is None:
        raise ParameterError("Choose an ‹extent›, or a file of footprints in ‹file›.")
    box = reproject_bounds(_box(request.extent), read_crs(request.extent.crs), DEGREES)
    if (box[2] - box[0]) * (box[3] - box[1]) > MOST_DEGREES:
        raise ParameterError(
            say(
                "‹extent› is {width:.1f} by {height:.1f} degrees: choose a smaller one, as the"
                " place of the event; Overture's buildings of a country are gigabytes.",
                width=box[2] - box[0],
                height=box[3] - box[1],
            )
        )
    target = folder / "overture.geojsonl"
    release = overture.download(
        box, target, progress, program=request.program, release=request.release,
        proxy=request.proxy,
    )  # fmt: skip
    found = _within(read_polygons(str(target)), request.extent, overture.NAME)
    vintage = release or say("release not told")
    return _as_overture(found), Told(overture.NAME, vintage, overture.LICENCE, overture.NAME)


def _from_file(request: DownloadFootprints, progress: Progress) -> tuple[Polygons, Told]:
    assert request.file
    if request.extent is None:
        found = read_polygons(request.file)
    else:
        crs, own = read_crs(request.extent.crs), open_layer(request.file).crs
        box = reproject_bounds(_box(request.extent), crs, own)
        found = _within(read_polygons(request.file, bounds=box), request.extent, request.file)
    progress.update(1, 1)
    fields = {name: column for name, column in found.fields.items() if name != "bbox"}
    address = parse_address(request.file)
    name = Path(address.source).name
    source, licence = _recognised(fields, name)
    own_licence = "; ".join(licences_of(address.file)) if address.file else ""
    told = Told(
        request.source_name or source or name, request.vintage or "",
        request.licence or own_licence or licence, name,
    )  # fmt: skip
    return Polygons(found.geometries, found.crs, fields), told


def _recognised(fields: Fields, name: str) -> tuple[str, str]:
    """Return who publishes a file of such fields, and by which terms; empty where nobody knows."""
    names = {field.lower() for field in fields}
    if names >= GOOGLE:
        return GOOGLE_NAME, GOOGLE_LICENCE
    if {"sources", "version", "id"} <= names or {"sources", "num_floors"} <= names:
        return overture.NAME, overture.LICENCE
    if name.lower().endswith((".geojsonl", ".csv.gz")) and names <= {"height", "confidence"}:
        return MICROSOFT_NAME, MICROSOFT_LICENCE
    return "", ""


def _box(extent: Extent) -> tuple[float, float, float, float]:
    return (extent.xmin, extent.ymin, extent.xmax, extent.ymax)


def _within(found: Polygons, extent: Extent, path: str) -> Polygons:
    """Return the footprints that touch an extent, whole.

    Raises:
        OffExtentError: none does.
    """
    area = area_around(_box(extent), read_crs(extent.crs), found.crs)
    shapely.prepare(area)
    kept = shapely.intersects(area, found.geometries)
    if not kept.any():
        raise OffExtentError(
            say(
                "'{path}' has no footprint in the extent: check the extent, and its coordinate"
                " reference system.",
                path=path,
            )
        )
    fields = {name: column[kept] for name, column in found.fields.items()}
    return Polygons(found.geometries[kept], found.crs, fields)


def _as_overture(found: Polygons) -> Polygons:
    """Return Overture's buildings with plain fields in place of nested ones."""
    count = len(found.geometries)
    fields: dict[str, Column] = {}
    if (name := find_field(found.fields, "id")) is not None:
        fields["overture_id"] = found.fields[name]
    sources = [_parsed(text) for text in _texts(found.fields, "sources", count)]
    names = [_parsed(text) for text in _texts(found.fields, "names", count)]
    fields["dataset"] = _column(_joined(item.get("dataset") for item in one) for one in sources)
    fields["record_id"] = _column(_joined(item.get("record_id") for item in one) for one in sources)
    fields["updated"] = _column(
        max((str(item.get("update_time") or "") for item in one), default="") for one in sources
    )
    fields["name"] = _column(_joined(item.get("primary") for item in one) for one in names)
    fields |= {name: found.fields[name] for name in KEPT if name in found.fields}
    return Polygons(found.geometries, found.crs, fields)


def _texts(fields: Fields, name: str, count: int) -> Sequence[Any]:
    column = fields.get(name)
    return [None] * count if column is None else list(column)


def _parsed(text: Any) -> list[dict[str, Any]]:
    """Return the objects in a property that GDAL gives as JSON; none where it is none."""
    try:
        found = json.loads(text) if isinstance(text, str) else None
    except ValueError:
        return []
    found = found if isinstance(found, list) else [found]
    return [item for item in found if isinstance(item, dict)]


def _joined(values: Iterable[Any]) -> str:
    return "; ".join(dict.fromkeys(str(value) for value in values if value))


def _column(values: Iterable[str]) -> Column:
    found = [value or None for value in values]
    column = np.empty(len(found), dtype=object)
    column[:] = found
    return column


def _origin(found: Polygons, told: Told) -> dict[str, Column]:
    """Return the fields that tell where each footprint is from; none of its own is replaced."""
    count = len(found.geometries)
    fields = {"source": told.source, "vintage": told.vintage, "licence": told.licence}
    return {
        name: _column([str(text)] * count)
        for name, text in fields.items()
        if find_field(found.fields, name) is None
    }


def _datasets(found: Polygons, told: Told) -> dict[str, int]:
    """Return how many footprints are of each data set, the most first."""
    column = found.fields.get("dataset")
    names = [told.source] * len(found.geometries) if column is None else list(column)
    return dict(Counter(str(name or say("unknown")) for name in names).most_common())


def _metadata(told: Told, datasets: dict[str, int]) -> LayerMetadata:
    now = datetime.now(timezone.utc).isoformat(sep=" ", timespec="seconds")
    parts = (f"{now} · {told.source}", told.vintage, told.licence, told.file)
    return LayerMetadata(
        "Footprints",
        say(
            "Footprints of {source}, {vintage}: {datasets}.",
            source=told.source,
            vintage=told.vintage or say("of no known date"),
            datasets=_listed(datasets),
        ),
        told.licence,
        (" · ".join(filter(None, parts)),),
    )


def _listed(datasets: dict[str, int]) -> str:
    return joined(", ", (say("{n:,} of {name}", n=n, name=name) for name, n in datasets.items()))


def _tell(count: int, told: Told, datasets: dict[str, int], progress: Progress) -> None:
    progress.log(
        say(
            "{footprints} of {source} ({vintage}), {licence}: {datasets}.",
            footprints=counted(count, "footprint", "footprints"),
            source=told.source,
            vintage=told.vintage or say("of no known date"),
            licence=told.licence or say("licence not known"),
            datasets=_listed(datasets),
        )
    )
    if not told.licence:
        progress.warn(
            "Nobody says by whose terms these footprints may be used: find out before the result is"
            " handed on, and name the licence with the file."
        )

"""Labels for training from a person's review: what was found, and what nobody can tell."""

from __future__ import annotations

import numpy as np

from ..buildings.table import (
    Columns,
    as_levels,
    level_columns,
    levels_of,
    no_buildings,
    reviewed_levels,
)
from ..errors import InputError
from ..naming import counted
from ..progress import Progress
from ..requests import UNKNOWN, ExportCorrections
from ..results import ExportCorrectionsResult
from ..sentences import say
from ..vector.io import Polygons, find_field, read_polygons
from ..vector.product import write_product

TAKEN = ("building_id", "reviewed_by", "reviewed_at", "reviewed_note")
"""Fields that go along."""


def run(request: ExportCorrections, progress: Progress) -> ExportCorrectionsResult:
    """Write the reviewed buildings as labels.

    Outlines that are no building are left out, so that training learns their ground as such.

    Raises:
        InputError: the buildings cannot be read, or nobody has reviewed any of them.
        OutputError: the labels cannot be written.
    """
    progress.update(0, 2, "Reading buildings")
    layer = read_polygons(request.buildings)
    fields = _with_own_level(request, layer.fields)
    said, none = reviewed_levels(fields), no_buildings(fields)
    if not (said != UNKNOWN).any() and not none.any():
        raise InputError(
            say(
                "Nobody has reviewed a building of '{buildings}' yet: set reviewed_level of some,"
                " as Review does by keys.",
                buildings=request.buildings,
            )
        )
    own = as_levels(fields["damage_level"])
    corrected = (said != UNKNOWN) & (own != UNKNOWN) & (said != own)
    levels = levels_of(fields) if request.unreviewed else said
    columns = {
        **{name: fields[found] for name in TAKEN if (found := find_field(fields, name))},
        **level_columns(levels),
        "model_level": level_columns(own)["damage_level"],
        "corrected": corrected,
    }
    kept = Polygons(
        layer.geometries[~none], layer.crs, {name: item[~none] for name, item in columns.items()}
    )
    progress.update(1, 2, "Writing labels")
    write_product(request.corrections, "corrections", kept, "buildings", progress=progress)
    count = tuple(int((said == level).sum()) for level in (1, 2, 3, 4))
    result = ExportCorrectionsResult(
        request.corrections,
        (count[0], count[1], count[2], count[3]),
        int(corrected.sum()),
        int(none.sum()),
    )
    _tell(result, progress)
    return result


def _tell(result: ExportCorrectionsResult, progress: Progress) -> None:
    progress.log(
        say(
            "{buildings} a level by a person, {sum} of them another than the network's; left out"
            " as no building: {outlines}.",
            buildings=counted(sum(result.count), "building has", "buildings have"),
            sum=result.corrected,
            outlines=counted(result.no_building, "outline", "outlines"),
        )
    )


def _with_own_level(request: ExportCorrections, fields: Columns) -> Columns:
    """Return columns with the network's level, unknown everywhere where it is no number.

    Raises:
        InputError: it is no number, and is wanted where nobody looked.
    """
    count = len(next(iter(fields.values()), np.empty(0)))
    own, found = np.full(count, UNKNOWN, np.uint8), find_field(fields, "damage_level")
    if found is not None and fields[found].dtype.kind in "iuf":
        own = as_levels(fields[found])
    elif found is not None and request.unreviewed:
        raise InputError(
            say(
                "'{found}' of '{buildings}' is no field of numbers 1 to 4, so it says nothing"
                " where nobody looked: leave ‹unreviewed› off, or choose buildings that Assess"
                " buildings wrote.",
                found=found,
                buildings=request.buildings,
            )
        )
    return {**fields, "damage_level": level_columns(own)["damage_level"]}

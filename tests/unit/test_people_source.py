"""Whose people a table counts stands in it: product, year and licence of the population."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely
from affine import Affine
from aftermap.core.handover.told import people_by
from aftermap.core.raster.grid import Grid
from aftermap.core.raster.origin import Origin
from aftermap.core.raster.sink import RasterSink
from aftermap.core.requests import DamageStatistics, ExportForTeams, RescueUrgency
from aftermap.core.vector.io import write_polygons
from aftermap.tests.unit.test_damage_statistics import Heard, read_csv, read_sheets, run
from rasterio.crs import CRS


def test_every_table_names_whose_people_it_counts(tmp_path: Path) -> None:
    origin = Origin("WorldPop G2_CN_POP_R25A_100m, 2025, TUR", "CC BY 4.0", "Bondarenko", "Alpha.")
    grid = Grid(CRS.from_epsg(32637), Affine(100, 0, 300_000, 0, -100, 4_100_000), 4, 4)
    population = str(tmp_path / "people.tif")
    with RasterSink(population, grid, dtype="float32", tags=origin.tags()) as sink:
        sink.write(grid.window, np.full((4, 4), 7.0, np.float32))
    west, south = 300_010 + 100 * np.arange(4), np.full(4, 4_099_910)
    houses = shapely.box(west, south, west + 20, south + 20)
    town = str(tmp_path / "town.gpkg")
    fields = {"building_id": np.arange(1, 5), "damage_level": np.array([1, 2, 3, 4], np.int32)}
    write_polygons(town, "town", houses, grid.crs, fields)
    people, zones = str(tmp_path / "p.gpkg"), str(tmp_path / "z.gpkg")
    said = Heard()
    run(RescueUrgency(town, population, zones=zones, people=people), said)
    assert f"The people are those of {origin}." in said.said and "Alpha." in said.said
    assert people_by([zones]).startswith(origin.source) and "CC BY 4.0" in people_by([people])
    book, table = str(tmp_path / "b.xlsx"), str(tmp_path / "t.csv")
    run(DamageStatistics(people, zones=zones, table=table, workbook=book))
    told = {row["people_source"] for row in read_csv(table)}
    assert len(told) == 1 and origin.source in told.pop()
    sheets = read_sheets(book)
    assert "people_source" in sheets["levels"][0] and sheets["levels"][1][-1].endswith("CC BY 4.0)")
    assert "people_source" in sheets["buildings by people"][0]
    places = str(tmp_path / "places.csv")
    run(ExportForTeams(people, zones=zones, table=places))
    rows = read_csv(places)
    assert rows[0]["people_source"] == "#meta+source" and "Alpha." in rows[1]["people_source"]

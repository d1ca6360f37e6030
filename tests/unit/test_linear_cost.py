"""Cost grows with pixels and with buildings, not with their product: what is touched is counted."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import shapely
from aftermap.core.buildings import counting, morphology
from aftermap.core.population import urgency
from aftermap.core.progress import Silent
from aftermap.core.requests import Morphology, RescueUrgency
from aftermap.core.vector.io import write_polygons
from aftermap.tests.unit.vector_fixtures import UTM, pixel_box, write_raster

BLOCK = 64


def town(side: int) -> list[shapely.Polygon]:
    """Return one building of 6 x 6 pixels in every 16 x 16; none meets an edge of a block."""
    starts = range(5, side, 16)
    return [pixel_box(column, row, 6, 6) for row in starts for column in starts]


def test_counting_reads_every_pixel_once_and_burns_every_building_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    side = 4 * BLOCK
    reads, burnt = np.zeros((2, side, side), int), []

    def read(kind: int, method):
        def counted(dataset, window, *bands):
            reads[kind][window.toslices()] += 1
            return method(dataset, window, *bands)

        return counted

    def rasterize(shapes, **options):
        shapes = list(shapes)
        burnt.append(len(shapes))
        return burn(shapes, **options)

    burn = counting.rasterize
    monkeypatch.setattr(counting, "BLOCK", BLOCK)
    monkeypatch.setattr(counting, "read_band", read(0, counting.read_band))
    monkeypatch.setattr(counting, "read", read(1, counting.read))
    monkeypatch.setattr(counting, "rasterize", rasterize)
    classes = write_raster(tmp_path / "class.tif", np.full((side, side), 2, np.uint8))
    levels = write_raster(tmp_path / "levels.tif", np.full((4, side, side), 60, np.uint8))
    found = counting.tally(classes, levels, np.array(town(side), dtype=object), Silent())
    assert (reads >= 1).all() and reads.mean() < 1.1  # a pixel around each block, no more
    assert burnt == [16] * 16
    assert (found.counts[:, 2] == 36).all()


def test_cleaning_reads_four_times_as_much_of_four_times_the_pixels(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pixels_read(side: int) -> int:
        reads.clear()
        noise = np.random.default_rng(5).random((side, side)) > 0.7
        raster = write_raster(tmp_path / f"{side}.tif", np.where(noise, 200, 0).astype(np.uint8))
        settings = Morphology(units="pixels", min_area=20, erosion=3)
        morphology.refine(raster, str(tmp_path / "mask.tif"), settings, Silent())
        return sum(reads)

    def counted(dataset, window):
        reads.append(int(window.width * window.height))
        return read(dataset, window)

    reads: list[int] = []
    read = morphology.read_band
    monkeypatch.setattr(morphology, "BLOCK", BLOCK)
    monkeypatch.setattr(morphology, "read_band", counted)
    small, large = pixels_read(4 * BLOCK), pixels_read(8 * BLOCK)
    # Blocks at the edge read less around them, and of 8 x 8 a smaller share lies there.
    assert 4 * small <= large < 5 * small
    assert max(reads) <= (BLOCK + 2 * (20 + 1)) ** 2


def test_people_are_joined_to_every_building_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    joined = []

    def counted(geometries, grid):
        joined.append(len(geometries))
        return cover(geometries, grid)

    cover = urgency.cover
    monkeypatch.setattr(urgency, "BLOCK", 2)
    monkeypatch.setattr(urgency, "cover", counted)
    side = 256
    homes = np.array(town(side), dtype=object)
    levels = {"damage_level": np.full(len(homes), 3)}
    write_polygons(str(tmp_path / "homes.gpkg"), "homes", homes, UTM, levels)
    people = np.full((8, 8), 10, np.float32)
    request = RescueUrgency(
        str(tmp_path / "homes.gpkg"),
        write_raster(tmp_path / "people.tif", people, gsd=16.0),
        zones=str(tmp_path / "zones.gpkg"),
        area=write_raster(tmp_path / "area.tif", np.ones((side, side), np.uint8)),
    )
    result = urgency.run(request, Silent())
    blocks = 16
    # Of each block the area that is assessed is looked at too.
    assert sorted(joined) == [1] * blocks + [len(homes) // blocks] * blocks
    assert result.people_total == pytest.approx(640)

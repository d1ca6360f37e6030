"""What a situation report tells of changes and of worksites, and that nobody is lost on the way."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from aftermap.core.engine import codec, jobs
from aftermap.core.errors import InputError, ParameterError
from aftermap.core.handover import situation
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.requests import UNKNOWN, CompareSituations, MakeSectors, SituationReport
from aftermap.core.vector.io import write_polygons
from rasterio.crs import CRS

UTM = CRS.from_epsg(32637)
X, Y = 243_000.0, 4_010_000.0


def buildings(path, levels, first=0):
    """Write a row of houses, ten people in each; 255 is NULL."""
    count = len(levels)
    shapes = [shapely.box(X + 30 * i, Y, X + 30 * i + 12, Y + 12) for i in range(first, count)]
    told = np.asarray(levels[first:])
    fields = {
        "building_id": np.arange(first, count),
        "damage_level": np.ma.masked_array(told, told == UNKNOWN).astype(np.int32),
        "people": np.full(count - first, 10.0),
    }
    write_polygons(str(path), "buildings", np.array(shapes, object), UTM, fields)
    return str(path)


def zones(path, ranks):
    """Write a row of cells with ranks; 0 is NULL."""
    told = np.asarray(ranks)
    shapes = [shapely.box(X + 100 * i, Y - 40, X + 100 * i + 100, Y + 60) for i in range(len(told))]
    fields = {
        "rank": np.ma.masked_array(told, told == 0).astype(np.int32),
        "people": np.full(len(told), 30.0),
    }
    write_polygons(str(path), "zones", np.array(shapes, object), UTM, fields)
    return str(path)


@pytest.fixture
def passes(tmp_path):
    """Two passes: one house newly destroyed, one newly seen as such, one worse, one withdrawn."""
    before = buildings(tmp_path / "before.gpkg", [1, UNKNOWN, 2, 3, 1, 1])
    after = buildings(tmp_path / "after.gpkg", [4, 4, 3, 3, 1])
    changes, moved = str(tmp_path / "changes.gpkg"), str(tmp_path / "zone_changes.gpkg")
    area = str(tmp_path / "area.gpkg")
    write_polygons(area, "area", np.array([shapely.box(X - 50, Y - 50, X + 400, Y + 50)]), UTM, {
        "fid_": np.array([1])})  # fmt: skip
    request = CompareSituations(
        before, after, changes,
        zones_before=zones(tmp_path / "z1.gpkg", [2, 1]),
        zones_after=zones(tmp_path / "z2.gpkg", [1, 2]),
        zone_changes=moved, area=area,
    )  # fmt: skip
    jobs.run(request, Silent())
    return after, changes, moved


def test_changes_are_told_with_their_people(passes, tmp_path):
    after, changes, moved = passes
    page = tmp_path / "report.html"
    told = jobs.run(
        SituationReport(
            after, changes=changes, zone_changes=moved, since="18:00", report=str(page)
        ),
        Silent(),
    )
    count = {one.change: one for one in told.delta.changes}
    assert count["newly destroyed"].buildings == count["worse"].buildings == 1
    assert (count["newly seen"].buildings, count["newly seen"].destroyed) == (1, 1)
    assert count["withdrawn"].people_before == pytest.approx(10)
    assert sum(one.people_before or 0 for one in told.delta.changes) == pytest.approx(60, abs=1e-6)
    assert sum(one.people_after or 0 for one in told.delta.changes) == pytest.approx(50, abs=1e-6)
    listed = [one.change for one in told.delta.buildings]
    assert listed == ["newly destroyed", "newly seen", "worse", "withdrawn"]
    first = told.delta.buildings[0]
    assert (first.level_before, first.level_after, first.building_id) == (1, 4, 0)
    assert first.mgrs.startswith("37SBA")
    assert told.delta.buildings[1].level_before == UNKNOWN
    last = told.delta.buildings[-1]
    assert last.level_after is None and last.building_id == 5
    assert dict(told.delta.zones) == {
        "newly urgent": 0, "rose": 1, "fell": 1, "no longer urgent": 0,
    }  # fmt: skip
    assert [(one.rank_before, one.rank_after) for one in told.delta.moved] == [(2, 1), (1, 2)]
    text = page.read_text(encoding="utf-8")
    assert "What has changed since 18:00" in text
    assert "1 building is newly destroyed, 1 newly seen (1 of them destroyed)" in text
    assert codec.from_json(codec.to_json(told)) == told


def test_without_changes_the_report_says_nothing_of_them(passes, tmp_path):
    page = tmp_path / "report.html"
    told = jobs.run(SituationReport(passes[0], report=str(page)), Silent())
    assert told.delta is None and told.worksites == ()
    assert "What has changed" not in page.read_text(encoding="utf-8")


def test_layers_of_another_kind_are_refused(passes, tmp_path):
    after, _, moved = passes
    with pytest.raises(InputError, match="holds no changes"):
        jobs.run(SituationReport(after, changes=after), Silent())
    with pytest.raises(InputError, match="holds no changes"):
        jobs.run(SituationReport(after, changes=moved), Silent())
    with pytest.raises(ParameterError, match="zones alone"):
        jobs.run(SituationReport(after, zone_changes=moved), Silent())
    cells = zones(tmp_path / "z.gpkg", [1, 2])
    with pytest.raises(InputError, match="holds no sectors"):
        jobs.run(SituationReport(after, sectors=cells), Silent())


@pytest.mark.parametrize("suffix", ["gpkg", "shp"])
def test_each_worksite_has_its_numbers_and_its_buildings(passes, tmp_path, suffix):
    after = passes[0]
    sectors = str(tmp_path / f"sectors.{suffix}")  # a Shapefile keeps ten letters of a name
    jobs.run(MakeSectors(after, sectors, sector_count=2, team="TUR01"), Silent())
    page = tmp_path / "report.html"
    told = jobs.run(SituationReport(after, sectors=sectors, report=str(page)), Silent())
    sites = [place.worksite for place in told.worksites]
    assert [site.site_2020 for site in sites] == ["A-1", "A-2"]
    assert [site.site_2027 for site in sites] == ["TUR01-0001", "TUR01-0002"]
    assert all((site.triage, site.asr_level) == ("C", 2) for site in sites)
    assert sites[0].access == "" and sites[0].blocked_edges is None
    numbers = [item.building_id for place in told.worksites for item in place.buildings]
    assert sorted(numbers) == [0, 1, 2, 3, 4], "each building on one sheet"
    assert sum(place.people for place in told.worksites) == pytest.approx(50, abs=1e-6)
    assert "TUR01-0002" in page.read_text(encoding="utf-8")
    assert codec.from_json(codec.to_json(told)) == told


def test_sectors_without_a_sheet_are_told(passes, tmp_path, monkeypatch):
    monkeypatch.setattr(situation, "MOST_SECTORS", 1)
    sectors, warned = str(tmp_path / "sectors.gpkg"), []
    jobs.run(MakeSectors(passes[0], sectors, sector_count=2), Silent())
    progress = CallbackProgress(on_warn=warned.append)
    told = jobs.run(SituationReport(passes[0], sectors=sectors), progress)
    assert len(told.worksites) == 1
    assert any("Only the first 1 of 2 sectors" in text for text in warned)

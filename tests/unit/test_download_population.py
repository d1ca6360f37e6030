"""People from WorldPop: what its service lists, how its servers fail, and that nobody is lost."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from aftermap.core.engine import jobs
from aftermap.core.errors import Cancelled, InputError, ParameterError
from aftermap.core.fetch import contact
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.reporting.metadata import history_of, licences_of
from aftermap.core.requests import DownloadPopulation, Extent
from aftermap.core.sources import worldpop
from aftermap.tests.unit.servers import Web, served
from rasterio.transform import from_origin

CELL = 3 / 3600
PRODUCT = "G2_CN_POP_R25A_100m"
ALIAS = f"/rest/data/pop/{PRODUCT}"
NOTE = "Estimated people per cell. R2025A is an alpha version of the data. Have fun."


def raster(path: Path, west: float = 36.0, kind: str = "float32", **options: Any) -> bytes:
    """Return a raster of 40 x 60 cells whose people are all different, some of them unknown."""
    values = np.random.default_rng(3).gamma(2.0, 4.0, (40, 60)).astype(kind)
    values[5:9, 7:30] = options.get("nodata", -99999.0)
    grid = {"transform": from_origin(west, 36.5, CELL, CELL), "crs": "EPSG:4326"}
    with rasterio.open(
        path, "w", driver="GTiff", width=60, height=40, count=1, dtype=kind,
        nodata=options.get("nodata", -99999.0), **grid,
    ) as dataset:  # fmt: skip
        dataset.write(values, 1)
    return path.read_bytes()


def record(year: int, web: Web, **other: Any) -> dict[str, Any]:
    name = f"tur_pop_{year}_CN_100m_R2025A_v1.tif"
    return {
        "id": str(year), "title": f"Population {year}", "desc": NOTE, "popyear": str(year),
        "iso3": "TUR", "doi": "10.5258/SOTON/WP00839", "date": "2025-09-01",
        "citation": "Bondarenko et al. 2025", "license": "CC BY 4.0",
        "data_file": f"GIS/Population/{name}",
        "files": [f"{web.address}/GIS/Population/{name}"], **other,
    }  # fmt: skip


def place(year: int = 2025) -> str:
    return f"/GIS/Population/tur_pop_{year}_CN_100m_R2025A_v1.tif"


@pytest.fixture
def web(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    monkeypatch.setenv("AFTERMAP_CACHE", str(tmp_path / "cache"))
    with served(Web()) as one:
        content = raster(tmp_path / "source.tif")
        for year in (2015, 2025, 2026, 2030):
            one.files[place(year)] = content
        lists(one, [record(year, one) for year in (2030, 2015, 2025, 2026)])
        yield one


def lists(web: Web, records: Any) -> None:
    web.files[ALIAS] = lambda query: json.dumps({"data": records}).encode()


def asked(web: Web, tmp_path: Path, **options: Any) -> DownloadPopulation:
    given = {
        "country": "tur", "population": str(tmp_path / "people.tif"), "year": 2025,
        "service": f"{web.address}/rest/data/pop", **options,
    }  # fmt: skip
    return DownloadPopulation(**given)


def source(tmp_path: Path) -> Any:
    with rasterio.open(tmp_path / "source.tif") as dataset:
        return dataset.read(1, masked=True)


BOX = Extent(36.01, 36.4805, 36.03, 36.49, "EPSG:4326")


def test_the_extent_is_cut_on_the_rasters_own_cells_and_people_are_conserved(
    web: Web, tmp_path: Path
) -> None:
    result = jobs.run(asked(web, tmp_path, extent=BOX), Silent())
    whole = source(tmp_path)
    with rasterio.open(tmp_path / "people.tif") as dataset:
        cut = dataset.read(1, masked=True)
        column = round((dataset.transform.c - 36.0) / CELL)
        row = round((36.5 - dataset.transform.f) / CELL)
        assert abs((dataset.transform.c - 36.0) / CELL - column) < 1e-6
        tags = dataset.tags()
    kept = whole[row : row + cut.shape[0], column : column + cut.shape[1]]
    assert (column, row) == (12, 12) and cut.shape == (12, 24)
    assert np.array_equal(cut.filled(-1), kept.filled(-1)) and cut.dtype == whole.dtype
    assert result.people == pytest.approx(kept.astype(float).sum(), rel=1e-9)
    assert tags["POPULATION_SOURCE"] == f"WorldPop {PRODUCT}, 2025, TUR"
    assert tags["TIFFTAG_COPYRIGHT"] == "CC BY 4.0"
    assert tags["POPULATION_CITATION"] == "Bondarenko et al. 2025"
    assert "alpha version" in tags["POPULATION_CAVEAT"] and "fun" not in tags["POPULATION_CAVEAT"]
    assert licences_of(tmp_path / "people.tif") == ["CC BY 4.0"]
    assert "Bondarenko et al. 2025" in history_of(tmp_path / "people.tif")[0]


def test_without_an_extent_all_of_the_country_is_kept(web: Web, tmp_path: Path) -> None:
    result = jobs.run(asked(web, tmp_path), Silent())
    with rasterio.open(tmp_path / "people.tif") as dataset:
        assert np.array_equal(dataset.read(1), source(tmp_path).filled(-99999.0))
    assert result.people == pytest.approx(source(tmp_path).astype(float).sum())


@pytest.mark.parametrize(("kind", "nodata"), [("uint16", 65535), ("int32", -1), ("float64", -9.0)])
def test_other_types_of_cells_are_kept_as_they_are(
    web: Web, tmp_path: Path, kind: str, nodata: float
) -> None:
    web.files[place()] = raster(tmp_path / "source.tif", kind=kind, nodata=nodata)
    jobs.run(asked(web, tmp_path, extent=BOX), Silent())
    with rasterio.open(tmp_path / "people.tif") as dataset:
        assert (dataset.dtypes[0], dataset.nodata) == (kind, nodata)
        assert dataset.read(1, masked=True).sum() == source(tmp_path)[12:24, 12:36].sum()


def test_two_countries_on_a_border_are_one_raster(web: Web, tmp_path: Path) -> None:
    web.files["/syr.tif"] = raster(tmp_path / "other.tif", west=36.0 + 30 * CELL)
    there = {"iso3": "SYR", "files": [f"{web.address}/syr.tif"], "data_file": ""}
    both = [record(2025, web), record(2025, web, **there)]
    lists(web, both)
    result = jobs.run(asked(web, tmp_path, country="TUR, SYR"), Silent())
    assert result.people == pytest.approx(2 * source(tmp_path).astype(float).sum())
    with rasterio.open(tmp_path / "people.tif") as dataset:
        assert dataset.shape == (40, 90)
        assert dataset.tags()["POPULATION_SOURCE"].endswith("2025, TUR, SYR")


def test_what_there_is_stands_in_a_table(web: Web, tmp_path: Path) -> None:
    listing = tmp_path / "list.csv"
    said: list[str] = []
    request = asked(web, tmp_path, population=None, listing=str(listing), year=None)
    result = jobs.run(request, CallbackProgress(on_log=said.append))
    rows = list(csv.DictReader(listing.open(encoding="utf-8")))
    assert [row["year"] for row in rows] == ["2015", "2025", "2026", "2030"]
    size = (tmp_path / "source.tif").stat().st_size
    assert {row["size"] for row in rows} == {str(size)}
    assert {(row["licence"], row["citation"]) for row in rows} == {
        ("CC BY 4.0", "Bondarenko et al. 2025")
    }
    assert "alpha" in rows[0]["caveat"] and "projection" not in rows[1]["caveat"]
    assert "2030 is a projection" in rows[3]["caveat"]
    assert result.year == min((2015, 2025, 2026, 2030), key=lambda y: abs(y - date.today().year))
    assert not any("GET /GIS" in line for line in web.seen), "a list downloads nothing"
    assert any(line.startswith("TUR 2030: ") for line in said)


def test_a_size_that_nobody_says_is_left_empty(web: Web, tmp_path: Path) -> None:
    web.sizes[place(2015)] = None
    listing = tmp_path / "list.csv"
    jobs.run(asked(web, tmp_path, population=None, listing=str(listing)), Silent())
    rows = list(csv.DictReader(listing.open(encoding="utf-8")))
    assert rows[0]["size"] == "" and rows[1]["size"]


@pytest.mark.parametrize(
    "nest",
    [
        lambda records: [records],
        lambda records: {"records": {str(i): one for i, one in enumerate(records)}},
        lambda records: [[{"item": one}] for one in records],
        lambda records: [{**one, "files": {"a": [{"url": one["files"][0]}]}} for one in records],
        lambda records: [{**one, "popyear": int(one["popyear"])} for one in records],
        lambda records: [{k: v for k, v in one.items() if k != "popyear"} for one in records],
        lambda records: [{**one, "files": one["files"][0]} for one in records],
        lambda records: [{**one, "files": []} for one in records],
        lambda records: [None, 3, {"files": 7}, *records],
    ],
)
def test_answers_may_be_nested(web: Web, tmp_path: Path, nest: Any) -> None:
    lists(web, nest([record(year, web) for year in (2015, 2025)]))
    assert jobs.run(asked(web, tmp_path), Silent()).year == 2025


def test_records_without_files_are_asked_for_by_their_ids(web: Web, tmp_path: Path) -> None:
    def answer(query: str) -> bytes:
        if query.startswith("id="):
            return json.dumps({"data": record(int(query[3:]), web)}).encode()
        years = (2015, 2025)
        short = [{"id": str(y), "popyear": str(y), "iso3": "TUR"} for y in years]
        return json.dumps({"data": short}).encode()

    web.files[ALIAS] = answer
    assert jobs.run(asked(web, tmp_path), Silent()).year == 2025


def test_a_download_that_breaks_goes_on(web: Web, tmp_path: Path) -> None:
    web.breaks = [3000, 6000]
    jobs.run(asked(web, tmp_path, extent=BOX), Silent())
    assert (tmp_path / "people.tif").exists()
    assert web.breaks == []


def test_a_server_without_ranges_sends_all_again(web: Web, tmp_path: Path) -> None:
    web.breaks, web.ranges = [3000, 6000], False
    result = jobs.run(asked(web, tmp_path), Silent())
    assert result.people == pytest.approx(source(tmp_path).astype(float).sum())


def test_a_second_run_takes_what_is_there(web: Web, tmp_path: Path) -> None:
    jobs.run(asked(web, tmp_path, extent=BOX), Silent())
    web.seen.clear()
    jobs.run(asked(web, tmp_path), Silent())
    assert not any(line.startswith("GET /GIS") for line in web.seen)


def test_another_size_than_its_server_says_is_refused(web: Web, tmp_path: Path) -> None:
    web.sizes[place()] = 77
    with pytest.raises(InputError, match=r"bytes, the catalogue says 77"):
        jobs.run(asked(web, tmp_path), Silent())
    assert not (tmp_path / "people.tif").exists()


def test_half_a_raster_is_refused_and_not_kept(web: Web, tmp_path: Path) -> None:
    content = web.files[place()]
    assert isinstance(content, bytes)
    web.files[place()] = content[: len(content) // 2]
    with pytest.raises(InputError, match="damaged or incomplete"):
        jobs.run(asked(web, tmp_path), Silent())
    assert not list((tmp_path / "cache").rglob("*.tif")) and not (tmp_path / "people.tif").exists()
    web.files[place()] = content
    assert jobs.run(asked(web, tmp_path), Silent()).people


def test_a_page_to_log_in_is_no_raster(web: Web, tmp_path: Path) -> None:
    web.files[place()] = b"<html>Please log in</html>"
    with pytest.raises(InputError, match="is no raster of people, and was removed"):
        jobs.run(asked(web, tmp_path), Silent())
    web.files[ALIAS] = b"<html>Please log in</html>"
    with pytest.raises(InputError, match="no JSON: check the address, and whether a page to log"):
        jobs.run(asked(web, tmp_path), Silent())
    assert not list((tmp_path / "cache").rglob("*.tif"))


@pytest.mark.parametrize("code", [401, 404, 500])
def test_an_error_of_a_server_is_one_sentence(web: Web, tmp_path: Path, code: int) -> None:
    web.status[place()] = [code] * 30
    with pytest.raises(InputError, match=f"the server answers {code}.*check the connection"):
        jobs.run(asked(web, tmp_path), Silent())
    web.status[ALIAS] = [code] * 30
    with pytest.raises(InputError, match=f"the server answers {code}.*check the address"):
        jobs.run(asked(web, tmp_path), Silent())


def test_a_server_that_hiccups_is_asked_again(web: Web, tmp_path: Path) -> None:
    web.status = {ALIAS: [503, 429], place(): [502, 503, 503]}
    assert jobs.run(asked(web, tmp_path), Silent()).people


def test_a_broken_link_gives_way_to_the_next(web: Web, tmp_path: Path) -> None:
    lists(web, [record(2025, web, files=[f"{web.address}/gone{place()}"])])
    assert jobs.run(asked(web, tmp_path), Silent()).people
    assert any("GET /gone/GIS" in line for line in web.seen)


def test_a_link_over_ftp_is_tried_over_https_and_named(web: Web, tmp_path: Path) -> None:
    ftp = f"ftp://127.0.0.1:9{place()}"
    lists(web, [record(2025, web, files=[ftp])])
    assert jobs.run(asked(web, tmp_path), Silent()).people, "the path of the service's own server"
    lists(web, [record(2025, web, files=[ftp], data_file=ftp)])
    with pytest.raises(InputError, match=r"'ftp://127.*by FTP, which is not read here.*'https://"):
        jobs.run(asked(web, tmp_path), Silent())
    assert worldpop.over_https("ftp://ftp.worldpop.org.uk/GIS/a.tif") == (
        "https://data.worldpop.org/GIS/a.tif"
    )


def test_redirects_are_followed_to_nothing_less_safe(web: Web, tmp_path: Path) -> None:
    web.moved[ALIAS] = f"{web.address}/moved"
    web.files["/moved"] = web.files[ALIAS]
    assert jobs.run(asked(web, tmp_path), Silent()).people
    web.moved[ALIAS] = "ftp://127.0.0.1/list"
    with pytest.raises(InputError, match="not as safe"):
        jobs.run(asked(web, tmp_path), Silent())


@pytest.mark.parametrize("link", ["file:///etc/people.tif", "s3://a/people.tif", "//", "\0.tif"])
def test_other_links_are_not_followed(web: Web, tmp_path: Path, link: str) -> None:
    lists(web, [record(2025, web, files=[link], data_file=link)])
    with pytest.raises(InputError, match=r"has no raster of|cannot be"):
        jobs.run(asked(web, tmp_path), Silent())


def test_a_stalled_service_is_given_up(
    web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contact, "SILENCE", 0.2)
    monkeypatch.setattr(contact, "PATIENCE", 0.3)
    web.stalls = {ALIAS}
    with pytest.raises(InputError, match="nothing came for 0 seconds"):
        jobs.run(asked(web, tmp_path), Silent())


def test_a_cancel_is_heard_and_nothing_half_is_left(web: Web, tmp_path: Path) -> None:
    web.slow = 0.05
    notes: list[str] = []

    def update(done: float, total: float, note: str) -> None:
        notes.append(note)

    progress = CallbackProgress(
        update, cancelled=lambda: any(note.startswith("Downloading") for note in notes)
    )
    with pytest.raises(Cancelled):
        jobs.run(asked(web, tmp_path), progress)
    assert not (tmp_path / "people.tif").exists()


@pytest.mark.parametrize(
    ("options", "error", "says"),
    [
        ({"country": ""}, ParameterError, "three letters of ISO 3166"),
        ({"country": "Turkey"}, ParameterError, "is 'TURKEY'"),
        ({"year": 2020}, ParameterError, "has 2015, 2025 to 2026, 2030 for TUR"),
        ({"product": "../x"}, ParameterError, "write it as WorldPop does"),
        ({"country": "SYR"}, InputError, "has no raster of"),
        ({"service": "ftp://a"}, ParameterError, "no address"),
        ({"population": None}, ParameterError, "at least one"),
        ({"extent": Extent(0.0, 0.0, 1.0, 1.0, "EPSG:4326")}, InputError, "does not touch"),
    ],
)
def test_what_makes_no_sense_is_one_sentence(
    web: Web, tmp_path: Path, options: dict[str, Any], error: type[Exception], says: str
) -> None:
    with pytest.raises(error, match=says):
        jobs.run(asked(web, tmp_path, **options), Silent())


def test_links_that_are_none_are_passed_over(web: Web, tmp_path: Path) -> None:
    bad = ["http://[nowhere.tif", "ftp://[nowhere.tif", f"{web.address}{place()}"]
    lists(web, [record(2025, web, files=bad, data_file="http://[nowhere.tif")])
    jobs.run(asked(web, tmp_path), Silent())
    assert (tmp_path / "people.tif").exists()
    with pytest.raises(ParameterError, match="no address"):
        jobs.run(asked(web, tmp_path, service="http://[nowhere/x"), Silent())


def test_a_redirect_to_nowhere_is_one_sentence(web: Web, tmp_path: Path) -> None:
    web.moved[place()] = "http://[nowhere/x.tif"
    with pytest.raises(InputError, match="cannot be downloaded"):
        jobs.run(asked(web, tmp_path), Silent())

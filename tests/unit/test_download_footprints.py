"""Footprints from Overture's program, of which a stand-in is here, and from files of one's own."""

from __future__ import annotations

import gzip
import json
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import shapely
from aftermap.core.engine import jobs
from aftermap.core.errors import Cancelled, InputError, ParameterError
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.reporting.metadata import history_of, licences_of
from aftermap.core.requests import DownloadFootprints, Extent
from aftermap.core.results import DownloadFootprintsResult
from aftermap.core.sources import overture
from rasterio.crs import CRS

ANTAKYA = Extent(36.15, 36.19, 36.17, 36.21, "EPSG:4326")

STAND_IN = """#!/bin/sh
"exec" "{python}" "$0" "$@"
import json, sys, time
options = dict(zip(sys.argv[2::1], sys.argv[3::1]))
box = [float(edge) for edge in sys.argv[2].partition("=")[2].split(",")]
out = options["-o"]
assert sys.argv[1] == "download" and options["-f"] == "geojsonseq"
assert "--type=building" in sys.argv
print("\\x1b[34mOverture Maps\\x1b[0m", file=sys.stderr)
def house(number, source):
    x, y = box[0] + 0.001 * number, (box[1] + box[3]) / 2
    ring = [[x, y], [x + 2e-4, y], [x + 2e-4, y + 2e-4], [x, y + 2e-4], [x, y]]
    one = dict(dataset=source, record_id="w" + str(number), property="",
               update_time="2026-09-0" + str(number + 1))
    told = dict(version=1, height=6.5, sources=[one])
    if number == 0:
        told["names"] = dict(primary="Belediye", common=None)
    return json.dumps(dict(id="id" + str(number), type="Feature",
                           geometry=dict(type="Polygon", coordinates=[ring]), properties=told))
with open(out, "w") as file:
    for number in range(4):
        whose = "OpenStreetMap" if number < 3 else "Microsoft ML Buildings"
        file.write(house(number, whose) + "\\n")
        file.flush()
        print("\\rDownloading: %d rows" % number, end="", file=sys.stderr, flush=True)
        {between}
release = options.get("-r", "2026-10-21.0")
json.dump(dict(last_release=release, theme="buildings"), open(out + ".state", "w"))
"""


def program(folder: Path, between: str = "pass") -> str:
    """Write a program that behaves as Overture's does, and return its path."""
    path = folder / "overturemaps"
    path.write_text(STAND_IN.replace("{python}", sys.executable).replace("{between}", between))
    path.chmod(0o755)
    return str(path)


def asked(tmp_path: Path, **options: Any) -> DownloadFootprints:
    given = {"extent": ANTAKYA, "downloaded": str(tmp_path / "out" / "houses.gpkg"), **options}
    (tmp_path / "out").mkdir(exist_ok=True)
    return DownloadFootprints(**given)


def run(request: DownloadFootprints, progress: Any = None) -> tuple[DownloadFootprintsResult, Any]:
    result = jobs.run(request, progress or Silent())
    meta, _, wkb, columns = pyogrio.raw.read(request.downloaded, layer="footprints")
    return result, {"shape": shapely.from_wkb(wkb), **dict(zip(meta["fields"], columns))}


def left(tmp_path: Path) -> list[str]:
    return sorted(path.name for path in (tmp_path / "out").rglob("*"))


def test_overtures_buildings_are_told_apart_by_source_and_release(tmp_path: Path) -> None:
    said: list[str] = []
    request = asked(tmp_path, program=program(tmp_path))
    result, rows = run(request, CallbackProgress(on_log=said.append))
    assert result.footprint_count == 4 and result.vintage == "2026-10-21.0"
    assert list(rows["dataset"]) == [*["OpenStreetMap"] * 3, "Microsoft ML Buildings"]
    assert list(rows["overture_id"]) == ["id0", "id1", "id2", "id3"]
    assert list(rows["name"]) == ["Belediye", None, None, None] and rows["height"][1] == 6.5
    assert rows["updated"][1] == "2026-09-02" and rows["record_id"][2] == "w2"
    assert set(rows["licence"]) == {"ODbL 1.0"} and set(rows["vintage"]) == {"2026-10-21.0"}
    assert licences_of(Path(request.downloaded)) == ["ODbL 1.0"]
    assert "Overture Maps · 2026-10-21.0 · ODbL 1.0" in history_of(Path(request.downloaded))[0]
    assert not any(str(tmp_path) in line for line in history_of(Path(request.downloaded)))
    assert any("3 of OpenStreetMap, 1 of Microsoft ML Buildings" in line for line in said)
    assert left(tmp_path) == ["houses.gpkg"]


def test_only_what_touches_the_extent_is_kept_and_a_release_is_passed_on(tmp_path: Path) -> None:
    thin = Extent(240_900.0, 4_009_000.0, 241_030.0, 4_011_000.0, "EPSG:32637")
    result, rows = run(
        asked(tmp_path, program=program(tmp_path), extent=thin, release="2026-09-23.0")
    )
    assert 1 <= result.footprint_count < 4 and set(rows["vintage"]) == {"2026-09-23.0"}


@pytest.mark.parametrize(
    ("between", "says"),
    [
        ("sys.exit('Curl error: could not resolve host')", "failed .*could not resolve host"),
        ("import os; os.kill(os.getpid(), 9)", "failed .*check the connection"),
        ("file.truncate(0); print('No data for it'); sys.exit(0)", "sent no building .*No data"),
        ("file.write('{\"type\": \"Feat'); sys.exit(1)", "failed"),
    ],
)  # fmt: skip
def test_a_program_that_fails_leaves_nothing(tmp_path: Path, between: str, says: str) -> None:
    with pytest.raises(InputError, match=says):
        run(asked(tmp_path, program=program(tmp_path, between)))
    assert left(tmp_path) == []


def test_a_program_is_ended_when_a_person_cancels_or_it_stalls(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = program(tmp_path, "time.sleep(60)")
    notes: list[str] = []
    progress = CallbackProgress(
        lambda done, total, note: notes.append(note),
        cancelled=lambda: any("Overture sends" in note for note in notes),
    )
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        run(asked(tmp_path, program=slow), progress)
    monkeypatch.setattr(overture, "SILENCE", 0.5)
    with pytest.raises(InputError, match=r"has sent nothing for 0 seconds|has sent nothing for 1"):
        run(asked(tmp_path, program=slow))
    assert time.monotonic() - begun < 30 and left(tmp_path) == []


def test_a_missing_program_is_a_sentence_that_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(InputError, match=r"pip install overturemaps.*choose a file of footprints"):
        run(asked(tmp_path))
    with pytest.raises(InputError, match="which is no program"):
        run(asked(tmp_path, program=str(tmp_path / "no")))
    with pytest.raises(ParameterError, match="Choose an"):
        run(asked(tmp_path, extent=None))
    wide = Extent(20.0, 30.0, 40.0, 50.0, "EPSG:4326")
    with pytest.raises(ParameterError, match="choose a smaller one"):
        run(asked(tmp_path, extent=wide))


def squares(count: int = 3) -> Any:
    return [shapely.box(36.16 + 0.01 * i, 36.2, 36.1602 + 0.01 * i, 36.2002) for i in range(count)]


def google(path: Path) -> Path:
    rows = ["latitude,longitude,area_in_meters,confidence,geometry,full_plus_code"]
    rows += [f'36.2,{s.centroid.x},80,0.8,"{s.wkt}",8G8C+{i}' for i, s in enumerate(squares())]
    text = "\n".join(rows).encode()
    path.write_bytes(gzip.compress(text) if path.suffix == ".gz" else text)
    return path


def microsoft(path: Path) -> Path:
    lines = [
        json.dumps({"type": "Feature", "properties": {"height": -1.0, "confidence": -1.0},
                    "geometry": shapely.geometry.mapping(shape)})
        for shape in squares()
    ]  # fmt: skip
    path.write_text("\n".join(lines))
    return path


def own(path: Path) -> Path:
    pyogrio.raw.write(
        str(path), shapely.to_wkb(np.array(squares(), object)), [np.array(["a", "b", "c"], object)],
        ["licence"], geometry_type="Polygon", crs=CRS.from_epsg(4326).to_wkt(),
    )  # fmt: skip
    return path


@pytest.mark.parametrize(
    ("made", "name", "source", "licence"),
    [
        (google, "8b5.csv", "Google Open Buildings", "CC BY 4.0 or ODbL 1.0"),
        (google, "8b5.csv.gz", "Google Open Buildings", "CC BY 4.0 or ODbL 1.0"),
        (microsoft, "tile.geojsonl", "Microsoft GlobalMLBuildingFootprints", "ODbL 1.0"),
        (own, "cadastre.gpkg", "cadastre.gpkg", ""),
    ],
)
def test_a_file_of_ones_own_is_cut_and_says_whose_it_is(
    tmp_path: Path, made: Any, name: str, source: str, licence: str
) -> None:
    result, rows = run(asked(tmp_path, file=str(made(tmp_path / name)), vintage="2026"))
    assert (result.source, result.licence) == (source, licence)
    assert result.footprint_count == 2 and set(rows["vintage"]) == {"2026"}
    if made is own:
        assert list(rows["licence"]) == ["a", "b"], "fields of its own are kept"
    else:
        assert set(rows["licence"]) == {licence}


def test_geoparquet_is_cut_where_pyarrow_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    columns = {"id": ["a", "b", "c"], "sources": [[{"dataset": "OSM"}]] * 3, "version": [1] * 3}
    wkb = list(shapely.to_wkb(np.array(squares(), object)))
    table = arrow.table({**columns, "geometry": wkb})
    geo = {"version": "1.1.0", "primary_column": "geometry",
           "columns": {"geometry": {"encoding": "WKB", "geometry_types": ["Polygon"]}}}  # fmt: skip
    table = table.replace_schema_metadata({"geo": json.dumps(geo)})
    paths = [str(tmp_path / name) for name in ("houses.parquet", "others.parquet")]
    for path in paths:
        parquet.write_table(table, path)
    result, _ = run(asked(tmp_path, file=paths[0]))
    assert (result.footprint_count, result.source) == (2, "Overture Maps")
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(InputError, match="needs the package pyarrow"):
        run(asked(tmp_path, file=paths[1]))


def test_a_place_without_footprints_is_a_sentence(tmp_path: Path) -> None:
    away = Extent(10.0, 10.0, 10.1, 10.1, "EPSG:4326")
    with pytest.raises(InputError, match=r"has no footprint in the extent|no polygons"):
        run(asked(tmp_path, file=str(own(tmp_path / "a.gpkg")), extent=away))
    assert left(tmp_path) == []

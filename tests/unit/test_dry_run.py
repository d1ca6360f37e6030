"""A dry run tells what a run would read, compute and write, and does none of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from aftermap.core import closing
from aftermap.core.engine import codec, jobs, pace
from aftermap.core.errors import InputError
from aftermap.core.inference import foresight
from aftermap.core.progress import Silent
from aftermap.core.raster.stored import stored_bytes
from aftermap.core.requests import AssessDamage, Extent, RapidAssessment, SegmentFootprints
from aftermap.core.results import DryRunResult
from aftermap.tests.unit.raster_fixtures import pattern, place, save
from aftermap.tests.unit.servers import Web, served
from aftermap.tests.unit.test_inference_runs import Colours

SIDE = 640


@pytest.fixture(autouse=True)
def _fake(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("AFTERMAP_CACHE", str(tmp_path / "cache"))
    fake = Colours(activations={"footprints": 100.0, "damage": 200.0})
    monkeypatch.setattr(foresight, "load_model", lambda path, device: fake)


@pytest.fixture
def request_(tmp_path: Path) -> RapidAssessment:
    pre, post = (
        save(tmp_path / f"{name}.tif", pattern(SIDE, SIDE, seed))
        for seed, name in enumerate(("pre", "post"))
    )
    out = tmp_path / "out"
    out.mkdir()
    return RapidAssessment(
        pre, post, buildings=str(out / "b.gpkg"), levels=str(out / "l.tif"), dry_run=True
    )


def dry(request: Any) -> DryRunResult:
    result = jobs.run(request, Silent())
    assert isinstance(result, DryRunResult)
    return result


def test_both_stages_are_counted_and_nothing_is_written(request_: RapidAssessment) -> None:
    result = dry(request_)
    assert (result.width, result.height) == (SIDE, SIDE)
    assert result.tiles == (1, 1) and all(seen > SIDE**2 for seen in result.network_pixels)
    pre, post = map(stored_bytes, (request_.pre, request_.post))
    assert result.read_bytes == pytest.approx(2 * pre + post)
    assert result.write_bytes == pytest.approx(SIDE**2 * 4 * 0.6)
    assert result.written == (request_.buildings, request_.levels)
    assert list(Path(str(request_.buildings)).parent.iterdir()) == []
    assert codec.from_json(codec.to_json(result)) == result


def test_less_is_read_where_less_is_wanted(request_: RapidAssessment) -> None:
    whole, left = dry(request_), place() * (0, SIDE)
    quarter = Extent(left[0], left[1], left[0] + SIDE / 4, left[1] + SIDE / 4, "EPSG:32637")
    part = dry(replace(request_, extent=quarter))
    assert part.read_bytes == pytest.approx(whole.read_bytes / 4, rel=0.02)
    given = dry(replace(request_, footprints=request_.pre))
    assert len(given.tiles) == 1 and given.read_bytes < whole.read_bytes


def test_one_image_has_one_stage(request_: RapidAssessment, tmp_path: Path) -> None:
    alone = dry(SegmentFootprints(request_.pre, str(tmp_path / "p.tif"), dry_run=True))
    assert len(alone.tiles) == 1 and alone.memory_bytes > 0
    masked = AssessDamage(
        request_.pre, request_.post, str(tmp_path / "c.tif"), mask=request_.pre, dry_run=True
    )
    assert len(dry(masked).tiles) == 1


def test_what_cannot_run_is_told_dry_too(request_: RapidAssessment, tmp_path: Path) -> None:
    away = save(tmp_path / "away.tif", pattern(64, 64), transform=place().translation(9e5, 4e6))
    with pytest.raises(InputError, match="does not overlap"):
        dry(replace(request_, post=away))


def test_time_is_told_by_earlier_runs_and_a_dry_run_is_none(request_: RapidAssessment) -> None:
    usual = dry(request_).seconds
    kind = pace.kind_of(request_, cold=True)
    pace.PaceBook().add(pace.Past(kind, SIDE**2 / 1e6, 3.0, 117.0))
    assert usual and dry(request_).seconds == pytest.approx(120)
    assert pace.Paced(request_, cold=True).expected is None


@pytest.mark.parametrize("interleave", ["pixel", "band"])
def test_a_geotiff_on_the_web_tells_its_bytes_itself(tmp_path: Path, interleave: str) -> None:
    path = tmp_path / "cog.tif"
    profile = {"tiled": True, "blockxsize": 64, "blockysize": 64, "compress": "deflate"}
    image = np.concatenate([pattern(320, 320), pattern(320, 320)[:1]])
    save(path, image, interleave=interleave, **profile)
    size = path.stat().st_size * (3 / 4 if interleave == "band" else 1)
    with served(Web({"/cog.tif": path.read_bytes()})) as web:
        assert stored_bytes(f"{web.address}/cog.tif") == pytest.approx(size, rel=0.05)
        assert len(web.seen) < 4


def test_another_file_has_its_size(tmp_path: Path) -> None:
    path = tmp_path / "image.png"
    kind = {"driver": "PNG", "width": 64, "height": 64, "count": 3, "dtype": "uint8"}
    with rasterio.open(path, "w", **kind) as file:
        file.write(pattern(64, 64))
    assert stored_bytes(str(path)) >= path.stat().st_size


def test_a_person_reads_it(request_: RapidAssessment) -> None:
    lines = closing.closing(dry(request_))
    assert "nothing was written" in lines[0] and "640 x 640" in lines[1]
    assert "1 + 1 tiles" in lines[2] and str(request_.buildings) in "".join(lines)
    unknown = closing.closing(replace(dry(request_), seconds=None, tiles=(), memory_bytes=0))
    assert "no run on this machine tells" in unknown[-1]

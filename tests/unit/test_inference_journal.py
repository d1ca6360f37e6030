"""Runs that were cut off go on where they stopped, and end as if nothing had happened."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import shapely
from aftermap.core.caches import cache_folder
from aftermap.core.engine import codec, jobs
from aftermap.core.errors import OutputError
from aftermap.core.inference import damage, journal, means, tiles
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.requests import AssessDamage, Extent, SegmentFootprints
from aftermap.core.vector.io import write_polygons
from aftermap.tests.conftest import ROOT
from aftermap.tests.unit.model_fixtures import small_bdanet
from aftermap.tests.unit.raster_fixtures import pattern, save
from aftermap.tests.unit.test_inference_runs import Colours, read
from rasterio.crs import CRS


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Colours:
    fake = Colours()
    monkeypatch.setattr(damage, "load_model", lambda path, device: fake)
    return fake


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERMAP_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(means, "CPU_BATCH", 1)  # so that calls count tiles


def request(folder: Path, name: str = "first", **changes: object) -> AssessDamage:
    for image in ("pre", "post"):
        if not (folder / f"{image}.tif").exists():
            save(folder / f"{image}.tif", pattern(700, 900, 1 if image == "pre" else 2))
    everywhere = folder / "everywhere.tif"  # so that there is one stage
    if not everywhere.exists():
        save(everywhere, np.ones((1, 700, 900), np.uint8))
    values = {
        "pre": str(folder / "pre.tif"),
        "post": str(folder / "post.tif"),
        "damage_class": str(folder / f"{name}.tif"),
        "levels": str(folder / f"{name}_levels.tif"),
        "mask": str(everywhere),
        "tile": 256,
    }
    return AssessDamage(**{**values, **changes})


def interrupt(job: AssessDamage, at: int) -> None:
    """Run a job whose disk fails after some tiles."""
    seen: list[float] = []

    def watch(done: float, total: float, note: str) -> None:
        seen.append(done)
        if len(seen) > at:
            raise OutputError("the disk is gone")

    with pytest.raises(OutputError, match="the disk is gone"):
        jobs.run(job, CallbackProgress(watch))


def run(job: AssessDamage) -> list[str]:
    said: list[str] = []
    jobs.run(job, CallbackProgress(on_log=said.append))
    return said


def stored() -> list[str]:
    return [file.name for file in cache_folder("runs").glob("*/*-*-*")]


def test_a_run_goes_on_where_it_stopped(tmp_path: Path, model: Colours) -> None:
    run(request(tmp_path, "unbroken", resume=False))
    whole = len(model.asked)
    interrupt(request(tmp_path), at=12)
    kept = len(stored())
    assert kept >= 12
    assert not (tmp_path / "first.tif").exists()
    model.asked.clear()
    said = run(request(tmp_path, "second"))
    assert any(f"{kept} of {whole} tiles are there" in line for line in said)
    assert len(model.asked) == whole - kept
    for suffix in ("", "_levels"):
        again = read(tmp_path / f"second{suffix}.tif")
        assert np.array_equal(again, read(tmp_path / f"unbroken{suffix}.tif"))
    assert stored() == [] and list(cache_folder("runs").iterdir()) == []


@pytest.mark.parametrize("change", ["tile", "bands", "image", "model", "number format", "extent"])
def test_a_changed_input_starts_afresh(tmp_path: Path, model: Colours, change: str) -> None:
    interrupt(request(tmp_path), at=12)
    changes: dict[str, object] = {}
    if change == "tile":
        changes = {"tile": 288}
    elif change == "bands":
        changes = {"post_bands": (3, 2, 1)}
    elif change == "image":
        time.sleep(0.01)
        save(tmp_path / "post.tif", pattern(700, 900, 3))
    elif change == "model":
        model.fingerprint = "another"
    elif change == "number format":
        model.number_format = "bfloat16"
    else:
        changes = {"extent": Extent(300000, 4099000, 300200, 4100000, "EPSG:32637")}
    said = run(request(tmp_path, "second", **changes))
    assert not any("Goes on" in line for line in said)
    run(request(tmp_path, "unbroken", resume=False, **changes))
    assert np.array_equal(read(tmp_path / "second.tif"), read(tmp_path / "unbroken.tif"))


def test_an_image_of_the_same_size_and_time_starts_afresh(tmp_path: Path, model: Colours) -> None:
    interrupt(request(tmp_path), at=12)
    post = tmp_path / "post.tif"
    before = post.stat()
    save(post, pattern(700, 900, 3))
    os.utime(post, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert post.stat().st_size == before.st_size
    assert not any("Goes on" in line for line in run(request(tmp_path, "second")))


def test_an_entry_under_another_s_name_is_computed_again(tmp_path: Path, model: Colours) -> None:
    run(request(tmp_path, "unbroken", resume=False))
    interrupt(request(tmp_path), at=12)
    kept = sorted(cache_folder("runs").glob("*/*-*-*"))
    sizes: dict[int, Path] = {}
    alike = [(sizes[size], file) for file in kept if (size := file.stat().st_size) in sizes
             or sizes.update({size: file})]  # fmt: skip
    one, other = alike[0]
    other.write_bytes(one.read_bytes())
    run(request(tmp_path, "second"))
    assert np.array_equal(read(tmp_path / "second.tif"), read(tmp_path / "unbroken.tif"))


@pytest.mark.parametrize("harm", ["cut off", "other bytes", "empty"])
def test_a_damaged_file_is_computed_again(tmp_path: Path, model: Colours, harm: str) -> None:
    run(request(tmp_path, "unbroken", resume=False))
    interrupt(request(tmp_path), at=12)
    file = sorted(cache_folder("runs").glob("*/*-*-*"))[3]
    data = bytearray(file.read_bytes())
    data[1000] ^= 1
    file.write_bytes({"cut off": data[:-7], "other bytes": data, "empty": b""}[harm])
    run(request(tmp_path, "second"))
    assert np.array_equal(read(tmp_path / "second.tif"), read(tmp_path / "unbroken.tif"))


def test_images_are_read_by_one_at_a_time_whatever_is_damaged(
    tmp_path: Path, model: Colours, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A missing file, then damaged ones, then missing ones again."""
    run(request(tmp_path, "unbroken", resume=False))
    interrupt(request(tmp_path), at=12)
    kept = sorted(
        cache_folder("runs").glob("*/*-*-*"), key=lambda file: [*map(int, file.name.split("-"))]
    )
    kept[1].unlink()
    for file in kept[4:8]:
        file.write_bytes(b"")
    reading, most = threading.Semaphore(1), []
    load = tiles.load_tile

    def alone(*arguments: object) -> object:
        most.append(reading.acquire(blocking=False))
        time.sleep(0.01)
        try:
            return load(*arguments)
        finally:
            if most[-1]:
                reading.release()

    monkeypatch.setattr(tiles, "load_tile", alone)
    run(request(tmp_path, "second"))
    assert all(most)
    assert np.array_equal(read(tmp_path / "second.tif"), read(tmp_path / "unbroken.tif"))


def test_areas_are_known_by_their_polygons(tmp_path: Path, model: Colours) -> None:
    def clouds(name: str, width: float) -> dict[str, str]:
        boxes = np.array([shapely.box(300010, 4099900, 300010 + width, 4099990)])
        path = str(tmp_path / f"{name}.gpkg")
        write_polygons(path, "clouds", boxes, CRS.from_epsg(32637), {})
        return {"unusable": f"{path}|layername=clouds"}

    interrupt(request(tmp_path, **clouds("first", 50)), at=12)
    said = run(request(tmp_path, "other", **clouds("other", 60)))
    assert not any("Goes on" in line for line in said)
    said = run(request(tmp_path, "same", **clouds("same", 50)))
    assert any("Goes on" in line for line in said)


def test_nothing_is_kept_if_nobody_wants_it(tmp_path: Path, model: Colours) -> None:
    interrupt(request(tmp_path, resume=False), at=12)
    assert stored() == []


def test_two_runs_of_the_same_do_not_share_a_journal(tmp_path: Path, model: Colours) -> None:
    first = request(tmp_path)
    nested: list[list[str]] = []

    def start_another(done: float, total: float, note: str) -> None:
        if done > 0 and not nested:
            nested.append([])
            nested[0] = run(request(tmp_path, "second"))

    jobs.run(first, CallbackProgress(start_another))
    assert not any("Goes on" in line for line in nested[0])
    assert np.array_equal(read(tmp_path / "first.tif"), read(tmp_path / "second.tif"))


def test_an_old_journal_is_removed(tmp_path: Path, model: Colours) -> None:
    old = cache_folder("runs") / "old"
    old.mkdir()
    os.utime(old, (time.time() - 30 * 86400,) * 2)
    run(request(tmp_path))
    assert not old.exists()


def test_without_room_nothing_is_kept(
    tmp_path: Path, model: Colours, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "free_space", lambda folder: 1000)
    said = run(request(tmp_path))
    assert any("Finished tiles are not kept: they need 0.0 GB" in line for line in said)
    assert (tmp_path / "first.tif").exists()


@pytest.mark.parametrize("changes", [{}, {"mask": None}])
def test_a_full_disk_is_noticed_before_the_network_runs(
    tmp_path: Path, model: Colours, monkeypatch: pytest.MonkeyPatch, changes: dict[str, None]
) -> None:
    monkeypatch.setattr("aftermap.core.files.space.free_space", lambda folder: 1000)
    with pytest.raises(OutputError, match=r"first.tif' and what is written with it need about"):
        run(request(tmp_path, **changes))
    assert model.asked == [] and not (tmp_path / "first.tif").exists()


@pytest.mark.usefixtures("one_thread")
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_killed_process_leaves_its_tiles(tmp_path: Path) -> None:
    """A real network in a process that is killed with signal 9, then run again."""
    save(tmp_path / "pre.tif", pattern(512, 512))
    probability = tmp_path / "probability.tif"
    own = small_bdanet(tmp_path / "own")
    job = SegmentFootprints(
        str(tmp_path / "pre.tif"), str(probability), model=own, device="cpu", tile=128
    )
    process = subprocess.Popen(
        [sys.executable, str(ROOT / "scripts" / "run_request.py"), codec.to_json(job)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )
    while len(stored()) < 3:
        assert process.poll() is None, process.communicate()
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    left = stored()
    assert len(left) >= 3 and not probability.exists()
    said: list[str] = []
    jobs.run(job, CallbackProgress(on_log=said.append))
    assert any("Goes on" in line for line in said)
    resumed = read(probability)
    jobs.run(replace(job, resume=False), Silent())
    assert np.array_equal(resumed, read(probability))

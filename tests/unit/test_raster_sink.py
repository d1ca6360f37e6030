from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from aftermap.core.errors import Cancelled, OutputError
from aftermap.core.raster.grid import Grid, blocks
from aftermap.core.raster.sink import RasterSink
from aftermap.tests.unit.raster_fixtures import UTM, place, save
from rasterio.enums import MaskFlags
from rasterio.windows import Window

ROOT = Path(__file__).resolve().parents[2]
GRID = Grid(UTM, place(), 700, 600)


def test_blocks_cover_every_pixel_once() -> None:
    seen = np.zeros((61, 130), int)
    for window in blocks(130, 61, 50):
        seen[window.toslices()] += 1
    assert (seen == 1).all()


def test_what_went_with_a_replaced_raster_goes(tmp_path: Path) -> None:
    path = tmp_path / "classes.tif"
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False):
        save(path, np.ones((1, 600, 700), np.uint8))
        with rasterio.open(path, "r+") as dataset:
            dataset.write_mask(np.zeros((600, 700), np.uint8))
    for suffix in (".ovr", ".aux.xml"):
        path.with_name(path.name + suffix).write_text("of the old one")
    other = tmp_path / "other.tif.aux.xml"
    other.write_text("of another one")
    with RasterSink(str(path), GRID) as sink:
        sink.write(GRID.window, np.ones((600, 700), np.uint8))
    with rasterio.open(path) as dataset:
        assert dataset.read_masks(1).all()
    assert {item.name for item in tmp_path.iterdir()} == {path.name, other.name}


def test_a_raster_that_cannot_be_replaced_keeps_what_goes_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "classes.tif"
    save(path, np.ones((1, 600, 700), np.uint8))
    beside = path.with_name(path.name + ".aux.xml")
    beside.write_text("of the old one")

    def locked(source: object, target: object) -> None:
        raise PermissionError(13, "in use", str(target))

    monkeypatch.setattr("os.replace", locked)
    with pytest.raises(OutputError, match="in use"), RasterSink(str(path), GRID) as sink:
        sink.write(GRID.window, np.zeros((600, 700), np.uint8))
    assert {item.name for item in tmp_path.iterdir()} == {path.name, beside.name}
    with rasterio.open(path) as dataset:
        assert dataset.read(1).all()


def test_a_raster_is_tiled_compressed_and_has_overviews(tmp_path: Path) -> None:
    folder = tmp_path / "Kahramanmaraş 2"
    folder.mkdir()
    path = folder / "probability.tif"
    values = np.arange(600 * 700, dtype=np.uint32).reshape(600, 700).astype(np.uint8)
    with RasterSink(str(path), GRID, descriptions=["building"], style="probability") as sink:
        for window in blocks(700, 600, 256):
            sink.write(window, values[window.toslices()])
    with rasterio.open(path) as dataset:
        assert np.array_equal(dataset.read(1), values)
        assert dataset.overviews(1) == [4]
        assert dataset.block_shapes == [(256, 256)] and dataset.compression.value == "DEFLATE"
        assert (dataset.crs, dataset.transform) == (UTM, place())
        assert dataset.descriptions == ("building",)
    assert sorted(item.name for item in folder.iterdir()) == [
        "probability.qml",
        "probability.tif",
    ]


def test_what_is_never_written_is_masked(tmp_path: Path) -> None:
    path = tmp_path / "probability.tif"
    with RasterSink(str(path), GRID, masked=True) as sink:
        valid = np.arange(100) >= 50
        ones = np.ones((100, 100), np.uint8)
        sink.write(Window(0, 0, 100, 100), ones, np.broadcast_to(valid, ones.shape))
    with rasterio.open(path) as dataset:
        assert MaskFlags.per_dataset in dataset.mask_flag_enums[0]
        assert dataset.read_masks(1).astype(bool).sum() == 100 * 50
    assert not Path(f"{path}.msk").exists()


@pytest.mark.parametrize("hole", [None, 0, 4, 8])
def test_a_mask_comes_only_with_something_invalid(tmp_path: Path, hole: int | None) -> None:
    """Wherever the invalid window comes, those before it stay valid."""
    path = tmp_path / "probability.tif"
    windows = list(blocks(700, 600, 256))
    expected = np.ones((600, 700), np.bool_)
    with RasterSink(str(path), GRID, masked=True) as sink:
        for index, window in enumerate(windows):
            rows, columns = window.toslices()
            expected[rows, columns] = index != hole
            sink.write(window, np.full(expected[rows, columns].shape, 7, np.uint8),
                       expected[rows, columns])  # fmt: skip
    with rasterio.open(path) as dataset:
        assert (MaskFlags.all_valid in dataset.mask_flag_enums[0]) == (hole is None)
        assert np.array_equal(dataset.read_masks(1) > 0, expected)
        assert (dataset.read(1) == 7).all()
    with rasterio.open(path, overview_level=0) as dataset:
        assert (dataset.read_masks(1) > 0).mean() == pytest.approx(expected.mean(), abs=0.05)


def test_a_palette_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "class.tif"
    with RasterSink(str(path), GRID, palette={0: (1, 2, 3), 255: (9, 9, 9)}) as sink:
        sink.write(GRID.window, np.full((600, 700), 255, np.uint8))
    with rasterio.open(path) as dataset:
        assert dataset.colormap(1)[0][:3] == (1, 2, 3)
    with rasterio.open(path, overview_level=0) as dataset:
        assert (dataset.read(1) == 255).all()


def test_a_cancelled_run_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Cancelled), RasterSink(str(tmp_path / "out.tif"), GRID) as sink:
        _write_until_cancelled(sink)
    assert list(tmp_path.iterdir()) == []


def _write_until_cancelled(sink: RasterSink) -> None:
    sink.write(Window(0, 0, 1, 1), np.ones((1, 1), np.uint8))
    raise Cancelled


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="does not exist: choose another place"):
        RasterSink(str(tmp_path / "not there" / "out.tif"), GRID).__enter__()


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="POSIX permissions")
def test_a_read_only_folder_is_named(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        folder = Path("/proc/self")  # read-only for root too
    else:
        folder = tmp_path
        folder.chmod(0o500)
    with pytest.raises(OutputError, match="cannot be written"):
        RasterSink(str(folder / "out.tif"), GRID).__enter__()


FULL = """
import resource, signal, sys
sys.path.insert(0, {tests!r})
import conftest
import numpy as np
from aftermap.core.errors import OutputError
from aftermap.core.raster.sink import RasterSink
from aftermap.core.raster.grid import blocks
from unit.test_raster_sink import GRID
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))
noise = np.random.default_rng(0).integers(0, 255, (600, 700), dtype=np.uint8)
try:
    with RasterSink({path!r}, GRID, masked=True) as sink:
        for window in blocks(700, 600, 256):
            sink.write(window, noise[window.toslices()])
except OutputError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are POSIX")
@pytest.mark.parametrize("kilobytes", [20, 300, 420, 432])
def test_a_full_disk_is_an_error_and_leaves_nothing(tmp_path: Path, kilobytes: int) -> None:
    code = FULL.format(
        tests=str(ROOT / "tests"), limit=kilobytes * 1024, path=str(tmp_path / "out.tif")
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "cannot be written" in done.stdout and "free some space" in done.stdout, done.stderr
    assert list(tmp_path.iterdir()) == []

"""Images on the web are read in parts, and what their servers do wrong is told in a sentence."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from aftermap.core.errors import InputError
from aftermap.core.inference import scene
from aftermap.core.raster.opening import REMOTE, open_raster, unreadable
from aftermap.core.raster.source import open_image
from aftermap.tests.unit.raster_fixtures import pattern, save
from aftermap.tests.unit.servers import Web, served
from rasterio.windows import Window

SIDE = 640


def image(path: Path, changed: int = 0) -> bytes:
    """Return a GeoTIFF of noise without overviews, larger than what is fetched at once."""
    values = np.random.default_rng(0).integers(1, 255, (3, SIDE, SIDE), dtype=np.uint8)
    values[:, SIDE // 2] += np.uint8(changed)
    return Path(save(path, values)).read_bytes()


def test_a_server_that_has_no_parts_is_told(tmp_path: Path) -> None:
    content = image(tmp_path / "a.tif") + bytes(12 << 20)
    told = pytest.raises(InputError, match=r"a\.tif' lies on a server that gives no parts")
    with served(Web({"/a.tif": content}, ranges=False)) as web, told:
        open_raster(f"{web.address}/a.tif")


def test_a_hiccup_is_passed_over(tmp_path: Path) -> None:
    content = Path(save(tmp_path / "a.tif", pattern(300, 300))).read_bytes()
    web = Web({"/a.tif": content}, status={"/a.tif": [503]})
    with served(web), open_image(f"{web.address}/a.tif", ()) as image:
        assert image.read(Window(0, 0, 8, 8))[1].all()


def test_what_can_no_longer_be_read_is_named_by_its_address(tmp_path: Path) -> None:
    content = Path(save(tmp_path / "a b.tif", pattern(300, 300))).read_bytes()
    with served(Web({"/a%20b.tif": content})) as web:
        address = f"{web.address}/a%20b.tif"
        with open_raster(address) as dataset:
            assert dataset.name.startswith(REMOTE)
            for path in ("", address):
                said = str(unreadable(dataset, Window(3, 4, 1, 1), path))
                assert f"'{address}' cannot be read any more at column 3, row 4" in said
                assert "Finished tiles are kept" in said


def test_a_large_image_without_overviews_is_known_by_parts_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scene, "SMALL", 1)
    monkeypatch.setattr(scene, "GLANCE", 16)
    contents = [image(tmp_path / "a.tif", changed) for changed in (0, 0, 1)]
    with served(Web({f"/{at}.tif": content for at, content in enumerate(contents)})) as web:
        first, same, other = (
            scene.fingerprint(f"{web.address}/{at}.tif")[1:] for at in range(len(contents))
        )
    assert first == same != other

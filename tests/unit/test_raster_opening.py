"""What is opened as an image, and what is refused before anything reads it."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from affine import Affine
from aftermap.core.errors import InputError
from aftermap.core.inference.scene import fingerprint
from aftermap.core.raster import opening
from aftermap.core.raster.opening import open_raster
from aftermap.core.raster.source import open_image
from aftermap.tests.unit.raster_fixtures import pattern, place, save

PYTHON = """<VRTDataset rasterXSize="10" rasterYSize="10">
<VRTRasterBand dataType="Byte" band="1" subClass="VRTDerivedRasterBand">
<PixelFunctionType>f</PixelFunctionType><PixelFunctionLanguage>Python</PixelFunctionLanguage>
<PixelFunctionCode>def f(*a, **k): pass</PixelFunctionCode></VRTRasterBand></VRTDataset>"""


def _vrt(path: Path, source: str, relative: int = 0, kind: str = "") -> str:
    """Write a virtual raster of one band that reads `source`."""
    raw = "<ImageOffset>0</ImageOffset><PixelOffset>1</PixelOffset><LineOffset>10</LineOffset>"
    name = f'<SourceFilename relativeToVRT="{relative}">{source}</SourceFilename>'
    inside = name + raw if kind else f"<SimpleSource>{name}</SimpleSource>"
    path.write_text(
        '<VRTDataset rasterXSize="10" rasterYSize="10"><VRTRasterBand dataType="Byte" band="1"'
        f" {kind}>{inside}</VRTRasterBand></VRTDataset>",
        encoding="utf-8",
    )
    return str(path)


RAW = 'subClass="VRTRawRasterBand"'


def _refusal(path: str) -> str:
    with pytest.raises(InputError) as error, open_raster(path):
        pass
    return str(error.value)


def test_raw_bands_are_read_beside_the_virtual_raster_alone(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "secret.bin").write_bytes(bytes(100))
    (tmp_path / "in" / "near.bin").write_bytes(bytes(100))
    with open_raster(_vrt(tmp_path / "in" / "a.vrt", "near.bin", 1, RAW)) as dataset:
        assert dataset.count == 1
    for source, relative in ((str(tmp_path / "secret.bin"), 0), ("../secret.bin", 1)):
        path = _vrt(tmp_path / "in" / "b.vrt", source, relative, RAW)
        assert "as raw numbers, which does not lie beside it" in _refusal(path)
    (tmp_path / "in" / "linked.bin").symlink_to(tmp_path / "secret.bin")
    path = _vrt(tmp_path / "in" / "c.vrt", "linked.bin", 1, RAW)
    assert "does not lie beside it" in _refusal(path)


def test_a_raw_band_is_found_in_a_nested_virtual_raster(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "secret.bin").write_bytes(bytes(100))
    inner = _vrt(tmp_path / "in" / "inner.vrt", "../secret.bin", 1, RAW)
    assert "as raw numbers" in _refusal(_vrt(tmp_path / "outer.vrt", inner))


def test_what_qgis_puts_before_an_address_makes_no_difference(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(opening, "_opened", lambda name: opened.append(name) or Plain())
    for path in ("https://x.example/a.tif", "/vsicurl/https://x.example/a.tif", "/vsis3/b/a.tif"):
        open_raster(path)
    assert opened[0] == opened[1] and opened[0].startswith(opening.REMOTE)
    assert opened[2] == "/vsis3/b/a.tif"


class Plain:
    driver = "GTiff"


@pytest.mark.parametrize(
    "source",
    ["/vsicurl/https://x.example/a.tif", "https://x.example/a.tif", "/vsis3/bucket/a.tif",
     "&lt;GDAL_WMS/&gt;", "WMS:https://x.example", "/vsizip//vsicurl/http://x.example/a.zip/a.tif"],
)  # fmt: skip
def test_a_virtual_raster_contacts_nothing(tmp_path: Path, source: str) -> None:
    assert "which nobody named" in _refusal(_vrt(tmp_path / "a.vrt", source))


def test_a_virtual_raster_runs_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.vrt"
    path.write_text(PYTHON, encoding="utf-8")
    assert "runs a program for its pixels" in _refusal(str(path))
    path.rename(tmp_path / "a.tif")  # GDAL looks at the content, not at the name
    assert "runs a program for its pixels" in _refusal(str(tmp_path / "a.tif"))
    assert os.environ["GDAL_VRT_ENABLE_PYTHON"] == "NO"


def test_a_virtual_raster_with_broken_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.vrt"
    path.write_bytes(b"<VRTDataset><Metadata>\xff\xfe</Metadata></VRTDataset>")
    assert "no UTF-8" in _refusal(str(path))
    path.write_bytes(b"<VRTDataset rasterXSize='1'")
    assert "no whole virtual raster" in _refusal(str(path))


def test_virtual_rasters_that_read_each_other_end(tmp_path: Path) -> None:
    path = _vrt(tmp_path / "a.vrt", "a.vrt", 1)
    assert "too many virtual rasters" in _refusal(path)


def test_a_missing_part_is_named(tmp_path: Path) -> None:
    left = save(tmp_path / "left.tif", pattern(100, 100))
    virtual = str(tmp_path / "all.vrt")
    rasterio.shutil.copy(left, virtual, driver="VRT")
    os.remove(left)
    said = r"all\.vrt' cannot be read: a file that it consists of, '.*left\.tif', is missing"
    with pytest.raises(InputError, match=said), open_image(virtual, (1, 2, 3)) as source:
        source.read(source.grid.window)
    with pytest.raises(InputError, match=said):
        fingerprint(virtual)


def test_bands_of_several_types_are_named(tmp_path: Path) -> None:
    bands = [
        save(tmp_path / f"{index}.tif", pattern(40, 40)[:1].astype(kind))
        for index, kind in enumerate((np.uint8, np.uint16, np.uint16))
    ]
    path = tmp_path / "mixed.vrt"
    with rasterio.open(bands[0]) as dataset:
        wkt = dataset.crs.to_wkt().replace('"', "&quot;")
    transform = ", ".join(map(str, place().to_gdal()))
    path.write_text(
        f'<VRTDataset rasterXSize="40" rasterYSize="40"><SRS>{wkt}</SRS>'
        f"<GeoTransform>{transform}</GeoTransform>"
        + "".join(
            f'<VRTRasterBand dataType="{kind}" band="{index + 1}"><SimpleSource><SourceFilename'
            f' relativeToVRT="1">{index}.tif</SourceFilename></SimpleSource></VRTRasterBand>'
            for index, kind in enumerate(("Byte", "UInt16", "UInt16"))
        )
        + "</VRTDataset>",
        encoding="utf-8",
    )
    other = save(
        tmp_path / "other.tif", pattern(40, 40), transform=place() * Affine.translation(9, 0)
    )
    for images in (str(path), (str(path), other)):
        said = "several pixel types|bands of uint8"
        with pytest.raises(InputError, match=said), open_image(images, (1, 2, 3)):
            pass
    assert fingerprint(str(path))


def test_what_is_no_file_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.tif")
    assert "is a pipe or a device, no image" in _refusal(str(tmp_path / "pipe.tif"))
    assert "is a folder, no image" in _refusal(str(tmp_path))
    (tmp_path / "empty.tif").touch()
    assert "is not an image that is read here" in _refusal(str(tmp_path / "empty.tif"))
    assert "is a pipe or a device" in _refusal("/dev/null")
    assert "is no path" in _refusal("<VRTDataset/>")
    assert "reads" in _refusal(_vrt(tmp_path / "a.vrt", "pipe.tif", 1))


def test_other_formats_are_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.4\n")
    assert "is in the format PDF, which is not read here: convert it" in _refusal(str(path))
    bad = str(tmp_path / "a.ppm")
    with rasterio.open(bad, "w", driver="PNM", width=4, height=4, count=3, dtype="uint8") as sink:
        sink.write(np.ones((3, 4, 4), np.uint8))
    assert "is in the format PNM" in _refusal(bad)

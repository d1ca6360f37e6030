"""When an image was taken, as real products write it."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from aftermap.core.engine import jobs
from aftermap.core.pairing.dates import taken
from aftermap.core.pairing.named_dates import date_in_name, stated_date
from aftermap.core.progress import Silent
from aftermap.core.requests import CheckPair
from aftermap.tests.unit.raster_fixtures import pattern, save

FEBRUARY = date(2023, 2, 6)


@pytest.mark.parametrize(
    "name",
    [
        "20230206",
        "pre_2023-02-06",
        "pre_2023_02_06_clip",
        "IMG_PHR1A_PMS_202302060812345_ORT",
        "DIM_SPOT7_MS_202302060812345_ORT_20230301",
        "IMG_PNEO4_202302060812345_PMS-FS_ORT",
        "23FEB06081234-M2AS_R1C1-015672910010_01_P001",
        "20230206_081234_1020_3B_Visual",
        "20230206_081234_ssc1_u0001_visual",
        "S2A_MSIL2A_20230206T081234_N0509_R064_T37SBA_20230207T101112",
        "T37SBA_20230206T081234_TCI_10m",
        "LC08_L1TP_174035_20230206_20230210_02_T1",
        "s1a-iw-grd-20230206t034500",
        "antakya_6Feb2023",
        "antakya_06-February-2023",
        "2023Feb06_antakya",
        "antakya_06.02.2023",
        "quake20230131_20230206",
        "earthquake_20230131_post_20230206",
        "antakya_20230206_processed_20230301",
    ],
)
def test_names_of_real_products_are_read(name: str) -> None:
    assert date_in_name(name) == FEBRUARY


@pytest.mark.parametrize(
    "name",
    [
        "10300100E1B9D900-visual",
        "015672910010_01_P001",
        "mexico-earthquake_00000020_pre_disaster",
        "tile_12023020612",
        "2023020699",
        "20231306",
        "20230231",
        "30230206",
        "19000101",
        "29991231",
        "antakya_06-02-2023",
        "ortho_2023",
        "maybe_12_of_20",
        "0b20230206123456789012345678",
    ],
)
def test_digits_that_are_no_date_are_not_taken_for_one(name: str) -> None:
    assert date_in_name(name) is None


def test_a_day_before_its_month_is_read_where_it_cannot_be_a_month() -> None:
    assert date_in_name("antakya_26-02-2023") == date(2023, 2, 26)
    assert date_in_name("antakya_02-26-2023") == date(2023, 2, 26)
    assert date_in_name("antakya_02_02_2023") == date(2023, 2, 2)


@pytest.mark.parametrize(
    "text",
    [
        "2023-02-06T08:14:59Z",
        "2023-02-06T08:14:59.123456+00:00",
        "20230206081459",
        "06081459ZFEB23",
        "2023:02:06 08:14:59",
        " 2023/02/06",
    ],
)
def test_words_of_metadata_are_read(text: str) -> None:
    assert stated_date(text) == FEBRUARY


@pytest.mark.parametrize("text", ["", "None", "--------------", "00000000000000", "0001:01:01"])
def test_words_that_say_nothing_are_no_date(text: str) -> None:
    assert stated_date(text) is None


def _item(folder: Path, name: str, image: str, **properties: Any) -> str:
    asset = {"href": image, "type": "image/tiff", "roles": ["visual"]}
    item = {"type": "Feature", "id": name, "properties": properties, "assets": {"visual": asset}}
    path = folder / f"{name}.json"
    path.write_text(json.dumps(item), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize(
    "properties",
    [
        {"datetime": "2023-02-06T08:15:00Z"},
        {"datetime": None, "start_datetime": "2023-02-06T08:15:00Z"},
        {"datetime": "", "start_datetime": None, "end_datetime": "2023-02-06T08:15:00Z"},
    ],
)
def test_a_stac_item_tells_the_date(tmp_path: Path, properties: dict[str, Any]) -> None:
    save(tmp_path / "20200101.tif", pattern(64, 64))
    found = taken(_item(tmp_path, "item", "20200101.tif", **properties))
    assert found and (found.day, found.source) == (FEBRUARY, "STAC item")


@pytest.mark.parametrize("properties", [{}, {"datetime": 5}, {"datetime": ["x"]}])
def test_a_stac_item_without_a_date_leaves_it_to_the_file(
    tmp_path: Path, properties: dict[str, Any]
) -> None:
    save(tmp_path / "20230206.tif", pattern(64, 64))
    found = taken(_item(tmp_path, "item", "20230206.tif", **properties))
    assert found and (found.day, found.source) == (FEBRUARY, "file name")


def test_a_stac_item_beside_a_file_tells_its_date(tmp_path: Path) -> None:
    path = save(tmp_path / "visual.tif", pattern(64, 64))
    (tmp_path / "visual.json").write_text("[1, 2]", encoding="utf-8")
    assert taken(path) is None
    _item(tmp_path, "visual", "visual.tif", datetime="2023-02-06T08:15:00Z")
    found = taken(path)
    assert found and found.day == FEBRUARY


def test_a_folder_that_is_a_date_tells_it(tmp_path: Path) -> None:
    for folder, day in (("2023-02-06", FEBRUARY), ("quake 2023-02-06", None)):
        (tmp_path / folder).mkdir()
        found = taken(save(tmp_path / folder / "10300100E1B9D900-visual.tif", pattern(64, 64)))
        assert (found and found.day) == day


def test_an_imd_file_beside_the_image_tells_the_date(tmp_path: Path) -> None:
    path = save(tmp_path / "ortho.tif", pattern(64, 64))
    (tmp_path / "ortho.IMD").write_text(
        'version = "AA";\nBEGIN_GROUP = IMAGE_1\n\tsatId = "WV02";\n'
        "\tfirstLineTime = 2023-02-06T08:14:59.123456Z;\nEND_GROUP = IMAGE_1\nEND;\n",
        encoding="utf-8",
    )
    found = taken(path)
    assert found and (found.day, found.source) == (FEBRUARY, "metadata")


def test_exif_of_a_drone_tells_the_date_and_the_time_of_writing_does_not(tmp_path: Path) -> None:
    path = save(tmp_path / "a.tif", pattern(64, 64))
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(EXIF_DateTimeOriginal="2023:02:06 08:14:59",
                            TIFFTAG_DATETIME="2024:01:01 00:00:00")  # fmt: skip
    found = taken(path)
    assert found and found.day == FEBRUARY and found.is_capture
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(EXIF_DateTimeOriginal="")
    written = taken(path)
    assert written and written.day == date(2024, 1, 1) and not written.is_capture


def test_a_nitf_taken_before_the_image_before_is_found_out(tmp_path: Path) -> None:
    image = pattern(256, 256)
    later = np.roll(image // 2 + 40, 1, axis=1)
    pre = save(tmp_path / "a.ntf", image, driver="NITF", IDATIM="20230301101500", ICORDS="N")
    post = save(tmp_path / "b.ntf", later, driver="NITF", IDATIM="20230206081459", ICORDS="N")
    result = jobs.run(CheckPair(pre, post), Silent())
    assert (result.verdict, result.days) == ("not usable", -23)

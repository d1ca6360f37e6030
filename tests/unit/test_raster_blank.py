"""Images of one value throughout: said wherever an image is opened."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from aftermap.core import rapid
from aftermap.core.engine import jobs
from aftermap.core.errors import InputError
from aftermap.core.inference import damage, segment
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.raster.source import open_image
from aftermap.core.requests import (
    AlignPair,
    AssessDamage,
    CheckPair,
    RapidAssessment,
    SegmentFootprints,
)
from aftermap.core.training.data.pictures import read_picture
from aftermap.tests.unit.raster_fixtures import pattern, save
from aftermap.tests.unit.test_inference_runs import Colours

RGB = (1, 2, 3)

SIDE = 200


def flat(path: Path, value: float, kind: type = np.uint8, **profile: object) -> str:
    return save(path, np.full((3, SIDE, SIDE), value, kind), **profile)


@pytest.mark.parametrize("value", [1, 128, 255])
def test_one_value_throughout_is_no_image(tmp_path: Path, value: int) -> None:
    path = flat(tmp_path / "flat.tif", value)
    with (
        pytest.raises(InputError, match=rf"flat\.tif' holds nothing but the value {value}, .*:"),
        open_image(path, RGB),
    ):
        pass


@pytest.mark.parametrize(
    ("value", "kind", "profile"),
    [
        (0, np.uint8, {}),
        (0, np.uint16, {}),
        (255, np.uint8, {"nodata": 255}),
        (-9999, np.float32, {"nodata": -9999}),
        (np.nan, np.float32, {}),
    ],
)
def test_an_image_without_data_is_none(
    tmp_path: Path, value: float, kind: type, profile: dict[str, object]
) -> None:
    path = flat(tmp_path / "empty.tif", value, kind, **profile)
    with (
        pytest.raises(InputError, match=r"empty\.tif' holds nothing but no-data: check"),
        open_image(path, RGB),
    ):
        pass


@pytest.mark.parametrize("kind", [np.uint16, np.int16, np.float32])
def test_one_value_beside_a_fill_is_no_image(tmp_path: Path, kind: type) -> None:
    values = np.full((3, SIDE, SIDE), 300, kind)
    values[:, :, :80] = -9999 if kind is not np.uint16 else 65535
    path = save(tmp_path / "framed.tif", values)
    with pytest.raises(InputError, match=r"framed\.tif' holds nothing but"), open_image(path, RGB):
        pass


def test_a_single_pixel_between_the_squares_makes_an_image(tmp_path: Path) -> None:
    values = np.full((3, 1500, 1500), 90, np.uint8)
    values[1, 700, 701] = 91
    with open_image(save(tmp_path / "speck.tif", values), RGB) as image:
        assert image.grid.width == 1500


@pytest.fixture(autouse=True)
def _model(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (segment, damage, rapid):
        monkeypatch.setattr(module, "load_model", lambda path, device: Colours())


@pytest.mark.parametrize("which", ["pre", "post"])
@pytest.mark.parametrize("job", [CheckPair, AlignPair, AssessDamage, RapidAssessment])
def test_every_job_says_it_of_either_image(tmp_path: Path, which: str, job: type) -> None:
    paths = {name: save(tmp_path / f"{name}.tif", pattern(SIDE, SIDE)) for name in ("pre", "post")}
    paths[which] = flat(tmp_path / f"{which}.tif", 77)
    outputs = {
        AlignPair: {"aligned": "a.tif"},
        AssessDamage: {"damage_class": "c.tif", "mask": str(tmp_path / "mask.tif")},
        RapidAssessment: {"buildings": "b.gpkg"},
    }.get(job, {})
    save(tmp_path / "mask.tif", np.ones((1, SIDE, SIDE), np.uint8))
    asked = {name: str(tmp_path / path) for name, path in outputs.items()}
    with pytest.raises(InputError, match=rf"{which}\.tif' holds nothing but the value 77"):
        jobs.run(job(**paths, **asked), Silent())


def test_footprints_of_it_are_not_searched_for(tmp_path: Path) -> None:
    path = flat(tmp_path / "flat.tif", 77)
    with pytest.raises(InputError, match="nothing but the value 77"):
        jobs.run(SegmentFootprints(path, str(tmp_path / "p.tif")), Silent())


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_of_many_to_learn_from_one_is_unknown_and_named(tmp_path: Path, kind: type) -> None:
    warned: list[str] = []
    path = flat(tmp_path / "flat.png", 77, kind, driver="PNG", transform=None, crs=None)
    picture = read_picture(path, RGB, CallbackProgress(on_warn=warned.append))
    assert not picture.valid.any()
    assert len(warned) == 1 and "flat.png' holds nothing but the value 77" in warned[0]

"""What cannot be judged takes no contrast from what can."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from affine import Affine
from aftermap.core.inference.scene import Scene, open_scene
from aftermap.core.progress import Silent
from aftermap.tests.unit.raster_fixtures import pattern, place, save

SIDE, EDGE = 300, 180


@pytest.mark.parametrize("which", ["alone", "after", "after, on another grid"])
def test_the_stretch_leaves_out_what_is_unusable(tmp_path: Path, which: str) -> None:
    ground = pattern(SIDE, SIDE).astype(np.uint16) * 8
    cloudy = ground.copy()
    cloudy[:, :, EDGE:] = 9000 + pattern(SIDE, SIDE, seed=3)[:, :, EDGE:].astype(np.uint16) * 20
    marked = np.zeros((1, SIDE, SIDE), np.uint8)
    marked[:, :, EDGE:] = 1
    shift = Affine.translation(0.5, 0.5) if "grid" in which else Affine.identity()
    transform = place() * shift
    mask = save(tmp_path / "mask.tif", marked, transform=transform)
    pre = (save(tmp_path / "pre.tif", pattern(SIDE, SIDE, seed=2)),)
    shown = []
    for name, image in (("clear", ground), ("cloudy", cloudy)):
        path = (save(tmp_path / f"{name}.tif", image, transform=transform),)
        images = (path, (), (), ()) if which == "alone" else (pre, (), path, ())
        with open_scene(Scene(*images, None, 256, mask), Silent()) as opened:
            shown.append(opened.sources[-1].read(opened.whole.window)[0].astype(int))
    clear, clouded = (values[:, 4:-4, 4 : EDGE - 4] for values in shown)
    assert np.abs(clear - clouded).max() <= 12
    assert clouded.std() > 30


def test_a_mask_beside_the_image_after_is_no_error_of_its_stretch(tmp_path: Path) -> None:
    pre = save(tmp_path / "pre.tif", pattern(SIDE, SIDE))
    deep = pattern(SIDE, SIDE, seed=2).astype(np.uint16) * 8
    east = place() * Affine.translation(SIDE - 60, 0)
    post = save(tmp_path / "post.tif", deep, transform=east)
    mask = save(tmp_path / "mask.tif", np.ones((1, SIDE, 40), np.uint8))
    with open_scene(Scene((pre,), (), (post,), (), None, 256, mask), Silent()) as opened:
        values, valid = opened.sources[-1].read(opened.whole.window)
    assert valid[4:-4, -56:-4].all() and values[:, :, -56:].std() > 30

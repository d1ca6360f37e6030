"""A tile's margin is spared what only answers in it need, and no other pixel is another for it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from aftermap.core.inference.plan import make_plan, make_strips
from aftermap.core.inference.tiles import Head
from aftermap.core.models import fixed_shapes, openvino_backend
from aftermap.core.models.activations import needs_of
from aftermap.core.models.bdanet import BDANetConfig, FootprintNet
from aftermap.core.models.enlarging import quickened
from aftermap.core.models.folder import load_model, load_networks
from aftermap.core.models.stage import Stage
from aftermap.core.raster.grid import Grid
from aftermap.tests.unit.model_fixtures import small_bdanet
from aftermap.tests.unit.raster_fixtures import UTM, pattern, place, save
from aftermap.tests.unit.test_inference_window import Bytes, Card, convolutions, run
from rasterio.windows import Window
from torch import nn

CONFIGS = {
    "half resolution": BDANetConfig("resnet18", 3, (8, 8), True, mff=True),
    "full resolution": BDANetConfig("resnet18", 3, (8, 8, 4)),
    "another encoder": BDANetConfig("tu-tf_efficientnet_lite0", 4, (8, 8, 8), True),
    "no fusion": BDANetConfig("resnet18", 3, (8, 8), mff=False),
}


def network(name: str) -> FootprintNet:
    torch.manual_seed(5)
    return FootprintNet(CONFIGS[name]).eval()


@pytest.mark.parametrize("name", CONFIGS)
@pytest.mark.parametrize("margin", [16, 48])
def test_within_its_margin_a_tile_is_answered_alike(name: str, margin: int) -> None:
    image = torch.randn(1, 3, 160, 192)
    with torch.inference_mode():
        whole, framed = network(name)(image), network(name)(image, margin)
    inner = whole[..., margin:-margin, margin:-margin]
    assert framed.shape == inner.shape and whole.std() > 1e-3
    assert torch.allclose(framed, inner, atol=1e-5)


@pytest.mark.parametrize("name", CONFIGS)
def test_the_quick_form_says_the_same(name: str) -> None:
    plain, image = network(name), torch.randn(1, 3, 160, 96)
    quick = quickened(plain)
    with torch.inference_mode():
        assert torch.allclose(plain(image), quick(image), atol=1e-4)
    assert isinstance(plain.decoder.levels[0].narrow[0], nn.Conv2d), "the first is as it was"


def test_both_stages_take_a_margin_and_leave_it_empty(tmp_path: Path) -> None:
    card, networks = load_networks(small_bdanet(tmp_path / "m", "damage"))
    image = torch.from_numpy(pattern(128, 128)[np.newaxis])
    for name, count in (("footprints", 1), ("damage", 2)):
        stage = Stage(networks[name], card, name)
        whole, framed = stage(*[image] * count), stage(*[image] * count, margin=32)
        assert framed.shape == whole.shape
        assert not framed[..., :32, :].any() and not framed[..., -32:].any()
        assert framed[..., 32:-32, 32:-32].any()


@pytest.mark.parametrize("gsd", [0.5, 0.31, 0.83])
def test_nobody_looks_at_what_stands_in_a_margin(tmp_path: Path, gsd: float) -> None:
    path = save(tmp_path / "scene.tif", pattern(500, 700), transform=place(gsd))
    grid = Grid(UTM, place(gsd), 700, 500)
    margin = make_plan(grid, grid.window, Card(), 256).margin
    assert margin > 0

    def framed(images: Bytes) -> Bytes:
        told = np.full_like(convolutions(images), 7)
        inner = np.s_[..., margin:-margin, margin:-margin]
        told[inner] = convolutions(images)[inner]
        return told

    asked = [run(path, Head(ask, 2, 1), Card()) for ask in (convolutions, framed)]
    assert np.array_equal(*asked)


@pytest.mark.parametrize(("width", "height"), [(2048, 2048), (4096, 4096), (16_384, 1536)])
def test_tiles_take_the_form_that_overlaps_least(width: int, height: int) -> None:
    grid, card = Grid(UTM, place(), width, height), Card(stride=16, field_of_view=130)
    square, best = (make(grid, grid.window, card, 2112) for make in (make_plan, make_strips))
    assert best.y.tile * best.x.tile <= square.y.tile * square.x.tile
    assert (best.y.margin, best.x.margin) == (square.y.margin, square.x.margin)
    assert best.redundancy < square.redundancy
    assert 1 < best.work(spared=0.4) < best.redundancy


def test_a_small_part_of_a_large_image_is_seen_in_few_tiles() -> None:
    grid, card = Grid(UTM, place(), 17_408, 17_408), Card(stride=16, field_of_view=130)
    part = Window(6000, 7000, 1500, 1500)
    square, best = (make(grid, part, card, 2112) for make in (make_plan, make_strips))
    assert best.redundancy < 0.7 * square.redundancy


def test_the_share_that_margins_are_spared_is_counted(tmp_path: Path) -> None:
    card, networks = load_networks(small_bdanet(tmp_path / "m", "damage"))
    for name, one in networks.items():
        needs = needs_of(one, card, name)
        assert needs and 0.02 < needs.spared < 0.8
    plain = needs_of(nn.Conv2d(3, 2, 3, padding=1).eval(), card, "footprints")
    assert plain and plain.spared == 0


@pytest.mark.skipif(not openvino_backend.is_installed(), reason="OpenVINO is not installed")
def test_a_graph_for_one_shape_and_margin_says_what_that_for_any_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = load_model(small_bdanet(tmp_path / "m"), "openvino", "float32")
    image = pattern(128, 160)[np.newaxis]
    whole, inner = model.footprints(image), np.s_[:, 40:-40, 40:-40]
    framed = model.footprints(image, 40)
    assert np.array_equal(framed[inner], whole[inner]) and not framed[:, :40].any()
    monkeypatch.setattr(openvino_backend, "LARGE", 1)
    monkeypatch.setattr(fixed_shapes, "KEPT", 1)
    for margin, right in ((40, framed), (0, whole), (40, framed)):
        assert np.array_equal(model.footprints(image, margin), right)
        model.rest()

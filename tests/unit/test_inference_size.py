"""Tiles are as large as memory allows, and what a network's layers take is counted."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from aftermap.core.engine import jobs
from aftermap.core.inference import segment, size
from aftermap.core.inference.means import Means
from aftermap.core.inference.size import LEAST, MOST, REUSED, ROOM, side_of_tile
from aftermap.core.models import activations, openvino_backend
from aftermap.core.models.activations import needs_of
from aftermap.core.models.folder import load_model, load_networks
from aftermap.core.progress import CallbackProgress
from aftermap.core.requests import SegmentFootprints
from aftermap.tests.unit.model_fixtures import small_bdanet
from aftermap.tests.unit.raster_fixtures import pattern, save
from aftermap.tests.unit.test_inference_runs import Colours
from torch import nn

EXACT = Means("openvino", "float32")


def model(footprints: float = 450, damage: float = 1200) -> Colours:
    return Colours(activations={"footprints": footprints, "damage": damage})


def test_tiles_fill_the_room_and_no_more() -> None:
    for question, needed in model().activations.items():
        side = side_of_tile(model(), question, EXACT)
        taken = REUSED * needed
        assert side % 32 == 0 and side**2 * taken <= ROOM < (side + 32) ** 2 * taken


def test_half_as_long_numbers_make_larger_tiles_of_what_does_not_depend_on_them() -> None:
    half = Means("openvino", "bfloat16")
    assert side_of_tile(model(), "footprints", half) > side_of_tile(model(), "footprints", EXACT)
    assert side_of_tile(model(), "damage", half) == side_of_tile(model(), "damage", EXACT)


@pytest.mark.parametrize(
    ("fake", "means", "side"),
    [
        (model(footprints=1), EXACT, MOST),
        (model(footprints=1e5), EXACT, LEAST),
        (model(), Means("cuda", "float32"), LEAST),
        (Colours(), EXACT, LEAST),
    ],
)
def test_tiles_have_limits_and_a_gpu_has_batches(fake: Colours, means: Means, side: int) -> None:
    assert side_of_tile(fake, "footprints", means) == side


def test_on_a_small_machine_tiles_stay_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(size, "has_room", lambda: False)
    assert side_of_tile(model(), "footprints", EXACT) == LEAST


def test_what_is_alive_at_once_is_counted(tmp_path: Path) -> None:
    card, networks = load_networks(small_bdanet(tmp_path / "model", "damage"))
    one, two = (needs_of(networks[name], card, name) for name in ("footprints", "damage"))
    assert one and two and one.memory < two.memory < 2 * one.memory, "one image after the other"

    class Chain(nn.Module):
        def forward(self, image: torch.Tensor) -> torch.Tensor:
            for _ in range(20):  # each result takes the place of the last but one
                image = image * 2
            return image[:, :2]

    short = needs_of(Chain(), card, "footprints")
    assert short and short.memory < 1.3 * 8 * 3 * 4


def test_memory_is_counted_without_torchs_compiler(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its import takes seconds of each engine's first run, for nothing."""
    monkeypatch.setitem(sys.modules, "torch._dynamo", None)
    afresh = importlib.reload(activations)
    card, networks = load_networks(small_bdanet(tmp_path / "model"))
    assert afresh.needs_of(networks["footprints"], card, "footprints")


def test_the_tile_is_chosen_and_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake, said = model(), []
    monkeypatch.setattr(segment, "load_model", lambda path, device: fake)
    path = save(tmp_path / "pre.tif", pattern(300, 400))
    jobs.run(
        SegmentFootprints(path, str(tmp_path / "p.tif"), device="cpu"),
        CallbackProgress(on_log=said.append),
    )
    assert any("Tiles of 480 x 384 network pixels, chosen by memory" in line for line in said)


@pytest.mark.skipif(not openvino_backend.is_installed(), reason="OpenVINO is not installed")
def test_a_rested_model_answers_again(tmp_path: Path) -> None:
    loaded = load_model(small_bdanet(tmp_path / "model"), "openvino")
    image = pattern(128, 128)[np.newaxis]
    first = loaded.footprints(image)
    loaded.rest()
    assert np.array_equal(loaded.footprints(image), first)

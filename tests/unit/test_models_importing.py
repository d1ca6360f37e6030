"""Networks of other projects become model folders that every algorithm accepts."""

from __future__ import annotations

import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from aftermap.core.engine import jobs
from aftermap.core.errors import AftermapError, InputError, ModelError, ParameterError
from aftermap.core.models.bdanet import BDANetConfig, DamageNet
from aftermap.core.models.card import ModelCard, card_to_json
from aftermap.core.models.folder import FOOTPRINTS, load_card, load_model
from aftermap.core.models.unet import make_unet
from aftermap.core.progress import Silent
from aftermap.core.requests import AssessDamage, SegmentFootprints
from aftermap.core.training.presets import resume_from
from aftermap.tests.unit.import_fixtures import (
    Bright,
    ChangeOSLike,
    Judge,
    bring,
    onnx_bright,
    script,
)
from aftermap.tests.unit.model_fixtures import SMALL, small_bdanet
from aftermap.tests.unit.raster_fixtures import pattern, save
from torch import Tensor, nn


def said(model: Path, red: int = 200) -> float:
    """Return the probability of building for an even image, in its middle."""
    image = np.full((1, 3, 128, 128), 50, np.uint8)
    image[:, 0] = red
    return float(load_model(model, "cpu").footprints(image)[0, 64, 64]) / 255


def expected(red: int) -> float:
    return 1 / (1 + np.exp(-4 * (red / 255 - 0.485) / 0.229))


@pytest.mark.parametrize("suffix", [".pth", ".safetensors"])
def test_weights_come_with_their_wrappers_and_one_class(tmp_path: Path, suffix: str) -> None:
    torch.manual_seed(1)
    network = make_unet("unet", "resnet18", classes=1).eval()
    file = tmp_path / f"gewichte{suffix}"
    if suffix == ".pth":
        weights = {f"module.{name}": value for name, value in network.state_dict().items()}
        torch.save({"epoch": 3, "state_dict": weights}, file)
    else:
        from safetensors.torch import save_file

        save_file(network.state_dict(), file)
    model = tmp_path / "ein Modell"
    result = bring(str(file), model, architecture="unet", encoder="resnet18", licence="CC0")
    assert (result.form, result.stages) == ("weights", ("footprints",))
    assert result.parameters > 10_000_000
    image = np.random.default_rng(1).integers(0, 255, (1, 3, 64, 64)).astype(np.uint8)
    scaled = torch.from_numpy(image).float() / 255
    mean, std = (
        torch.tensor(values).view(1, 3, 1, 1) for values in (ModelCard.mean, ModelCard.std)
    )
    with torch.no_grad():
        wanted = network((scaled - mean) / std).sigmoid()[0, 0].numpy()
    assert np.abs(load_model(model, "cpu").footprints(image)[0] / 255 - wanted).max() < 0.02
    assert load_card(model).licence == "CC0"


@pytest.mark.parametrize("kind", ["torchscript", "onnx"])
def test_graphs_answer_as_they_did(tmp_path: Path, kind: str) -> None:
    if kind == "onnx":
        pytest.importorskip("onnxruntime")
        file, form = onnx_bright(tmp_path / "g.onnx"), {"activation": "probabilities"}
    else:
        file, form = script(tmp_path / "g.pt", Bright()), {}
    result = bring(file, tmp_path / "model", gsd=0.6, threshold=90, **form)
    assert result.form == kind
    for red in (40, 130, 200):
        assert said(tmp_path / "model", red) == pytest.approx(expected(red), abs=0.01)
    card = load_card(tmp_path / "model")
    assert (card.gsd, card.threshold, card.architecture) == (0.6, 90, kind)
    assert "not known" in card.description


def test_bands_in_the_order_of_blue_green_red(tmp_path: Path) -> None:
    file = script(tmp_path / "g.pt", Bright())
    bring(file, tmp_path / "model", band_order="bgr", mean=(0.0,) * 3, std=(1.0,) * 3)
    # The network's first band is now blue, which is 50 of 255.
    assert said(tmp_path / "model") == pytest.approx(1 / (1 + np.exp(-4 * 50 / 255)), abs=0.01)


def test_channels_are_read_as_they_are_named(tmp_path: Path) -> None:
    file = script(tmp_path / "g.pt", Bright(2))
    bring(file, tmp_path / "as_guessed")
    bring(file, tmp_path / "turned", classes="building,background")
    assert said(tmp_path / "as_guessed") == pytest.approx(1 - said(tmp_path / "turned"), abs=1e-3)


def test_a_pair_network_of_one_size_does_both_stages(tmp_path: Path) -> None:
    torch.manual_seed(2)
    network = ChangeOSLike()
    model = tmp_path / "changeos"
    result = bring(script(tmp_path / "c.pt", network), model, kind="both", tile=128)
    assert result.stages == ("footprints", "damage")
    image = np.random.default_rng(1).integers(0, 255, (1, 3, 96, 128)).astype(np.uint8)
    damage = load_model(model, "cpu").damage(image, image)
    assert damage.shape == (1, 4, 96, 128) and np.allclose(damage.sum(1, dtype=int), 255, atol=2)


def imported(folder: Path, form: str) -> str:
    """Import a tiny network of a form and return its model folder."""
    torch.manual_seed(2)
    file, model = folder / "network", str(folder / "ein Modell")
    if form == "weights of a unet":
        torch.save(make_unet("unet", "resnet18").state_dict(), file)
        bring(str(file), Path(model), encoder="resnet18")
    elif form == "weights of a damage stage":
        start = small_bdanet(folder / "start", stride=16)
        torch.save(DamageNet(BDANetConfig("resnet18", **SMALL)).state_dict(), file)
        form_of = {"architecture": "bdanet", "encoder": "resnet18"}
        bring(str(file), Path(model), kind="damage", start=start, **form_of)
    elif form == "torchscript of one size":
        bring(script(file, ChangeOSLike()), Path(model), kind="both", tile=128)
    elif form == "torchscript on a torchscript":
        bring(script(folder / "first.pt", Bright()), folder / "first", tile=256, threshold=60)
        bring(script(file, Judge()), Path(model), kind="damage", start=str(folder / "first"))
    else:
        pytest.importorskip("onnxruntime")
        side = {"onnx": "n", "onnx of one size": 1}[form], 3, *{"onnx": "hw"}.get(form, (256, 256))
        sigmoid = {"activation": "probabilities"}
        bring(onnx_bright(folder / "g.onnx", side), Path(model), **sigmoid)
    return model


FORMS = (
    "weights of a unet", "weights of a damage stage", "torchscript of one size",
    "torchscript on a torchscript", "onnx", "onnx of one size",
)  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_every_algorithm_accepts_what_was_imported(form: str, tmp_path: Path) -> None:
    model = imported(tmp_path, form)
    # wider than a window, so that batches would hold more than one, and cut at the edges
    tile = 128 if "weights" in form else 256  # those of graphs may be of one size
    shape = tile + 44, tile + 24
    pre = save(tmp_path / "pre.tif", pattern(*shape))
    post = save(tmp_path / "post.tif", pattern(*shape, 2))
    result = str(tmp_path / "result.tif")
    # Recorded are these stages by other tests too, which takes three seconds each.
    how = {"tile": tile, "device": "cpu" if form == "weights of a damage stage" else "auto"}
    jobs.run(SegmentFootprints(pre, result, model=model, **how), Silent())
    with rasterio.open(result) as found:
        assert found.shape == shape and found.read(1).std() > 0
    assess = AssessDamage(pre, post, result, model=model, **how)
    if "damage" in load_card(model).stages:
        assert sum(jobs.run(assess, Silent()).area_m2) > 0
    else:
        with pytest.raises(ModelError, match="cannot judge damage from a pair"):
            jobs.run(assess, Silent())


def test_a_damage_network_takes_its_footprints_from_another_model(tmp_path: Path) -> None:
    start = small_bdanet(
        tmp_path / "start", bands=("blue", "green", "red"), mean=(0.4, 0.5, 0.6),
        std=(0.2, 0.3, 0.4), threshold=77, temperature={"footprints": 3.0},
    )  # fmt: skip
    file, model = script(tmp_path / "j.pt", Judge()), tmp_path / "model"
    with pytest.raises(ParameterError, match="needs a model that finds the buildings"):
        bring(file, model, kind="damage")
    bring(file, model, kind="damage", start=start)
    bring(file, tmp_path / "again", kind="damage", start=str(model))
    image = np.random.default_rng(1).integers(0, 255, (1, 3, 64, 64)).astype(np.uint8)
    wanted = load_model(start, "cpu").footprints(image).astype(int)
    for name in ("model", "again"):
        joined = load_model(tmp_path / name, "cpu")
        assert np.abs(wanted - joined.footprints(image)).max() < 5
        assert joined.card.threshold == 77 and "CC0" in joined.card.licence
        assert joined.damage(image, image).shape == (1, 4, 64, 64)
    inside = tmp_path / "again" / FOOTPRINTS
    (inside / "card.json").write_text(card_to_json(replace(load_card(inside), name="another")))
    assert load_model(tmp_path / "again", "cpu").fingerprint != joined.fingerprint


def test_stages_that_need_different_images_do_not_share_a_folder(tmp_path: Path) -> None:
    weights, model = tmp_path / "w.pth", tmp_path / "model"
    torch.save(DamageNet(BDANetConfig("resnet18", **SMALL)).state_dict(), weights)
    form = {"kind": "damage", "architecture": "bdanet", "encoder": "resnet18"}
    start = small_bdanet(tmp_path / "start", mean=(0.4, 0.5, 0.6))
    with pytest.raises(ModelError, match="other bands, mean or deviation"):
        bring(str(weights), model, start=start, **form)
    bring(script(tmp_path / "b.pt", Bright()), tmp_path / "bright", tile=256)
    with pytest.raises(ModelError, match="not of the same architecture"):
        bring(str(weights), model, start=str(tmp_path / "bright"), **form)
    judge = script(tmp_path / "j.pt", Judge())
    with pytest.raises(ModelError, match="takes 128 x 128 pixels and the model 'b' 256 x 256"):
        bring(judge, model, kind="damage", start=str(tmp_path / "bright"), tile=128)
    assert not model.exists()


def test_an_imported_graph_is_no_start_for_a_training(tmp_path: Path) -> None:
    start = small_bdanet(tmp_path / "start")
    bring(script(tmp_path / "j.pt", Judge()), tmp_path / "model", kind="damage", start=start)
    with pytest.raises(ModelError, match="no footprint network whose weights can learn"):
        resume_from(tmp_path / "model", 1e-3)


def test_an_onnx_graph_in_two_files_becomes_one(tmp_path: Path) -> None:
    pytest.importorskip("onnxruntime")
    onnx = pytest.importorskip("onnx")
    whole = onnx.load(onnx_bright(tmp_path / "whole.onnx"))
    file = str(tmp_path / "two.onnx")
    onnx.save(whole, file, save_as_external_data=True, location="two.data", size_threshold=0)
    bring(file, tmp_path / "model", activation="probabilities")
    (tmp_path / "two.data").unlink()
    assert said(tmp_path / "model", 130) == pytest.approx(expected(130), abs=0.01)


def test_a_graph_for_one_image_answers_many(tmp_path: Path) -> None:
    model = load_model(imported(tmp_path, "onnx of one size"), "cpu")
    images = np.stack([np.full((3, 256, 256), value, np.uint8) for value in (40, 130, 200)])
    said_of = model.footprints(images)[:, 128, 128] / 255
    assert said_of == pytest.approx([expected(40), expected(130), expected(200)], abs=0.01)


def test_onnx_says_what_it_lacks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = onnx_bright(tmp_path / "g.onnx")
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(ModelError, match=r"needs the package onnxruntime.*pip install onnxruntime"):
        bring(file, tmp_path / "model")
    assert not (tmp_path / "model").exists()


def test_outputs_may_come_by_name(tmp_path: Path) -> None:
    class Named(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.inner = Bright()

        def forward(self, image: Tensor) -> dict[str, Tensor]:
            return {"out": self.inner(image)}

    bring(script(tmp_path / "n.pt", Named()), tmp_path / "model")
    assert said(tmp_path / "model", 130) == pytest.approx(expected(130), abs=0.01)


def test_what_does_not_fit_is_said_and_nothing_is_left(tmp_path: Path) -> None:
    bright = script(tmp_path / "bright.pt", Bright())
    three = script(tmp_path / "three.pt", Bright(3))
    weights = tmp_path / "w.pth"
    torch.save(make_unet("unet", "resnet18").state_dict(), weights)
    broken = tmp_path / "broken.onnx"
    broken.write_bytes(b"no graph")
    noise = tmp_path / "noise.pth"
    noise.write_bytes(b"noise")
    cases: tuple[tuple[str, dict[str, object], type[AftermapError], str], ...] = (
        (str(tmp_path / "gone.pt"), {}, InputError, "does not exist"),
        (three, {}, ModelError, r"\(1, 3, 128, 128\), which do not tell footprints"),
        (three, {"classes": "background,building"}, ModelError, "but 2 classes are named"),
        (bright, {"classes": "house"}, ParameterError, "Classes are house"),
        (bright, {"kind": "both"}, ModelError, "cannot be run on 2 image"),
        (bright, {"kind": "cells"}, ParameterError, "choose footprints, damage or both"),
        (bright, {"band_order": "rgbn"}, ParameterError, "choose rgb or bgr"),
        (bright, {"activation": "relu"}, ParameterError, "choose auto, logits, prob"),
        (bright, {"tile": 100}, ParameterError, "choose a multiple of 32"),
        (bright, {"mean": (123.7, 116.3, 103.5)}, ParameterError, "from 0 to 1"),
        (bright, {"std": (0.0, 1.0, 1.0)}, ParameterError, "choose a number from"),
        (bright, {"activation": "probabilities"}, ModelError, "are no probabilities"),
        (str(weights), {"encoder": "resnet34"}, ModelError, "does not fit the architecture"),
        (str(weights), {"encoder": "resnet18", "kind": "both"}, ParameterError, "as a bdanet"),
        (str(noise), {}, ModelError, r"no file of weights|refused"),
    )
    for file, form, kind, sentence in cases:
        with pytest.raises(kind, match=sentence):
            bring(file, tmp_path / "model", **form)
        assert not (tmp_path / "model").exists()
    pytest.importorskip("onnxruntime")
    with pytest.raises(ModelError, match="no ONNX graph"):
        bring(str(broken), tmp_path / "model")
    fixed = onnx_bright(tmp_path / "fixed.onnx", (1, 3, 256, 256))
    with pytest.raises(ParameterError, match="takes 256 x 256 pixels only"):
        bring(fixed, tmp_path / "model", tile=512)
    oblong = onnx_bright(tmp_path / "oblong.onnx", (1, 3, 256, 512))
    with pytest.raises(ModelError, match="256 x 512 pixels only, and tiles are squares"):
        bring(oblong, tmp_path / "model")


def test_a_damaged_graph_is_noticed(tmp_path: Path) -> None:
    bring(script(tmp_path / "g.pt", Bright()), tmp_path / "model")
    graph = tmp_path / "model" / "network.pt"
    assert zipfile.is_zipfile(graph)
    graph.write_bytes(graph.read_bytes()[:-9])
    with pytest.raises(ModelError, match="is damaged or not the file"):
        load_model(tmp_path / "model", "cpu")


def test_bands_of_a_card_must_be_the_three_colours() -> None:
    card = ModelCard("n", "unet", "resnet18", "CC0", 0.5, (0.3, 1.0), 0, stages=("footprints",))
    with pytest.raises(ModelError, match="three bands"):
        replace(card, bands=("red", "green", "nir"))


@pytest.mark.parametrize(
    ("shape", "said"),
    [
        ((1, 256, 256, 3), r"takes \(1, 256, 256, 3\), bands last, and Aftermap gives 3 bands"),
        (("n", "h", "w", 3), "bands last|bands"),
        ((1, 4, "h", "w"), r"takes \(1, 4, any, any\), 4 bands, and Aftermap gives 3 bands"),
        ((1, 1, 256, 256), ", 1 band, and"),
        ((1, 3), "no images"),
    ],
)
def test_a_graph_of_other_bands_says_what_it_takes(
    shape: tuple[object, ...], said: str, tmp_path: Path
) -> None:
    onnx = pytest.importorskip("onnx")
    helper, kind = onnx.helper, onnx.TensorProto.FLOAT
    graph = helper.make_graph(
        [helper.make_node("Identity", ["image"], ["building"])],
        "odd",
        [helper.make_tensor_value_info("image", kind, shape)],
        [helper.make_tensor_value_info("building", kind, shape)],
    )
    opset = [helper.make_opsetid("", 17)]
    file = tmp_path / "odd.onnx"
    onnx.save(helper.make_model(graph, opset_imports=opset, ir_version=9), str(file))
    with pytest.raises(ModelError, match=said):
        bring(str(file), tmp_path / "model")
    assert not (tmp_path / "model").exists()

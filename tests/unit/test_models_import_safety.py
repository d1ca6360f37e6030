"""A file that would run code, or is damaged, is refused before anything happens."""

from __future__ import annotations

import contextlib
import io
import os
import pickle
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from aftermap.core.errors import ModelError
from aftermap.core.models.folder import load_networks
from aftermap.tests.conftest import ROOT
from aftermap.tests.unit.import_fixtures import Bright, bring, script
from safetensors.torch import save_file
from torch import Tensor, nn


class Evil:
    """Runs a command when it is unpickled."""

    def __init__(self, command: str) -> None:
        self.command = command

    def __reduce__(self) -> object:
        return os.system, (self.command,)


def test_a_file_that_would_run_code_is_refused_and_runs_nothing(tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    file = tmp_path / "evil.pt"
    torch.save({"state_dict": Evil(f"touch '{mark}'")}, file)
    with pytest.raises(ModelError, match=r"refused, because loading it would run code .*system"):
        bring(str(file), tmp_path / "model")
    (tmp_path / "evil.pkl").write_bytes(pickle.dumps(Evil(f"touch '{mark}'")))
    with pytest.raises(ModelError, match=r"refused|no file of weights"):
        bring(str(tmp_path / "evil.pkl"), tmp_path / "model")
    whole = tmp_path / "whole.pt"
    torch.save(Bright(), whole)
    with pytest.raises(ModelError, match="refused, because loading it would run code"):
        bring(str(whole), tmp_path / "model")
    assert not mark.exists() and not (tmp_path / "model").exists()


def put(image: Tensor) -> Tensor:
    torch.save(image, "mark")
    return image


class Writes(nn.Module):
    def forward(self, image: Tensor) -> Tensor:
        return put(image)[:, :1]


class WritesAside(nn.Module):
    def forward(self, image: Tensor) -> Tensor:
        return torch.jit.wait(torch.jit.fork(put, image))[:, :1]


class WritesWhenLoaded(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))

    @torch.jit.export
    def __getstate__(self) -> tuple[bool, int]:
        return self.training, 1

    @torch.jit.export
    def __setstate__(self, state: tuple[bool, int]) -> None:
        self.training = state[0]
        put(torch.zeros(1))

    def forward(self, image: Tensor) -> Tensor:
        return image[:, :1]


class Maps(nn.Module):
    def forward(self, image: Tensor) -> Tensor:
        return torch.from_file("mark", True, 4)[:1].reshape(1, 1, 1, 1) + image[:, :1]


@pytest.mark.parametrize("harmful", [Writes, WritesAside, WritesWhenLoaded, Maps])
def test_a_graph_that_touches_files_is_refused_before_it_can(
    harmful: type[nn.Module], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = script(tmp_path / "w.pt", harmful())
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ModelError, match="refused, because its code holds"):
        bring(file, tmp_path / "model")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["w.pt"]


@pytest.mark.parametrize(
    ("hidden", "named"),
    [
        (rb'getattr(torch, "\163ave")(', "getattr"),
        (b'getattr(torch, "sa" "ve")(', "getattr"),
        (b'getattr(torch, "save")(', "save"),
        (b"ops.aten.save(", "save"),
        (b'getattr(ops, "image").write_file(', "ops"),
    ],
)
def test_a_graph_cannot_hide_what_it_calls(hidden: bytes, named: str, tmp_path: Path) -> None:
    plain, file = script(tmp_path / "w.pt", Writes()), tmp_path / "h.pt"
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(file, "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name).replace(b"torch.save(", hidden))
    with pytest.raises(ModelError, match=f"refused, because its code holds '{named}'"):
        bring(str(file), tmp_path / "model")


def test_damaged_weights_are_refused_however_they_are_damaged(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    weights = {"head": torch.zeros(3)}
    for zipped in (True, False):
        torch.save(weights, tmp_path / "w.pth", _use_new_zipfile_serialization=zipped)
        whole = (tmp_path / "w.pth").read_bytes()
        for _ in range(25):
            damaged = bytearray(whole)
            for at in rng.integers(len(whole), size=4):
                damaged[at] = rng.integers(256)
            (tmp_path / "d.pth").write_bytes(damaged[: rng.integers(1, len(whole) + 1)])
            with pytest.raises(ModelError):
                bring(str(tmp_path / "d.pth"), tmp_path / "model", encoder="resnet18")


def huge_header(whole: bytes) -> bytes:
    return (1 << 60).to_bytes(8, "little") + whole[8:]


def other_header(header: str) -> Callable[[bytes], bytes]:
    def changed(whole: bytes) -> bytes:
        text = header.encode("utf-8", "surrogatepass")
        return len(text).to_bytes(8, "little") + text + bytes(64)

    return changed


def flipped(share: float) -> Callable[[bytes], bytes]:
    """Return what flips 16 bytes, beginning at some share of a file."""

    def changed(whole: bytes) -> bytes:
        at = int(share * (len(whole) - 16))
        return whole[:at] + bytes(byte ^ 0xFF for byte in whole[at : at + 16]) + whole[at + 16 :]

    return changed


def other_zip(whole: bytes) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("readme.txt", "no network")
    return content.getvalue()


def deep(whole: bytes) -> bytes:
    return other_header("[" * 100_000)(whole)


CUTS = [lambda whole, part=part: whole[: int(part * len(whole))] for part in (0, 0.01, 0.5, 0.95)]
FLIPS = [flipped(share) for share in (0, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 1)]
HEADERS = [
    huge_header,
    lambda whole: bytes(8) + whole[8:],
    other_header("not JSON"),
    other_header("{}"),
    other_header('{"head": 7}'),
    other_header('{"head": {"dtype": "F99", "shape": [1], "data_offsets": [0, 4]}}'),
    other_header('{"head": {"dtype": "F32", "shape": [-1], "data_offsets": [0, 4]}}'),
    other_header('{"head": {"dtype": "F32", "shape": [9999999999], "data_offsets": [0, 4]}}'),
    other_header('{"head": {"dtype": "F32", "shape": [1], "data_offsets": [4, 0]}}'),
    other_header('{"h\\ud800": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}'),
    other_header('{"head": {"dtype": "I64", "shape": [8], "data_offsets": [0, 64]}}'),
    deep,
]


def assert_refused_in_a_sentence(file: Path, target: Path, **given: object) -> None:
    with pytest.raises(ModelError) as caught:
        bring(str(file), target, **given)
    assert "\n" not in str(caught.value) and file.name in str(caught.value)
    assert "did not expect" not in str(caught.value)
    assert not target.exists()


@pytest.mark.parametrize("damage", [*CUTS, *FLIPS, *HEADERS, other_zip])
def test_damaged_safetensors_are_refused_in_a_sentence(
    damage: Callable[[bytes], bytes], tmp_path: Path
) -> None:
    file = tmp_path / "w.safetensors"
    save_file({"head": torch.zeros(64)}, file)
    file.write_bytes(damage(file.read_bytes()))
    assert_refused_in_a_sentence(file, tmp_path / "model", encoder="resnet18")


@pytest.mark.parametrize("name", ["w.pt", "w.ts"])
@pytest.mark.parametrize("damage", [*CUTS, FLIPS[0], other_zip, huge_header])
def test_damaged_torchscript_is_refused_in_a_sentence(
    damage: Callable[[bytes], bytes], name: str, tmp_path: Path
) -> None:
    script(tmp_path / "whole.pt", Bright())
    file = tmp_path / name
    file.write_bytes(damage((tmp_path / "whole.pt").read_bytes()))
    assert_refused_in_a_sentence(file, tmp_path / "model")


def test_torchscript_damaged_anywhere_is_refused_or_sound(tmp_path: Path) -> None:
    script(tmp_path / "whole.pt", Bright())
    whole = (tmp_path / "whole.pt").read_bytes()
    for at in np.random.default_rng(2).random(25):
        (tmp_path / "w.pt").write_bytes(flipped(float(at))(whole))
        with contextlib.suppress(ModelError):
            bring(str(tmp_path / "w.pt"), tmp_path / "model")


@pytest.mark.parametrize("damage", [*CUTS, FLIPS[0], FLIPS[4], huge_header, deep])
def test_a_damaged_model_folder_is_refused_in_a_sentence(
    damage: Callable[[bytes], bytes], tmp_path: Path
) -> None:
    folder = tmp_path / "model"
    shutil.copytree(ROOT / "resources" / "models" / "default", folder)
    weights = folder / "weights.safetensors"
    weights.write_bytes(damage(weights.read_bytes()))
    with pytest.raises(ModelError, match=r"weights\.safetensors") as caught:
        load_networks(folder)
    assert "\n" not in str(caught.value)

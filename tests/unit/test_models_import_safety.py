"""A file that would run code, or is damaged, is refused before anything happens."""

from __future__ import annotations

import os
import pickle
import zipfile
from pathlib import Path

import numpy as np
import pytest
import torch
from aftermap.core.errors import ModelError
from aftermap.tests.unit.import_fixtures import Bright, bring, script
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

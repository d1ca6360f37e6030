"""A split that travels: what is packed is read again as it was, and a part alone is of use."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from aftermap.core.errors import AftermapError, InputError, OutputError, ParameterError
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.training.data.default_split import read_split
from aftermap.core.training.data.packed import MEGABYTE, is_packed, pack, read_packed
from aftermap.core.training.data.tiles import IGNORE, Split, Tile, blank_like, is_blank
from aftermap.tests.conftest import ROOT

SIDE = 64


def tile(source: str, name: str, seed: int, side: int = SIDE) -> Tile:
    """Return a pair of smooth images, as photographs are, with labels of every kind."""
    random = np.random.default_rng(seed)
    pre, post = (
        cv2.resize(random.integers(40, 200, (5, 5, 3)).astype(np.uint8), (side, side))
        for _ in range(2)
    )
    damage = random.integers(0, 5, (side, side)).astype(np.uint8)
    damage[:3] = IGNORE
    footprints = np.where(damage == IGNORE, IGNORE, damage > 0).astype(np.uint8)
    return Tile(source, name, pre, footprints, 0.1 + seed / 7, post, damage)


def a_split() -> Split:
    """Return tiles of three sources of very different size, blank and missing images among them."""
    many = [tile("towns", f"quake_{number}", number) for number in range(12)]
    few = [replace(tile("roofs", "only", 20), post=None, damage=None)]
    after = tile("after", "storm_1", 21)
    after = replace(after, pre=blank_like(after.pre))
    return Split([*many, *few, after], [many[3].rows(0.5, 1), tile("after", "storm_2", 22)])


def assert_same(read: Tile, packed: Tile) -> None:
    assert (read.source, read.name, read.gsd) == (packed.source, packed.name, packed.gsd)
    for name in ("footprints", "damage"):
        ours, theirs = getattr(read, name), getattr(packed, name)
        assert np.array_equal(ours, theirs) if theirs is not None else ours is None
    for name in ("pre", "post"):
        ours, theirs = getattr(read, name), getattr(packed, name)
        if theirs is None:
            assert ours is None
            continue
        assert ours.shape == theirs.shape and ours.dtype == np.uint8
        assert np.abs(ours.astype(float) - theirs).mean() < 3
        assert is_blank(ours) == is_blank(theirs)


@pytest.mark.parametrize("megabytes", [60.0, 0.03])
def test_what_is_packed_is_read_as_the_same_split_in_the_same_order(
    tmp_path: Path, megabytes: float
) -> None:
    split = a_split()
    parts = pack(split, tmp_path / "out", Silent(), megabytes)
    assert (len(parts) == 1) == (megabytes == 60)
    assert all(part.stat().st_size <= megabytes * MEGABYTE for part in parts)
    read = read_split(tmp_path / "out", Silent())
    for ours, theirs in ((read.train, split.train), (read.validation, split.validation)):
        assert len(ours) == len(theirs)
        for one, other in zip(ours, theirs):
            assert_same(one, other)


def test_the_first_part_alone_holds_every_source_and_both_sides(tmp_path: Path) -> None:
    split = a_split()
    _, *rest = pack(split, tmp_path, Silent(), 0.06)
    assert rest
    for part in rest:
        part.unlink()
    said: list[str] = []
    some = read_packed(tmp_path, CallbackProgress(on_log=said.append))
    assert said == [f"1 of {1 + len(rest)} parts are in '{tmp_path}'."]
    assert {one.source for one in some.train} == {one.source for one in split.train}
    assert {one.source for one in some.validation} == {one.source for one in split.validation}
    learnt = {(one.source, one.name) for one in some.train}
    assert not learnt & {(one.source, one.name) for one in split.validation}


def harm(part: Path, how: str) -> None:
    whole = part.read_bytes()
    if how == "cut":
        part.write_bytes(whole[: len(whole) // 2])
    elif how == "flipped":
        at = whole.index(b"\xff\xd8\xff") + 100
        part.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
    elif how == "other":
        part.write_bytes(b"nonsense")
    else:
        with zipfile.ZipFile(part, "w") as archive:
            archive.writestr("index.json", "{}")


@pytest.mark.parametrize("how", ["cut", "flipped", "other", "empty"])
def test_a_damaged_part_is_named_in_one_sentence(tmp_path: Path, how: str) -> None:
    part = pack(a_split(), tmp_path, Silent())[0]
    harm(part, how)
    with pytest.raises(InputError, match=r"part-000\.zip' is damaged"):
        read_packed(tmp_path, Silent())


def test_parts_of_two_packings_are_not_mixed(tmp_path: Path) -> None:
    split = a_split()
    ours = pack(split, tmp_path / "a", Silent(), 0.03)
    theirs = pack(Split(split.train[:8], split.validation), tmp_path / "b", Silent(), 0.03)
    ours[1].write_bytes(theirs[1].read_bytes())
    with pytest.raises(InputError, match="several packings"):
        read_packed(tmp_path / "a", Silent())


def test_what_cannot_be_packed_leaves_nothing(tmp_path: Path) -> None:
    split = a_split()
    large = Split([*split.train, tile("towns", "city", 30, side=1024)], split.validation)
    with pytest.raises(ParameterError, match="'city' alone takes"):
        pack(large, tmp_path / "out", Silent(), 0.05)
    assert not is_packed(tmp_path / "out")
    pack(split, tmp_path / "out", Silent())
    before = (tmp_path / "out" / "part-000.zip").read_bytes()
    (tmp_path / "file").write_text("")
    for out in (tmp_path / "out", tmp_path / "file" / "out"):
        with pytest.raises(OutputError):
            pack(split, out, Silent())
    assert (tmp_path / "out" / "part-000.zip").read_bytes() == before


def test_a_cancelled_packing_leaves_no_part(tmp_path: Path) -> None:
    with pytest.raises(AftermapError):
        pack(a_split(), tmp_path, CallbackProgress(cancelled=lambda: True))
    assert not is_packed(tmp_path)


BARE = """
import sys

class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"rasterio", "shapely", "pyproj", "pyogrio", "affine"}:
            raise ImportError(name)

sys.meta_path.insert(0, Missing())
sys.path.insert(0, "scripts")
import package

package.load()
from pathlib import Path
from aftermap.core.models.folder import load_networks, save_model
from aftermap.core.progress import Silent
from aftermap.core.training import recipe
from aftermap.core.training.data.default_split import read_split

split = read_split(Path(sys.argv[1]), Silent())
print(len(split.train), len(split.validation))
"""


def test_packed_tiles_are_learnt_from_without_the_libraries_of_rasters(tmp_path: Path) -> None:
    pack(a_split(), tmp_path, Silent())
    done = subprocess.run(
        [sys.executable, "-c", BARE, str(tmp_path)],
        cwd=ROOT, check=False, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.stdout.split() == ["14", "2"], done.stderr

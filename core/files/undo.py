"""Renaming several files as if it were one act, and taking it back.

Before the first rename every folder concerned gets a list of what will be put there, and the older
files get a second name (a hard link where the disk knows them) in the run's hidden folder. The act
counts as done when the first of these lists is removed. A run that is killed before that leaves the
lists, and whoever clears up after it puts the older files back: `roll_back`.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LIST, KEPT = "undo.json", "kept"


@dataclass(frozen=True)
class Move:
    """A file to bring to its place; `source` is None where a file is only taken away."""

    source: Path | None
    target: Path


def carry_out(moves: Sequence[Move], hidden: dict[Path, Path]) -> None:
    """Bring files to their places, all or none.

    Args:
        moves: in their order.
        hidden: by folder that files are put in, the run's hidden folder in it.

    Raises:
        OSError: one could not be moved; all is as it was.
    """
    if len(moves) == 1 and moves[0].source is not None:
        os.replace(moves[0].source, moves[0].target)
        return
    try:
        _prepare(moves, hidden)
        for move in moves:
            if move.source is None:
                move.target.unlink(missing_ok=True)
            else:
                os.replace(move.source, move.target)
    except BaseException:
        if all([roll_back(folder) for folder in hidden.values()]):
            _forget(hidden.values())
        raise
    _forget(hidden.values())


def roll_back(hidden: Path) -> bool:
    """Undo what a run that is gone, or failed, had begun to put beside its hidden folder.

    Nothing happens where the run got to its end. A file that has since been made there by someone
    else stays.

    Returns:
        Whether the hidden folder can go: False while it holds a file that could not be put back.
    """
    list_ = _read(hidden)
    if list_ is None:
        return True
    folders = [Path(name) for name in list_["folders"]]
    if hidden not in folders or any(item.name != hidden.name for item in folders):
        return True
    if not (folders[0] / LIST).exists():
        return True  # all were in their places
    # The first list last, since by it the others are known to be unfinished.
    return all([_restore(folder) for folder in reversed(folders)])


def _forget(folders: Collection[Path]) -> None:
    """Remove the lists, with which the act is done, and the older files."""
    with suppress(OSError):
        for folder in folders:
            (folder / LIST).unlink(missing_ok=True)
    for folder in folders:
        shutil.rmtree(folder / KEPT, ignore_errors=True)


def _prepare(moves: Sequence[Move], hidden: dict[Path, Path]) -> None:
    names = [str(folder) for folder in hidden.values()]
    for parent, folder in hidden.items():
        mine = [move for move in moves if move.target.parent == parent]
        fresh = {move.target.name: _mark(move.source) for move in mine if move.source}
        text = json.dumps({"folders": names, "fresh": fresh})
        (folder / LIST).write_text(text, encoding="utf-8")
        (folder / KEPT).mkdir()
    for move in moves:
        _keep(move.target, hidden[move.target.parent] / KEPT / move.target.name)


def _keep(target: Path, kept: Path) -> None:
    if not os.path.lexists(target):
        return
    try:
        os.link(target, kept, follow_symlinks=False)
    except (OSError, NotImplementedError):
        os.replace(target, kept)  # a disk without hard links


def _restore(folder: Path) -> bool:
    """Put the older files of one folder back; return whether that is done."""
    list_ = _read(folder)
    if list_ is None:
        return True
    fresh, older = list_["fresh"], _inside(folder / KEPT)
    try:
        for target in (folder.parent / Path(name).name for name in fresh):
            if not (folder / KEPT / target.name).exists() and _mark(target) == fresh[target.name]:
                target.unlink()
        for kept in older:
            target = folder.parent / kept.name
            if not os.path.lexists(target) or _mark(target) == fresh.get(kept.name):
                os.replace(kept, target)
        (folder / LIST).unlink()
    except OSError:
        return False
    return True


def _inside(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else []


def _read(folder: Path) -> dict[str, Any] | None:
    try:
        text = (folder / LIST).read_text(encoding="utf-8")
        list_: dict[str, Any] = json.loads(text)
        return list_ if list_["folders"] and isinstance(list_["fresh"], dict) else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _mark(path: Path) -> list[int] | None:
    """Return what tells a file from another one that takes its name later."""
    try:
        status = path.stat()
    except OSError:
        return None
    return [status.st_size, status.st_mtime_ns]

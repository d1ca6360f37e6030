"""Outputs appear under their final name only when they are whole, and those of one run together.

Every file is written in a hidden folder beside its final place, on the same file system. Within
`together` it waits there until all others are whole too; then all are renamed, or none: see `undo`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import InputError, OutputError
from ..sentences import say
from . import undo
from .behind import OF_A_RASTER
from .held import require_closed
from .scratch import make_scratch, not_written, partial_folder, place_of, remove_scratch

PATIENCE = 3.0
"""Seconds in which another program may let go of a GeoPackage that is to be replaced."""


class _Together:
    """Files that are renamed as one act.

    Args:
        targets: final places of the files that wait for each other.
    """

    def __init__(self, targets: Iterable[Path]) -> None:
        self.targets = set(targets)
        self.ready: list[tuple[Path, Path]] = []
        self.then: list[Callable[[], None]] = []


_open: list[_Together] = []
_finals: dict[str, str] = {}


@contextmanager
def together(
    finals: Iterable[str],
    seal: Callable[[str, str], None] | None = None,
    begin: Callable[[], None] | None = None,
) -> Iterator[None]:
    """Let the files written by `whole_file` appear all at once when the block ends, or not at all.

    Inside another `together` they wait for those of the outer one too. If the last cannot be put in
    its place, the others are taken back and older files of their names are there again; if the
    process is killed meanwhile, the next run in their folders does so.

    Args:
        finals: which files; others appear when they are whole.
        seal: called with each file where it waits and its final path, before any appears.
        begin: called last before any appears; if it raises, none does.

    Raises:
        OutputError: a folder cannot be written, which is tried at once, or a file not be replaced.
    """
    one = _Together(place_of(final) for final in finals)
    tried = [make_scratch(str(path)) for path in one.targets if path.parent.is_dir()]
    _open.append(one)
    try:
        yield
        _open.remove(one)
        if _open:
            _open[-1].ready += one.ready
            _open[-1].then += one.then
            one.ready = []
            return
        if seal:
            for folder, target in one.ready:
                seal(str(folder / target.name), str(target))
        if begin:
            begin()
        _put(one.ready)
        for act in one.then:
            act()
    finally:
        if one in _open:
            _open.remove(one)
        for folder in (*tried, *(folder for folder, _ in one.ready)):
            remove_scratch(folder)


@contextmanager
def apart() -> Iterator[None]:
    """Let what the block writes appear at once: temporary files that the run itself reads."""
    held = _open[:]
    _open.clear()
    try:
        yield
    finally:
        _open[:] = held


def when_whole(act: Callable[[], None]) -> None:
    """Call `act` once what is written together is in its place; at once outside `together`."""
    if _open:
        _open[-1].then.append(act)
    else:
        act()


def final_of(path: str) -> str:
    """Return where a file will be that is being written with `whole_file`, else `path` itself."""
    while path in _finals:
        path = _finals[path]
    return path


@contextmanager
def whole_file(final: str) -> Iterator[str]:
    """Give a path to write to; on success move it to `final`, on failure remove it.

    The path keeps the final file name, since formats are chosen by suffix and a GeoPackage's or
    TIFF's sidecars are named after it. What is written beside it moves with it.

    Raises:
        OutputError: the folder is missing or cannot be written, the disk is full, or `final` is a
            GeoPackage that another program holds.
    """
    target = place_of(final)
    if not target.parent.is_dir():
        raise OutputError(
            say("The folder of '{final}' does not exist: choose another place.", final=final)
        )
    folder = make_scratch(final)
    partial = str(folder / target.name)
    _finals[partial] = str(final)
    waits = False
    try:
        yield partial
        waits = bool(_open) and target in _open[-1].targets
        if waits:
            _open[-1].ready.append((folder, target))
        else:
            _put([(folder, target)])
    except OutputError as error:
        # Whoever wrote knew the partial path only; a person knows the final one.
        raise OutputError(str(error).replace(partial, str(final))) from error
    except OSError as error:
        if type(error).__module__.startswith("rasterio"):
            # Who writes rasters says himself what fails there: this is an image that was read.
            said = str(error.__cause__ or error)
            raise InputError(
                say("An image cannot be read ({said}): copy it again.", said=said)
            ) from error
        if error.filename is not None and not _inside(str(error.filename), target.parent):
            raise
        raise not_written(final, error) from error
    finally:
        del _finals[partial]
        if not waits:
            remove_scratch(folder)


def _put(ready: list[tuple[Path, Path]]) -> None:
    """Bring what is whole to its place, and take away what went with the files that were there.

    Raises:
        OutputError: a file cannot be replaced; all is as it was.
    """
    require_closed((str(target) for _, target in ready), PATIENCE)
    moves = [move for folder, target in ready for move in _moves(folder, target)]
    try:
        undo.carry_out(moves, {target.parent: partial_folder(target) for _, target in ready})
    except OSError as error:
        # What `os.replace` names last is the place.
        raise not_written(str(error.filename2 or error.filename or ready[0][1]), error) from error


def _moves(folder: Path, target: Path) -> Iterator[undo.Move]:
    items = sorted(folder.iterdir(), key=lambda path: len(path.name), reverse=True)
    names = {item.name for item in items}
    for item in items:
        yield undo.Move(item, target.with_name(item.name))
    if target.name in names:
        for name in sorted({f"{target.name}{suffix}" for suffix in OF_A_RASTER} - names):
            if os.path.lexists(target.with_name(name)):
                yield undo.Move(None, target.with_name(name))


def _inside(path: str, folder: Path) -> bool:
    return folder in place_of(path).parents

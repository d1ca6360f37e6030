"""A folder that is made beside the one in use, and takes its place only once it is whole."""

from __future__ import annotations

import contextlib
import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from ...core.errors import EngineError
from ...core.sentences import say

PATIENCE = 5.0
"""Seconds for which a rename is tried again: virus scanners hold new files for a moment."""


def new_of(target: Path) -> Path:
    """Return the folder in which what will be `target` is made."""
    return target.with_name(f"{target.name}.new")


def old_of(target: Path) -> Path:
    """Return the name that the former folder has while the two are changed."""
    return target.with_name(f"{target.name}.old")


@contextlib.contextmanager
def beside(
    target: Path, require_free: Callable[[Path], None], when_free: Callable[[Path], None]
) -> Iterator[Path]:
    """Give a folder to fill; it takes the place of `target` unless something is raised.

    Args:
        target: stays as it is until the new one is whole.
        require_free: called before anything is made; raises if `target` is at work.
        when_free: called before the change; returns once `target` is not at work.

    Raises:
        EngineError: the folders cannot be changed; the former one is in its place.
    """
    new = new_of(target)
    settle(target)
    require_free(target)
    shutil.rmtree(new, ignore_errors=True)
    try:
        yield new
        when_free(target)
        _change(target, new)
    finally:
        shutil.rmtree(new, ignore_errors=True)


def settle(target: Path) -> None:
    """Put a former folder back in its place, where a program ended between the two renames."""
    old = old_of(target)
    if target.exists():
        shutil.rmtree(old, ignore_errors=True)
    elif old.exists():
        _rename(old, target)


def _change(target: Path, new: Path) -> None:
    old = old_of(target)
    try:
        if target.exists():
            _rename(target, old)
        try:
            _rename(new, target)
        except OSError:
            if old.exists():
                _rename(old, target)
            raise
    except OSError as error:
        raise EngineError(
            say(
                "'{target}' cannot be changed for the new engine ({strerror}): wait for running"
                " jobs, restart QGIS, or choose another folder. The engine before it is as it was.",
                target=target,
                strerror=error.strerror,
            )
        ) from error
    shutil.rmtree(old, ignore_errors=True)


def _rename(source: Path, target: Path) -> None:
    end = time.monotonic() + PATIENCE
    while True:
        try:
            os.replace(source, target)
        except PermissionError:
            if os.name != "nt" or time.monotonic() > end:
                raise
            time.sleep(0.2)
        else:
            return

"""Finished tiles on disk, so that a run that was cut off goes on where it stopped.

They lie in the user's cache under a key made of everything that decides what the network says: the
images, the model, what computes it, and the plan. Another image, model or parameter is another key.
What the network said is all that is kept; blending and writing it again takes little time.
"""

from __future__ import annotations

import math
import os
import shutil
import zlib
from collections.abc import Callable, Generator, Iterable, Iterator, Set
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import TracebackType

import numpy as np
from filelock import FileLock, Timeout

from ..caches import cache_folder, is_old
from ..files import free_space, when_whole
from ..naming import counted
from ..progress import Progress
from ..sentences import say
from .blend import Answer, cell_plan
from .plan import Plan, Tile

LOCK = "in-use"
CHECKSUM = 4
"""Bytes of the CRC-32 at the end of a file: after a power cut a file may hold anything."""

Compute = Callable[[Iterable[Tile]], Generator[Answer, None, None]]
"""Answers tiles in their order; an answer may cover several neighbours of one row."""


class Journal:
    """The journal of one run; a context manager around the whole run.

    Leaving it after a success removes it. Whatever else ends the run leaves it for the next.

    Args:
        wanted: False keeps nothing and resumes nothing.
    """

    def __init__(self, wanted: bool = True) -> None:
        self._wanted = wanted
        self._folder: Path | None = None
        self._writes = False
        self._lock: FileLock | None = None
        self._key = ""
        self._shape = (0, 0)
        self._features = 0
        self._plan: Plan | None = None
        self._stored: dict[tuple[int, int], int] = {}

    def __enter__(self) -> Journal:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._lock is not None:
            self._lock.release()
        if kind is None and self._folder is not None:
            when_whole(partial(shutil.rmtree, self._folder, ignore_errors=True))

    def begin(
        self,
        key: str,
        plan: Plan,
        channels: int,
        images: int,
        progress: Progress,
        *,
        features: int = 0,
    ) -> None:
        """Open the folder of this run, and log how much of it is there already.

        Args:
            key: a digest of all that decides what the network says.
            plan: the tiles.
            channels: of an answer's values.
            images: of its validity.
            progress: where to log.
            features: of its cells.
        """
        if not self._wanted:
            return
        try:
            root = cache_folder("runs")
            _remove_old(root)
            # A part of the digest tells runs apart, and Windows limits how long paths are.
            folder = root / key[:24]
            folder.mkdir(exist_ok=True)
            os.utime(folder)  # by this `_remove_old` knows that somebody still wants it
            # Two runs of the very same work would delete what the other goes on with.
            lock = FileLock(str(folder / LOCK))
            lock.acquire(timeout=0)
            needed = _size(plan, channels, images)
            if features:
                needed += _size(cell_plan(plan), features, 0)
            if needed > free_space(folder):
                progress.log(
                    say(
                        "Finished tiles are not kept: they need {needed:.1f} GB in '{root}'.",
                        needed=needed / 1e9,
                        root=root,
                    )
                )
                lock.release()
                return
        except (OSError, Timeout):
            return  # nowhere to write, or another run is at the very same work
        self._folder, self._lock, self._writes = folder, lock, True
        self._key, self._plan, self._shape = key, plan, (channels, images)
        self._features = features
        self._stored = _stored(folder)
        if self._stored:
            count = sum(last - first + 1 for (_, first), last in self._stored.items())
            progress.log(
                say(
                    "Goes on with a run that was cut off: {least} of {tiles} there.",
                    least=min(count, len(plan)),
                    tiles=counted(len(plan), "tile is", "tiles are"),
                )
            )

    def fill(self, plan: Plan, compute: Compute) -> Generator[Answer, None, None]:
        """Yield all answers of a plan, in order, computing and keeping those that are missing."""
        # What is stored and what is computed are merged by place: blending needs the tiles in
        # order, and a run that was cut off leaves gaps.
        known = {
            (row, column)
            for (row, first), last in self._stored.items()
            for column in range(first, last + 1)
        }
        fresh, done = compute(_from(plan, (0, 0), known)), (-1, -1)
        try:
            for tile in plan.tiles():
                at = (tile.row, tile.column)
                if at <= done:
                    continue
                answer = self._load(at) if at in known else None
                if answer is None and at in known:
                    # Its file is damaged. One stops before the other starts: they share the images.
                    fresh.close()
                    known -= {(tile.row, column) for column in range(at[1], self._stored[at] + 1)}
                    fresh = compute(_from(plan, at, known))
                answer = answer or self._keep(next(fresh))
                yield answer
                done = (answer.row, answer.last)
        finally:
            fresh.close()

    def _keep(self, answer: Answer) -> Answer:
        if self._folder is None or not self._writes:
            return answer
        path = self._folder / f"{answer.row}-{answer.first}-{answer.last}"
        values, valid = np.ascontiguousarray(answer.values), np.packbits(answer.valid)
        place = self._place(answer.row, answer.first, answer.last)
        parts: list[bytes | memoryview] = [values.data, valid.data]
        if answer.cells is not None:
            parts.append(np.ascontiguousarray(answer.cells).data)
        checksum = place
        for one in parts:
            checksum = zlib.crc32(one, checksum)
        parts.append(checksum.to_bytes(CHECKSUM, "big"))
        unfinished = path.with_suffix(".part")
        try:
            # Renamed when whole: a kill leaves a part that no later run takes for an entry.
            with unfinished.open("wb") as stream:
                for one in parts:
                    stream.write(one)
            os.replace(unfinished, path)
        except OSError:
            unfinished.unlink(missing_ok=True)
            self._writes = False  # the disk is full: the result itself is worth more
        return answer

    def _place(self, row: int, first: int, last: int) -> int:
        """Return what the checksum of an entry starts from: the run, and its place in it.

        So a file that was copied to another's name, or from another run's folder, is damaged too.
        """
        return zlib.crc32(f"{self._key}/{row}-{first}-{last}".encode())

    def _load(self, at: tuple[int, int]) -> Answer | None:
        """Return a stored answer; None if its file is damaged."""
        assert self._folder is not None and self._plan is not None
        (row, first), last = at, self._stored[at]
        try:
            data = (self._folder / f"{row}-{first}-{last}").read_bytes()
        except OSError:
            return None
        content, checksum = data[:-CHECKSUM], data[-CHECKSUM:]
        height, width = _extent(self._plan, row, first, last)
        channels, images = self._shape
        size = channels * height * width
        bits = images * height * width
        beyond = size + -(-bits // 8)
        shape = self._cells_shape(row, first, last)
        # The length first: a file that a power cut left short would not fit the shape.
        if len(content) != beyond + math.prod(shape):
            return None
        if zlib.crc32(content, self._place(row, first, last)) != int.from_bytes(checksum, "big"):
            return None
        values = np.frombuffer(content, np.uint8, size).reshape(channels, height, width)
        packed = np.frombuffer(content, np.uint8, beyond - size, size)
        valid = np.unpackbits(packed, count=bits).astype(np.bool_).reshape(images, height, width)
        cells = None
        if self._features:
            cells = np.frombuffer(content, np.uint8, offset=beyond).reshape(shape)
        return Answer(row, first, last, values, valid, cells)

    def _cells_shape(self, row: int, first: int, last: int) -> tuple[int, int, int]:
        assert self._plan is not None
        if not self._features:
            return 0, 0, 0
        return self._features, *_extent(cell_plan(self._plan), row, first, last)


@dataclass(frozen=True)
class Journals:
    """Those of a run's two stages; a run that is cut off in the second keeps both."""

    first: Journal
    second: Journal

    @classmethod
    def of(cls, wanted: bool, stack: ExitStack) -> Journals:
        """Open both until `stack` is left."""
        first, second = (stack.enter_context(Journal(wanted)) for _ in range(2))
        return cls(first, second)


def _from(plan: Plan, first: tuple[int, int], known: Set[tuple[int, int]]) -> Iterator[Tile]:
    """Yield the tiles from one on that are not known, by row and column."""
    for tile in plan.tiles():
        at = (tile.row, tile.column)
        if at >= first and at not in known:
            yield tile


def _size(plan: Plan, channels: int, images: int) -> int:
    """Return the bytes that all answers of a plan take."""
    height, width = (
        sum(end - start for start, end in map(axis.weighted, axis.needed))
        for axis in (plan.y, plan.x)
    )
    return int(height * width * (channels + images / 8))


def _stored(folder: Path) -> dict[tuple[int, int], int]:
    """Return the last column by row and first column of every file."""
    found = {}
    for file in folder.iterdir():
        parts = file.name.split("-")
        if len(parts) == 3 and all(part.isdigit() for part in parts):
            row, first, last = map(int, parts)
            found[row, first] = last
    return found


def _extent(plan: Plan, row: int, first: int, last: int) -> tuple[int, int]:
    top, bottom = plan.y.weighted(row)
    return bottom - top, plan.x.weighted(last)[1] - plan.x.weighted(first)[0]


def _remove_old(root: Path) -> None:
    """Remove journals that nobody went on with for long."""
    for folder in root.iterdir():
        try:
            if is_old(folder):
                shutil.rmtree(folder, ignore_errors=True)
        except OSError:
            continue  # another run has removed it

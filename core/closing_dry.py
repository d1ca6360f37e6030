"""How a dry run ends: what the run would read, compute and write, and how long it would take.

Standard library only.
"""

from __future__ import annotations

from collections.abc import Iterator

from .results import DryRunResult
from .spelling import Say, Spelling


def foreseen(result: DryRunResult, say: Say, spelling: Spelling) -> Iterator[str]:
    """Yield the lines of what a run would do.

    Args:
        result: of a dry run.
        say: translates a text.
        spelling: how numbers are written.
    """
    whole = spelling.whole
    yield say("This was a dry run: no image was read and nothing was written.")
    yield say("Scene: {width} x {height} pixels, {area}.").format(
        width=whole(result.width), height=whole(result.height), area=spelling.area(result.area_m2)
    )
    if result.tiles:
        yield say(
            "Network: {tiles} tiles, {pixels} million pixels at most, {model} on {device}."
        ).format(
            tiles=" + ".join(map(whole, result.tiles)),
            pixels=spelling.about(sum(result.network_pixels) / 1e6),
            model=result.model,
            device=result.device,
        )
    if result.memory_bytes:
        yield say("Memory of the network: {size}.").format(size=spelling.size(result.memory_bytes))
    yield say("To read: {size}.").format(size=spelling.size(result.read_bytes))
    yield say("To write: {size} at most, as {files}.").format(
        size=spelling.size(result.write_bytes), files=", ".join(result.written)
    )
    if result.seconds is None:
        yield say("How long it would take, no run on this machine tells.")
    else:
        minutes = spelling.about(result.seconds / 60)
        yield say("Time: about {minutes} min.").format(minutes=minutes)

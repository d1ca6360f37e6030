"""Turns any exception into a class of `errors` and one sentence for the person."""

from __future__ import annotations

import errno
from collections.abc import Iterator

from ..errors import AftermapError, EngineError


class UnexpectedError(EngineError):
    """Something went wrong that nobody thought of: the traceback belongs in the log."""


OUT_OF_MEMORY = (
    "The engine ran out of memory: close other programs, or choose a smaller tile or extent."
)

_MEMORY_SIGNS = (
    "out of memory",
    "not enough memory",
    "cannot allocate memory",
    "can't allocate memory",
    "insufficient memory",
    "failed to allocate",
    "failed to map segment",
    "can't start new thread",
)
"""How torch, OpenCV, GDAL and the loader of shared libraries word it."""


def explain(error: BaseException) -> AftermapError:
    """Return `error` itself if Aftermap raised it on purpose, else one that says it in a sentence.

    The original stays attached as `__cause__`.
    """
    if ran_out_of_memory(error):
        said: AftermapError = EngineError(OUT_OF_MEMORY)
    elif isinstance(error, AftermapError):
        return error
    elif isinstance(error, ModuleNotFoundError) and not str(error.name).startswith("aftermap"):
        said = EngineError(
            f"The engine's environment lacks the package '{error.name}': install it again with"
            " Plugins > Aftermap > Engine, or pip install -r requirements/engine.txt."
        )
    else:
        said = UnexpectedError(
            f"The engine met an error it did not expect ({type(error).__name__}: {_line(error)});"
            " the traceback is in the log: please report it."
        )
    said.__cause__ = error
    return said


def ran_out_of_memory(error: BaseException) -> bool:
    """Whether `error`, or what caused it, means that memory was not there."""
    return any(_is_memory(item) for item in _chain(error))


def _is_memory(error: BaseException) -> bool:
    if isinstance(error, MemoryError):
        return True
    if isinstance(error, OSError) and error.errno == errno.ENOMEM:
        return True
    text = str(error).lower()
    return not isinstance(error, AftermapError) and any(sign in text for sign in _MEMORY_SIGNS)


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    item: BaseException | None = error
    while item is not None and id(item) not in seen:
        seen.add(id(item))
        yield item
        item = item.__cause__ or (None if item.__suppress_context__ else item.__context__)


def _line(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return lines[0][:200] if lines else "no message"

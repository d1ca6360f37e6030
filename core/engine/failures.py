"""Turns any exception into a class of `errors` and one sentence for the person."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from typing import Optional

from ..errors import AftermapError, EngineError, InputError
from ..sentences import say


class UnexpectedError(EngineError):
    """Something went wrong that nobody thought of: the traceback belongs in the log."""


OUT_OF_MEMORY = say(
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
    "bad_alloc",
    "bad allocation",
    "memory allocation",
    "memoryerror",
    "pthread_create failed",
    "thread creation failed",
    "resource temporarily unavailable",
)
"""How torch, OpenCV, GDAL, OpenBLAS and the loader of shared libraries word it."""

LEAST_MEMORY, LEAST_PER_CORE = 600_000_000, 40_000_000
"""Bytes of addresses below which numpy and rasterio crash while they are loaded (measured: 590 MB
on two cores); each core has a thread of OpenBLAS with its own buffers."""


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
            say(
                "The engine's environment lacks the package '{name}': install it again with"
                " Plugins > Aftermap > Engine, or pip install -r requirements/engine.txt.",
                name=error.name,
            )
        )
    elif isinstance(error, OSError) and error.filename is not None:
        said = InputError(_about_file(error))
    elif isinstance(error, UnicodeDecodeError):
        said = InputError(
            say(
                "A file holds text that is not in the encoding it names ({object}): it is damaged;"
                " download or export it again.",
                object=ascii(error.object[:40]),
            )
        )
    elif isinstance(error, UnicodeEncodeError):
        said = InputError(
            say(
                "A name or text holds characters that cannot be written ({object}): rename the"
                " file, or write the text anew.",
                object=ascii(error.object)[:80],
            )
        )
    else:
        said = UnexpectedError(
            say(
                "The engine met an error it did not expect ({name}: {error}); the traceback is in"
                " the log: please report it.",
                name=type(error).__name__,
                error=_line(error),
            )
        )
    said.__cause__ = error
    return said


def address_limit() -> Optional[int]:
    """Return the most bytes of addresses that this process may have; None is no limit."""
    if sys.platform == "win32":
        return None
    import resource

    limit = resource.getrlimit(resource.RLIMIT_AS)[0]
    return None if limit == resource.RLIM_INFINITY else limit


def require_memory() -> None:
    """Refuse to load libraries that crash where memory is refused to them, and do not tell.

    Raises:
        EngineError: a limit (`ulimit -v`) leaves less than they need.
    """
    limit = address_limit()
    if limit is not None and limit < LEAST_MEMORY + LEAST_PER_CORE * (os.cpu_count() or 1):
        raise EngineError(OUT_OF_MEMORY)


def reads_as_memory(text: str) -> bool:
    """Whether the log of a process that ended tells that memory was not there."""
    return any(sign in text.lower() for sign in _MEMORY_SIGNS)


def ran_out_of_memory(error: BaseException) -> bool:
    """Whether `error`, or what caused it, means that memory was not there."""
    return any(_is_memory(item) for item in _chain(error))


def _is_memory(error: BaseException) -> bool:
    if isinstance(error, MemoryError):
        return True
    if isinstance(error, OSError) and error.errno == errno.ENOMEM:
        return True
    return not isinstance(error, AftermapError) and reads_as_memory(str(error))


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    item: BaseException | None = error
    while item is not None and id(item) not in seen:
        seen.add(id(item))
        yield item
        item = item.__cause__ or (None if item.__suppress_context__ else item.__context__)


def _about_file(error: OSError) -> str:
    name = ascii(str(error.filename))
    if error.errno == errno.ENAMETOOLONG:
        return say(
            "The name {name}... is too long for this disk: choose a shorter one.", name=name[:60]
        )
    return say(
        "{name} cannot be read or written ({strerror}): see to it, or choose another file or"
        " folder.",
        name=name,
        strerror=error.strerror,
    )


def _line(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return lines[0][:200] if lines else "no message"

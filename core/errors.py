"""Everything Aftermap says when it cannot go on.

Each message is one sentence for the person at the map: what happened, to which file, what to do.
"""

from __future__ import annotations

from collections.abc import Callable

from .language import worded
from .naming import spoken, with_names


class AftermapError(Exception):
    """Root of every error that Aftermap raises on purpose.

    Its message marks the fields it names; see `naming`.
    """

    @property
    def marked(self) -> str:
        """The message as it was written, to be passed on to whoever shows it."""
        message = self.args[0] if self.args else ""
        return message if isinstance(message, str) else str(message)

    def said(self, called: Callable[[str], str]) -> str:
        """Return the message in words, with each field it names as `called` calls it."""
        return with_names(worded(self.marked), called)

    def __str__(self) -> str:
        return self.said(spoken)


class InputError(AftermapError):
    """An input file or layer cannot be used."""


class OffExtentError(InputError):
    """The extent that was asked for lies off an input; nothing is wrong with its file."""


class ParameterError(AftermapError):
    """A parameter, or two together, make no sense."""


class ModelError(AftermapError):
    """A model folder is missing, damaged or of the wrong kind."""


class OutputError(AftermapError):
    """A result cannot be written."""


class EngineError(AftermapError):
    """The engine process is missing, cannot start, or died."""


class EngineMissingError(EngineError):
    """There is no engine, or the one that was chosen is gone."""


class Cancelled(AftermapError):
    """The person asked to stop; nothing is left under a final name."""

    def __init__(self, message: str = "The run was cancelled; no output was written.") -> None:
        super().__init__(message)

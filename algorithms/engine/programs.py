"""Runs the programs that install: line by line, cancelled at once, and never left behind."""

from __future__ import annotations

import queue
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Optional

from ...core.errors import Cancelled, EngineError
from ...core.sentences import say
from .process import Feedback
from .processes import kill_tree, popen_options

LAST: deque[str] = deque(maxlen=60)
"""The last lines that programs said, for a report of what went wrong."""

FORBIDDEN = (5, 1260)
"""Windows' codes where access is denied, and where a policy forbids a program."""


def execute(
    command: Sequence[str],
    variables: Mapping[str, str],
    feedback: Feedback,
    on_line: Callable[[str], None],
    on_wait: Callable[[], None] = lambda: None,
) -> None:
    """Run a program to its end.

    Args:
        command: the program and its arguments.
        variables: its whole environment.
        feedback: asked whether to cancel.
        on_line: gets each line that it says.
        on_wait: called some ten times a second while it says nothing.

    Raises:
        EngineError: it cannot be started, or failed; with its last lines.
        Cancelled: the person asked to stop.
    """
    tail: deque[str] = deque(maxlen=8)
    try:
        process = subprocess.Popen(  # nosec B603 # a list, no shell; of our own making
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=dict(variables),
            **popen_options(),
        )
    except OSError as error:
        raise _not_started(command[0], error) from error
    try:
        for line in _lines(process, feedback, on_wait):
            tail.append(line)
            LAST.append(line)
            on_line(line)
    finally:
        kill_tree(process)
    if process.returncode != 0:
        raise EngineError(
            say(
                "The engine could not be installed; the one before it, if any, is as it was. Check"
                " the connection and the proxy, or install from a folder of wheels; trying again"
                " goes on with what was fetched. Last lines:\n{lines}",
                lines="\n".join(tail),
            )
        )


def said_by(command: Sequence[str], variables: Mapping[str, str], feedback: Feedback) -> list[str]:
    """Return the lines that a program says; raises as `execute` does."""
    lines: list[str] = []
    execute(command, variables, feedback, lines.append)
    return lines


def _not_started(program: str, error: OSError) -> EngineError:
    if isinstance(error, PermissionError) or getattr(error, "winerror", None) in FORBIDDEN:
        return EngineError(
            say(
                "Programs in '{parent}' may not be started here ({strerror}): choose another"
                " folder for the engine, one that your office allows programs in.",
                parent=Path(program).parent,
                strerror=error.strerror,
            )
        )
    return EngineError(
        say("'{program}' cannot be started ({strerror}).", program=program, strerror=error.strerror)
    )


def _lines(
    process: subprocess.Popen[bytes], feedback: Feedback, on_wait: Callable[[], None]
) -> Iterator[str]:
    """Yield lines as they come; `Cancelled` is raised within moments even if none comes."""
    assert process.stdout is not None
    stream, lines = process.stdout, queue.Queue[Optional[bytes]]()

    def read() -> None:
        with stream:
            for line in stream:
                lines.put(line)
        lines.put(None)

    threading.Thread(target=read, daemon=True).start()
    while True:
        if feedback.isCanceled():
            raise Cancelled(
                "The installation was cancelled; the engine before it, if any, is as it was. What"
                " was fetched is kept for another try."
            )
        try:
            line = lines.get(timeout=0.1)
        except queue.Empty:
            on_wait()
            continue
        if line is None:
            process.wait()
            return
        yield line.decode("utf-8", "replace").rstrip()

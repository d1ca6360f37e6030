"""How much has been fetched, in megabytes: what lies in the folder that a program fetches into."""

from __future__ import annotations

import contextlib
import os
import time
from pathlib import Path

from ...core.sentences import say
from .process import Feedback

EVERY = 1.0
"""Seconds between two looks at the folder."""


class Fetching:
    """Turns the lines and the files of a program that fetches into progress and words.

    Args:
        feedback: is told.
        start: progress in percent at the beginning.
        end: progress when all is fetched.
        total: megabytes that are expected.
        folder: where the program fetches into.
    """

    def __init__(
        self, feedback: Feedback, start: float, end: float, total: int, folder: Path
    ) -> None:
        self._feedback, self._start, self._span = feedback, start, end - start
        self._total, self._folder = max(1, total), folder
        self._looked = 0.0

    def hear(self, line: str) -> None:
        """Take a line: files being fetched go to the log, with their sizes."""
        if "Downloading" in line and ".metadata" not in line:
            self._feedback.pushInfo(line.strip())
        self.look()

    def look(self) -> None:
        """Say how much there is, once a second at most."""
        now = time.monotonic()
        if now - self._looked < EVERY:
            return
        self._looked = now
        done = min(megabytes_in(self._folder), self._total)
        self._feedback.setProgress(self._start + self._span * done / self._total)
        self._feedback.setProgressText(
            say("Fetching packages: {done:.0f} of about {total} MB", done=done, total=self._total)
        )


def megabytes_in(folder: Path) -> float:
    """Return the size of all files in a folder that another program is changing."""
    total, folders = 0, [str(folder)]
    while folders:
        with contextlib.suppress(OSError), os.scandir(folders.pop()) as entries:
            for entry in entries:
                with contextlib.suppress(OSError):
                    if entry.is_dir(follow_symlinks=False):
                        folders.append(entry.path)
                    else:
                        total += entry.stat(follow_symlinks=False).st_size
    return total / 1e6

"""A map that is unknown in large part looks like one with little damage: so it is said aloud."""

from __future__ import annotations

from ..progress import Progress
from ..requests import MUCH_UNSEEN
from ..sentences import say


def warn_if_unseen(share: float, progress: Progress) -> None:
    """Warn where much of a scene was not seen.

    Args:
        share: of its pixels that could not be judged, 0..1.
        progress: told of it.
    """
    if share >= MUCH_UNSEEN:
        progress.warn(
            say(
                "{share:.0%} of the scene was not seen (no data, or marked as not usable): what is"
                " there is unknown, not undamaged; look for further images of it.",
                share=share,
            )
        )

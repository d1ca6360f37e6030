"""How a search for images ends: the best pair, what speaks against it, and what to do with it.

Standard library only.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .results import CaptureFound, FindImagesResult
from .spelling import Say, Spelling

TOO_COARSE, TOO_LEANING, TOO_CLOUDY = 1.5, 20.0, 30.0
"""Metres of a pixel, degrees between two angles and percent of cloud that a person is warned of."""


@dataclass(frozen=True)
class Images:
    """The lines of the block on images that were found."""

    say: Say
    spelling: Spelling

    def told(self, result: FindImagesResult) -> Iterator[str]:
        """Yield the lines that a search ends with."""
        yield self.say(
            "Images that show the place: {count}; before {before}, after {after}."
        ).format(
            count=self.spelling.whole(result.count),
            before=self.spelling.whole(result.before_count),
            after=self.spelling.whole(result.after_count),
        )
        if not result.has_event:
            yield self.say(
                "Next: say when the event was, so that images from before are told from those"
                " after it."
            )
        elif result.before and result.after:
            yield self.say("Best pair: both images show {share} of the place.").format(
                share=self.spelling.share(result.share or 0.0, 1.0)
            )
            yield f"  {self.say('Before')}: {self._capture(result.before)}"
            yield f"  {self.say('After')}: {self._capture(result.after)}"
            yield from self._doubts(result, result.before, result.after)
            yield self.say(
                "Next: Check pair with these two; then Rapid assessment with the same two, and the"
                " place as the extent to process, so that only that part is read."
            )
        else:
            yield self.say(
                "No pair: no two images that can be read, one from before and one from after, show"
                " the same part of the place. Next: look through another catalogue."
            )

    def _capture(self, found: CaptureFound) -> str:
        """Return one side of a pair on a line: what is known of it, and where it lies."""
        known = [found.title, found.when]
        if found.gsd is not None:
            known.append(f"{self.spelling.decimal(found.gsd, 2)} m")
        if found.cloud is not None:
            share = self.spelling.share(found.cloud, 100)
            known.append(self.say("cloud {share}").format(share=share))
        if found.size:
            known.append(self.spelling.size(found.size))
        known.append(found.licence or self.say("no licence named"))
        first, *more = found.images
        lines = [", ".join(filter(None, known)), f"    {first}"]
        if more:
            lines.append(
                self.say("    and {count} further scenes of it: see best_pair in the layer").format(
                    count=self.spelling.whole(len(more))
                )
            )
        return "\n".join(lines)

    def _doubts(
        self, result: FindImagesResult, before: CaptureFound, after: CaptureFound
    ) -> Iterator[str]:
        """Yield what speaks against a pair though there is none better."""
        coarse = max(before.gsd or 0.0, after.gsd or 0.0)
        if coarse > TOO_COARSE:
            yield self.say(
                "Pixels of {size} m show no single buildings: look for a sharper image."
            ).format(size=self.spelling.decimal(coarse))
        if result.lean is not None and result.lean > TOO_LEANING:
            yield self.say(
                "The two were taken {lean}° apart off nadir: roofs will lie beside each other."
            ).format(lean=self.spelling.whole(result.lean))
        cloud = max(before.cloud or 0.0, after.cloud or 0.0)
        if cloud > TOO_CLOUDY:
            yield self.say("Cloud may hide much of it: look at the images first.")

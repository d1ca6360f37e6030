"""How a run ends: one block that a person can read, with numbers rounded as a person would.

Standard library only: the command line and QGIS tell the same, each in its language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from .closing_dry import foreseen
from .closing_images import Images
from .requests import MUCH_UNSEEN
from .results import (
    AssessBuildingsResult,
    AssessDamageResult,
    DamageStatisticsResult,
    DryRunResult,
    FindImagesResult,
    FitFootprintsResult,
    ImageFit,
    PerLevel,
    PerLevelCount,
    RapidAssessmentResult,
    RescueUrgencyResult,
    SegmentFootprintsResult,
    UrgentPlace,
    VerifyResult,
)
from .spelling import ENGLISH, Say, Spelling

MOST_MISFITS = 20
"""That are named at the end of a check; its table has all."""


def closing(result: Any, say: Say = str, spelling: Spelling = ENGLISH) -> list[str]:
    """Return the lines that a run ends with; none for a result that has nothing to add up.

    Args:
        result: what the run came to.
        say: translates a text.
        spelling: how numbers are written.
    """
    told = _Told(say, spelling)
    parts: dict[type, Callable[[Any], Iterator[str]]] = {
        RapidAssessmentResult: told.rapid,
        AssessBuildingsResult: told.assessed,
        RescueUrgencyResult: told.urgency,
        DamageStatisticsResult: told.statistics,
        SegmentFootprintsResult: told.footprints,
        DryRunResult: partial(foreseen, say=say, spelling=spelling),
        AssessDamageResult: told.damage,
        VerifyResult: told.verified,
        FitFootprintsResult: told.fitted,
        FindImagesResult: Images(say, spelling).told,
    }
    part = parts.get(type(result))
    return list(part(result)) if part else []


@dataclass(frozen=True)
class _Told:
    """The lines of each part of the block."""

    say: Say
    spelling: Spelling

    def rapid(self, result: RapidAssessmentResult) -> Iterator[str]:
        yield from self.buildings(result.assessed.count, result.assessed.count_unknown)
        if result.rescue:
            yield from self.people_of(result.rescue)
        yield self.unseen(result.unknown_share)
        if result.rescue:
            yield from self.places(result.rescue.places)
        if result.model:
            yield self.say("Model: {model}, on {device}.").format(
                model=result.model, device=result.device
            )
        if result.unknown_share >= MUCH_UNSEEN:
            yield self.say(
                "Next: look for another image of what was not seen, and review the buildings over"
                " the imagery before anyone is sent anywhere."
            )
        elif not result.rescue:
            yield self.next_review()
        elif result.rescue.places:
            yield self.next_places()

    def assessed(self, result: AssessBuildingsResult) -> Iterator[str]:
        yield from self.buildings(result.count, result.count_unknown)
        yield self.next_review()

    def urgency(self, result: RescueUrgencyResult) -> Iterator[str]:
        yield from self.people_of(result)
        yield from self.places(result.places)
        if result.places:
            yield self.next_places()

    def statistics(self, result: DamageStatisticsResult) -> Iterator[str]:
        yield from self.buildings(result.count, result.count_unknown)
        if result.people_by_level and result.people_total is not None:
            elsewhere = result.people_total - sum(result.people_by_level)
            elsewhere -= result.people_unknown or 0.0
            yield self.people(
                result.people_total,
                result.people_by_level,
                result.people_unknown or 0.0,
                max(elsewhere, 0.0),
            )
        if result.correlation is not None:
            yield self.say("Building area and people go together with r = {r}.").format(
                r=f"{result.correlation:.2f}".replace(".", self.spelling.point)
            )

    def verified(self, result: VerifyResult) -> Iterator[str]:
        layers = ", ".join(result.layers)
        if result.unmade:
            yield self.say(
                "Not made anew: {layers}, for the file has no buildings with a damage level. Check"
                " a GeoPackage that holds both."
            ).format(layers=", ".join(result.unmade))
        if result.fits:
            made = [name for name in result.layers if name not in result.unmade]
            if made:
                fits = self.say("All fits: every table and rank of {layers}.")
                yield fits.format(layers=", ".join(made))
            elif not result.unsealed:
                yield self.say("Nothing is other than it was written.")
            return
        yield self.say("Does not fit: {count} of the values checked in {layers}.").format(
            count=self.spelling.whole(len(result.misfits)), layers=layers
        )
        for misfit in result.misfits[:MOST_MISFITS]:
            where = ", ".join(filter(None, (misfit.layer, misfit.column, misfit.row)))
            yield f"  {where}: {misfit.told}"

    def footprints(self, result: SegmentFootprintsResult) -> Iterator[str]:
        if result.building_count is not None and result.building_area_m2 is not None:
            yield self.say("Buildings found: {count}, {area}.").format(
                count=self.spelling.whole(result.building_count),
                area=self.spelling.area(result.building_area_m2),
            )
        yield self.unseen(result.unknown_share)

    def damage(self, result: AssessDamageResult) -> Iterator[str]:
        if result.damaged_cells is not None:  # a grid classifier knows no levels
            return
        whole = sum(result.area_m2)
        shown = [
            f"{self.spelling.area(area)} ({self.spelling.share(area, whole)})"
            for area in result.area_m2
        ]
        yield self.say(
            "Area of buildings: destroyed {destroyed}, major {major}, minor {minor}, no damage"
            " {none}."
        ).format(none=shown[0], minor=shown[1], major=shown[2], destroyed=shown[3])
        yield self.unseen(result.unknown_share)

    def fitted(self, result: FitFootprintsResult) -> Iterator[str]:
        if result.pre:
            yield self._fit(self.say("Image before"), result.pre)
        if result.post:
            yield self._fit(self.say("Image after"), result.post)
        yield self.say(
            "Next: look at the arrows over the imagery, then give the fitted footprints to Rapid"
            " assessment or Assess buildings."
        )

    def _fit(self, where: str, fit: ImageFit) -> str:
        shown = [self.spelling.whole(each) for each in (fit.moved, fit.stay, fit.unseen)]
        metres = "–" if fit.shift_m is None else f"{fit.shift_m:.1f}"
        return self.say(
            "{where}: {moved} footprints moved (median {metres} m), {stay} stay, {unseen} could not"
            " be looked for."
        ).format(
            where=where,
            moved=shown[0],
            metres=metres.replace(".", self.spelling.point),
            stay=shown[1],
            unseen=shown[2],
        )

    def buildings(self, count: PerLevelCount, unknown: int) -> Iterator[str]:
        whole = sum(count) + unknown
        shown = [
            f"{self.spelling.whole(each)} ({self.spelling.share(each, whole)})"
            for each in (*count, unknown)
        ]
        yield self.say(
            "Buildings: {count}; destroyed {destroyed}, major {major}, minor {minor}, no damage"
            " {none}, unknown {unknown}."
        ).format(
            count=self.spelling.whole(whole),
            none=shown[0],
            minor=shown[1],
            major=shown[2],
            destroyed=shown[3],
            unknown=shown[4],
        )

    def people_of(self, result: RescueUrgencyResult) -> Iterator[str]:
        yield self.people(
            result.people_total,
            result.people_by_level,
            result.people_unknown,
            result.people_without_building,
        )

    def people(self, total: float, levels: PerLevel, unknown: float, elsewhere: float) -> str:
        shown = [self.spelling.about(each) for each in (*levels, unknown, elsewhere)]
        return self.say(
            "People: about {total}; in buildings destroyed {destroyed}, major {major}, minor"
            " {minor}, without damage {none}, of unknown level {unknown}; elsewhere {elsewhere}."
        ).format(
            total=self.spelling.about(total),
            none=shown[0],
            minor=shown[1],
            major=shown[2],
            destroyed=shown[3],
            unknown=shown[4],
            elsewhere=shown[5],
        )

    def unseen(self, share: float) -> str:
        return self.say(
            "Not seen: {share} of the area, which is unknown and not undamaged."
        ).format(share=self.spelling.share(share, 1.0))

    def places(self, places: tuple[UrgentPlace, ...]) -> Iterator[str]:
        if not places:
            yield self.say("No place is urgent by what was seen.")
            return
        yield self.say("Most urgent places (latitude, longitude):")
        for place in places:
            yield self._place(place)

    def _place(self, place: UrgentPlace) -> str:
        where = f"{place.latitude:.5f}, {place.longitude:.5f}"
        if place.mgrs:
            where += f" ({place.mgrs})"
        return self.say(
            "  {rank}. {where}: people {people}, in buildings major or destroyed {severe}"
        ).format(
            rank=place.rank,
            where=where,
            people=self.spelling.about(place.people),
            severe=self.spelling.about(place.people_severe),
        )

    def next_review(self) -> str:
        return self.say(
            "Next: review the buildings over the imagery (Review), and join people to them (Rescue"
            " urgency) to know where to go first."
        )

    def next_places(self) -> str:
        return self.say(
            "Next: look at these places over the imagery (Review), the most urgent first, before"
            " anyone is sent anywhere; then hand on the figures (Damage statistics, Situation"
            " report)."
        )

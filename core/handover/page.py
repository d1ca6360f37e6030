"""The report as one page of HTML: figures, the scene, urgent places, sources, limits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import numpy as np
import shapely

from ..language import current
from ..naming import counted
from ..progress import Progress
from ..reporting.report import Report
from ..requests import NO_BUILDING, UNKNOWN, SituationReport
from ..results import ReportPlace, ReportSource, SituationReportResult
from ..sentences import Sentence, joined, say
from .pictures import COLOURS, PLACE, Shown, place_pictures, scene_picture
from .sections import add_delta, add_worksites, degrees_of, rounded, spelling, yes_or_no

CAUTION = say("What a model says is an estimate until a person has checked it.")
LISTED = 15
"""Buildings of a place that the page lists."""

TITLES = {
    4: say("Destroyed"),
    3: say("Major damage"),
    2: say("Minor damage"),
    1: say("No damage"),
    UNKNOWN: say("Unknown (not seen)"),
    NO_BUILDING: say("No building (reviewed)"),
}
ROLES = {
    "before": say("Image before"),
    "after": say("Image after"),
    "image": say("Image"),
    "population": say("Population"),
    "footprints": say("Footprints"),
}
UNKNOWN_DATE, UNKNOWN_LICENCE = say("date unknown"), say("licence unknown")


def write_page(
    path: str,
    request: SituationReport,
    told: SituationReportResult,
    shown: Shown,
    progress: Progress,
) -> None:
    """Write the page.

    Args:
        path: HTML file.
        request: names the images, the title and the author.
        told: figures, places, sources.
        shown: the buildings.
        progress: told of each picture; cancels.

    Raises:
        OutputError: it cannot be written.
    """
    name = Path(request.buildings.partition("|")[0]).stem
    report = Report(request.title or say("Situation report: {name}", name=current().data(name)))
    now = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %Z")
    report.paragraph(
        say("Made {now} by {author}", now=now, author=current().data(request.author))
        if request.author
        else say("Made {now}", now=now)
    )
    for sentence in in_short(told):
        report.paragraph(sentence)
    _scene(report, request, told, shown, progress)
    report.heading(say("Buildings, area and people by damage level"))
    report.table(
        (
            say("Level"),
            say("Buildings"),
            say("Share"),
            say("Area (m²)"),
            say("People (expected)"),
        ),
        levels_rows(told),
    )
    if told.delta is not None:
        add_delta(report, told.delta)
    _places(report, request, told, shown, progress)
    if told.worksites:
        add_worksites(report, told.worksites)
    _trust(report, told)
    report.write(path)


def in_short(told: SituationReportResult) -> list[Sentence]:
    """Return what a person must know who reads no further."""
    by_level = {level.level: level for level in told.levels}
    severe = [by_level[4], by_level[3]]
    lines = [
        say(
            "Of {buildings}, {destroyed:,} are destroyed and {major:,} have major damage;"
            " {unknown:,} could not be judged, which is not 'no damage'.",
            buildings=counted(told.building_count, "building", "buildings"),
            destroyed=severe[0].buildings,
            major=severe[1].buildings,
            unknown=by_level[UNKNOWN].buildings,
        )
    ]
    if None not in (severe[0].people, severe[1].people):
        people = sum(level.people or 0 for level in severe)
        lines.append(
            say(
                "About {people} people are expected in destroyed or major buildings.",
                people=spelling().about(people),
            )
        )
    if told.places:
        first = told.places[0]
        lines.append(say("The most urgent place is {place}.", place=where(first)))
    if told.reviewed < told.building_count:
        lines.append(CAUTION)
    return lines


def levels_rows(told: SituationReportResult) -> list[tuple[str, ...]]:
    """Return Tables 1 and 2 as texts, the sum last."""
    rows: list[tuple[str, ...]] = []
    for level in told.levels:
        if level.level == NO_BUILDING and not level.buildings:
            continue
        part = (
            ""
            if level.level == NO_BUILDING
            else spelling().percent(level.buildings, told.building_count)
        )
        rows.append((TITLES[level.level], spelling().whole(level.buildings), part,
                     spelling().whole(level.area_m2), rounded(level.people)))  # fmt: skip
    area = sum(level.area_m2 for level in told.levels if level.level != NO_BUILDING)
    known = [level.people for level in told.levels if level.people is not None]
    everyone = rounded(sum(known)) if known else "–"
    whole = spelling().whole
    return [*rows, (say("Total"), whole(told.building_count), "", whole(area), everyone)]


def where(place: ReportPlace) -> str:
    """Return a place's grid reference and degrees, latitude first."""
    degrees = degrees_of(place)
    return current().data(f"{place.mgrs} ({degrees})" if place.mgrs else degrees)


def _scene(
    report: Report,
    request: SituationReport,
    told: SituationReportResult,
    shown: Shown,
    progress: Progress,
) -> None:
    progress.update(0, 1, "Drawing the scene")
    places = [(place.rank, shapely.from_wkt(place.outline)) for place in told.places]
    image = request.post or request.pre
    picture = scene_picture(image, shown, places, progress)
    if picture is None:
        return
    report.heading(say("Map"))
    report.picture(picture, _caption(request), photo=True)
    keys = [(_css(colour), TITLES[level]) for level, colour in COLOURS.items()]
    report.legend([*keys, (_css(PLACE), say("Most urgent places, by rank"))] if places else keys)


def _caption(request: SituationReport) -> Sentence:
    if request.post:
        return say("Buildings by damage on the image after; north is up.")
    if request.pre:
        return say("Buildings by damage on the image before; north is up.")
    return say("Buildings by damage; north is up.")


def _places(
    report: Report,
    request: SituationReport,
    told: SituationReportResult,
    shown: Shown,
    progress: Progress,
) -> None:
    if not told.places:
        return
    report.heading(
        say(
            "Most urgent places ({shown} of {zones:,})",
            shown=len(told.places),
            zones=told.zone_count,
        )
    )
    head = (say("Rank"), "MGRS", "WGS 84", say("People"), say("Destroyed"), say("Major"),
            say("Unknown"))  # fmt: skip
    report.table(head, [_place_row(place) for place in told.places])
    for number, place in enumerate(told.places):
        progress.update(number, len(told.places), "Drawing urgent places")
        report.heading(say("Rank {rank}: {place}", rank=place.rank, place=where(place)))
        outline = shapely.from_wkt(place.outline)
        images = (request.pre, request.post)
        pictures = place_pictures(images, shown, outline, progress)
        if pictures:
            gap = np.full((pictures[0].shape[0], 8, 3), 255, np.uint8)
            side = np.concatenate([part for one in pictures for part in (gap, one)][1:], axis=1)
            said = (
                say("Before, and after with the buildings' outlines; north is up.")
                if len(pictures) == 2
                else say("The place; north is up.")
            )
            report.picture(side, said, photo=True)
        report.table(
            (
                say("Level"), say("Building"), say("People"), say("Area (m²)"), "MGRS", "WGS 84",
                say("Checked"),
            ),
            _building_rows(place),
        )  # fmt: skip


def _place_row(place: ReportPlace) -> tuple[str, ...]:
    counts = (place.count[3], place.count[2], place.count_unknown)
    people = rounded(place.people)
    return (str(place.rank), place.mgrs or "–", degrees_of(place), people, *map(str, counts))


def _building_rows(place: ReportPlace) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = [
        (
            TITLES[item.level],
            "–" if item.building_id is None else f"{item.building_id:.0f}",
            rounded(item.people),
            rounded(item.area_m2),
            item.mgrs or "–",
            degrees_of(item),
            yes_or_no(item.reviewed),
        )
        for item in place.buildings[:LISTED]
    ]
    left = sum(place.count) + place.count_unknown - len(rows)
    return [*rows, (say("… and {left:,} more", left=left), *[""] * 6)] if left > 0 else rows


def _trust(report: Report, told: SituationReportResult) -> None:
    """Say what was not seen, what a person checked, and where all of it comes from."""
    report.heading(say("What was not seen, and what a person checked"))
    everything = told.building_count + told.no_building
    whole = counted(everything, "building", "buildings")
    number = spelling().whole
    of_all = say("{reviewed:,} of {whole}", reviewed=told.reviewed, whole=whole)
    facts: list[tuple[str, str]] = [(say("Reviewed by a person"), of_all)]
    facts.append((say("Marked for review, and not yet reviewed"), number(told.needs_review)))
    if told.unseen_share is not None:
        facts.append(
            (
                say("Not seen"),
                say(
                    "{share} of the buildings' area",
                    share=spelling().percent(told.unseen_share, 1),
                ),
            )
        )
    if told.no_building:
        facts.append((say("Found to be no building, and not counted"), number(told.no_building)))
    report.facts(facts)
    report.heading(say("Sources and licences"))
    report.facts([(ROLES[item.role], _source(item)) for item in told.sources])
    if not told.sources:
        report.paragraph(say("Nothing tells what this was made from."))
    report.heading(say("How it was made, and its limits"))
    report.facts(_making(told))
    report.paragraph(CAUTION)


def _source(item: ReportSource) -> Sentence:
    undated = UNKNOWN_DATE if item.role in ("before", "after", "image") else ""
    terms = current().data(item.licence) or UNKNOWN_LICENCE
    return joined(", ", filter(None, (current().data(item.name), item.taken or undated, terms)))


def _making(told: SituationReportResult) -> Sequence[tuple[str, str]]:
    model = told.model
    which = f"{model.name} ({model.sha256[:12]}), {model.licence}" if model else say("not told")
    facts = [
        (say("Steps"), ", ".join(current().text("Aftermap", step) for step in told.steps)),
        (say("Finished"), told.made),
        (say("Model"), which),
        (say("Limits of the model"), model.limits if model else ""),
        (say("Licence of the result"), "; ".join(told.licences)),
    ]
    return [fact for fact in facts if fact[1]]


def _css(colour: tuple[int, int, int]) -> str:
    return "#" + bytes(colour).hex()

"""The report as one page of HTML: figures, the scene, urgent places, sources, limits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import numpy as np
import shapely

from ..closing import ENGLISH
from ..naming import counted
from ..progress import Progress
from ..reporting.report import Report
from ..requests import NO_BUILDING, UNKNOWN, SituationReport
from ..results import ReportPlace, SituationReportResult
from .pictures import COLOURS, PLACE, Shown, place_pictures, scene_picture
from .sections import add_delta, add_worksites

CAUTION = "What a model says is an estimate until a person has checked it."
LISTED = 15
"""Buildings of a place that the page lists."""

TITLES = {4: "Destroyed", 3: "Major damage", 2: "Minor damage", 1: "No damage"}
TITLES |= {UNKNOWN: "Unknown (not seen)", NO_BUILDING: "No building (reviewed)"}
ROLES = {
    "before": "Image before",
    "after": "Image after",
    "image": "Image",
    "population": "Population",
    "footprints": "Footprints",
}
UNKNOWN_DATE, UNKNOWN_LICENCE = "date unknown", "licence unknown"


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
    report = Report(request.title or f"Situation report: {name}")
    now = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %Z")
    report.paragraph(f"Made {now}" + (f" by {request.author}" if request.author else ""))
    for sentence in in_short(told):
        report.paragraph(sentence)
    _scene(report, request, told, shown, progress)
    report.heading("Buildings, area and people by damage level")
    report.table(
        ("Level", "Buildings", "Share", "Area (m²)", "People (expected)"), levels_rows(told)
    )
    if told.delta is not None:
        add_delta(report, told.delta)
    _places(report, request, told, shown, progress)
    if told.worksites:
        add_worksites(report, told.worksites)
    _trust(report, told)
    report.write(path)


def in_short(told: SituationReportResult) -> list[str]:
    """Return what a person must know who reads no further."""
    by_level = {level.level: level for level in told.levels}
    severe = [by_level[4], by_level[3]]
    lines = [
        f"Of {counted(told.building_count, 'building', 'buildings')},"
        f" {severe[0].buildings:,} are destroyed and {severe[1].buildings:,} have major damage;"
        f" {by_level[UNKNOWN].buildings:,} could not be judged, which is not 'no damage'."
    ]
    if None not in (severe[0].people, severe[1].people):
        people = sum(level.people or 0 for level in severe)
        lines.append(
            f"About {ENGLISH.about(people)} people are expected in destroyed or major buildings."
        )
    if told.places:
        first = told.places[0]
        lines.append(f"The most urgent place is {where(first)}.")
    if told.reviewed < told.building_count:
        lines.append(CAUTION)
    return lines


def levels_rows(told: SituationReportResult) -> list[tuple[str, ...]]:
    """Return Tables 1 and 2 as texts, the sum last."""
    rows = []
    for level in told.levels:
        if level.level == NO_BUILDING and not level.buildings:
            continue
        part = (
            ""
            if level.level == NO_BUILDING
            else ENGLISH.percent(level.buildings, told.building_count)
        )
        rows.append((TITLES[level.level], f"{level.buildings:,}", part,
                     f"{level.area_m2:,.0f}", _people(level.people)))  # fmt: skip
    area = sum(level.area_m2 for level in told.levels if level.level != NO_BUILDING)
    known = [level.people for level in told.levels if level.people is not None]
    everyone = _people(sum(known)) if known else "–"
    return [*rows, ("Total", f"{told.building_count:,}", "", f"{area:,.0f}", everyone)]


def where(place: ReportPlace) -> str:
    """Return a place's grid reference and degrees, latitude first."""
    degrees = f"{place.latitude:.5f}, {place.longitude:.5f}"
    return f"{place.mgrs} ({degrees})" if place.mgrs else degrees


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
    report.heading("Map")
    beneath = " on the image after" if request.post else " on the image before"
    report.picture(
        picture, f"Buildings by damage{beneath if image else ''}; north is up.", photo=True
    )
    keys = [(_css(colour), TITLES[level]) for level, colour in COLOURS.items()]
    report.legend([*keys, (_css(PLACE), "Most urgent places, by rank")] if places else keys)


def _places(
    report: Report,
    request: SituationReport,
    told: SituationReportResult,
    shown: Shown,
    progress: Progress,
) -> None:
    if not told.places:
        return
    report.heading(f"Most urgent places ({len(told.places)} of {told.zone_count:,})")
    head = ("Rank", "MGRS", "WGS 84", "People", "Destroyed", "Major", "Unknown")
    report.table(head, [_place_row(place) for place in told.places])
    for number, place in enumerate(told.places):
        progress.update(number, len(told.places), "Drawing urgent places")
        report.heading(f"Rank {place.rank}: {where(place)}")
        outline = shapely.from_wkt(place.outline)
        images = (request.pre, request.post)
        pictures = place_pictures(images, shown, outline, progress)
        if pictures:
            gap = np.full((pictures[0].shape[0], 8, 3), 255, np.uint8)
            side = np.concatenate([part for one in pictures for part in (gap, one)][1:], axis=1)
            said = "Before, and after with the buildings' outlines" if len(pictures) == 2 else ""
            report.picture(side, f"{said or 'The place'}; north is up.", photo=True)
        report.table(
            ("Level", "Building", "People", "Area (m²)", "MGRS", "WGS 84", "Checked"),
            _building_rows(place),
        )


def _place_row(place: ReportPlace) -> tuple[str, ...]:
    degrees = f"{place.latitude:.5f}, {place.longitude:.5f}"
    counts = (place.count[3], place.count[2], place.count_unknown)
    people = _people(place.people)
    return (str(place.rank), place.mgrs or "–", degrees, people, *map(str, counts))


def _building_rows(place: ReportPlace) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = [
        (
            TITLES[item.level],
            "–" if item.building_id is None else f"{item.building_id:.0f}",
            _people(item.people),
            _people(item.area_m2),
            item.mgrs or "–",
            f"{item.latitude:.5f}, {item.longitude:.5f}",
            "yes" if item.reviewed else "no",
        )
        for item in place.buildings[:LISTED]
    ]
    left = sum(place.count) + place.count_unknown - len(rows)
    return [*rows, (f"… and {left} more", *[""] * 6)] if left > 0 else rows


def _trust(report: Report, told: SituationReportResult) -> None:
    """Say what was not seen, what a person checked, and where all of it comes from."""
    report.heading("What was not seen, and what a person checked")
    everything = told.building_count + told.no_building
    whole = counted(everything, "building", "buildings")
    facts = [("Reviewed by a person", f"{told.reviewed:,} of {whole}")]
    facts.append(("Marked for review, and not yet reviewed", f"{told.needs_review:,}"))
    if told.unseen_share is not None:
        facts.append(
            ("Not seen", f"{ENGLISH.percent(told.unseen_share, 1)} of the buildings' area")
        )
    if told.no_building:
        facts.append(("Found to be no building, and not counted", f"{told.no_building:,}"))
    report.facts(facts)
    report.heading("Sources and licences")
    rows = [(ROLES[item.role], item.name, item.taken, item.licence) for item in told.sources]
    report.facts([(role, _joined(name, day, terms, role)) for role, name, day, terms in rows])
    if not rows:
        report.paragraph("Nothing tells what this was made from.")
    report.heading("How it was made, and its limits")
    report.facts(_making(told))
    report.paragraph(CAUTION)


def _joined(name: str, day: str, terms: str, role: str) -> str:
    undated = UNKNOWN_DATE if role.startswith("Image") else ""
    return ", ".join(filter(None, (name, day or undated, terms or UNKNOWN_LICENCE)))


def _making(told: SituationReportResult) -> Sequence[tuple[str, str]]:
    model = told.model
    facts = [
        ("Steps", ", ".join(told.steps)),
        ("Finished", told.made),
        ("Model", f"{model.name} ({model.sha256[:12]}), {model.licence}" if model else "not told"),
        ("Limits of the model", model.limits if model else ""),
        ("Licence of the result", "; ".join(told.licences)),
    ]
    return [fact for fact in facts if fact[1]]


def _people(value: float | None) -> str:
    if value is None:
        return "–"
    return "<1" if 0 < value < 0.5 else f"{value:,.0f}"


def _css(colour: tuple[int, int, int]) -> str:
    return "#" + bytes(colour).hex()

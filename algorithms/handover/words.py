"""What a sheet says, in the person's language: figures, places and sources in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtGui import QColor

from ...core.palette import LEVEL_COLOURS
from ...core.requests import NO_BUILDING, UNKNOWN
from ...core.results import ReportPlace, ReportSource, SituationReportResult
from ...core.spelling import ENGLISH
from ..shared.texts import tr

COLOURS = {level: f"#{digits}" for level, digits in LEVEL_COLOURS.items()}
"""Of the levels, as the style of buildings has them."""

NOTHING = "–"

MANY, NAMED = 3, 2
"""Sources of one kind that get a line each, and how many of more are named."""


def level_name(level: int) -> str:
    """Return what a legend calls a level."""
    return {
        4: tr("Destroyed"),
        3: tr("Major damage"),
        2: tr("Minor damage"),
        1: tr("No damage"),
        NO_BUILDING: tr("No building (reviewed)"),
    }.get(level, tr("Unknown (not seen)"))


def count(value: Optional[float]) -> str:
    """Return a whole number as the person's country writes it; a dash where there is none."""
    if value is None:
        return NOTHING
    return "<1" if 0 < value < 0.5 else QLocale().toString(round(value))


def levels_table(told: SituationReportResult) -> tuple[list[list[str]], list[Optional[QColor]]]:
    """Return the rows of Table 1 and 2, the head first and the sum last, and the rows' colours."""
    people = told.levels[0].people is not None
    rows = [[tr("Level"), tr("Buildings"), tr("Share"), tr("Area (m²)"), tr("People (expected)")]]
    shown = [level for level in told.levels if level.level != NO_BUILDING or level.buildings]
    for level in shown:
        none = level.level == NO_BUILDING
        rows.append(
            [
                level_name(level.level),
                count(level.buildings),
                "" if none else ENGLISH.percent(level.buildings, told.building_count),
                count(level.area_m2),
                count(level.people),
            ]
        )
    area = sum(level.area_m2 for level in told.levels if level.level != NO_BUILDING)
    everyone = sum(level.people or 0 for level in told.levels) if people else None
    rows.append([tr("Total"), count(told.building_count), "", count(area), count(everyone)])
    colours = [COLOURS.get(level.level) for level in shown]
    return rows, [*(QColor(colour) if colour else None for colour in colours), None]


def buildings_of_level(told: SituationReportResult, level: int) -> int:
    """Return how many buildings have a level."""
    return next((item.buildings for item in told.levels if item.level == level), 0)


def places_table(told: SituationReportResult) -> list[list[str]]:
    """Return the most urgent places, one a row, the head first."""
    rows = [[tr("Rank"), tr("MGRS"), tr("People"), tr("Destroyed"), tr("Major")]]
    for place in told.places:
        rows.append(
            [
                str(place.rank),
                place.mgrs or degrees(place),
                count(place.people),
                str(place.count[3]),
                str(place.count[2]),
            ]
        )
    return rows


def buildings_table(place: ReportPlace) -> tuple[list[list[str]], list[Optional[QColor]]]:
    """Return a zone's buildings, one a row, the head first, and the rows' colours."""
    head = [tr("Level"), tr("Building"), tr("People"), tr("Area (m²)"), tr("MGRS"), tr("WGS 84")]
    rows, colours = [[*head, tr("Checked")]], []
    for building in place.buildings:
        rows.append(
            [
                level_name(building.level),
                count_plain(building.building_id),
                count(building.people),
                count(building.area_m2),
                building.mgrs or NOTHING,
                f"{building.latitude:.5f}, {building.longitude:.5f}",
                tr("yes") if building.reviewed else tr("no"),
            ]
        )
        colours.append(QColor(COLOURS[building.level]))
    return rows, colours


def count_plain(value: Optional[float]) -> str:
    """Return a number as an id: without marks between its digits."""
    return NOTHING if value is None else f"{value:.0f}"


def degrees(place: ReportPlace) -> str:
    """Return where a place is, latitude first, as people read it to each other."""
    return f"{place.latitude:.5f}, {place.longitude:.5f}"


def sources_text(sources: Sequence[ReportSource]) -> str:
    """Return what a result was made from, a line each; of many alike, in one what they share."""
    lines = []
    for name in dict.fromkeys(item.role for item in sources):
        alike = [item for item in sources if item.role == name]
        if len(alike) > MANY:
            lines.append(_many(name, alike))
        else:
            lines += [f"{role(name)}: {_source(item)}" for item in alike]
    return "\n".join(lines) or tr("Nothing tells what this was made from.")


def _source(item: ReportSource) -> str:
    parts = [item.name, dated(item.taken) or _undated(item.role)]
    return ", ".join(filter(None, [*parts, item.licence or tr("licence unknown")]))


def _many(name: str, alike: Sequence[ReportSource]) -> str:
    licences = dict.fromkeys(item.licence or tr("licence unknown") for item in alike)
    head = ", ".join(filter(None, [str(len(alike)), days(alike), *licences]))
    named = ", ".join(item.name for item in alike[:NAMED])
    more = tr("{names} and {count} more").format(names=named, count=len(alike) - NAMED)
    return f"{role(name)}: {head} ({more})"


def days(sources: Sequence[ReportSource]) -> str:
    """Return when images were taken: a day, a few, or from which to which; empty if unknown."""
    found = sorted({item.taken for item in sources if item.taken})
    if len(found) > NAMED:
        return f"{dated(found[0])} – {dated(found[-1])}"
    return ", ".join(map(dated, found))


def dated(taken: str) -> str:
    """Return a day as the engine tells it, with its doubt in the person's language."""
    return taken.replace("(date of the file)", tr("(date of the file)"))


def role(name: str) -> str:
    """Return what a source was good for."""
    return {
        "before": tr("Image before"),
        "after": tr("Image after"),
        "image": tr("Image"),
        "population": tr("Population"),
        "footprints": tr("Footprints"),
    }[name]


def _undated(role: str) -> str:
    return tr("date unknown") if role in ("before", "after", "image") else ""


def model_text(told: SituationReportResult) -> str:
    """Return what judged the buildings, what it is not good for, and the licence of the result."""
    parts = []
    if told.steps:
        parts.append(tr("Steps: {steps}.").format(steps=", ".join(told.steps)))
    if told.model is not None:
        text = tr("Model '{name}' ({sha256}).")
        parts.append(text.format(name=told.model.name, sha256=told.model.sha256[:12]))
        parts.append(told.model.limits)
    else:
        parts.append(tr("Nothing tells which model judged these buildings."))
    if told.licences:
        text = tr("Licence of the result: {licence}.")
        parts.append(text.format(licence="; ".join(told.licences)))
    return "\n".join(filter(None, parts))


def review_text(told: SituationReportResult) -> str:
    """Return how much was not seen, and how far a person has looked."""
    unknown = buildings_of_level(told, UNKNOWN)
    lines = [
        tr("{unknown} of {all} buildings have no level: unknown is not 'no damage'.").format(
            unknown=count(unknown), all=count(told.building_count)
        )
    ]
    if told.unseen_share is not None:
        text = tr("Not seen: {share} of the buildings' area.")
        lines.append(text.format(share=ENGLISH.percent(told.unseen_share, 1)))
    text = tr("Reviewed by a person: {done} of {all}; {left} more are marked for review.")
    done, everything = count(told.reviewed), count(told.building_count + told.no_building)
    lines.append(text.format(done=done, all=everything, left=count(told.needs_review)))
    if told.no_building:
        text = tr("Found to be no building, and not counted: {count}.")
        lines.append(text.format(count=count(told.no_building)))
    if told.reviewed < told.building_count:
        lines.append(tr("What a model says is an estimate until a person has checked it."))
    return "\n".join(lines)


def place_facts(place: ReportPlace) -> str:
    """Return where a zone is, and what is in it."""
    lines = [
        tr("MGRS {mgrs}").format(mgrs=place.mgrs or NOTHING),
        tr("WGS 84: {degrees}").format(degrees=degrees(place)),
        tr("People: {people}").format(people=count(place.people)),
    ]
    if place.people_severe is not None:
        text = tr("of them in major or destroyed buildings: {people}")
        lines.append(text.format(people=count(place.people_severe)))
    for level, number in ((4, 3), (3, 2), (2, 1), (1, 0)):
        lines.append(f"{level_name(level)}: {count(place.count[number])}")
    lines.append(f"{level_name(UNKNOWN)}: {count(place.count_unknown)}")
    return "\n".join(lines)


def words_of_templates() -> tuple[str, ...]:
    """Return the words that the templates which ship say, so that catalogues know them."""
    return (
        tr("Legend"),
        tr("Buildings, area and people by damage level"),
        tr("Most urgent places"),
        tr("Sources and licences"),
        tr("How it was made, and its limits"),
        tr("What was not seen, and what a person checked"),
        tr("Surroundings"),
        tr("Place, people and buildings"),
        tr("Buildings, the most urgent first"),
    )

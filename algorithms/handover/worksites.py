"""What an atlas page says of a worksite: what images tell of it, and what a team fills in."""

from __future__ import annotations

from ...core.results import ReportPlace, ReportWorksite
from ..shared.texts import spelling, tr
from . import words

BETWEEN = "  ·  "
"""Stands between facts on one line."""

DOTS = "." * 24
"""Where a team writes by hand."""


def title(place: ReportPlace, site: ReportWorksite) -> str:
    """Return the heading of a worksite's page, with its numbers in both forms of INSARAG."""
    text = tr("Worksite {number} ({number_2027}): {place}")
    where = place.mgrs or words.degrees(place)
    return text.format(number=site.site_2020, number_2027=site.site_2027, place=where)


def facts(place: ReportPlace, site: ReportWorksite) -> str:
    """Return what is known of a worksite, and the lines that a team fills in."""
    return "\n".join([*_known(place, site), "", *_to_fill_in()])


def _known(place: ReportPlace, site: ReportWorksite) -> list[str]:
    lines = [
        BETWEEN.join(
            [
                tr("MGRS {mgrs}").format(mgrs=place.mgrs or words.NOTHING),
                tr("WGS 84: {degrees}").format(degrees=words.degrees(place)),
            ]
        ),
        _triage(site),
        BETWEEN.join(
            [
                tr("People: {people}").format(people=words.count(place.people)),
                tr("at risk: {people}").format(people=words.count(site.people_at_risk)),
                tr("in buildings not seen: {people}").format(
                    people=words.count(site.people_unknown)
                ),
            ]
        ),
        *(
            BETWEEN.join(
                f"{words.level_name(level)}: {words.count(place.count[level - 1])}"
                for level in levels
            )
            for levels in ((4, 3), (2, 1))
        ),
        f"{words.level_name(words.UNKNOWN)}: {words.count(place.count_unknown)}",
        _extent(site),
        _access(site),
    ]
    return [line for line in lines if line]


def _triage(site: ReportWorksite) -> str:
    if not site.triage:
        return tr("Triage: none proposed  ·  ASR level {level}").format(level=site.asr_level)
    text = tr("Triage: {triage}, live victims possible, not confirmed  ·  ASR level {level}")
    return text.format(triage=site.triage, level=site.asr_level)


def _extent(site: ReportWorksite) -> str:
    parts = []
    if site.area_m2 is not None:
        parts.append(tr("Area: {area}").format(area=spelling().area(site.area_m2)))
    if site.share_not_seen is not None:
        share = spelling().percent(site.share_not_seen, 1)
        parts.append(tr("Not seen: {share}").format(share=share))
    return BETWEEN.join(parts)


def _access(site: ReportWorksite) -> str:
    """Return whether a street leads there; empty where no road network was given."""
    if not site.access:
        return ""
    said = {
        "open": tr("open"),
        "not seen": tr("only past buildings that nobody could judge"),
        "blocked": tr("closed by debris"),
        "no road": tr("no road leads there"),
    }.get(site.access, site.access)
    parts = [tr("Access: {access}").format(access=said)]
    if site.entry_mgrs:
        parts.append(tr("enter at {mgrs}").format(mgrs=site.entry_mgrs))
    if site.blocked_edges:
        count = words.count(site.blocked_edges)
        parts.append(tr("streets under debris: {count}").format(count=count))
    return BETWEEN.join(parts)


def _to_fill_in() -> list[str]:
    return [
        f"{name}: {DOTS}"
        for name in (
            tr("Team, date, time"),
            tr("Use, construction, floors"),
            tr("Missing, of them confirmed alive"),
            tr("Hazards, access on site"),
            tr("Triage category by the team"),
        )
    ]

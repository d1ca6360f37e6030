"""Sections of the page that only some results have: what has changed, and worksites."""

from __future__ import annotations

from collections.abc import Sequence

from ..closing import ENGLISH
from ..naming import counted
from ..reporting.report import Report
from ..requests import UNKNOWN
from ..results import ReportDelta, ReportPlace

LEVELS = {1: "none", 2: "minor", 3: "major", 4: "destroyed", UNKNOWN: "unknown"}


def add_delta(report: Report, delta: ReportDelta) -> None:
    """Tell what has changed since an earlier result."""
    report.heading(f"What has changed since {delta.since or 'the earlier result'}")
    report.paragraph(delta_in_short(delta))
    report.table(
        ("Change", "Buildings", "Destroyed now", "People before", "People now"),
        [
            (
                one.change, f"{one.buildings:,}", f"{one.destroyed:,}",
                _people(one.people_before), _people(one.people_after),
            )
            for one in delta.changes
            if one.buildings
        ],
    )  # fmt: skip
    if delta.buildings:
        head = ("Change", "Building", "Before", "Now", "People", "MGRS", "WGS 84")
        report.table(head, _building_rows(delta))
    if delta.moved:
        report.table(
            ("Zone", "Rank before", "Rank now", "People", "MGRS", "Sure"),
            [
                (
                    one.change, _number(one.rank_before), _number(one.rank_after),
                    _people(one.people), one.mgrs or "–", "yes" if one.sure else "no",
                )
                for one in delta.moved
            ],
        )  # fmt: skip


def _building_rows(delta: ReportDelta) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = [
        (
            one.change, _number(one.building_id), _level(one.level_before),
            _level(one.level_after), _people(one.people), one.mgrs or "–",
            f"{one.latitude:.5f}, {one.longitude:.5f}",
        )
        for one in delta.buildings
    ]  # fmt: skip
    if delta.unlisted:
        rows.append((f"… and {delta.unlisted:,} more", *[""] * 6))
    return rows


def delta_in_short(delta: ReportDelta) -> str:
    """Return what has changed in a sentence or two."""
    count = {one.change: one for one in delta.changes}
    seen = count["newly seen"]
    lines = [
        f"{counted(count['newly destroyed'].buildings, 'building is', 'buildings are')} newly"
        f" destroyed, {seen.buildings:,} newly seen ({seen.destroyed:,} of them destroyed),"
        f" {count['worse'].buildings:,} got worse, {count['better'].buildings:,} better;"
        f" {count['withdrawn'].buildings:,} withdrawn,"
        f" {count['not looked at again'].buildings:,} not looked at again."
    ]
    if delta.zones:
        told = ", ".join(f"{number} {word}" for word, number in delta.zones)
        lines.append(f"Zones: {told}.")
    return " ".join(lines)


def add_worksites(report: Report, places: Sequence[ReportPlace]) -> None:
    """List the sectors that teams are sent to."""
    report.heading(f"Sectors ({len(places)})")
    report.paragraph(
        "Worksite numbers and triage are proposals until the coordination cell gives its own; C"
        " means that people may be alive and nobody has confirmed it."
    )
    rows = []
    for place in places:
        if site := place.worksite:
            rows.append(
                (
                    site.site_2020, site.site_2027, site.triage or "–",
                    f"{site.asr_level}", _people(place.people), _people(site.people_at_risk),
                    f"{place.count[3]:,}", f"{place.count[2]:,}", f"{place.count_unknown:,}",
                    "–" if site.share_not_seen is None else ENGLISH.percent(site.share_not_seen, 1),
                    site.access or "–", place.mgrs or "–",
                )
            )  # fmt: skip
    head = ("Worksite", "2027", "Triage", "ASR", "People", "At risk", "Destroyed", "Major",
            "Unknown", "Not seen", "Access", "MGRS")  # fmt: skip
    report.table(head, rows)


def _level(level: int | None) -> str:
    return "–" if level is None else LEVELS.get(level, "unknown")


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.0f}"


def _people(value: float | None) -> str:
    if value is None:
        return "–"
    return "<1" if 0 < value < 0.5 else f"{value:,.0f}"

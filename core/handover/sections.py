"""Sections of the page that only some results have: what has changed, and worksites."""

from __future__ import annotations

from collections.abc import Sequence

from ..language import current
from ..naming import counted
from ..reporting.report import Report
from ..requests import UNKNOWN
from ..results import ReportBuilding, ReportChanged, ReportDelta, ReportPlace
from ..sentences import Sentence, joined, say
from ..spelling import Spelling

LEVELS = {
    1: say("none"),
    2: say("minor"),
    3: say("major"),
    4: say("destroyed"),
    UNKNOWN: say("unknown"),
}
CHANGES = {
    str(word): word
    for word in (
        say("newly destroyed"),
        say("worse"),
        say("newly seen"),
        say("newly found"),
        say("better"),
        say("withdrawn"),
        say("no longer seen"),
        say("no change"),
        say("still unknown"),
        say("not looked at again"),
        say("newly urgent"),
        say("rose"),
        say("fell"),
        say("no longer urgent"),
        say("same rank"),
    )
}
"""What may become of buildings and of zones, as a field of layers has it, in words."""


def spelling() -> Spelling:
    """Return how the language that is spoken writes numbers."""
    return Spelling(current().group, current().point)


def rounded(value: float | None) -> str:
    """Return people or square metres as a table shows them."""
    if value is None:
        return "–"
    return "<1" if 0 < value < 0.5 else spelling().whole(value)


def degrees_of(place: ReportPlace | ReportBuilding | ReportChanged) -> str:
    """Return where something lies in degrees of WGS 84, latitude first."""
    return f"{place.latitude:.5f}, {place.longitude:.5f}"


def yes_or_no(holds: bool) -> Sentence:
    """Return an answer in words."""
    return say("yes") if holds else say("no")


def add_delta(report: Report, delta: ReportDelta) -> None:
    """Tell what has changed since an earlier result."""
    report.heading(
        say("What has changed since {since}", since=current().data(delta.since))
        if delta.since
        else say("What has changed since the earlier result")
    )
    report.paragraph(delta_in_short(delta))
    report.table(
        (
            say("Change"), say("Buildings"), say("Destroyed now"), say("People before"),
            say("People now"),
        ),
        [
            (
                _change(one.change), one.buildings, one.destroyed,
                rounded(one.people_before), rounded(one.people_after),
            )
            for one in delta.changes
            if one.buildings
        ],
    )  # fmt: skip
    if delta.buildings:
        head = (say("Change"), say("Building"), say("Before"), say("Now"), say("People"), "MGRS",
                "WGS 84")  # fmt: skip
        report.table(head, _building_rows(delta))
    if delta.moved:
        report.table(
            (
                say("Zone"), say("Rank before"), say("Rank now"), say("People"), "MGRS",
                say("Sure"),
            ),
            [
                (
                    _change(one.change), _number(one.rank_before), _number(one.rank_after),
                    rounded(one.people), one.mgrs or "–", yes_or_no(one.sure),
                )
                for one in delta.moved
            ],
        )  # fmt: skip


def _building_rows(delta: ReportDelta) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = [
        (
            _change(one.change), _number(one.building_id), _level(one.level_before),
            _level(one.level_after), rounded(one.people), one.mgrs or "–",
            degrees_of(one),
        )
        for one in delta.buildings
    ]  # fmt: skip
    if delta.unlisted:
        rows.append((say("… and {left:,} more", left=delta.unlisted), *[""] * 6))
    return rows


def delta_in_short(delta: ReportDelta) -> Sentence:
    """Return what has changed in a sentence or two."""
    count = {one.change: one for one in delta.changes}
    seen = count["newly seen"]
    lines = [
        say(
            "{destroyed} newly destroyed, {seen:,} newly seen ({lost:,} of them destroyed),"
            " {worse:,} got worse, {better:,} better; {withdrawn:,} withdrawn, {left:,} not looked"
            " at again.",
            destroyed=counted(count["newly destroyed"].buildings, "building is", "buildings are"),
            seen=seen.buildings,
            lost=seen.destroyed,
            worse=count["worse"].buildings,
            better=count["better"].buildings,
            withdrawn=count["withdrawn"].buildings,
            left=count["not looked at again"].buildings,
        )
    ]
    if delta.zones:
        told = (joined(" ", (str(number), _change(word))) for word, number in delta.zones)
        lines.append(say("Zones: {changes}.", changes=joined(", ", told)))
    return joined(" ", lines)


def add_worksites(report: Report, places: Sequence[ReportPlace]) -> None:
    """List the sectors that teams are sent to."""
    report.heading(say("Sectors ({count})", count=len(places)))
    report.paragraph(
        say(
            "Worksite numbers and triage are proposals until the coordination cell gives its own; C"
            " means that people may be alive and nobody has confirmed it."
        )
    )
    rows: list[tuple[object, ...]] = []
    for place in places:
        if site := place.worksite:
            rows.append(
                (
                    site.site_2020, site.site_2027, site.triage or "–",
                    f"{site.asr_level}", rounded(place.people), rounded(site.people_at_risk),
                    place.count[3], place.count[2], place.count_unknown,
                    "–" if site.share_not_seen is None
                    else spelling().percent(site.share_not_seen, 1),
                    site.access or "–", place.mgrs or "–",
                )
            )  # fmt: skip
    head = (say("Worksite"), "2027", say("Triage"), "ASR", say("People"), say("At risk"),
            say("Destroyed"), say("Major"), say("Unknown"), say("Not seen"), say("Access"),
            "MGRS")  # fmt: skip
    report.table(head, rows)


def _level(level: int | None) -> str:
    return "–" if level is None else LEVELS.get(level, LEVELS[UNKNOWN])


def _change(word: str) -> str:
    """Return a change in words; one of another program as it is."""
    return CHANGES.get(word, word)


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.0f}"

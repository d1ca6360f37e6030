"""The figures of a scene as one picture: two profiles, the shares, and buildings by people."""

from __future__ import annotations

from pathlib import Path

from ..language import current
from ..naming import counted
from ..palette import rgb
from ..requests import NO_BUILDING, UNKNOWN
from ..sentences import say
from .bivariate_chart import put_square
from .charts import Panel, Stack, put_panel
from .statistics import ROWS, Bivariate, PartFigures, Profile, Statistics
from .surfaces import INK, Colour, Point, Surface, surface_for

LEVEL_COLOURS: dict[int, Colour] = {
    **{level: rgb(level) for level in (1, 2, 3, 4)},
    UNKNOWN: (150, 150, 150),
    NO_BUILDING: (225, 225, 225),
}
"""As the map shows them."""

PART = (560, 330)
"""Width and height of each of the four parts, in pixels."""

WORDS = {
    1: say("none"),
    2: say("minor"),
    3: say("major"),
    4: say("destroyed"),
    UNKNOWN: say("unknown"),
}
AXES = {str(word): word for word in (say("west to east"), say("north to south"))}

DAMAGED = (4, 3, 2, UNKNOWN)
"""What a profile shows, from the bottom of each column: what is worst stands on the axis."""

HECTARE = 10_000.0


def write_statistics(path: str | Path, found: Statistics) -> None:
    """Write the figures as a PNG picture, or as an SVG where the name ends so.

    Args:
        path: the picture.
        found: what to draw.

    Raises:
        OutputError: it cannot be written.
    """
    width, height = PART
    surface = surface_for(path, (2 * width, 2 * height))
    for number, profile in enumerate((found.across, found.down)):
        put_panel(surface, _profile(profile), PART, (number * width, 0))
    _shares(surface, found.scene, (0.0, float(height)))
    _classes(surface, found.bivariate, (float(width), float(height)))
    surface.save(path)


def _profile(profile: Profile) -> Panel:
    most = max(profile.area_m2[ROWS.index(level)].max() for level in DAMAGED)
    unit, per = ("ha", HECTARE) if most >= HECTARE else ("m2", 1.0)
    stacks = [
        Stack(WORDS[level], profile.width_m, (profile.of(level) / per).tolist(),
              LEVEL_COLOURS[level])
        for level in DAMAGED
    ]  # fmt: skip
    return Panel(
        say(
            "metres from {axis}, strips of {width:,.0f} m",
            axis=AXES[profile.axis],
            width=profile.width_m,
        ),
        say("Building area, {unit}", unit=unit),
        stacks=stacks,
    )


def _shares(surface: Surface, scene: PartFigures, corner: Point) -> None:
    """Draw a bar per level: its share of the buildings, with the number of them."""
    left, top = corner
    surface.write(
        say("Share of {buildings}", buildings=counted(scene.buildings, "building", "buildings")),
        (left + 12, top + 22),
        0.0,
        0.5,
    )
    for number, level in enumerate(level for level in ROWS if level != NO_BUILDING):
        share = scene.share(level) or 0.0
        y = top + 48 + number * 48
        start, long = left + 110, 300 * share
        surface.write(WORDS[level], (start - 10, y + 18), 1.0)
        surface.box((start, y), (start + long, y + 26), LEVEL_COLOURS[level])
        surface.stroke((start, y - 4), (start, y + 30), INK)
        figures = [f"{share:.1%}", f"{scene.row(level).buildings:,}"]
        told = "{}, {}".format(*map(current().spelled, figures))
        surface.write(told, (start + long + 8, y + 18), 0.0)


def _classes(surface: Surface, found: Bivariate | None, corner: Point) -> None:
    """Draw the square of nine classes, and how closely both go together."""
    left, top = corner
    surface.write(say("Cells by building area (m2) and people"), (left + 12, top + 22), 0.0, 0.5)
    if found is None:
        surface.write(say("No people are known."), (left + 110, top + 80), 0.0)
        return
    put_square(surface, (left + 130, top + 44), 210, found)
    same = found.correlation
    told = (
        say("correlation r = not defined")
        if same is None
        else say("correlation r = {value:.2f}", value=same)
    )
    surface.write(told, (left + 360, top + 70), 0.0)

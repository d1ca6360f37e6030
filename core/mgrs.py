"""Cells of the Military Grid Reference System: which one a place is in, its name and its edges.

Standard library only, since both sides of the process border lay the same cells; each brings
places into UTM by its own PROJ.
"""

from __future__ import annotations

import math
from typing import NamedTuple

SIDES = {"100 m": 100, "1 km": 1000}
"""Side of a cell in metres, by the words that a person chooses it by."""

SOUTHMOST, NORTHMOST = -80.0, 84.0
"""Degrees of latitude beyond which MGRS takes the polar grid, which is not laid here."""

BANDS = "CDEFGHJKLMNPQRSTUVWX"
COLUMNS = ("ABCDEFGH", "JKLMNPQR", "STUVWXYZ")
ROWS = "ABCDEFGHJKLMNPQRSTUV"
"""Letters of the 100 km squares; I and O are left out, since they look like digits."""

HUNDRED_KM = 100_000
EQUATOR_IN_THE_SOUTH = 10_000_000
"""Northing of the equator in the southern zones, where it belongs to the north already."""

ROUNDING = 1e-6
"""Metres by which PROJ may miss a round number, such as the easting of a central meridian."""

NORWAY = {31: (0.0, 3.0), 32: (3.0, 12.0)}
SVALBARD = {31: (0.0, 9.0), 33: (9.0, 21.0), 35: (21.0, 33.0), 37: (33.0, 42.0)}
"""Zones of bands V and X that are not six degrees wide, by their western and eastern edges."""


class Cell(NamedTuple):
    """A square of a UTM zone, as far as it lies in the zone and in the band of latitude.

    Args:
        zone: of UTM, 1 to 60.
        band: letter of the band of latitude, C to X.
        column: easting of the western edge, in sides.
        row: northing of the southern edge, in sides.
        side: in metres.
    """

    zone: int
    band: str
    column: int
    row: int
    side: int

    def name(self) -> str:
        """Return the reference, such as 37SBV4512."""
        east, north = self.column * self.side, self.row * self.side
        column = COLUMNS[(self.zone - 1) % 3][east // HUNDRED_KM - 1]
        # Even zones begin five letters on, so that neighbours have no square of the same name.
        row = ROWS[(north // HUNDRED_KM + 5 * (self.zone % 2 == 0)) % len(ROWS)]
        digits = 5 - round(math.log10(self.side))
        within = (east % HUNDRED_KM // self.side, north % HUNDRED_KM // self.side)
        numbers = "".join(f"{number:0{digits}d}" for number in within)
        return f"{self.zone:02d}{self.band}{column}{row}{numbers}"

    def around(self) -> Cell:
        """Return the cell of 1 km that this one is or lies in."""
        times = max(SIDES.values()) // self.side
        side = self.side * times
        return Cell(self.zone, self.band, self.column // times, self.row // times, side)

    def edges(self) -> tuple[float, float, float, float]:
        """Return the western, southern, eastern and northern edge in the zone's UTM, in metres."""
        west, south = self.column * self.side, self.row * self.side
        return float(west), float(south), float(west + self.side), float(south + self.side)

    def epsg(self) -> int:
        """Return the EPSG code of the zone's UTM."""
        return epsg_of(self.zone, self.band)


def is_polar(latitude: float) -> bool:
    """Return whether a place is beyond the reach of UTM, or none."""
    return not SOUTHMOST <= latitude <= NORTHMOST


def band_of(latitude: float) -> str:
    """Return the letter of the band, for degrees from -80 to 84."""
    return BANDS[min(int((latitude - SOUTHMOST) // 8), len(BANDS) - 1)]


def zone_of(longitude: float, latitude: float) -> int:
    """Return the UTM zone as MGRS has it, with the wide ones of Norway and Svalbard.

    Args:
        longitude: in degrees; any number of turns.
        latitude: in degrees, from -80 to 84.
    """
    around = (longitude + 180) % 360 - 180
    for zone, (west, east) in _wide_zones(band_of(latitude)).items():
        if west <= around < east:
            return zone
    return min(int((around + 180) // 6), 59) + 1


def epsg_of(zone: int, band: str) -> int:
    """Return the EPSG code of a zone's UTM in the hemisphere of a band."""
    return (32600 if band >= "N" else 32700) + zone


def cell_at(zone: int, band: str, easting: float, northing: float, side: int) -> Cell:
    """Return the cell of a place given in its zone's UTM, in metres."""
    if band < "N":  # a nanometre south of the equator is rounded onto it
        northing = min(northing, EQUATOR_IN_THE_SOUTH - 0.001)
    column, row = (easting + ROUNDING) // side, (northing + ROUNDING) // side
    return Cell(zone, band, int(column), int(row), side)


def domain_of(zone: int, band: str) -> tuple[float, float, float, float]:
    """Return the western, southern, eastern and northern edge of zone and band in degrees."""
    west = -180.0 + 6 * (zone - 1)
    west, east = _wide_zones(band).get(zone, (west, west + 6))
    south = SOUTHMOST + 8 * BANDS.index(band)
    return west, south, east, NORTHMOST if band == BANDS[-1] else south + 8


def _wide_zones(band: str) -> dict[int, tuple[float, float]]:
    return {"V": NORWAY, "X": SVALBARD}.get(band, {})

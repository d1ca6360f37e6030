"""What is brought in from elsewhere: people, footprints, images."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .declare import given, output
from .shared import Extent

WORLDPOP = "https://www.worldpop.org/rest/data/pop"
"""Where WorldPop's service answers."""

POPULATIONS = (
    "G2_CN_POP_R25A_100m",
    "G2_CN_POP_R25A_1km",
    "G2_CN_POP_R24B_100m",
    "G2_UC_POP_R24B_100m",
    "wpgp",
    "cic2020_100m",
)
"""WorldPop's products with people per cell, by what its service calls them."""

PROXY = "Address of a proxy; the system's where it is empty."


@dataclass(frozen=True)
class DownloadPopulation:
    """Download people per cell from WorldPop, cut to an extent, or list what there is."""

    country: str = given(
        "Country by its three letters (ISO 3166), such as TUR; several with commas between, for an"
        " extent on a border.",
        "",
    )
    population: Optional[str] = output(
        "Persons per cell on WorldPop's own grid: the cells that the extent touches, unchanged.",
        None,
    )
    listing: Optional[str] = output(
        "Table of what there is of the product: year, size, licence, citation and caveat.",
        None,
        kind="table",
    )
    extent: Optional[Extent] = given("Part of the country to keep; empty keeps all of it.", None)
    product: str = given(
        "Which of WorldPop's products: constrained (CN) ones hold people only where buildings"
        " stand, unconstrained (UC, wpgp) ones spread them over all land.",
        POPULATIONS[0],
    )
    year: Optional[int] = given(
        "Year that the people are counted for; empty takes this one, or the nearest there is.", None
    )
    service: str = given(
        "Address of WorldPop's service, or of another that answers as it does.", WORLDPOP
    )
    mirror: Optional[str] = given(
        "Address of a folder with files of the same names, in place of where they come from.", None
    )
    proxy: Optional[str] = given(PROXY, None)

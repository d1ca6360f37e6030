"""What is brought in from elsewhere: people, footprints, images."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .declare import given, output, source
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

VANTOR, OPENAERIALMAP, PLANET = PROGRAMMES = (
    "Vantor Open Data",
    "OpenAerialMap",
    "Planet disaster data",
)
"""Who publishes images of disasters, as catalogues of STAC."""

ADDRESSES = {
    VANTOR: "https://vantor-opendata.s3.amazonaws.com/events/catalog.json",
    OPENAERIALMAP: "https://api.imagery.hotosm.org/stac",
    PLANET: "https://data.source.coop/planet/disasterdata/catalog.json",
}
"""Where their catalogues begin."""

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


@dataclass(frozen=True)
class FindImages:
    """Find images of a place in a catalogue, and the best pair from before and after the event."""

    scenes: str = output(
        "Outlines of the images that show the place, the best first, each with its address, time,"
        " cloud, angle, pixel size, bytes and licence; best_pair marks the best two.",
        kind="vector",
    )
    programme: str = given(
        "Whose catalogue to look through. OpenAerialMap's holds images of several others, too.",
        VANTOR,
    )
    address: Optional[str] = source(
        "Another catalogue in its place: the address or the file of a catalogue, collection or"
        " list of items in the form of STAC, or a folder of them.",
        None,
    )
    extent: Optional[Extent] = given("The place that the images are to show.", None)
    area: Optional[str] = source(
        "Polygons, or a raster, that bound the place instead of the extent.", None
    )
    event: Optional[str] = given(
        "When the event was, in UTC: a date such as 2023-02-06, or with the time, 2023-02-06 01:17."
        " It parts the images into before and after; empty takes what the catalogue says.",
        None,
    )
    max_cloud: float = given(
        "Images with more cloud than this, in percent, are left out; those of which the catalogue"
        " does not say it are kept.",
        100.0,
    )
    max_off_nadir: float = given(
        "Images taken at a wider angle off nadir than this, in degrees, are left out: roofs lean"
        " away from their houses. Those of which the catalogue does not say it are kept.",
        90.0,
    )
    most: int = given("How many images the layer holds at most.", 200)
    proxy: Optional[str] = given(PROXY, None)


@dataclass(frozen=True)
class DownloadFootprints:
    """Take footprints of an extent from Overture Maps, or from a file of one's own."""

    downloaded: str = output(
        "The footprints with where each is from (source, dataset, vintage, licence) and, of"
        " Overture, its number, name, height and floors; of a file, all its own fields.",
        kind="vector",
    )
    extent: Optional[Extent] = given(
        "The place: every footprint that touches it is kept, whole. Of a file, empty keeps all.",
        None,
    )
    file: Optional[str] = source(
        "A file of footprints that is there already: GeoParquet (where the engine has pyarrow), a"
        " table of Google Open Buildings, GeoJSON (also one feature a line), GeoPackage or another"
        " layer of polygons, as it came or packed. Empty downloads Overture's.",
        None,
    )
    release: Optional[str] = given(
        "Release of Overture, such as 2026-10-21.0; empty takes the latest. Overture keeps the"
        " last two.",
        None,
    )
    program: Optional[str] = given(
        "Overture's program overturemaps, where it is neither in the engine's environment nor found"
        " by its name.",
        None,
    )
    source_name: Optional[str] = given(
        "Who publishes the file; empty recognises Google's, Microsoft's and Overture's, and else"
        " takes its name.",
        None,
    )
    vintage: Optional[str] = given("Date or release of the file, as its publisher says.", None)
    licence: Optional[str] = given(
        "By whose terms the file may be used; empty takes what its metadata or its publisher say.",
        None,
    )
    proxy: Optional[str] = given(PROXY, None)

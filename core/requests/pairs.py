"""Whether two images can be compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .declare import given, output, source
from .evaluation import REPORT_OUT
from .shared import BANDS, POST, PRE


@dataclass(frozen=True)
class CheckPair:
    """Tell whether two images can be compared, and what stands in the way."""

    pre: str = source(PRE)
    post: str = source(POST)
    report: Optional[str] = output(REPORT_OUT, None, kind="report")
    mask: Optional[str] = output(
        "What cannot be judged: 0 usable, 1 no data, 2 saturated, 3 cloud, 4 cloud shadow. The"
        " other algorithms take it as areas that cannot be judged.",
        None,
    )
    pre_bands: tuple[int, ...] = given(BANDS, ())
    post_bands: tuple[int, ...] = given(BANDS, ())

"""Tell whether two images can be compared, before anything is computed from them."""

from __future__ import annotations

from typing import Any, Optional

from ...core.language import worded
from ...core.requests import CheckPair
from ...core.results import CheckPairResult
from ..shared.base import AftermapAlgorithm
from ..shared.parameters import add_bands, file_out, pair_problem, raster, raster_out
from ..shared.sources import Inputs
from ..shared.texts import tr


class CheckPairAlgorithm(AftermapAlgorithm):
    REQUEST = CheckPair
    GROUP = "imagestodamage"

    def name(self) -> str:
        return "checkpair"

    def displayName(self) -> str:
        return tr("Check pair")

    def shortDescription(self) -> str:
        return tr("Tells whether two images can be compared, and what stands in the way.")

    def about(self) -> str:
        return tr(
            "Looks at both images once and says in words whether the pair is good, usable with"
            " alignment, or not usable, and why: overlap, pixel sizes, capture dates, how far one"
            " lies from the other, and how much is cloud, cloud shadow or glare. The report shows"
            " both side by side with their histograms. The mask says where nothing can be judged;"
            " given to the other algorithms as 'Areas that cannot be judged', it ends as unknown."
            " Thin haze and clouds smaller than a block of houses are not found: have a look"
            " yourself.\n\nNext step: Align pair if the verdict says so, else Rapid assessment."
        )

    def tags(self) -> list[str]:
        return tr("quality,cloud,shadow,overlap,shift,histogram,date,nodata,mask,report").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(raster("PRE", tr("Image before the event")))
        self.add(raster("POST", tr("Image after the event")))
        add_bands(self, "PRE_BANDS", tr("Bands before: red, green, blue"), "PRE")
        add_bands(self, "POST_BANDS", tr("Bands after: red, green, blue"), "POST")
        self.add(raster_out("MASK", tr("What cannot be judged"), optional=True))
        self.add(file_out("REPORT", tr("Report"), "HTML (*.html)"))
        self.add_text("VERDICT", tr("Verdict: good, usable with alignment, or not usable"))
        self.add_text("REASONS", tr("Reasons"))
        for name, text in (
            ("OVERLAP", tr("Share of the image before that the one after covers")),
            ("CLOUD_PRE", tr("Share of cloud, shadow and glare before")),
            ("CLOUD_POST", tr("Share of cloud, shadow and glare after")),
            ("UNKNOWN_SHARE", tr("Share that cannot be compared")),
            ("GSD_PRE", tr("Pixel size before (m)")),
            ("GSD_POST", tr("Pixel size after (m)")),
            ("SHIFT_M", tr("Shift of the image after (m)")),
            ("RELIABILITY", tr("Reliability of the shift (0 to 1)")),
            ("DAYS", tr("Days between both")),
        ):
            self.add_number(name, text)

    def problem(self, inputs: Inputs) -> Optional[str]:
        return pair_problem(inputs)

    def request(self, inputs: Inputs) -> CheckPair:
        return CheckPair(
            pre=inputs.raster("PRE"),
            post=inputs.raster("POST"),
            report=inputs.file_out("REPORT"),
            mask=inputs.layer_out("MASK"),
            pre_bands=inputs.bands("PRE_BANDS"),
            post_bands=inputs.bands("POST_BANDS"),
        )

    def figures(self, result: CheckPairResult) -> dict[str, Any]:
        return {
            "VERDICT": worded(result.verdict),
            "REASONS": " ".join(result.reasons),
            "OVERLAP": result.overlap,
            "CLOUD_PRE": result.cloud_pre,
            "CLOUD_POST": result.cloud_post,
            "UNKNOWN_SHARE": result.unknown_share,
            "GSD_PRE": result.gsd_pre,
            "GSD_POST": result.gsd_post,
            "SHIFT_M": result.shift_m,
            "RELIABILITY": result.reliability,
            "DAYS": result.days,
        }

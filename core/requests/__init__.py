"""What can be asked of the engine, as plain frozen dataclasses.

They cross the process border as JSON (see `codec`), so this package needs the standard library only
and runs on Python 3.9. Paths are strings; `output(...)` marks the fields that name files to write.
Each field's `doc` is the one source of its help: toolbox, command line and manual read it.
`None` means "not asked for" in an output and "decide for me" elsewhere.
"""

from .alignment import AlignPair
from .chain import (
    AS_CALIBRATED,
    ESTIMATED,
    GIVEN,
    SCENE_PRIORS,
    AssessBuildings,
    AssessDamage,
    PracticeScene,
    RapidAssessment,
    RefineMorphology,
    RescueUrgency,
    SegmentFootprints,
)
from .declare import (
    SUFFIXES,
    doc_of,
    given,
    inputs_of,
    kinds_of,
    output,
    outputs_of,
    source,
)
from .evaluation import CalibrateThreshold, CompareModels, Evaluate
from .pairs import CheckPair
from .shared import (
    AMATRICE,
    AS_THEY_LIE,
    CORNERS,
    ISLAHIYE,
    LEVELS,
    MUCH_UNSEEN,
    NO_BUILDING,
    OWN,
    PRESETS,
    RECOGNISE,
    RECOMMENDED,
    REVIEW_BELOW,
    RIGHT_ANGLES,
    SEEN_ENOUGH,
    UNKNOWN,
    WRITTEN,
    Extent,
    Morphology,
)
from .survey import ExportCorrections, Regrade, SurveyEstimate, SurveySample
from .training import (
    DownloadModel,
    ImportModel,
    Learning,
    TrainDamage,
    TrainFootprints,
    TrainGridClassifier,
)

__all__ = [
    "AMATRICE",
    "AS_CALIBRATED",
    "AS_THEY_LIE",
    "CORNERS",
    "ESTIMATED",
    "GIVEN",
    "ISLAHIYE",
    "LEVELS",
    "MUCH_UNSEEN",
    "NO_BUILDING",
    "OWN",
    "PRESETS",
    "RECOGNISE",
    "RECOMMENDED",
    "REVIEW_BELOW",
    "RIGHT_ANGLES",
    "SCENE_PRIORS",
    "SEEN_ENOUGH",
    "SUFFIXES",
    "UNKNOWN",
    "WRITTEN",
    "AlignPair",
    "AssessBuildings",
    "AssessDamage",
    "CalibrateThreshold",
    "CheckPair",
    "CompareModels",
    "DownloadModel",
    "Evaluate",
    "ExportCorrections",
    "Extent",
    "ImportModel",
    "Learning",
    "Morphology",
    "PracticeScene",
    "RapidAssessment",
    "RefineMorphology",
    "Regrade",
    "RescueUrgency",
    "SegmentFootprints",
    "SurveyEstimate",
    "SurveySample",
    "TrainDamage",
    "TrainFootprints",
    "TrainGridClassifier",
    "doc_of",
    "given",
    "inputs_of",
    "kinds_of",
    "output",
    "outputs_of",
    "source",
]

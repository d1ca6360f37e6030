"""Which function answers which request. Imports happen only when a request is run."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

from .. import requests as ask
from ..errors import ParameterError
from ..files import check_request, clear_stale, require_closed, require_files, together
from ..progress import Progress
from ..requests.ranges import require_in_range
from ..sentences import say
from .failures import require_memory
from .provenance import sealing

JOBS: dict[type, str] = {
    ask.CheckPair: "pairing.check",
    ask.AlignPair: "pairing.align",
    ask.FitFootprints: "fitting.fit",
    ask.SegmentFootprints: "inference.segment",
    ask.AssessDamage: "inference.damage",
    ask.RefineMorphology: "buildings.morphology",
    ask.AssessBuildings: "buildings.assess",
    ask.RescueUrgency: "population.urgency",
    ask.RapidAssessment: "rapid",
    ask.PracticeScene: "practice.job",
    ask.TrainFootprints: "training.footprints",
    ask.TrainDamage: "training.damage",
    ask.TrainGridClassifier: "training.grid",
    ask.CalibrateThreshold: "evaluation.threshold",
    ask.Evaluate: "evaluation.evaluate",
    ask.ImportModel: "models.importing",
    ask.DownloadModel: "models.downloading",
    ask.CompareModels: "training.compare",
    ask.ExportCorrections: "review.corrections",
    ask.MergeReviews: "review.merge",
    ask.Regrade: "review.regrade",
    ask.InspectionCurtain: "review.curtain",
    ask.SituationReport: "handover.situation",
    ask.DamageStatistics: "handover.statistics",
    ask.Verify: "handover.verify",
    ask.SurveySample: "survey.sample",
    ask.SurveyEstimate: "survey.estimate",
    ask.CompareSituations: "situations.compare",
    ask.MergeAssessments: "situations.merge",
    ask.ExportForTeams: "handover.teams",
    ask.FieldProject: "field.project",
    ask.ImportFieldResults: "field.importing",
    ask.MakeSectors: "sectors.make",
    ask.DownloadPopulation: "sources.population",
    ask.FindImages: "sources.images",
    ask.DownloadFootprints: "sources.buildings",
}
"""Request class to the module under `core` whose `run(request, progress)` returns its result."""


def run(request: Any, progress: Progress) -> Any:
    """Run a request and return its result; all its outputs appear together at the end.

    A progress that has `placing` is told just before they do, and may still raise `Cancelled`.

    Raises:
        AftermapError: the request cannot be answered; the message says why.
    """
    name = JOBS.get(type(request))
    if name is None:
        raise ParameterError(
            say("The engine has no job for '{name}'.", name=type(request).__name__)
        )
    require_in_range(request)
    outputs = ask.outputs_of(request)
    check_request(request)
    require_files(request)
    if getattr(request, "dry_run", False):
        return import_module("..inference.foresight", __package__).run(request, progress)
    require_closed(outputs)
    for path in outputs:
        clear_stale(Path(path).absolute().parent)
    require_memory()
    module = import_module(f"..{name}", __package__)
    with together(outputs, sealing(request), getattr(progress, "placing", None)):
        return module.run(request, progress)

"""Lists Aftermap's algorithms to QGIS and adds its one option."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .. import __version__
from .drills_and_setup.practice_scene import PracticeSceneAlgorithm
from .drills_and_setup.setup_engine import SetupEngineAlgorithm
from .engine.settings import add_option, remove_option
from .from_elsewhere.download_footprints import DownloadFootprintsAlgorithm
from .from_elsewhere.download_population import DownloadPopulationAlgorithm
from .from_elsewhere.find_images import FindImagesAlgorithm
from .handover.damage_statistics import DamageStatisticsAlgorithm
from .handover.export_for_teams import ExportForTeamsAlgorithm
from .handover.field_project import FieldProjectAlgorithm
from .handover.import_field_results import ImportFieldResultsAlgorithm
from .handover.make_sectors import MakeSectorsAlgorithm
from .handover.situation_report import SituationReportAlgorithm
from .handover.verify import VerifyAlgorithm
from .images_to_damage.align_pair import AlignPairAlgorithm
from .images_to_damage.assess_buildings import AssessBuildingsAlgorithm
from .images_to_damage.assess_damage import AssessDamageAlgorithm
from .images_to_damage.check_pair import CheckPairAlgorithm
from .images_to_damage.fit_footprints import FitFootprintsAlgorithm
from .images_to_damage.refine_morphology import RefineMorphologyAlgorithm
from .images_to_damage.segment_footprints import SegmentFootprintsAlgorithm
from .people.rescue_urgency import RescueUrgencyAlgorithm
from .review.compare_situations import CompareSituationsAlgorithm
from .review.export_corrections import ExportCorrectionsAlgorithm
from .review.inspection_curtain import InspectionCurtainAlgorithm
from .review.merge_assessments import MergeAssessmentsAlgorithm
from .review.merge_reviews import MergeReviewsAlgorithm
from .review.regrade import RegradeAlgorithm
from .review.survey_estimate import SurveyEstimateAlgorithm
from .review.survey_sample import SurveySampleAlgorithm
from .shared.texts import tr
from .training.calibrate_threshold import CalibrateThresholdAlgorithm
from .training.compare_models import CompareModelsAlgorithm
from .training.download_model import DownloadModelAlgorithm
from .training.evaluate import EvaluateAlgorithm
from .training.import_model import ImportModelAlgorithm
from .training.train_damage import TrainDamageAlgorithm
from .training.train_footprints import TrainFootprintsAlgorithm
from .training.train_grid_classifier import TrainGridClassifierAlgorithm
from .whole_chain.rapid_assessment import RapidAssessmentAlgorithm

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
EXAMPLE_MODEL = RESOURCES / "rapid_assessment_steps.model3"

ALGORITHMS = (
    RapidAssessmentAlgorithm,
    CheckPairAlgorithm,
    AlignPairAlgorithm,
    FitFootprintsAlgorithm,
    SegmentFootprintsAlgorithm,
    RefineMorphologyAlgorithm,
    AssessDamageAlgorithm,
    AssessBuildingsAlgorithm,
    RescueUrgencyAlgorithm,
    PracticeSceneAlgorithm,
    SetupEngineAlgorithm,
    TrainFootprintsAlgorithm,
    TrainDamageAlgorithm,
    TrainGridClassifierAlgorithm,
    CalibrateThresholdAlgorithm,
    EvaluateAlgorithm,
    CompareModelsAlgorithm,
    ImportModelAlgorithm,
    DownloadModelAlgorithm,
    SurveySampleAlgorithm,
    SurveyEstimateAlgorithm,
    RegradeAlgorithm,
    InspectionCurtainAlgorithm,
    CompareSituationsAlgorithm,
    MergeAssessmentsAlgorithm,
    ExportCorrectionsAlgorithm,
    MergeReviewsAlgorithm,
    SituationReportAlgorithm,
    DamageStatisticsAlgorithm,
    VerifyAlgorithm,
    ExportForTeamsAlgorithm,
    FieldProjectAlgorithm,
    ImportFieldResultsAlgorithm,
    MakeSectorsAlgorithm,
    DownloadPopulationAlgorithm,
    FindImagesAlgorithm,
    DownloadFootprintsAlgorithm,
)


class AftermapProvider(QgsProcessingProvider):
    def id(self) -> str:
        return "aftermap"

    def name(self) -> str:
        return "Aftermap"

    def longName(self) -> str:
        return tr("Aftermap: damaged buildings and rescue urgency")

    def versionInfo(self) -> str:
        return __version__

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(RESOURCES / "icons" / "aftermap.svg")

    def load(self) -> bool:
        add_option(self.icon())
        return super().load()

    def unload(self) -> None:
        remove_option()
        super().unload()

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())

    def supportsNonFileBasedOutput(self) -> bool:
        return False

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        return ["gpkg", "geojson", "shp"]

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif"]

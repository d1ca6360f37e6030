"""Number parameters of QGIS take their limits from the one table of ranges."""

from __future__ import annotations

from aftermap.core.requests import Learning, Morphology
from aftermap.core.requests.ranges import range_of
from qgis.core import QgsProcessingParameterNumber


def test_number_parameters_have_the_limits_of_their_fields(provider) -> None:
    seen = 0
    for algorithm in provider.algorithms():
        request = getattr(algorithm, "REQUEST", None)
        for definition in algorithm.parameterDefinitions():
            if request is None or not isinstance(definition, QgsProcessingParameterNumber):
                continue
            field = definition.name().lower()
            owners = [
                one for one in (request, Morphology, Learning) if field in one.__dataclass_fields__
            ]
            limits = range_of((owners or [request])[0], field)
            assert limits is not None, f"{algorithm.name()}: {field}"
            assert definition.maximum() == limits.most, f"{algorithm.name()}: {field}"
            assert definition.minimum() in (limits.least, 0)
            seen += 1
    assert seen > 20

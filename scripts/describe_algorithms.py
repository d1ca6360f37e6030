"""Write docs/parameters.md from the algorithms themselves, as QGIS knows them.

python3 scripts/describe_algorithms.py [OUT.md]
"""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingProvider,
)

import package
import plugin_in_qgis

HEAD = """# Parameters and outputs

Every algorithm of the provider `aftermap`, written by `make docs` from the algorithms themselves:
do not edit. Names in capitals are those of `qgis_process`, batch, models and scripts. *Optional*
ones may be left empty; *expert* ones are under "Advanced parameters" in the dialog.
"""
FLAG = QgsProcessingParameterDefinition.Flag


def describe(provider: QgsProcessingProvider) -> str:
    """Return the manual of a provider's algorithms, in the order of the toolbox."""
    algorithms = sorted(provider.algorithms(), key=lambda item: (item.group(), item.displayName()))
    return "\n".join([HEAD, *map(_algorithm, algorithms)])


def _algorithm(algorithm: QgsProcessingAlgorithm) -> str:
    parameters = "\n".join(map(_parameter, algorithm.parameterDefinitions()))
    outputs = "\n".join(map(_output, algorithm.outputDefinitions()))
    return f"""## {algorithm.displayName()}

`{algorithm.id()}` · {algorithm.group()}

{algorithm.shortDescription()}

{algorithm.shortHelpString()}

| parameter | kind | default | what it is |
|---|---|---|---|
{parameters}

| output | kind | what it is |
|---|---|---|
{outputs}
"""


def _parameter(definition: QgsProcessingParameterDefinition) -> str:
    kind = definition.type()
    if isinstance(definition, QgsProcessingParameterEnum):
        kind = " / ".join(definition.options())
    notes = [
        word
        for flag, word in ((FLAG.FlagOptional, "optional"), (FLAG.FlagAdvanced, "expert"))
        if definition.flags() & flag
    ]
    marks = f" *({', '.join(notes)})*" if notes else ""
    text = f"**{definition.description()}**{marks}. {definition.help()}"
    return f"| `{definition.name()}` | {kind} | {_default(definition.defaultValue())} | {text} |"


def _default(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return ";".join(map(str, value))
    return f"{value:g}" if isinstance(value, float) else str(value)


def _output(definition: QgsProcessingOutputDefinition) -> str:
    kind = definition.type().replace("output", "").lower()
    return f"| `{definition.name()}` | {kind} | {definition.description()} |"


if __name__ == "__main__":
    with plugin_in_qgis.provider() as registered:
        default = package.ROOT / "docs" / "parameters.md"
        path = Path(sys.argv[1]) if len(sys.argv) > 1 else default
        path.write_text(describe(registered), encoding="utf-8")
        print(path)

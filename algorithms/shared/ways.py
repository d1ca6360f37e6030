"""What people do after an algorithm, and the guides that tell of it: for the manual."""

from __future__ import annotations

NEXT: dict[str, tuple[str, ...]] = {
    "practicescene": ("rapidassessment", "evaluate"),
    "setupengine": ("practicescene", "rapidassessment"),
    "findimages": ("checkpair", "rapidassessment", "downloadpopulation"),
    "downloadpopulation": ("rapidassessment", "rescueurgency"),
    "downloadfootprints": ("fitfootprints", "rapidassessment"),
    "checkpair": ("alignpair", "rapidassessment"),
    "alignpair": ("checkpair", "rapidassessment"),
    "fitfootprints": ("rapidassessment", "assessbuildings"),
    "segmentfootprints": ("refinemorphology", "assessdamage"),
    "refinemorphology": ("assessdamage",),
    "assessdamage": ("assessbuildings",),
    "assessbuildings": ("rescueurgency", "surveysample"),
    "rescueurgency": ("situationreport", "makesectors", "exportforteams"),
    "rapidassessment": ("inspectioncurtain", "surveysample", "situationreport", "exportforteams"),
    "inspectioncurtain": ("surveysample",),
    "surveysample": ("surveyestimate",),
    "surveyestimate": ("damagestatistics", "situationreport"),
    "regrade": ("rescueurgency", "surveysample"),
    "mergereviews": ("rescueurgency", "surveyestimate"),
    "exportcorrections": ("traindamage",),
    "comparesituations": ("situationreport",),
    "mergeassessments": ("surveysample", "damagestatistics"),
    "damagestatistics": ("situationreport",),
    "situationreport": ("exportforteams", "verify"),
    "makesectors": ("exportforteams", "situationreport"),
    "exportforteams": ("verify",),
    "fieldproject": ("importfieldresults",),
    "importfieldresults": ("rescueurgency", "comparesituations"),
    "trainfootprints": ("segmentfootprints", "calibratethreshold", "comparemodels"),
    "traindamage": ("assessdamage", "comparemodels"),
    "traingridclassifier": ("assessdamage",),
    "calibratethreshold": ("refinemorphology",),
    "evaluate": ("comparemodels",),
    "comparemodels": ("rapidassessment", "trainfootprints"),
    "verify": ("exportforteams",),
    "importmodel": ("comparemodels", "rapidassessment"),
    "downloadmodel": ("comparemodels", "rapidassessment"),
}
"""Names of the algorithms that people turn to next."""

GUIDES: dict[str, tuple[str, ...]] = {
    "wholechain": ("tutorial", "real-pair", "checklist", "confidence", "limits"),
    "imagestodamage": ("real-pair", "pairs", "alignment", "recipes", "products"),
    "people": ("confidence", "products", "method"),
    "drillsandsetup": ("tutorial", "faq"),
    "training": ("training", "networks", "limits"),
    "review": ("review", "survey", "regrade", "confidence"),
    "fromelsewhere": ("real-pair", "recipes", "security", "products"),
    "handover": ("reports", "products", "standards", "checklist"),
}
"""Guides of a toolbox group, by the names of their files in docs/."""

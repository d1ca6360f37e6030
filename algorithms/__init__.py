"""QGIS Processing: declares parameters, asks the engine, returns its outputs."""

"""The engine: everything that touches pixels, and nothing that touches QGIS."""

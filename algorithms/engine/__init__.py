"""QGIS's side of the process border: finds, installs, starts and asks the engine."""

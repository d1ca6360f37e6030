"""The engine's side of the process border: requests in, progress and results out."""

"""The practice scene: a simulated town before and after a disaster, with its exact truth."""

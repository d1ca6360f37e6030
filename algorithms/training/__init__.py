"""Toolbox group 5: training, accuracy, and models from elsewhere."""

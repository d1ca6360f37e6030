"""From tiles to batches: crops, augmentation, simulated damage."""

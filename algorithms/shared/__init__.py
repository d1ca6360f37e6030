"""What the algorithms share: their base class, parameters, inputs, outputs and texts."""

"""From probabilities to buildings: morphology, outlines, one level per building."""

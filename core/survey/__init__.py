"""Random samples that a person reviews, and totals with their bounds from them."""

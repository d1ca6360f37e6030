"""What a person's review teaches: buildings are graded again from a few verdicts."""

"""People per building and rescue urgency."""

"""Out to the field and back: projects that QField opens, and the results of teams."""

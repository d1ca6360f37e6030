"""What was found, handed on: statistics, tables and checks for those who were not at the screen."""

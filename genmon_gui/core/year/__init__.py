"""What a year of one place says, from its daily and hourly rows."""

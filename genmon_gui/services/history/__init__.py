"""What the record says of the past: bands of a picture, gaps, days and years."""

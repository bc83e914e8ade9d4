"""The rules: what a reading, an alarm, an extreme is. No clock, file, thread or Qt."""

"""Which messages people get of what happens to alarms: few, and none that matters is lost."""

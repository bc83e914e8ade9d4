"""Settings changed by finger: limits, places and probes, the configuration file, the PIN."""

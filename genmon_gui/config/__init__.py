"""Typed settings from a TOML file."""

"""Logging and crash reports."""

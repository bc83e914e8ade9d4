"""Watches a standby generator: kiosk, record, alerts and viewer."""

__version__ = "0.1.0"

"""What alarm rules watch for: one small class a kind, each a `Condition`.

Kiosk and replay know nothing of kinds.
"""

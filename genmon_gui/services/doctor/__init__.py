"""Whether this machine has what the kiosk needs. Everything here only looks."""

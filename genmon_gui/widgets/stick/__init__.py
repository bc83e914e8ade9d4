"""Taking along on a USB stick what the kiosk shows: the sheet of choices, and who remembers."""

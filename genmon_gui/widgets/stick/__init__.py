"""Taking along on a USB stick what the kiosk shows: the page of choices, and who remembers."""

"""What a year says, painted: on a screen and on a page that is printed."""

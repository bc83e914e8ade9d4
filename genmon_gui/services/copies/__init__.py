"""What leaves the house whole or not at all: exports, snapshots with stamps, sticks."""

"""What people are told: alerts and their words, the outbox emptied, tests of the way."""

"""How alerts leave the house: a transport each for e-mail and SMS."""

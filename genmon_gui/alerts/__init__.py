"""How alerts leave the house: a transport each for e-mail, SMS, a web address and push."""

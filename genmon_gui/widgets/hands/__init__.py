"""What hands do with a picture of time: fingers, mouse, wheel and keyboard; what is read off."""

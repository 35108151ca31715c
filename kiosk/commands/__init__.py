"""The commands of the program, one module each for a group of them."""

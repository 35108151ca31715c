"""Writes records into the files of staff, and changes nothing else in them."""

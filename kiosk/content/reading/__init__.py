"""Reads what staff hand in, folder or zip, YAML in it; nothing of it is believed."""

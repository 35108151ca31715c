"""Finds everything that is wrong with a content at once, each thing with its place."""

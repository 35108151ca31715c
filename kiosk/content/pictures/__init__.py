"""Portraits: what a file is before any decoder sees it, and the squares made of it."""

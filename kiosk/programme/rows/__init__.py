"""Rows for the screen: pure functions from a release and a language to what a page shows."""

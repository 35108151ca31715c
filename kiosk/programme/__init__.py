"""Visitor side: reads a release, and nothing else."""

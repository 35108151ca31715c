"""Texts that lack a translation, out to translators and back."""

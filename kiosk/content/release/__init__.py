"""Makes of a checked content the release that visitors see, and keeps releases."""

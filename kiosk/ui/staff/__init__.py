"""The staff area on the screen, and the way into it."""

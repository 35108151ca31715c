"""The venue kiosk: staff write files, the kiosk reads a release."""

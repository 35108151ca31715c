"""`kiosk doctor`: what a machine lacks to be a kiosk. Never Qt, never the staff side."""

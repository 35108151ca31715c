"""A kiosk that nobody is near: how it starts, what it writes down, what it tells the system."""

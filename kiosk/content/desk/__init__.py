"""What the desk gets: an example to begin with, one file to carry, a report that comes back."""

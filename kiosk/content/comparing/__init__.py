"""What differs between two releases, in records and in words."""

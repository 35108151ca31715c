"""What the staff area and the staff commands share: no Qt, and nothing that parses staff files.

The visitor's process may import all of it; the work itself is done by a child process.
"""

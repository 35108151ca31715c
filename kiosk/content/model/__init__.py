"""The content format: the records, their fields and texts, and what links them."""

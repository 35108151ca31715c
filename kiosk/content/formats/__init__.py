"""The field's formats: programmes of other systems become our files, and our programme theirs."""

"""Reading aloud: what there is to say, and the process that says it."""

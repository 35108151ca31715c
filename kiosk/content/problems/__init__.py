"""What is wrong with a content: where, how bad, in which words, and what to write instead."""

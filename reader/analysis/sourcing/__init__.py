"""Through whom a passage reached its outlet, which sources are one, and which texts are copies of each other."""

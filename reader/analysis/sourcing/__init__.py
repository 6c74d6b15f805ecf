"""Which sources are one, and which texts are copies of each other."""

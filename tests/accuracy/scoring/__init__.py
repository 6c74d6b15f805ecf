"""Scores what the program exports against what careful readers found in the same articles."""

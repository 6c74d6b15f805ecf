"""Reads the numbers of one sentence: numerals, dates, units and bounds, ages, and what is no quantity at all."""

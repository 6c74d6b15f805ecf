"""Finds the passages of different articles that answer one question: terms, entities, candidates, score, clusters."""

"""The claims grid: its cells, its keys, what is told of its cursor's cell, what is kept from it."""

"""Ways in which passages of two outlets cannot both hold, one a module; `judging.clashing` asks them in order."""

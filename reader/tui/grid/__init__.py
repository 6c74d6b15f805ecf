"""What the claims grid does besides showing: its keys, what is told of its cursor's cell, what is kept from it."""

"""What goes to the terminal: as few bytes as show the same."""

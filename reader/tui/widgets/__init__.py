"""What is drawn: one family of widgets a file."""

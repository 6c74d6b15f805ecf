"""What a person is looking at and where they are in it, without a screen: the reader and the line dialogue share it."""

"""The views: one screen a file, each with `open_view`."""

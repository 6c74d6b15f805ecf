"""What everything looks like: themes, styles, the style sheet, and what each sign means."""

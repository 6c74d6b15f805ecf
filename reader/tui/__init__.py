"""What the person sees: a Textual app over the analysis."""

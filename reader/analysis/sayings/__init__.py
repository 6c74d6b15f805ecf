"""Who says what: quotations with their speakers, and whom an article gives as the source of what it tells."""

"""How the answers to one question stand to each other, by the kind of answer: figures, dates, quotations, passages."""

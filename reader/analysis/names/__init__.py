"""Who is named in an article: people, bodies and papers, and whom a pronoun, a surname or a description stands for."""

"""The language of a text: its sentences, what is between its quotation marks, what a word may be, phrases around it."""

"""A made-up article as its narration: its words, and phrases of them as text."""

from __future__ import annotations

from reader.analysis.language.phrases import Phrase
from reader.analysis.language.sentences import sentences_of
from reader.analysis.language.tokens import Token
from reader.analysis.sayings.narration import Narration, narration_of
from reader.model import Article


def narrated(text: str, title: str = "") -> Narration:
    """The narration of an article; with a title, that is the first paragraph."""
    whole = f"{title}\n\n{text}" if title else text
    article = Article("a", "a.txt", "A", title, whole, body_start=len(whole) - len(text))
    return narration_of(article, sentences_of(article))


def words(text: str) -> list[Token]:
    """The words of a text's first sentence."""
    return narrated(text).units[0].words


def at(tokens: list[Token], word: str) -> int:
    """The number of the last token that is this word."""
    return max(k for k, t in enumerate(tokens) if t.text == word)


def shown(tokens: list[Token], phrase: Phrase | None) -> tuple[str, str] | None:
    """The text of a phrase and its kind."""
    return None if phrase is None else (" ".join(t.text for t in tokens[phrase.first : phrase.last]), phrase.kind)


def name_in(tokens: list[Token], phrase: Phrase | None) -> str:
    """The name in a phrase; empty where it has none."""
    return "" if phrase is None or phrase.name is None else " ".join(t.text for t in tokens[slice(*phrase.name)])

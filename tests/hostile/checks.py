"""What must hold of everything that comes out, whatever went in."""

from __future__ import annotations

import json
from unicodedata import category

from reader.model import Analysis, Article

SEEN = frozenset("\u200c\u200d\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd")
"""What Unicode calls format characters and scripts need: joiners, signs that stand over numbers."""
_MARKS = 4


def steering(text: str) -> set[str]:
    """Characters that steer what shows a text: controls, separators, format characters, halves of characters."""
    return {
        c
        for c in set(text)
        if not c.isprintable() and c not in "\n\t" and c not in SEEN and category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")
    }


def is_flooded(text: str) -> bool:
    """Whether a letter bears more combining marks than any language needs."""
    if text.isascii():
        return False
    run = 0
    for c in text:
        run = run + 1 if category(c) in ("Mn", "Me") else 0
        if run > _MARKS:
            return True
    return False


def assert_clean(text: str, what: str = "text", breaks: bool = True) -> None:
    """No character that could drive a terminal or hide what a text says.

    Args:
        text: what came out.
        what: what it is, for the message.
        breaks: whether it may stand on several lines.
    """
    found = steering(text)
    assert not found, f"{what} holds {sorted(found)!r}"
    assert not is_flooded(text), f"{what} holds a flood of combining marks"
    assert breaks or "\n" not in text, f"{what} stands on several lines"


def assert_article(article: Article) -> None:
    """Everything of an article that is shown is clean, and its offsets lie within it."""
    assert article.id
    assert article.text.startswith(article.title)
    assert 0 <= article.body_start <= len(article.text)
    assert_clean(article.text, "the text")
    for name in ("title", "outlet", "author", "date", "url", "date_from", "path"):
        assert_clean(getattr(article, name) or "", name, breaks=False)
    for line in (*article.notes, *article.credits):
        assert_clean(line, "a note", breaks=False)


def assert_contract(printed: str, analysis: Analysis) -> None:
    """A printed story is JSON of the contract, clean, and every span lies in its article and says what it claims."""
    assert_clean(printed, "the export")
    story = json.loads(printed)
    texts = {a["id"]: a["text"] for a in story["articles"]}
    assert len(texts) == len(analysis.story.articles), "two articles of one id"
    for quote in story["quotes"]:
        assert texts[quote["article"]][quote["start"] : quote["end"]] == quote["text"]
    for figure in story["figures"]:
        assert texts[figure["article"]][figure["start"] : figure["end"]] == figure["text"]
    for claim in story["claims"]:
        assert claim["verdict"] in ("agree", "compatible", "differ")
        assert len({m["article"] for m in claim["mentions"]}) >= 2
        for mention in claim["mentions"]:
            assert 0 <= mention["start"] < mention["end"] <= len(texts[mention["article"]])

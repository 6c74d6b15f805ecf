"""The one table of fields: parser, matching, completion and help all read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reader import standing, wording

Takes = Literal["text", "name", "number", "date", "choice"]
"""What a field is compared with: words found anywhere, a name, a number, a date, or one of a few words."""

Scope = Literal["article", "quote", "source", "figure", "claim"]
"""What a field is asked of: each article, or each of its quotations, named sources, figures or claims."""


@dataclass(frozen=True, slots=True)
class Field:
    """A question that can be asked: `outlet:vice` asks `outlet`."""

    name: str
    takes: Takes
    scope: Scope
    help: str
    """One line, lower case, no full stop; says what it means for an article and for a claim where that differs."""
    example: str
    choices: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    """Other names a person may type for it."""


FIELDS: tuple[Field, ...] = (
    Field(
        "text", "text", "article", "the article's text, or the claim's passages and question", 'text:"total collapse"'
    ),
    Field("title", "text", "article", "the headline", "title:militia", others=("headline",)),
    Field("outlet", "name", "article", "who published: a name, its beginning, or initials", "outlet:vice,bi"),
    Field("author", "name", "article", "who wrote it", "author:oakford", others=("byline",)),
    Field("date", "date", "article", "the article's date, as exact as you give it", "date>=2015-05-18"),
    Field("words", "number", "article", "how many words the article has", "words<500"),
    Field("url", "text", "article", "the article's web address", "url:example.org", others=("site",)),
    Field(
        "is",
        "choice",
        "article",
        "what the article is, and what you did with it",
        "is:unread",
        choices=("digest", "original", "guessed", "read", "unread", "marked", "noted"),
    ),
    Field(
        "has",
        "choice",
        "article",
        "what the article, or a claim's passages, hold",
        "has:quote",
        choices=(
            *("quote", "speech", "scare", "speaker", "figure", "count", "money", "percent", "distance", "duration"),
            *("age", "date", "claim", "dispute", "update", "perhaps", "author", "url"),
        ),
    ),
    Field("quote", "text", "quote", "words inside one quotation", 'quote:"no deck"', others=("said",)),
    Field("speaker", "name", "quote", "who is quoted", "speaker:kerry", others=("by",)),
    Field("cue", "name", "quote", "the verb of saying", "cue:insisted"),
    Field(
        "source", "name", "source", "who is named as a source, or carried the words", "source:reuters", others=("via",)
    ),
    Field("figure", "number", "figure", "a figure's value, with or without a unit", "figure>100", others=("number",)),
    Field("of", "text", "figure", "what a figure counts", "of:civilians", others=("counts",)),
    Field("unit", "name", "figure", "a figure's unit", "unit:miles"),
    Field("claim", "text", "claim", "the claim's question", "claim:killed", others=("label",)),
    Field(
        "verdict",
        "choice",
        "claim",
        "whether the outlets agree; what differs is disputed, or by its time alone an update",
        "verdict:differ",
        choices=standing.VERDICT_WORDS,
    ),
    Field("reason", "text", "claim", "why that verdict", "reason:scope", others=("why",)),
    Field(
        "kind",
        "choice",
        "claim",
        "what kind of claim",
        "kind:figure",
        choices=("figure", "quote", "event", "assessment"),
    ),
    Field(
        "support",
        "choice",
        "claim",
        "whether the outlets, where none dispute it, stand on one origin or on several",
        "support:echoed",
        choices=("echoed", "corroborated", "single", "unstated"),
    ),
    Field("strength", "choice", "claim", "how sure the match is", "strength:strong", choices=("strong", "likely")),
    Field(
        "sureness",
        "choice",
        "claim",
        "the same, with those that may be two questions apart",
        "sureness:doubtful",
        others=("sure",),
        choices=standing.SURENESSES,
    ),
    Field("likelihood", "number", "claim", "how likely it is one question, from 0 to 1", "likelihood>0.6"),
    Field("outlets", "number", "claim", "how many outlets make the claim", "outlets>=3"),
    Field("origins", "number", "claim", "how many origins the claim has at most", "origins<2"),
    Field("origin", "name", "claim", "who said it first", "origin:un"),
    Field("silent", "name", "claim", "an outlet that does not make the claim", "silent:bbc"),
    Field("decided", "choice", "claim", "who gave the verdict", "decided:person", choices=("person", "engine")),
)

BY_NAME: dict[str, Field] = {name: f for f in FIELDS for name in (f.name, *f.others)}
"""Every name a field answers to."""


def nearest(word: str, known: tuple[str, ...]) -> str | None:
    """The known word that somebody who typed `word` most likely meant; None where none is near."""
    word = word.lower()
    beginning = [k for k in known if k.startswith(word) and len(word) > 1]
    return beginning[0] if beginning else wording.nearest(word, known) or None

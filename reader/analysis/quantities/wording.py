"""The words that news counts with, by class, `data/counted.yaml`: nouns for persons and things, verbs of deeds."""

from __future__ import annotations

from functools import cache
from typing import Any

from reader.analysis.language.lexicon import OF_ONE
from reader.data import table

CARED_FOR = frozenset(("intensive-care", "critical-condition"))
"""How badly off those are who are cared for, as classes of what befell them."""
PERSONAL = CARED_FOR | {"killed", "wounded", "fled", "arrested", "missing", "rescued", "freed", "stranded", "sick"}
"""What only persons do or suffer."""


@cache
def _lists() -> dict[str, Any]:
    return dict(table("reader.analysis", "counted"))


@cache
def listed(key: str) -> frozenset[str]:
    """One of the plain lists of `data/counted.yaml`."""
    return frozenset(_lists()[key])


@cache
def verb_classes() -> dict[str, str]:
    """The predicate class of every form news counts with: `slain` is `killed`."""
    out: dict[str, str] = {}
    for name, forms in _lists()["verbs"].items():
        for form in forms:
            out.setdefault(form, name)
    return out


@cache
def person_kinds() -> dict[str, str]:
    """The kind of every noun for persons: `troops` are `soldiers`."""
    return {noun: kind for kind, nouns in _lists()["persons"].items() for noun in nouns}


@cache
def kin_classes() -> dict[str, str]:
    """Predicate classes that may be told of the same persons, by the other class."""
    return dict(_lists()["kin"])


@cache
def strong_classes() -> frozenset[str]:
    """The classes whose words say by themselves what is counted."""
    return frozenset(_lists()["verbs"]) - {"distance", "size", "lasted", "ago", "held", "found"}


@cache
def alike_nouns() -> dict[str, str]:
    """Plural nouns for one thing, so far as a count of it goes, to the first of them: homes, houses."""
    return {noun: row[0] for row in _lists()["alike"] for noun in row}


def casualties() -> frozenset[str]:
    """The classes of what befalls people at one place: `killed`, `wounded`, `missing`."""
    return listed("casualties")


def is_plural(word: str) -> bool:
    """Whether a word in lower case looks like a plural noun."""
    return word in listed("plurals") or (
        len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", *OF_ONE))
    )

"""What set words are told of, where that is no name: the bridge, the drivers; by word classes and without a parse."""

from __future__ import annotations

import re

from reader.analysis.judging.passages import Said, may_be_done
from reader.analysis.language.lexicon import ADVERB, AUX, DAY, DET, PREP, PRONOUN, flags_of
from reader.analysis.language.synonyms import classes
from reader.analysis.language.terms import stem
from reader.data import word_list

_LOOK = 140
"""Characters on either side of set words in which stands what they are told of."""
_OPENING = 8
"""Characters of a clause within which its first preposition, and the article of that, end."""
_CLAUSE = re.compile(
    r"[.;:!?()“”\"—–,](?!\d)|\b(?:that|and|but|as|while|when|because|after|before|although|though|if|who|which|where)\b"
)
"""What begins another clause."""
_WORD = re.compile(r"[^\W_][\w’'-]*")
_FRONTED = re.compile(r"^\W*(?:In|On|At|By|After|Before|For|With|From|Across|Around|Under|Over|Near|Outside|Inside)\b")
"""What a clause begins with that does not begin with its subject."""
_DETERMINED = re.compile(r"\b(?:the|a|an|his|her|its|their|this|that|these|those|all|every|no|most|some|many)\b", re.I)
"""What begins a noun with what belongs to it."""


def head_of(p: Said, start: int, end: int) -> str:
    """The kind of the noun that text[start:end] is told of; empty where that is a name, or nothing tells.

    What a fire or a flood does is told of what stands behind it.
    """
    clauses = _CLAUSE.split(p.text[max(0, start - _LOOK) : start])
    # a name between commas says only how the noun before it is called
    heads = [found for clause in reversed(clauses) if (found := _head_in(clause)) is not None]
    head = next(filter(None, heads[:2]), "")
    if head in word_list("reader.analysis", "outcomes", "forces"):
        head = _head_in(_CLAUSE.split(p.text[end : end + _LOOK])[0]) or ""
    known = stem(head)
    return classes().get(known, known)


def _head_in(clause: str) -> str | None:
    """The last noun of a clause's first phrase, in lower case, empty for a name; None where the clause has no word of
    meaning.
    """
    if _FRONTED.match(clause):
        behind = next((m.start() for m in _DETERMINED.finditer(clause) if m.start() > _OPENING), None)
        clause = clause[behind:] if behind is not None else ""
    head, verbal = None, False
    for m in _WORD.finditer(clause):
        word = m.group()
        low, flags = word.lower(), flags_of(word.lower())
        if flags & PREP and (head is not None or verbal):
            break
        verbal = verbal or may_be_done(low) or low.endswith("ing")
        if flags & (AUX | DET | PREP | ADVERB | PRONOUN | DAY) or low.endswith("ing") or may_be_done(low):
            continue
        if word.endswith(("'s", "’s")) or not low[0].isalpha():
            continue
        first = not clause[: m.start()].strip()
        head = "" if word[0].isupper() and not (first and not clause[m.end() :].lstrip()[:1].isupper()) else low
    return head

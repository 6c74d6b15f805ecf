"""What stands between commas beside a name and does not explain it."""

from __future__ import annotations

from reader.analysis.language.lexicon import AUX, CAPITAL, DET, PAST, PERSON, PREP, RELATIVE, VERB
from reader.analysis.language.phrases import NOUNISH, Phrase
from reader.analysis.language.tokens import Token

_TOLD = frozenset(("the", "a", "an", "its", "his", "her", "their", "both", "all"))


def are_many(words: list[Token], found: Phrase) -> bool:
    """Whether a phrase is of several people of whom none is told before: `insiders`, `two officials`."""
    head = next((k for k in range(found.first + 1, found.last) if words[k].flags & (PREP | RELATIVE)), found.last) - 1
    told = words[found.first].text.lower() in _TOLD
    return not told and words[head].text.endswith("s") and not words[head].text.endswith("ss")


def is_object(words: list[Token], first: int, end: int) -> bool:
    """Whether an aside that opens with a participle ends with the object of its preposition: `sent to the director`."""
    opened = words[first].flags & (PAST | VERB) and not words[first].flags & (CAPITAL | NOUNISH | AUX)
    lead = next((k for k in range(end, first, -1) if words[k].flags & PREP), 0)
    return bool(opened and lead and not any(w.flags & AUX and not w.flags & CAPITAL for w in words[first:end]))


def explains(words: list[Token], end: int, best: Phrase | None) -> bool:
    """Whether a name and a comma follow word `end`."""
    return best is not None and best.kind == "name" and best.first == end + 2 and words[end + 1].text == ","


def is_post(words: list[Token], first: int, end: int) -> bool:
    """Whether words first to end are what one person is, by an article and a noun: `the chief fire officer`."""
    last = words[end]
    one = last.flags & PERSON and not last.text.endswith("s") and not last.flags & CAPITAL
    return bool(words[first].flags & DET and one) and words[first].text not in ("a", "an", "some", "many", "these")

"""Speech or scare: whether words in marks are somebody's, or a term held at arm's length.

The rule: words that a verb of saying governs, that are a sentence, or that follow a speaker are speech. A title, a
nickname, or up to three words that lean on the noun after them and stand under no verb of saying, are scare.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.language.lexicon import (
    ADVERB,
    AUX,
    CAPITAL,
    CONJ,
    CUE,
    DET,
    NAMING,
    OF_ONE,
    PAST,
    PREP,
    PRONOUN,
    SAYING,
    VERB,
    WEAK,
    WORK,
    flags_of,
    listed,
)
from reader.analysis.language.marks import Stretch
from reader.analysis.language.tokens import Token
from reader.analysis.sayings.governing import Said
from reader.model import QuoteKind

_SMALL = listed("small_in_titles")
_REACH = 12
"""So many words on, a verb of saying still governs words that lean on a noun."""
_NAMED = listed("naming_participles")
_CALLS = listed("calling")


def kind_of(text: str, quote: Stretch, said: Said, words: Sequence[Token], k: int) -> QuoteKind:
    """The kind of the quotation that is word k of its unit's words."""
    parts = text[quote.start : quote.end].split(None, 12)
    if quote.end > quote.start and text[quote.start] == "(" and text[quote.end - 1] == ")":
        return "scare"
    if quote.single and said.how == "alone" and _title_case(parts):
        return "scare"
    if said.source is None:
        finished = parts and parts[-1][-1] in ".?!," and len(parts) > 2
        said_there = len(parts) > 3 or finished or _clause(words, k) or _called(words, k) or _joined(text, words, k)
        return "speech" if said_there and not _title_case(parts) else "scare"
    prev = words[k - 1] if k else None
    after = words[k + 1] if k + 1 < len(words) else None
    if len(parts) == 1 and "." in parts[0][1:-2] and parts[0].replace(".", "").isalnum() and parts[0].islower():
        return "scare"
    if prev is not None and prev.quote < 0 and len(parts) <= 8 and _is_title(parts, words, k, prev, after, said):
        return "scare"
    governed = said.how in ("near", "alone", "colon", "said") or (said.how == "governed" and said.reach <= _REACH)
    if len(parts) <= 4 and _defined(words, k):
        return "scare"
    cue = flags_of(said.cue) if said.cue else 0
    if cue & WEAK and not cue & NAMING and said.reach > 0:
        governed = False
    if len(parts) <= 3 and not governed and not _verbal(prev) and _leans(parts, after):
        return "scare"
    return "speech"


def _is_title(parts: list[str], words: Sequence[Token], k: int, prev: Token, after: Token | None, said: Said) -> bool:
    """Whether the words are a title, a name or a nickname."""
    if prev.text == said.cue:
        return prev.text in _NAMED and len(parts) > 1 and _title_case(parts)
    before = words[k - 2] if k > 1 and prev.text in (",", "the", "a", "an", ":", "as", "(", "’s") else prev
    if prev.text in _NAMED and any(w.text == "what" for w in words[max(0, k - 5) : k]):
        return False
    capitals = _title_case(parts)
    if before.text == said.cue:
        before = prev
    if capitals and prev.flags & PREP and any(w.flags & WORK for w in words[max(0, k - 4) : k]):
        return True
    if (prev.flags & WORK or before.flags & WORK) and (capitals or prev.text in _NAMED or before.text in _NAMED):
        return True
    if not capitals:
        return False
    if prev.text.endswith(OF_ONE):
        return True
    if prev.flags & CAPITAL and after is not None and after.flags & CAPITAL and len(parts) <= 2:
        return True
    if len(parts) > 1 and said.reach > 3 and (prev.text in ("a", "an") or prev.text.isdigit()):
        return True
    loose = said.how in ("after", "force", "same", "subject") or (said.how == "governed" and bool(prev.flags & PREP))
    return len(parts) > 1 and loose and said.reach > 3


def _title_case(parts: list[str]) -> bool:
    """Whether words are written as a title is: every long one with a capital."""
    long = [w.strip(".,:;!?'’‘“”()") for w in parts if w.lower() not in _SMALL]
    return bool(long) and all(w[:1].isupper() or w[:1].isdigit() for w in long if w)


def _verbal(prev: Token | None) -> bool:
    """Whether a helper or a subject before the words makes them a verb: `would "strangle" trade`."""
    return prev is not None and (bool(prev.flags & AUX) or prev.text in ("to", "not", "they", "he", "she", "we"))


def _clause(words: Sequence[Token], k: int) -> bool:
    """Whether the words are in the clause of a verb or noun of saying: `the claim that it was "rigged"`."""
    for j in range(k - 1, max(0, k - 12), -1):
        if words[j].text in (";", ":"):
            return False
        if words[j].text == "that":
            return any(w.flags & (CUE | SAYING) and not w.flags & WEAK for w in words[max(0, j - 4) : j])
    return False


def _called(words: Sequence[Token], k: int) -> bool:
    """Whether the words are what somebody calls another, who comes between: `calls the neighbours "nosy"`."""
    for j in range(k - 2, max(-1, k - 8), -1):
        if words[j].quote >= 0 or words[j].text == ";":
            return False
        if words[j].text in _CALLS:
            passive = (j > 0 and words[j - 1].flags & AUX) or (j == k - 2 and words[j + 1].flags & DET)
            return not passive and not words[j + 1].flags & PREP
    return False


def _joined(text: str, words: Sequence[Token], k: int) -> bool:
    """Whether the words go on from longer ones: `as a "man who would sell us out" and a "fool"`."""
    j = k - 1
    while j > 0 and k - j <= 3 and words[j].text in ("and", "or", "a", "an", "the", "as"):
        j -= 1
    if words[j].quote < 0 or not any(w.text in ("and", "or") for w in words[j:k]):
        return False
    return len(text[words[j].start : words[j].end].split(None, 4)) > 3 or _called(words, j)


def _defined(words: Sequence[Token], k: int) -> bool:
    """Whether the text goes on to say what the words mean: `a "holding pool," which is ...`."""
    following = [w.text for w in words[k + 1 : k + 4] if w.text != ","]
    return len(following) > 1 and following[0] == "which" and following[1] in ("is", "are", "was", "were")


def _leans(parts: list[str], after: Token | None) -> bool:
    """Whether the words lean on a noun after them: `"sample" by-law`."""
    if after is None or after.quote >= 0 or not after.text[0].isalpha():
        return False
    if parts and parts[-1][-1:] in ".,;:!?":
        return False
    flags = flags_of(after.text)
    return not flags & (PREP | CONJ | AUX | VERB | ADVERB | DET | PRONOUN | PAST) and after.text[0].islower()

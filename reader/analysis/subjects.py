"""Finds the phrase that ends before a verb and is its subject, by word classes and without a parse."""

from __future__ import annotations

from reader.analysis.asides import are_many, is_object
from reader.analysis.lexicon import (
    ABBREVIATION,
    ADVERB,
    AUX,
    CAPITAL,
    CONJ,
    CUE,
    DAY,
    DEMONYM,
    DET,
    ING,
    MONTH,
    PAST,
    PERSON,
    PLACE,
    PREP,
    PRONOUN,
    RELATIVE,
    VERB,
)
from reader.analysis.phrases import (
    FINITE,
    LIMIT,
    NOUNISH,
    Phrase,
    is_boundary,
    is_office,
    kind_of,
    name_at_end,
)
from reader.analysis.tokens import Token

_PARTS_OF_TIME = frozenset(("night", "week", "weekend", "month", "year", "evening", "morning", "afternoon"))
_OBJECTS = frozenset(("it", "them", "him", "her", "us"))
_RELATIVE_REACH = 6
"""Words of a short relative clause."""
_CLAUSES = frozenset(("before", "after", "until", "since", "as", "what", "whom"))


def before(words: list[Token], cue: int) -> Phrase | None:
    """The phrase that ends before a cue and is its subject, however far apposition and relative clauses push it."""
    j = _skip_back(words, cue)
    if j < 0:
        return None
    t = words[j]
    if t.quote >= 0:
        return None
    if t.flags & RELATIVE and t.text == "who":
        return before(words, j) if j and words[j - 1].text != "," else _before_comma(words, j - 1)
    if t.text in _OBJECTS and (whose := _relative_to(words, j)) is not None:
        return whose
    if t.flags & PRONOUN:
        return Phrase(j, j + 1, "pronoun")
    if t.text in (",", ")", "—", "–", "―"):
        return _joined(words, _over_apposition(words, j))
    found = noun_phrase(words, j)
    apart = found is not None and are_many(words, found)
    if (
        found is not None
        and not apart  # many are no apposition of one: `he held Ann Lee, insiders said`
        and found.kind == "description"
        and found.first > 1
        and words[found.first - 1].text == ","
    ):
        named = noun_phrase(words, found.first - 2) if words[found.first - 2].quote < 0 else None
        if (
            named is not None
            and named.kind == "name"
            and (named.first == 0 or is_boundary(words[named.first - 1]) or words[named.first - 1].flags & CONJ)
        ):
            return named
    return _joined(words, found)


def _relative_to(words: list[Token], j: int) -> Phrase | None:
    """The subject whose relative clause ends with word j, its object: `the agency that runs it said`."""
    for r in range(j - 1, max(0, j - _RELATIVE_REACH), -1):
        if words[r].text in ("that", "who", "which") and words[r - 1].text != ",":
            acts = words[r + 1].flags & (VERB | AUX | PAST) or words[r + 1].text.endswith(("s", "ed"))
            found = noun_phrase(words, r - 1) if acts and r + 1 < j and words[r - 1].quote < 0 else None
            return found if found is not None and found.kind != "pronoun" else None
        if is_boundary(words[r]) or words[r].flags & CUE:
            return None
    return None


def _joined(words: list[Token], found: Phrase | None) -> Phrase | None:
    """The phrase, or with it the name a sentence begins with and "and" joins to it: `NAME, a priest, and NAME`."""
    if (
        found is not None
        and found.kind == "name"
        and found.first > 3
        and words[found.first - 1].text == "and"
        and words[found.first - 2].text == ","
    ):
        other = _over_apposition(words, found.first - 2)
        if other is not None and other.kind == "name" and other.name and found.name and other.first <= 2:
            return Phrase(other.first, found.last, "several", (other.name[0], found.name[1]))
    return found


def _before_comma(words: list[Token], comma: int) -> Phrase | None:
    name = name_at_end(words, max(0, comma - 8), comma)
    if name is not None and comma > 0 and not words[comma - 1].flags & (DEMONYM | PLACE | ABBREVIATION):
        return Phrase(name[0], name[1], "name", name)
    whole = _over_apposition(words, comma) if comma > 0 else None
    if whole is not None and whole.kind == "name":
        return whole
    return noun_phrase(words, comma - 1) if comma > 0 and words[comma - 1].quote < 0 else None


def _skip_back(words: list[Token], cue: int) -> int:
    """The place before a cue's helpers and adverbs: `has also said`, `on Monday said`."""
    j = cue - 1
    low = max(-1, cue - 9)
    while j > low:
        t = words[j]
        if (
            t.flags & (AUX | DAY)
            or (t.flags & ADVERB and not t.flags & (CAPITAL | NOUNISH))
            or t.text in ("to", "'t", "yet")
            or (t.flags & PREP and j + 1 < cue and words[j + 1].flags & DAY)
        ):
            j -= 1
        elif t.text in _PARTS_OF_TIME and j - 1 > low and words[j - 1].text in ("last", "this", "late"):
            j -= 2  # parents last night demanded
        elif t.text == ")":
            opened = next((m for m in range(j - 1, max(-1, j - 7), -1) if words[m].text == "("), -1)
            if opened < 1:
                break
            j = opened - 1
        else:
            break
    return j


def _over_apposition(words: list[Token], comma: int) -> Phrase | None:
    """`NAME, a professor at PLACE, told`: from the closing comma back to the phrase it explains."""
    whole = _before_relative(words, comma)
    if whole is not None:
        return whole
    best: Phrase | None = None
    end = comma - 1
    low = max(-1, comma - LIMIT)
    while end > low:
        start = end
        while start > low and not is_boundary(words[start]):
            start -= 1
        first = start + 1
        stop = start <= low or words[start].quote >= 0 or words[start].text in ";:.?!"
        if best is not None and best.first == end + 2 and not stop and is_object(words, first, end):
            best = None  # addressed to the director, NAME: neither of them is the subject
        elif first <= end and not words[first].flags & RELATIVE:
            lead = words[first].flags & CONJ
            found = noun_phrase(words, end)
            if found is None and _has_verb(words, first, end) and not _prepositional(words, first):
                break
            if found is not None and not (found.kind == "description" and best is not None and best.kind == "name"):
                office = is_office(words, first, end) and words[end + 1].text == ","
                if office and best is not None and best.kind == "name" and best.first == end + 2:
                    best = best._replace(first=first)  # the mayor, NAME, said
                    break
                pure = found.kind == "name" and found.first <= first + 1
                if best is None or pure or best.kind != "name":
                    best = found
            if lead and first < end:
                break
        if stop:
            break
        end = start - 1
    return best


def _before_relative(words: list[Token], comma: int) -> Phrase | None:
    """The subject a sentence begins with where `, which ...,` holds everything between it and its verb."""
    for r in range(2, min(comma, 16)):
        if words[r].flags & RELATIVE and words[r].text in ("which", "who") and words[r - 1].text == ",":
            if any(words[j].text == "," and words[j + 1].flags & (AUX | VERB | PAST) for j in range(r, comma)):
                return None
            found = noun_phrase(words, r - 2) if words[r - 2].quote < 0 else None
            return found if found is not None and found.first <= 1 else None
        if words[r].flags & FINITE and not words[r].flags & CAPITAL:
            return None
    return None


def _has_verb(words: list[Token], first: int, last: int) -> bool:
    return any(
        words[k].flags & AUX or (words[k].flags & VERB and not words[k].flags & CAPITAL) for k in range(first, last + 1)
    )


def _prepositional(words: list[Token], first: int) -> bool:
    return bool(words[first].flags & PREP)


def noun_phrase(words: list[Token], j: int) -> Phrase | None:
    """The noun phrase that ends with word j."""
    low = max(-1, j - LIMIT)
    if words[j].flags & (FINITE | PREP | CONJ | DET) and not words[j].flags & (CAPITAL | NOUNISH):
        relative = _relative_start(words, j, low)
        return _with_clause(noun_phrase(words, relative - 1), j + 1) if relative > 0 and relative - 1 > low else None
    k = j
    joint = -1
    while k > low:
        t = words[k]
        if is_boundary(t) or (t.flags & PRONOUN and not t.flags & RELATIVE):
            break
        if t.flags & CONJ and not t.flags & CAPITAL:
            if t.text in ("and", "or") and k < j and joint < 0:
                joint = k
                k -= 1
                continue
            break
        if t.text in _CLAUSES and k < j:
            break
        if _verbal(words, k, j):
            relative = _relative_start(words, k, low)
            if relative > 0:
                return _with_clause(noun_phrase(words, relative - 1), j + 1)
            if joint >= 0:
                k = joint
            break
        k -= 1
    return _trimmed(words, k + 1, j + 1)


def _with_clause(found: Phrase | None, last: int) -> Phrase | None:
    """A description keeps the relative clause after it: `a driver who left the depot`."""
    return found._replace(last=last) if found is not None and found.kind == "description" else found


def _verbal(words: list[Token], k: int, j: int) -> bool:
    """Whether word k is a verb that ends the walk to the left, and no adjective or noun of the phrase."""
    t = words[k]
    if t.flags & CAPITAL:
        return False
    if t.flags & AUX:
        return True
    if t.flags & CUE and not t.flags & PAST:
        return bool(t.flags & ING) and not t.flags & NOUNISH and not (k and words[k - 1].flags & DET)
    if t.flags & (VERB | PAST):
        if k and words[k - 1].flags & (DET | PREP | ADVERB) and not words[k - 1].flags & AUX:
            return False
        if t.flags & CUE and t.flags & PAST and k and words[k - 1].flags & CAPITAL and k < j:
            return True
        follows = words[k + 1].flags if k < j else 0
        if follows & (PREP | ADVERB) and k and words[k - 1].flags & NOUNISH:
            return False
        return not (t.text.endswith("s") and t.flags & VERB and k == j)
    return False


def _relative_start(words: list[Token], k: int, low: int) -> int:
    while k > low and not is_boundary(words[k]):
        if words[k].flags & RELATIVE and words[k].text in ("who", "whose", "which"):
            return k
        k -= 1
    return -1


def _trimmed(words: list[Token], first: int, last: int) -> Phrase | None:
    """A phrase without leading adverbs and prepositional phrases, and what kind it is."""
    while first < last:
        f = words[first].flags
        if (f & (CONJ | ADVERB) and not (f & NOUNISH and not f & CONJ)) or (f & (DAY | MONTH)):
            first += 1
        elif f & PREP:
            nxt = after_preposition(words, first, last)
            if nxt >= last:
                return None
            first = nxt
        elif words[first].text[0].isdigit() and first + 1 < last and words[first + 1].flags & (PREP | DET | CAPITAL):
            first += 1
        else:
            break
    for k in range(last - 1, first, -1):
        if (
            words[k].flags & DET
            and not words[k].flags & CAPITAL
            and not words[k - 1].flags & (PREP | DET | CONJ | ADVERB | CAPITAL | RELATIVE)
        ):
            if not any(w.flags & (PREP | RELATIVE) for w in words[first:k]):
                first = k
            break
    if first >= last:
        return None
    return kind_of(words, first, last)


def after_preposition(words: list[Token], first: int, last: int) -> int:
    """Where the words after the prepositional phrase begin whose preposition is word `first`."""
    k = first + 1
    if k < last and words[k].flags & DET:
        k += 1
    while k < last:
        t, prev = words[k], words[k - 1]
        if t.quote >= 0 or t.text == ",":
            return k
        if prev.flags & DAY or (t.flags & DET and not prev.flags & (PREP | DET)):
            return k
        if t.flags & CAPITAL and not prev.flags & (PREP | DET | CAPITAL):
            return k
        if t.flags & PREP and not prev.flags & PREP:
            return after_preposition(words, k, last)
        if t.flags & PERSON and k == last - 1 and not prev.flags & (DET | PREP):
            return k
        k += 1
    return k

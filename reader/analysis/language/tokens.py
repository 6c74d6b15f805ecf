"""Cuts a paragraph into narration units: what is said around the quotations, each quotation one token.

A sentence splitter that looks inside quotation marks parts `"It is over. Go home," he said.`; who speaks is asked of
the narration, so here a stretch between marks counts as one word.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.analysis.language.lexicon import (
    ABBREVIATION,
    ADVERB,
    AUX,
    BODY,
    CAPITAL,
    CONJ,
    CUE,
    DEMONYM,
    DET,
    OF_ONE,
    ORGANISATION,
    PERSON,
    PLACE,
    PREP,
    PRONOUN,
    RELATIVE,
    TITLE,
    WEAK,
    flags_of,
    given_names,
    without_owner,
)
from reader.analysis.language.marks import Stretch
from reader.model import Sentence, Span


class Token(NamedTuple):
    """A word, a mark or a whole quotation (`quote` is its number, else -1)."""

    text: str
    start: int
    end: int
    flags: int
    quote: int = -1


class Unit(NamedTuple):
    """One sentence of narration: `words` are its tokens, `paragraph` counts from 0."""

    words: list[Token]
    paragraph: int
    part: str


_INNER_CAPITAL = re.compile(r"[a-z][A-Z]")
"""What a name has that no first word of a sentence gets: `NetHarbour`."""
_LONGEST = 250
"""No sentence has more words; a text without end marks is cut here, so that work grows with its length alone."""
_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}|[A-Z]\.(?=[ \u00a0][A-Z])|@\w+|\d+(?:-[A-Za-z]\w*)+|[$£€]?\d[\d,.]*\d"
    r"|\w+(?:[-’'.&/]\w+)*(?:[’'](?=\s))?|\.\.\.|[^\w\s]"
)


def units_of(text: str, sentences: Sequence[Sentence], quotes: Sequence[Stretch]) -> list[Unit]:
    """The narration units of an article, in reading order.

    Args:
        text: the article's text.
        sentences: its sentences; outside quotations their ends are the units' ends.
        quotes: its stretches between marks, which become one token each.
    """
    out: list[Unit] = []
    ends = {s.end for s in sentences}
    at = 0
    for paragraph, part, (start, end) in _paragraphs(sentences):
        first = at
        while at < len(quotes) and quotes[at].outer < end:
            at += 1
        tokens = _tokens(text, start, end, quotes, first, at)
        unit: list[Token] = []
        for n, t in enumerate(tokens):
            unit.append(t)
            if t.end in ends or t.quote >= 0 or len(unit) == _LONGEST:
                if t.quote >= 0 and len(unit) < _LONGEST and not _quote_ends(text, tokens, n, quotes, unit):
                    continue
                out.append(Unit(unit, paragraph, part))
                unit = []
        if unit:
            out.append(Unit(unit, paragraph, part))
    _lower_first_words(out)
    return out


def _lower_first_words(units: list[Unit]) -> None:
    """Takes the capital off words that have it only because a sentence begins with them."""
    proper = {
        t.text
        for u in units
        if u.part != "headline"
        for k, t in enumerate(u.words)
        if t.flags & CAPITAL and not _leads(u.words, k)
    }
    proper |= {t[:-2] for t in proper if t.endswith(OF_ONE)}
    known = given_names()
    for unit in units:
        words = unit.words
        for k, t in enumerate(words[:3]):
            if not t.flags & CAPITAL:
                continue
            if (
                _leads(words, k)
                and without_owner(t.text) not in proper
                and not t.flags & (TITLE | ORGANISATION | PLACE | DEMONYM)
                and t.text not in known
                and not _INNER_CAPITAL.search(t.text)
            ):
                follows = words[k + 1] if k + 1 < len(words) else None
                named = follows is not None and (follows.flags & (CAPITAL | CUE) or follows.text == "&")
                if not named or (t.flags & _CLASSES and not _leads_on(words, k)) or t.text in _NO_NAMES:
                    words[k] = t._replace(flags=t.flags & ~CAPITAL)
            break


_NOT = frozenset(("not", "never"))
_ASKING = frozenset((":", "what", "whether", "why", "how"))
"""What leads to what is told or asked behind a verb of saying."""
_NO_NAMES = frozenset(
    ("What", "Whatever", "Who", "Whoever", "Whom", "Nobody", "Somebody", "Someone", "Everyone", "Everybody")
)
"""First words that are no name though a verb of saying follows: `Who said so is open.`"""
_CLASSES = DET | PREP | CONJ | ADVERB | AUX | PRONOUN | CUE | PERSON | BODY


def _leads_on(words: list[Token], k: int) -> bool:
    """Whether a name goes on behind word k with a preposition that has a capital too: `Doctors Across Borders`."""
    far = len(words) > k + 2 and words[k + 1].flags & PREP and words[k + 2].flags & CAPITAL
    return bool(far and words[k + 1].flags & CAPITAL and not words[k].flags & (DET | PREP | CONJ | ADVERB | AUX | CUE))


def _leads(words: list[Token], k: int) -> bool:
    return k == 0 or all(w.quote >= 0 or not w.text[0].isalnum() for w in words[max(0, k - 3) : k])


def _paragraphs(sentences: Sequence[Sentence]) -> list[tuple[int, str, Span]]:
    out: list[tuple[int, str, Span]] = []
    for s in sentences:
        if out and out[-1][0] == s.paragraph:
            out[-1] = (s.paragraph, s.part, (out[-1][2][0], s.end))
        else:
            out.append((s.paragraph, s.part, (s.start, s.end)))
    return out


def _tokens(text: str, start: int, end: int, quotes: Sequence[Stretch], first: int, last: int) -> list[Token]:
    out: list[Token] = []
    at = start
    for n in range(first, last):
        q = quotes[n]
        if q.outer >= at:
            out += _plain(text, at, q.outer)
            out.append(Token('"', q.outer, q.after, 0, n))
            at = q.after
    out += _plain(text, at, end)
    return out


def _plain(text: str, start: int, end: int) -> list[Token]:
    out: list[Token] = []
    for m in _TOKEN.finditer(text, start, end):
        word, (at, behind) = m[0], m.span()
        if word == "." and out and out[-1].end == at and _shortened(out[-1]):
            t = out[-1]
            out[-1] = Token(t.text + ".", t.start, behind, t.flags)
        else:
            out.append(Token(word, at, behind, flags_of(word)))
    return out


def _shortened(t: Token) -> bool:
    """Whether a word is an abbreviation: `Mr`, and `R-Calif` by its last part."""
    return bool(t.flags & ABBREVIATION or ("-" in t.text and flags_of(t.text.rsplit("-", 1)[1] or "-") & ABBREVIATION))


def _quote_ends(text: str, tokens: list[Token], n: int, quotes: Sequence[Stretch], unit: list[Token]) -> bool:
    """Whether the narration sentence ends with the quotation at token n."""
    q = quotes[tokens[n].quote]
    if n + 1 == len(tokens):
        return True
    last = text[max(q.start, q.end - 9) : q.end].rstrip("'’ ")[-1:]
    if last not in ".?!…":
        return False
    following = tokens[n + 1]
    if following.quote >= 0:
        return True
    if not _begins(following):
        return False
    # words before it and a full stop at its end: what follows is a sentence of its own
    led = any(t.quote < 0 and t.text[0].isalnum() for t in unit)
    return (led and last == ".") or not _attributes(tokens, n + 1)


def _begins(t: Token) -> bool:
    return t.text[0].isupper() or t.text[0].isdigit() or t.text[0] in "([•*"


def _attributes(tokens: list[Token], n: int) -> bool:
    """Whether the words after a finished quotation say who spoke it: `Smith said.`, `Mr. Smith told reporters.`"""
    for k in range(n, min(n + 7, len(tokens))):
        t = tokens[k]
        if t.quote >= 0 or t.text in (".", ",", ":", ";"):
            return False
        if t.flags & CUE:
            rest = tokens[k + 1] if k + 1 < len(tokens) else None
            if t.flags & WEAK and rest is not None and rest.text[0].isalpha() and not rest.flags & PREP:
                return False  # she has rejected calls for it
            return k > n and not _tells_on(tokens, k)
        if not (t.text[0].isupper() or t.flags & (TITLE | PRONOUN | DET)) and k - n > 3:
            return False
    return False


def _tells_on(tokens: list[Token], k: int) -> bool:
    """Whether a verb of saying, word k, has words of its own behind it or says nothing: `would not say who asked`."""
    if tokens[k - 1].text in _NOT or tokens[k - 1].text.endswith(("n't", "n’t")):
        return True
    rest = tokens[k + 1] if k + 1 < len(tokens) else None
    if rest is None:
        return False
    return rest.quote >= 0 or bool(rest.flags & (PRONOUN | DET | RELATIVE)) or rest.text in _ASKING

"""Where two passages are told alike save that one denies what the other tells: `would return`, `would not return`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reader.analysis.judging.clauses import MARK
from reader.analysis.judging.denials import CHANGED_MIND
from reader.analysis.judging.passages import KEPT, Clash, Said, Term, bare_words, may_be_done, unquoted
from reader.analysis.language.lexicon import DET, TITLE, flags_of
from reader.analysis.language.terms import is_negator
from reader.data import table, word_list

_ALIKE, _SHARED = 0.5, 2
"""How alike two clauses are without what is denied, by Dice's coefficient, and how many words of meaning they share."""
_REACH = 6
"""Words before a word of meaning among which a negator denies it, and others tell its time."""
_CLAUSE = re.compile(rf"{MARK.pattern}|,(?=\s)")
_WORD = re.compile(r"[^\W_][\w’'-]{0,40}")
_TURNED = re.compile(rf"(?i)\b(?:{CHANGED_MIND}|u-turn|backed down|backtracked|climbed down)\b")
"""What tells that somebody has given up what he meant to do: what he said before is brought up to date."""
_DENIED_THAT = re.compile(r"(?i)\bden(?:y|ies|ied|ying) that\b")
"""What leads up to a clause in which somebody tells what is not so."""

_SAID = re.compile(
    r"\s{0,3}[^,;:.!?()\"“”]{2,80}?\b(?:said|says|say|insisted|insists|claimed|stated|told [A-Za-z]{2,20})(?: that)? "
)
"""What a clause begins with that somebody tells: `Survivors said `."""
_RULE = re.compile(r"(?i)\byou (?:do not|don[’']t|never|cannot|can[’']t)\b[^.;!?]{1,80}\b(?:if|unless|when) you\b")
"""What anybody does or does not: `You do not drop that on a town if you care where it lands`."""
_DEFINITE = frozenset(("the", "its", "his", "her", "their", "our", "those", "these"))
"""What stands before a thing that there is."""


class _Statement(NamedTuple):
    """A word of meaning in its clause, told or denied."""

    stem: str
    denied: bool
    manner: str
    """`open` where it hangs on something, `ahead` where it is still to come, `able` where it can be, else nothing."""
    shown: str
    beside: frozenset[str]
    """The stems of the other words of its clause."""
    subject: str
    """The word before it and the small ones that belong to it, where with that the clause begins: `holloran` of
    `Neil Holloran did not testify`."""
    negators: int = 0
    """How many words of its clause deny something."""
    ahead: int = 0
    """How many of these stand before it."""
    by_somebody: bool = False
    """Whether it is what somebody denies."""


@cache
def _helpers() -> dict[str, str]:
    """The words that stand between a subject and its verb: a word to the list it is in."""
    return {str(w): name for name, words in table("reader.analysis", "negations")["helpers"].items() for w in words}


def negation_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two clauses have the same words and what one denies the other tells; neither outlet tells both."""
    if not (any(map(denies_any, mine)) or any(map(denies_any, others))):
        return None
    here, there = ([x for p in side for x in _told(p)] for side in (mine, others))
    sides = [{(x.stem, x.denied) for x in xs} for xs in (here, there)]
    for x in here:
        for y in there:
            if x.stem != y.stem or x.denied == y.denied or not _comparable(x, y):
                continue
            told, denied = (y, x) if x.denied else (x, y)
            if told.ahead >= denied.ahead + denied.by_somebody:
                continue  # did not answer a request for comment, did not comment
            if (x.stem, not x.denied) in sides[0] or (y.stem, not y.denied) in sides[1]:
                continue
            if _tell_of_one(x, y):
                turned = any(_TURNED.search(p.text) for p in (*mine, *others))
                return Clash("update" if turned else "opposite", x.shown, y.shown)
    return None


def _tell_of_one(x: _Statement, y: _Statement) -> bool:
    """Whether two clauses tell of one thing: in mostly the same words, or of one subject and of nothing else besides
    what both tell, as `Holloran did not testify` and `Holloran testified for two hours`.
    """
    shared = len(x.beside & y.beside)
    if _is_the_same_denied(x, y) or _is_the_same_denied(y, x):
        return True
    if x.by_somebody or y.by_somebody:
        return False
    if shared >= _SHARED and 2 * shared >= _ALIKE * (len(x.beside) + len(y.beside)):
        return True
    return bool(shared and x.subject and x.subject == y.subject) and (x.beside <= y.beside or y.beside <= x.beside)


def _is_the_same_denied(denied: _Statement, told: _Statement) -> bool:
    """Whether one denies all that the other tells: `No siren sounded`, `denied that the siren had sounded`."""
    if not denied.beside or told.negators or told.by_somebody:
        return False
    if denied.by_somebody:
        return not denied.negators and denied.beside <= told.beside
    return denied.negators == 1 and denied.beside == told.beside


@lru_cache(maxsize=KEPT)
def denies_any(passage: Said) -> bool:
    """Whether a passage has a word that denies anything."""
    return any(map(is_negator, bare_words(passage))) or bool(_DENIED_THAT.search(passage.text))


def _comparable(x: _Statement, y: _Statement) -> bool:
    """Whether one denies of the same time what the other tells; what was refused may be told as done."""
    told, denied = (y, x) if x.denied else (x, y)
    if told.manner == "open":
        return False
    return told.manner == denied.manner or (not told.manner and denied.manner == "ahead")


@lru_cache(maxsize=KEPT)
def _told(passage: Said) -> tuple[_Statement, ...]:
    """What a passage tells and denies, in its clauses and in its sentences; a rule of thumb tells of nothing done."""
    if _RULE.search(passage.text):
        return ()
    text = unquoted(passage.text)
    parted = dict.fromkeys(x for pattern in (_CLAUSE, MARK) for x in _parted(text, pattern))
    parted |= {(led.end(), end): None for start, end in parted if (led := _SAID.match(text, start, end))}
    words = list(_WORD.finditer(passage.text))
    unsure = _denied_by_somebody(passage.text, words)
    out: list[_Statement] = []
    for start, end in parted:
        terms = passage.terms_in(start, end)
        if len(terms) > 1 and not any(first <= terms[0].start < last for first, last in unsure):
            # what stands ahead of a denial is told in the clause that ends with it
            end = min((first for first, last in unsure if start < first < end), default=end)
            told = [t for t in terms if t.start < end]
            out += _in_clause(passage, told, [w for w in words if start <= w.start() < end])
    return (*out, *_denied_that(passage, words))


def _denied_that(passage: Said, words: Sequence[re.Match[str]]) -> Iterator[_Statement]:
    """What a passage gives as somebody's denial, in a clause of its own: `denied that its lorries had been there`."""
    for found in _DENIED_THAT.finditer(passage.text):
        mark = _CLAUSE.search(passage.text, found.end())
        end = mark.start() if mark else len(passage.text)
        inside = [w for w in words if found.end() <= w.start() < end]
        told = list(_in_clause(passage, passage.terms_in(found.end(), end), inside))
        done = [x for x in told if may_be_done(x.shown.split()[-1])]
        for x in done or told:
            yield x._replace(denied=not x.denied, by_somebody=True, shown=f"{found.group()} {x.shown}")


def _denied_by_somebody(text: str, words: Sequence[re.Match[str]]) -> list[tuple[int, int]]:
    """The stretches, each to the end of its sentence, that are what somebody denies, alleges or doubts."""
    denying = word_list("reader.analysis", "negations", "denying")
    starts = [w.start() for w in words if _plain(w) in denying]
    return [
        (min(inside), end)
        for start, end in _parted(text, MARK)
        if (inside := [at for at in starts if start <= at < end])
    ]


def _parted(text: str, marks: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    start = 0
    for end in (*(m.start() for m in marks.finditer(text)), len(text)):
        yield start, end
        start = end


def _in_clause(passage: Said, terms: list[Term], words: list[re.Match[str]]) -> Iterator[_Statement]:
    """The words of meaning of a clause, names left out, each told or denied by the small words before it."""
    stems = frozenset(t.stem for t in terms if not is_negator(t.text))
    negators = sum(is_negator(_plain(w)) for w in words)
    at = {w.start(): n for n, w in enumerate(words)}
    before = -1
    for term in terms:
        # the parts of a hyphenated word are terms, not words
        n = at.get(term.start)
        if n is None or _helpers().get(term.text) or is_negator(term.text):
            continue
        small = [_plain(w) for w in words[before + 1 : n]]
        before = n
        if term.capital:
            continue
        denied = _denies(small[-_REACH:])
        kinds = {_helpers().get(_plain(w), "") for w in words[max(0, n - _REACH) : n]}
        manner = next((kind for kind in ("open", "ahead", "able") if kind in kinds), "")
        first = _first_shown(words, n)
        last = n + 1 if small[-1:] == ["no"] and _follows(passage.text, words, n) else n
        shown = " ".join(passage.text[words[first].start() : words[last].end()].split())
        if not denied and n and _plain(words[n - 1]) in word_list("reader.analysis", "negations", "taking_away"):
            continue  # cutting power leaves some without power
        subject = _plain(words[first - 1]) if first and all(map(_leads_in, words[: first - 1])) else ""
        ahead = sum(is_negator(_plain(w)) for w in words[:n])
        # a pay-off is no pay
        own = _plain(words[n]) if "-" in words[n].group() else term.stem
        yield _Statement(own, denied, manner, shown, stems - {term.stem}, subject, negators, ahead)


def _plain(word: re.Match[str]) -> str:
    return word.group().lower().replace("’", "'")


def _follows(text: str, words: list[re.Match[str]], n: int) -> bool:
    """Whether word n is followed by one that may be of the same thing: no rubber bullets."""
    return n + 1 < len(words) and text[words[n].end() : words[n + 1].start()] == " "


def _leads_in(word: re.Match[str]) -> bool:
    """Whether a word may stand before the subject that a clause begins with: `the`, `Mr`, a given name."""
    return word.group()[0].isupper() or (bool(flags_of(word.group()) & (DET | TITLE)) and _plain(word) != "that")


def _denies(small: list[str]) -> bool:
    """Whether the small words before a word deny it: `not` does, `not only` and `not take up the` do not."""
    last = max((k for k, w in enumerate(small) if is_negator(w)), default=-1)
    if small[last : last + 2] == ["no", "to"]:
        return False  # voted no to the sale
    if small[last : last + 1] == ["without"] and not _DEFINITE.isdisjoint(small[last + 1 :]):
        return False  # without the generators that it had
    if last > 0 and small[last].endswith("ed") and flags_of(small[last - 1]) & DET:
        return False  # the failed sports channel is one
    return last >= 0 and all(
        w in _helpers() or w in _between() or (w.endswith("ly") and w != "only") for w in small[last + 1 :]
    )


@cache
def _between() -> frozenset[str]:
    return word_list("reader.analysis", "negations", "between")


def _first_shown(words: list[re.Match[str]], n: int) -> int:
    """The place of the first of the helping words and negators before word n."""
    while n > 0:
        low = _plain(words[n - 1])
        if not (low in _helpers() or is_negator(low) or low.endswith("ly")):
            break
        n -= 1
    return n

"""Who says a passage, and through whom it reached the outlet: `outlet <- agency <- speaker`.

Only what the text states: credit in the sentence first, then a byline's or dateline's credit for who carried it.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from reader.analysis.language.alternatives import one_of
from reader.analysis.names.carriers import agencies_in, called_agency, same_outlet
from reader.data import table, word_list
from reader.model import Article, Attribution, Figure, Quote, Reading, Span

_CREDIT_AT = 400
"""How far into the text a dateline credit, `BAGHDAD (Reuters) -`, is looked for."""
_MAIN = 0.2
"""Share of a passage that somebody's words must hold for it to be theirs."""
_WHOLE = 0.5
"""Share of a passage from which a telling is taken to hold all of it."""
_OUTSIDE = 0.1
"""Share of an answer that a telling may hold though the answer stands outside it."""
_BEHIND = frozenset(("after", "when", "because", "since", "although", "though"))
"""What begins a clause behind the main one."""
_MAIN_CLAUSE = 2
"""Words in the shortest main clause before one."""
_LED_BY = 24
"""Characters before a figure within which `the` stands that leads up to it."""
_DEFINITE = re.compile(r"(?i)\b(?:the|this|that)\s(?:[a-z]{1,14}\s)?$")
_BYLINE = re.compile(r"\W{0,3}(?:By|From)\b", re.IGNORECASE)
_DATELINE = re.compile(r"\(([A-Z][\w .&/-]{1,30})\)\s?(?:[-–—]|--)")


@cache
def _agencies() -> dict[str, str]:
    """Every spelling of an agency, folded -> its name."""
    return {
        s.casefold(): name
        for name, spellings in table("reader.analysis", "agencies").items()
        for s in (name, *spellings)
    }


def _deeds() -> frozenset[str]:
    return word_list("reader.analysis", "sources", "deeds")


@lru_cache(maxsize=4096)
def agency_of(name: str) -> str | None:
    """The news agency a name or an abbreviation means, None where it means none."""
    return _agencies().get(re.sub(r"^the\s+", "", name.strip().casefold()))


@cache
def _agency_pattern() -> re.Pattern[str]:
    names = one_of(s for s in _agencies() if len(s) > 3)
    return re.compile(rf"(?<!\w){names}(?!\w)", re.IGNORECASE)


@cache
def _of_some() -> re.Pattern[str]:
    phrases = word_list("reader.analysis", "sources", "of_some")
    return re.compile(rf"(?i)(?<!\w){one_of(phrases)}(?!\w)")


def is_of_some(line: str) -> bool:
    """Whether a line of credit is for some of an article alone, nobody knows which: `Additional reporting by AFP`."""
    return _of_some().search(line) is not None


def credited_agencies(article: Article) -> tuple[str, ...]:
    """The agencies that byline or dateline credit for the whole article, other than the outlet itself."""
    lines = (*(line for line in article.credits if not is_of_some(line)), article.author or "")
    return _credited(lines, article.text[: article.body_start + _CREDIT_AT], article.outlet)


@lru_cache(maxsize=1024)
def _credited(lines: tuple[str, ...], opening: str, outlet: str) -> tuple[str, ...]:
    """The agencies that some lines of credit name, or a dateline in an article's opening; asked by every mention."""
    found: list[str] = []
    for line in lines:
        found += [m.group() for m in _agency_pattern().finditer(line)]
        found += re.findall(r"\b(?:AP|AFP|PA|UPI)\b", line)
    found += [m.group(1) for m in _DATELINE.finditer(opening)]
    names = [n for f in found if (n := agency_of(f)) and not same_outlet(n, outlet)]
    return tuple(dict.fromkeys(names))


@lru_cache(maxsize=1024)
def credited_outlets(lines: tuple[str, ...], outlet: str, others: tuple[str, ...]) -> tuple[str, ...]:
    """The outlets of a story that an article's lines of credit name: `With material from Orlin Wire`; bylines do not.

    Args:
        lines: of credit.
        outlet: the article's own.
        others: outlets of the story.
    """
    told = " ".join(line for line in lines if not _BYLINE.match(line) and not is_of_some(line))
    named = (name for name in others if told and _named_in(name).search(told) and not same_outlet(name, outlet))
    return tuple(dict.fromkeys(named))


@lru_cache(maxsize=1024)
def _named_in(outlet: str) -> re.Pattern[str]:
    plain = re.sub(r"^the\s+", "", outlet, flags=re.IGNORECASE)
    return re.compile(rf"(?<!\w){re.escape(plain)}(?!\w)", re.IGNORECASE)


def chain_of(
    reading: Reading,
    start: int,
    end: int,
    figure: Figure | None = None,
    quote: Quote | None = None,
    answer: Span | None = None,
) -> tuple[str, ...]:
    """The chain of a passage: the outlet first, then who carried it, the origin last.

    Args:
        reading: the article's.
        start: where the passage begins in the article's text.
        end: where it ends.
        figure: the figure that answers, where one does: its own source counts.
        quote: the quote that answers, where one does.
        answer: the clause that answers, where it is known and neither of them does.
    """
    article = reading.article
    told = _telling(reading, start, end, figure, quote, answer)
    if told and answer and not figure and not quote and _aside(told, (start, end), answer):
        told = _telling(reading, start, end, None, None, answer, apart=True)
        if told is None:
            start, end = answer
            told = _telling(reading, start, end, None, None)
    within = (figure.start, figure.end) if figure else (start, end)
    speaker = quote.speaker if quote else _speaker(reading, *within) if told is None else None
    source = speaker if speaker and (told is None or told.direct) else told.source if told else None
    via = told.via if told else ()
    source = source and _by_name(source, article)
    if not source or same_outlet(source, article.outlet):
        return (article.outlet,)
    carriers = [c for c in via if not same_outlet(c, article.outlet) and c.casefold() != source.casefold()]
    if not carriers:
        carriers = [c for c in credited_agencies(article)[:1] if c != agency_of(source)]
    return (article.outlet, *dict.fromkeys(carriers), source)


def _by_name(source: str, article: Article) -> str:
    """A source, `the agency` by the name of the only one that the article names."""
    if source.casefold().removeprefix("the ") not in table("reader.analysis", "carriers")["agencies"]:
        return source
    named = {m.group() for m in _agency_pattern().finditer(article.text)} | set(agencies_in(article.text))
    told = {agency_of(n) or called_agency(n): n for n in sorted(named)}
    return next(iter(told.values())) if len(told) == 1 else source


def _telling(
    reading: Reading,
    start: int,
    end: int,
    figure: Figure | None,
    quote: Quote | None,
    answer: Span | None = None,
    apart: bool = False,
) -> Attribution | None:
    """The attribution whose content holds the answer; of several the narrowest, None where none does.

    With `apart`, none that only stands beside the answer's clause.
    """
    a, b = (figure.start, figure.end) if figure else (quote.start, quote.end) if quote else (start, end)
    best: tuple[float, int, Attribution] | None = None
    for n, told in enumerate(reading.attributions):
        if told.content_end <= a or b <= told.content_start:
            continue
        shared = min(told.content_end, b) - max(told.content_start, a)
        if shared <= 0 or (told.cue.casefold() in _deeds() and not told.direct and not _states(reading, told)):
            continue
        share = shared / max(1, b - a - _frame(told, a, b))
        # a passage that only begins or ends with somebody's words is the outlet's own in the main
        if share < _MAIN:
            continue
        if apart and answer and _aside(told, (start, end), answer):
            continue
        if figure and not told.direct and _is_given(reading, told, figure):
            continue
        if not figure and not quote and _put_in(reading.article.text, told, a, answer):
            continue
        key = (min(share, 1.0) - (told.content_end - told.content_start) / 100_000, -n, told)
        if best is None or key[:2] > best[:2]:
            best = key
    return _leaker(reading, best[2]) if best else None


def _is_given(reading: Reading, told: Attribution, figure: Figure) -> bool:
    """Whether a figure only says which thing is meant of which another is told: `the nine-day flood cost $3m`."""
    text = reading.article.text
    if "-" not in figure.text or not _DEFINITE.search(text[max(0, figure.start - _LED_BY) : figure.start]):
        return False
    others = (f for f in reading.figures if figure.end < f.start and f.end <= told.content_end)
    return any("-" not in f.text for f in others)


def _leaker(reading: Reading, told: Attribution) -> Attribution:
    """The nameless one, or the paper, that tells what another is said to have told; else the telling itself.

    `An official said that the firm had told the ministry of four deaths` rests on the official: the firm itself has
    told this outlet nothing. A quotation rests on the paper that it stands in.
    """
    a, b = told.content_start, told.content_end
    others = (o for o in reading.attributions if not o.direct and o.source != told.source)
    for o in (o for o in others if o.content_start <= a and b <= o.content_end):
        within = o.content_start <= told.start and told.end <= o.content_end
        if (within and not told.direct and _nameless(o.source)) or (_closes(o) and _is_paper(o.source)):
            return o
    return told


def _closes(told: Attribution) -> bool:
    """Whether a source stands behind all that is told, or beside it: `..., the indictment said`, `according to`."""
    return told.cue == "according to" or told.content_start == told.start


def _is_paper(source: str) -> bool:
    """Whether a source is a court's paper or the like: `the indictment`, `court documents`."""
    last = source.split()[-1].lower() if source[:1].islower() else ""
    return not word_list("reader.analysis", "sources", "charging").isdisjoint((last, last.removesuffix("s")))


def _nameless(source: str) -> bool:
    """Whether a source is somebody who is not named: `a senior official in the ministry`, `two diplomats`."""
    words = source.split()
    return source[:1].islower() and not word_list("reader.analysis", "sources", "nameless").isdisjoint(words)


def _put_in(text: str, told: Attribution, start: int, answer: Span | None) -> bool:
    """Whether a telling is but a clause behind what a passage tells: `She resigned after a memo showed that ...`.

    A clause behind that is itself the answer is none.
    """
    before = text[start : max(start, told.start)].split()
    if told.content_start > told.start and before[-1:] == ["and"] and len(before) > _MAIN_CLAUSE:
        return True  # the group holds nine men, and wants a ransom
    main = [w.rstrip(",") for w in before[-_MAIN_CLAUSE - 2 : -1]]
    told_before = len(main) > _MAIN_CLAUSE and all(map(str.isalnum, main))  # neither quoted nor set apart
    return told.content_start > told.start and told_before and before[-1] in _BEHIND and not _holds(told, answer)


def _holds(told: Attribution, answer: Span | None) -> bool:
    """Whether the answer's clause is what is told, and neither goes far beyond the other."""
    if answer is None:
        return False
    shared = min(told.content_end, answer[1]) - max(told.content_start, answer[0])
    return shared > _WHOLE * max(answer[1] - answer[0], told.content_end - told.content_start)


def _states(reading: Reading, told: Attribution) -> bool:
    """Whether a cue that does something as often tells it here: `announced that`, `..., the owners announced`."""
    if told.cue.casefold() not in word_list("reader.analysis", "sources", "declaring"):
        return False
    leads_up = reading.article.text[max(told.start, told.content_start - 6) : told.content_start]
    return told.content_start == told.start or leads_up.endswith(" that ")


def _aside(told: Attribution, passage: Span, answer: Span) -> bool:
    """Whether a telling fills but a part of the passage, and the answer stands outside it."""
    start, end = passage
    size = min(told.end, end) - max(told.start, start)
    shared = min(told.end, answer[1]) - max(told.start, answer[0])
    return size < _WHOLE * (end - start) and shared < _OUTSIDE * (answer[1] - answer[0])


def _speaker(reading: Reading, start: int, end: int) -> str | None:
    """Whose quoted words make up the most of a passage."""
    held: dict[str, int] = {}
    for q in reading.quotes:
        if q.speaker and q.kind == "speech" and q.start < end and q.end > start:
            held[q.speaker] = held.get(q.speaker, 0) + min(q.end, end) - max(q.start, start)
    most = max(held, key=lambda s: held[s], default=None)
    return most if most and held[most] >= _MAIN * (end - start) else None


def _frame(told: Attribution, a: int, b: int) -> int:
    """Characters of text[a:b] that name the source and the telling: no part of what is told."""
    whole = min(told.end, b) - max(told.start, a)
    content = min(told.content_end, b) - max(told.content_start, a)
    return max(0, whole - max(0, content))

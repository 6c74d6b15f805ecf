"""Where two passages give the same thing different times."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import product

from reader.analysis.judging.clauses import MARK, stretch_around
from reader.analysis.judging.dates import NEIGHBOUR
from reader.analysis.judging.denials import CHANGED_MIND
from reader.analysis.judging.kinds import folded
from reader.analysis.judging.passages import Clash, Said, Term, closeness, is_name, named_among, stems_of
from reader.analysis.judging.polarity import listed_stems, listed_words
from reader.analysis.language.lexicon import OF_ONE
from reader.analysis.quantities.number_words import value_of
from reader.analysis.quantities.timing import When, times_in, weekdays_in
from reader.analysis.sets import are_apart

_AROUND = 3
"""Words of meaning on either side of a time that say what happened then."""
_TIMES = 24
"""Times of a passage that are compared: one with more is a timetable."""
_CLOSE, _BESIDE = 30, 5
"""Characters and words before a time in which a verb of saying tells what happened then."""
_SAME_HOUR, _ROUGH_HOUR = 10, 30
"""Minutes that two hours may be apart and be one, and where one of them is told roughly."""
_ROUGHLY = re.compile(r"(?i)\b(?:about|around|nearly|almost|(?:just|shortly|soon|minutes) (?:before|after|past))\s*$")
"""What leads up to an hour told roughly."""
_OPEN = re.compile(r"(?i)\b(?:before|after|by|until|till|from|since|past|to|(?:when|as) the clock struck)\s*$")
"""What leads up to an hour told roughly, and to one that is but a bound of when it was, or at which it was still so."""
_DAYS_APART = re.compile(r"(?i)\b([2-6]|two|three|four|five|six) days (?:before|earlier|later|after)\b(?! than)")
"""`two days after she went missing`: a passage that has this tells of two days."""
_BESIDES = re.compile(r", (?:saying|adding|arguing|insisting|claiming|accusing|calling|citing|blaming|warning)\b")
"""What begins the telling of what was said, and not done, then."""
_SINCE = re.compile(r"(?i)\bsince (?:(?:early|late|mid)[- ])?$")
"""What stands before the day from which something has gone on."""
_CLAUSE = re.compile(r"(?i)\b(?:and|but) (?:that|which|who|whose)\b")
"""What begins a clause of its own: `asked that it be sold and that the vote, set for Friday, be put off`."""
_RESUMED = re.compile(
    r"(?i)\b(?:again|re-?open(?:s|ed|ing)?|resum(?:e|es|ed|ing)|restart(?:s|ed|ing)?|restored"
    rf"|{CHANGED_MIND}|reversed|overturned|overruled|overturning|overruling|on appeal)\b"
)
"""What tells that something goes on that had stopped, or is no longer to be done."""
_ADDED = re.compile(
    r"(?i)\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) more|another|a further"
    r"|(?:raising|bringing|taking) the)\b"
    r"|\bthe (?:second|third|fourth) [a-z]{3,20} (?:of|in) (?:the|a|this)\b"
)
"""What tells of more that came on top, or of a further one of its kind."""
_STILL = re.compile(r"(?i)\b(?:still|yet|as of)\b")
"""What tells that something had not been done up to a day."""
_SAME_WORDS = 0.75
"""Closeness from which two passages tell of one thing, wherever in them the day stands."""
_SAME_TELLING = 0.35
"""Closeness from which two passages tell of one utterance."""


def time_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """Where two outlets give the same thing different times; None where they share a time, or none clashes."""
    here, there = ([(p, whens[:_TIMES]) for p in side if (whens := times_in(p.text))] for side in (mine, others))
    shared = {
        x.clock is None
        for (a, xs), (b, ys) in product(here, there)
        for x, y in product(xs, ys)
        if _same(x, y) or (_apart(x, y) == "hour" and _may_be_one(a, x, b, y))
    }
    for a, xs in here:
        for b, ys in there:
            for x, y in product(xs, ys):
                kind = _apart(x, y)
                if kind == "hour" and _may_be_one(a, x, b, y):
                    continue
                if kind == "hour" and False not in shared and _one_hour_each(a, x, b, y):
                    return Clash(kind, _hour(x), _hour(y))
                if kind and not shared and _of_one_thing(kind, a, x, b, y):
                    return Clash(kind, x.text, y.text)
    return None


def deed_time_clash(mine: Sequence[Said], others: Sequence[Said]) -> Clash | None:
    """The same where none of the times is that of speaking: what one number tells twice was said on two days."""
    spoken = any(_of_speaking(p.text, when) for p in (*mine, *others) for when in times_in(p.text))
    return None if spoken else time_clash(mine, others)


def _of_one_thing(kind: str, a: Said, x: When, b: Said, y: When) -> bool:
    """Whether two times that are apart are told of the same thing."""
    if _tells_neighbour(a, x, y) or _tells_neighbour(b, y, x):
        return False
    if kind == "day" and (_of_other_years(a, x, b, y) or _dates(a, y) or _dates(b, x)):
        return False
    if kind == "day" and _of_speaking(a.text, x) != _of_speaking(b.text, y):
        return False
    if kind == "day" and _of_speaking(a.text, x) and _other_numbers(a, b):
        return False  # three have died, it said on Monday; it said on Friday that five had
    if kind == "day" and bool(_ADDED.search(a.text)) != bool(_ADDED.search(b.text)):
        return False  # three dead on Sunday; two more on Monday
    if kind == "day" and bool(_RESUMED.search(a.text)) != bool(_RESUMED.search(b.text)):
        return False  # shut on Sunday, open again on Monday
    here, there = (_near(p, w) for p, w in ((a, x), (b, y)))
    return (
        bool(stems_of(here) & stems_of(there))
        or bool(folded(here) & folded(there) and _named_by_both(a, b))
        or _same_names(a, x, b, y)
        or _told_then(a, x, b, y)
        or _same_journey(a, x, b, y)
        or (kind == "day" and _told_alike(a, x, b, y))
    )


def _told_alike(a: Said, x: When, b: Said, y: When) -> bool:
    """Whether two passages are so alike that the day may stand anywhere; `Tuesday's attack` has a day of its own."""
    owned = any(p.text.startswith(OF_ONE, w.end) for p, w in ((a, x), (b, y)))
    return not owned and closeness(a, b) >= _SAME_WORDS and bool(_named_by_both(a, b))


def _other_numbers(a: Said, b: Said) -> bool:
    """Whether both passages measure or count something, and by no common number."""
    return are_apart(*({i.low for i in (*(i for i, *_ in p.figures), *p.aside)} for p in (a, b)))


def _of_other_years(a: Said, x: When, b: Said, y: When) -> bool:
    """Whether two months are not of one year, so far as is known: in June, that is of this one, and in May 2003."""
    if x.month == y.month or bool(x.year) == bool(y.year):
        return False
    dated, bare = (x, b) if x.year else (y, a)
    return not bare.day.startswith(f"{dated.year}-")


def _dates(p: Said, when: When) -> bool:
    """Whether the article of a passage has a date of the other outlet's too: its own is that of something else."""
    return bool(when.month and p.article) and any(_same(when, x) for x in times_in(p.article))


def _same(x: When, y: When) -> bool:
    """Whether two times are the same day or hour, so far as they are told."""
    if x.weekday is not None or x.clock is not None:
        return (x.weekday, x.clock) == (y.weekday, y.clock)
    # in September is no other time than Sept. 9
    return bool(x.month) and x.month == y.month and (x.day == y.day or not (x.day and y.day))


def _tells_neighbour(p: Said, day: When, other: When) -> bool:
    """Whether a passage tells of the other day as well, so many before or after its own: `two days after they met`."""
    if day.weekday is None or other.weekday is None:
        return False
    days = {1} if NEIGHBOUR.search(p.text) else set()
    days |= {value_of(m[1]) for m in _DAYS_APART.finditer(p.text)}
    return bool(days & {(day.weekday - other.weekday) % 7, (other.weekday - day.weekday) % 7})


def _apart(x: When, y: When) -> str:
    """`day` or `hour` where two times cannot be the same, else nothing."""
    if x.clock is not None and y.clock is not None:
        return "hour" if x.clock != y.clock else ""
    if x.weekday is not None and y.weekday is not None:
        return "day" if x.weekday != y.weekday else ""
    if x.month and y.month:
        other_day = x.day and y.day and x.day != y.day
        other_year = x.year and y.year and x.year != y.year
        return "day" if x.month != y.month or other_day or other_year else ""
    if x.span and y.span and (x.span, x.shift) != (y.span, y.shift):
        return "time" if (_far(x) and _this(y)) or (_this(x) and _far(y)) else ""
    return ""


def _hour(when: When) -> str:
    """An hour as written, the dot of `p.m.` with it."""
    return f"{when.text}." if when.text.lower().endswith(".m") else when.text


def _may_be_one(a: Said, x: When, b: Said, y: When) -> bool:
    """Whether one of two hours is but a bound of when it was, and the other near it: `until shortly after one`."""
    ahead = [p.text[max(0, w.start - _CLOSE) : w.start] for p, w in ((a, x), (b, y))]
    return any(map(_OPEN.search, ahead)) and abs((x.clock or 0) - (y.clock or 0)) <= _ROUGH_HOUR


def _one_hour_each(a: Said, x: When, b: Said, y: When) -> bool:
    """Whether each of two passages tells of one hour, too far from the other's, and both of one thing."""
    if any(sum(w.clock is not None for w in times_in(p.text)) > 1 for p in (a, b)):
        return False
    ahead = [p.text[max(0, w.start - _CLOSE) : w.start] for p, w in ((a, x), (b, y))]
    rough = any(map(_ROUGHLY.search, ahead))
    if any(_OPEN.search(words) and not _ROUGHLY.search(words) for words in ahead):
        return False
    if abs((x.clock or 0) - (y.clock or 0)) <= (_ROUGH_HOUR if rough else _SAME_HOUR):
        return False
    plain, other = (stems_of(t for t in p.terms if not is_name(p, t) and t.text not in ("am", "pm")) for p in (a, b))
    days = [weekdays_in(p.text) for p in (a, b)]
    named = _named_by_both(a, b)
    return len(plain & other) >= (1 if days[0] & days[1] or len(named) > 1 else 2)


def _far(when: When) -> bool:
    return when.span == "year" and when.shift == "last"


def _this(when: When) -> bool:
    return "this" in when.shift and when.span in ("week", "month", "year")


def _named_by_both(a: Said, b: Said) -> frozenset[str]:
    """The stems of what is a name as it stands in both of two passages."""
    return named_among(a, a.terms) & named_among(b, b.terms)


def _near(passage: Said, when: When) -> list[Term]:
    """What says what happened then: words near the time, but no names and nothing measured."""
    if passage.text.startswith(("'s ", "’s "), when.end):
        # Tuesday's market attack: what else is told need not have been on Tuesday
        before, after = [], _owned(passage, when.end + len("'s"))
    else:
        cut = [m.end() for m in _CLAUSE.finditer(passage.text, 0, when.start)][-1:] or [0]
        before = [t for t in passage.terms if cut[0] <= t.start < when.start][-_AROUND:]
        # what went on since a day is told ahead of it
        since = _SINCE.search(passage.text, 0, when.start) or when.text.lower().startswith("since ")
        beside = _BESIDES.search(passage.text, when.end)
        last = beside.start() if beside else len(passage.text)
        after = passage.terms_in(when.end, last)[: 0 if since else _AROUND]
    return [t for t in (*before, *after) if not t.capital and len(t.stem) > 2 and not _is_measured(passage, t)]


def _owned(passage: Said, at: int) -> list[Term]:
    """The words of meaning that stand behind an offset with nothing but a space between them."""
    out: list[Term] = []
    for term in passage.terms_in(at, len(passage.text)):
        if passage.text[at : term.start] != " ":
            break
        out.append(term)
        at = term.end
    return out


def _is_measured(passage: Said, term: Term) -> bool:
    """Whether a figure stands right before a word: what closed at 15 marks did not happen to the marks."""
    return any(0 <= term.start - end <= 1 for _, _, end in passage.figures)


def _same_names(a: Said, x: When, b: Said, y: When) -> bool:
    """Whether the same two names stand right before both times: with the Harbour Commission on Friday."""
    here, there = (_names_before(p, w) for p, w in ((a, x), (b, y)))
    return len(here) == 2 and here == there


def _names_before(passage: Said, when: When) -> list[str]:
    """The names among the last two words before a time: behind any other but one of time, it may tell of more."""
    ahead = [t for t in passage.terms if t.start < when.start and t.stem not in listed_stems("time_words")][-2:]
    near = bool(ahead) and when.start - ahead[0].start < 2 * _CLOSE
    return [t.stem for t in ahead if t.capital] if near else []


def _same_journey(a: Said, x: When, b: Said, y: When) -> bool:
    """Whether both times say when somebody of two names went somewhere: due on Thursday, there on Wednesday."""
    return len(_travellers(a, x) & _travellers(b, y)) > 1


def _travellers(passage: Said, when: When) -> frozenset[str]:
    """The names ahead of a verb of travel that stands in the same clause as a time."""
    start, _ = stretch_around(passage.text, when.start, when.end)
    ahead = passage.terms_in(start, when.start)
    verb = next((t for t in ahead if t.stem in listed_stems("journeys")), None)
    return named_among(passage, (t for t in ahead if verb and t.start < verb.start))


def _told_then(a: Said, x: When, b: Said, y: When) -> bool:
    """Whether both times say when much the same was said."""
    return closeness(a, b) >= _SAME_TELLING and _near_saying(a.text, x) and _near_saying(b.text, y)


def _of_speaking(text: str, when: When) -> bool:
    """Whether a time is that of speaking: `said on Monday`, `on Monday they were told`."""
    before = text[max(0, when.start - _CLOSE) : when.start].split()[-_BESIDE:]
    behind = MARK.split(text[when.end : when.end + _CLOSE])[0].split()[:_AROUND]
    return any(w.strip(".,").lower() in listed_words("saying") for w in (*before, *behind))


def _near_saying(text: str, when: When) -> bool:
    words = text[max(0, when.start - _CLOSE) : when.start].split()[-3:]
    return any(w.strip(".,").lower() in listed_words("saying") for w in words)


def still_undone(mine: Sequence[Said], others: Sequence[Said]) -> bool:
    """Whether one outlet has something still undone on a day of the week later than any that the other names."""
    then = [day for p in mine if _STILL.search(p.text) for day in weekdays_in(p.text)]
    return bool(then) and min(then) > max(day for p in others for day in weekdays_in(p.text))

"""Who published a text, who wrote it and when: from its metadata, what it lets slip, or its file name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from reader.data import table
from reader.story.clean import clean_line
from reader.story.mastheads import (
    BEFORE_OUTLET,
    domain_of,
    outlet_named,
    outlet_names,
    outlet_of_domain,
    outlet_of_stem,
)
from reader.story.names import NAME
from reader.story.parts import AUTHOR, FOLIO, OUTLETS_NAME, Folio

_BY = re.compile(
    r"^\W*(?:(?:[A-Z]+ )?[Bb][Yy]:?|[Ff]rom(?: our (?:own |special )?(?:correspondent|reporter),?)?)"
    rf"\s+({NAME}(?:(?:, | and | & |, and ){NAME})*)"
)
_CAPITALS = re.compile(r"(MC(?=[^\W\d_]{3}))?([^\W\d_])([^\W\d_]+)")
_FOLLOW = re.compile(rf"^Follow ({NAME}) on (?:Twitter|X|Facebook|Instagram)\b")
_ELSEWHERE = re.compile(
    r"\b(?:appeared|published|republished|reprinted)(?: first)? (?:on|in|at|by|from) (?:the )?([^.;()]{2,60})", re.I
)
_NUMBERS = re.compile(
    r"(?<![A-Za-z])((?i:channel|cha[iî]ne|[ck]anal|radio|tv))[ _.-](\d{1,3})(?![A-Za-z0-9])"
    r"|(?<![A-Za-z0-9])(?:\d+|(?=[a-f]*\d)[0-9a-f]{8,})(?![A-Za-z0-9])"
)
"""Numbers in a file's name; a broadcaster that is named after its channel has one that sorts no files."""
_ISO_DAY = re.compile(r"(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1\d|2[0-8]))?)?")
"""A date that needs no reading: no month has fewer days than these."""
KNOWN_NOTE = "known by its fingerprint: outlet, author and date"


@dataclass(slots=True)
class Who:
    """What is known of an article beside its text; `guessed` names what was worked out."""

    outlet: str = ""
    author: str | None = None
    date: str | None = None
    date_from: str | None = None
    url: str | None = None
    guessed: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Traces:
    """What a text and its file hold of who published it and when."""

    given: Mapping[str, str]
    """What its front matter says."""
    known: Mapping[str, str]
    """What a fingerprint says of it; what it leaves out the text does not name either."""
    dropped: Sequence[tuple[str, str]]
    """(kind, text) of what tidying dropped."""
    body: Sequence[str]
    """The paragraphs that stayed."""
    path: str


def who(traces: Traces) -> Who:
    """Who published, wrote and dated a text."""
    given, known = traces.given, traces.known
    out = Who(url=given.get("url") or known.get("url"), date_from=given.get("date-from"))
    _outlet(out, traces)
    author = given.get("author") or known.get("author")
    out.author = re.sub(r"^[Bb]y\s+", "", author) if author else None
    if not author and not known:
        out.author = _author(traces.dropped) or _folio(traces).author or None
        if out.author:
            out.guessed.append("author")
    _date(out, traces)
    return out


def _outlet(out: Who, traces: Traces) -> None:
    named = traces.given.get("outlet")
    if named:
        domain = domain_of(named)
        out.outlet = (outlet_of_domain(domain) if domain else None) or named
        if out.outlet != named:
            out.notes.append(f"outlet: {named} is {out.outlet}")
        return
    if traces.known.get("outlet"):
        out.outlet = traces.known["outlet"]
        out.notes.append(KNOWN_NOTE)
        return
    domain = domain_of(out.url or "")
    if domain:
        out.outlet = outlet_of_domain(domain) or domain
        out.notes.append(f"outlet: from the address {domain}")
        if out.outlet == domain:
            out.guessed.append("outlet")
        return
    out.guessed.append("outlet")
    stem = PurePath(traces.path).stem
    plate = next((text for kind, text in traces.dropped if kind == OUTLETS_NAME), "") or _folio(traces).outlet
    if plate:
        out.notes.append(f"outlet: from a line of its own, {plate}")
    found = _spelled(plate) if plate else outlet_of_stem(stem) or _from_text(traces.dropped, traces.body)
    out.outlet = found or _outlet_like(readable(stem))


def _folio(traces: Traces) -> Folio:
    """What the line by the headline states that gives outlet and day together; nothing where there is none."""
    line = next((text for kind, text in traces.dropped if kind == FOLIO), "")
    if not line:
        return Folio()
    from reader.story.folio import folio_of
    from reader.story.nameplate import key_of_stem

    stem = key_of_stem(PurePath(traces.path).stem)
    return folio_of(line, traces.given.get("outlet", ""), stem, traces.body) or Folio()


def _spelled(plate: str) -> str:
    from reader.story.nameplate import name_in, spelled

    return spelled(name_in(plate) or plate)


def _outlet_like(name: str) -> str:
    """A file's name as an outlet's: each word with its capital, unless whoever named the file set capitals."""
    from reader.story.nameplate import titled

    return name if any(c.isupper() for c in name[1:]) else titled(name[:1].lower() + name[1:])


def _from_text(dropped: Sequence[tuple[str, str]], body: Sequence[str]) -> str | None:
    """The outlet that a text's furniture or its people's answers point to."""
    for kind, text in dropped:
        match = _ELSEWHERE.search(text) if kind == "credit" else None
        if match and outlet_named(match[1]):
            return outlet_named(match[1])
    offers = (
        "newsletter offer",
        "subscription offer",
        "video or picture box",
        "share bar",
        "call for tips",
        "copyright notice",
    )
    cues = table("reader.story", "cues")
    found = _counted((t for k, t in dropped if k in offers), cues["site"])
    told = _counted(body, cues["told"])
    if found:
        # offers name the site itself
        return max(found, key=lambda name: found[name])
    # others quote the big ones too: being told something once makes them no publisher
    likely = {n: count for n, count in told.items() if count > 1 or n not in cues["quoted"]}
    return max(likely, key=lambda name: likely[name]) if likely else None


def _counted(texts: Iterable[str], cues: Sequence[str]) -> dict[str, int]:
    """How often each outlet's name stands after one of some cues, in order of appearance."""
    lists = table("reader.story", "cues")
    barred = {*map(str, lists["agencies"]), *map(str, lists["plain"])}
    counts: dict[str, int] = {}
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, cues))}) (?:the )?(?=[A-Z+])", re.I)
    for text in texts:
        for match in pattern.finditer(text):
            rest = text[match.end() : match.end() + 60]
            name = outlet_names(rest) or outlet_names("The " + rest)
            if name and name not in barred:
                counts[name] = counts.get(name, 0) + 1
    return counts


def _author(dropped: Sequence[tuple[str, str]]) -> str | None:
    for kind, text in dropped:
        if kind == "byline":
            from reader.story.bylines import bare_byline

            match = _BY.match(bare_byline(text)) or BEFORE_OUTLET.match(text)
            if match:
                return _cased(_without_posts(match[1]))
        if kind == AUTHOR:
            return text
    for _, text in dropped:
        match = _FOLLOW.match(text)
        if match and not outlet_named(match[1]):
            return match[1]
    return None


def _cased(names: str) -> str:
    """Names that a byline sets in capitals as they are written: `ANN O'HARA` is `Ann O'Hara`; an agency stays `AFP`."""
    words = names.split()
    if len(words) < 2 or not names.isupper():
        return names
    # what marks credits in a text is not needed before the first frame
    from reader.story.credit import is_agency

    if any(map(is_agency, words)):
        return names
    cased = (_CAPITALS.sub(_lowered, word) for word in words)
    return " ".join("and" if word == "And" else word for word in cased)


def _lowered(word: re.Match[str]) -> str:
    return f"{'Mc' if word[1] else ''}{word[2]}{word[3].lower()}"


def _without_posts(names: str) -> str:
    """Names without the posts and outlets that bylines put after them: `Ann Lee, Staff Writer` is `Ann Lee`."""
    lists = table("reader.story", "credits")
    posts = {*lists["author_roles"], *lists["post_words"]}
    first, *others = names.split(", ")
    kept = [n for n in others if posts.isdisjoint(n.lower().split()) and not outlet_named(n)]
    return ", ".join([first, *kept]).strip(" ,")


def _date(out: Who, traces: Traces) -> None:
    stated = traces.given.get("date")
    if stated and _ISO_DAY.fullmatch(stated):
        out.date = stated
        return
    from reader.story.dates import date_of_address, date_of_dateline, date_of_stem, date_worked_out, iso_date

    out.date = iso_date(stated) if stated else None
    if stated and not out.date:
        out.notes.append(f"date not understood: {stated[:60]}")
    if out.date:
        return
    if traces.known.get("date"):
        out.date, out.date_from = iso_date(traces.known["date"]), traces.known.get("date-from")
        return
    dated = ("date line", FOLIO, "byline", "mark of a release")
    lines = (d for kind, text in traces.dropped if kind in dated and (d := iso_date(text)))
    out.date = (
        date_of_address(out.url or "")
        or next(lines, None)
        or next((d for text in traces.body[:2] if (d := date_of_dateline(text))), None)
        or date_of_stem(PurePath(traces.path).stem)
    )
    if not out.date:
        captions = [text for kind, text in traces.dropped if kind == "caption"]
        out.date, out.date_from = date_worked_out(captions, traces.body)
    if not out.date and (saved := traces.given.get("saved")):
        # news is mostly saved when it is read
        out.date = iso_date(saved)
    if out.date:
        out.guessed.append("date")


def readable(stem: str) -> str:
    """A file's stem as a person would write it: `2015_my_first-story` is `My first story`."""
    stem = clean_line(stem, 200)
    # dates and numbers in a name sort files and say nothing
    bare = _NUMBERS.sub(lambda m: f"{m[1]} {m[2]}" if m[1] else " ", stem)
    words = " ".join(re.sub(r"[_\-.+]+", " ", bare).split())
    return words[:1].upper() + words[1:] if any(map(str.isalpha, words)) else stem


def folder_title(name: str) -> str:
    """A folder's name as the title of its story: as `readable`, with the number that tells it from its like."""
    title, number = readable(name), re.search(r"[^\W\d][\W_]*(\d{1,3})$", name)
    # one that stands right behind a letter, as in `bridge2`, is in it
    return f"{title} {number[1]}" if number and title and not title.endswith(number[1]) else title

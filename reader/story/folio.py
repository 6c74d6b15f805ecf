"""Reads the folio of an article: the line by its headline that gives outlet, place, writer and day together.

`The Daily Comet | 12 May 2031`, `Orle State Radio, Orle. 12 May 2031, 12:00`, `Ann Lee, Orle Gazette - May 12, 2031`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.data import table
from reader.story.dates import iso_date, without_dates
from reader.story.mastheads import domain_of, key, outlet_named
from reader.story.names import NAME
from reader.story.parts import AUTHOR, FOLIO, OUTLETS_NAME, Folio

if TYPE_CHECKING:
    from reader.story.paragraphs import Line

MAX_FOLIO = 120
"""Characters in the longest folio."""
_TOP = 8
"""Lines within which it stands above the text."""
_END = 2
"""Lines within which it stands at its end."""
_NOTE = 3
"""Lines within which the end tells of its author."""
_MAX_PARTS = 5
_MAX_WORDS = 7
"""Parts of such a line, and words of one, at most."""
_PARTS = re.compile(r" ?[|•·;()\[\],/] ?|\. | [-–—]{1,2} ")
_NAME = re.compile(rf"(?:{NAME})(?: and (?:{NAME}))?")
_WHENCE = re.compile(r"(?:,| in| at| for) [^.?!]{2,60}")
"""What says behind a writer's name whence, and ends the line."""
_NUMBERING = re.compile(
    r"(?:(?:Issue|No|Nr|Vol|Volume|Page|pp?|Edition)\b\.?\s?[\divxIVX]{0,5}|\w{1,40} [Ee]dition)\s*", re.IGNORECASE
)


def folio_of(text: str, outlet: str, stem_key: str, below: Sequence[str]) -> Folio | None:
    """What a line states that is a folio, and None where the line is anything else.

    Args:
        text: the line.
        outlet: who published the text, where that is known.
        stem_key: the file's stem as a name is compared.
        below: the paragraphs below it: a place, and who is told of, are named there.
    """
    date = iso_date(text) if len(text) <= MAX_FOLIO and any(map(str.isdigit, text)) else None
    if not date or len(date) < 7:
        return None
    told = [p for part in _PARTS.split(without_dates(text)) if (p := _NUMBERING.sub("", part.strip(" .:*_–—-")))]
    parts = [p for p in told if not _is_programme(p)]
    if not 1 <= len(told) <= _MAX_PARTS or not all(map(_is_named, parts)):
        return None
    author = next((p[3:] for p in parts if p[:3].lower() == "by "), "")
    named = [p for p in parts if p[:3].lower() != "by "]
    found = next((p for p in named if key(p) in (key(outlet), stem_key) or outlet_named(p)), "")
    found = found or next((p for p in named if is_like_an_outlet(p)), "")
    if not author and named:
        others = [p for p in (named[:1] if found else named) if p != found]
        author = next((p for p in others if is_like_a_person(p, below)), "")
    return Folio(found, author, date)


def _is_named(part: str) -> bool:
    """Whether a part may be a name: each of its few words with its capital."""
    from reader.story.nameplate import small_words

    words = part.removeprefix("by ").split()
    if not 1 <= len(words) <= _MAX_WORDS or any(c in '?!"“”' for c in part.rstrip("!")):
        return False
    return all(w[0].isupper() or not w[0].isalpha() or w in small_words() for w in words)


def _is_programme(part: str) -> bool:
    """Whether a part tells but which bulletin or desk it comes from: `Evening bulletin`, `News desk`."""
    programmes, own = (table("reader.story", "nameplates")[name] for name in ("programmes", "of programmes"))
    words = part.lower().split()
    return bool(words) and words[-1] in programmes and all(w in own for w in words[:-1])


def is_like_an_outlet(name: str) -> bool:
    """Whether a name is made as outlets' names are: `The Comet`, `Orle Weekly`, `Radio Orle`, `orle.example`."""
    lists = table("reader.story", "nameplates")
    words = key(name).split()
    if not words or (len(words) == 1 and words[0] in lists["sections"]):
        return False
    if name.lower().startswith("the ") or domain_of(name) or outlet_named(name):
        return True
    listed = {*lists["sure"], *lists["nouns"], *lists["channels"]}
    own = set(words).difference(lists["common"], lists["sections"])
    return len(words) > 1 and bool(own) and not listed.isdisjoint(words)


def is_like_a_person(name: str, below: Sequence[str]) -> bool:
    """Whether a name is a writer's: two words or three that the text uses for nothing, and speaks of nobody so.

    Args:
        name: words with their capitals.
        below: the paragraphs of the text.
    """
    lists = table("reader.story", "nameplates")
    words = name.split()
    if not 2 <= len(words) <= 7 or not _NAME.fullmatch(name) or (name.isupper() and len(words) > 3):
        return False
    listed = {str(w) for kind in ("sure", "nouns", "common", "sections", "channels") for w in lists[kind]}
    plain = [w.lower() for w in words if w[0].isupper()]
    if not listed.isdisjoint(plain) or any(p.endswith(("-", ".")) for p in words[-1:]):
        return False
    text = "\n".join(below)
    used = re.search(rf"(?<![\w'’-])(?:{'|'.join(map(re.escape, plain))})(?![\w'’-])", text)
    return name.lower() not in text.lower() and used is None


def mark_folios(lines: Sequence[Line], outlet: str, stem_key: str) -> int | None:
    """Marks the lines that are folios.

    Args:
        lines: the paragraphs of the text.
        outlet: who published it, where that is known.
        stem_key: the file's stem as a name is compared.

    Returns:
        The number of one that stands above all else; None where none does.
    """
    below = [line.text for line in lines]
    first = None
    for n in dict.fromkeys([*range(min(_TOP, len(lines))), *range(max(1, len(lines) - _END), len(lines))]):
        line = lines[n]
        open_to = line.kind in ("", "credit", "photo credit")
        found = None if not open_to else folio_of(line.text, outlet, stem_key, [*below[:n], *below[n + 1 :]])
        # a headline may name a place and a day
        if found and (found.outlet or (n and n < _TOP and not line.kind)):
            line.kind = FOLIO
            first = n if n == 0 else first
    return first


def mark_author(lines: Sequence[Line], head: int | None, author: str = "") -> None:
    """Marks the line below the headline that is only its writer's name: the date, the outlet or the text is by it.

    Args:
        lines: the paragraphs of the text; what else stands by the headline is marked.
        head: the number of the headline's line; None where it is not among them.
        author: who wrote it, where that is stated: such a line may say whence, too, `Ann Lee in Orle`.
    """
    if author:
        for line in lines[0 if head is None else head + 1 : _TOP]:
            signed = line.text.startswith(author) and _WHENCE.fullmatch(line.text, len(author))
            line.kind = line.kind or ("byline" if signed else "")
    if any(line.kind == "byline" for line in lines[:_TOP]):
        return
    top = lines[: min(_TOP, len(lines) - 1)]
    for n, line in enumerate(top):
        if line.kind or (head is not None and n <= head):
            continue
        if line.ended:
            return
        # a note at the end may tell who that is
        notes = [other for other in lines[-_NOTE:] if other.text.startswith(f"{line.text} is ")]
        others = [other.text for other in lines if other is not line and other not in notes]
        beside = (lines[n + 1].ended and not lines[n + 1].kind) or any(
            lines[at].kind in ("date line", FOLIO, OUTLETS_NAME) for at in (n - 1, n + 1) if at >= 0
        )
        if beside and _NAME.fullmatch(line.text) and is_like_a_person(line.text, others):
            line.kind = AUTHOR
            return

"""Tells the credits of pictures, videos and reporters from the story's own words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reader.data import table
from reader.story.bylines import bare_byline, is_post
from reader.story.names import CAPITAL, WITHIN
from reader.story.phrases import Phrases, rough_sentences, words_of

MAX_CREDIT = 14
"""Words in the longest credit line."""
MAX_CAPTION = 110
"""Words in the longest caption."""

_SEPARATORS = re.compile(r"\s{0,20}[/|,;•·]\s*|\s{1,20}(?:-|–|—|via|for|and)\s+|:\s*")
_ROW = re.compile(r"\s{0,20}[|,;•·]\s*|\s{1,20}(?:/|-|–|—|with|and)\s+")
_BRACKETED = re.compile(r"[(\[]([^()\[\]]{1,120})[)\]][.\s]*$")
_HANDLE = re.compile(r"\(@\w+\)|pic\.twitter\.com/|https?://t\.co/")
_POSTED = re.compile(r"(?:Posted|Shared|A post shared|Published) by [^.]{2,80} on \w+[^.]{0,40}\d{4}\W*$")
_FILE = re.compile(r"\W{0,3}(?:FILE\b|File\s*(?:[-–—:]|photo|picture|image))")
_SHOWN = re.compile(r"\b[Ii]n (?:this|an?)\b[^.]{0,80}?\b(?:photo|photograph|picture|image|grab)\b")
_NAME_WORD = re.compile(
    rf"[{CAPITAL}0-9][{WITHIN}]{{0,80}}$|(?:al|bin|da|de|del|di|dos|du|el|ibn|la|le|of|the|van|von|y)$"
)


_MATERIAL = r"(?:(?:additional|some|further) )?(?:material|information|reports?|reporting|copy|inputs?) (?:from|by)"
_PIECE = r"(?:report|article|story)"
_TAKEN = tuple(
    map(
        re.compile,
        (
            r"[(\[]With ([^()\[\]]{2,80})[)\]]\.?$",
            rf"[(\[—–-]?\s?With {_MATERIAL} ([^()\[\]]{{2,80}}?)[.)\]]*$",
            rf"[(\[—–-]?\s?(?:This|The) {_PIECE} (?:includes|contains|uses) {_MATERIAL} (.{{2,80}}?)[.)\]]*$",
            rf"[(\[—–-]?\s?(?i:{_MATERIAL}) (.{{2,80}}?) (?:was|were|has been) used in this {_PIECE}\W*$",
        ),
    )
)
"""`(With Reuters)`, `With material from Reuters`: where part of a report is from."""
_BY_NAMES = re.compile(
    r"(?:Additional|Further) (?:reporting|writing|editing|research) by"
    r" [A-Z][\w.'’-]{0,40}(?:(?:,|;| and| in)? [A-Z][\w.'’-]{0,40}){1,11}$"
)
"""A sentence that names but who worked on a report, and from where: it is a credit wherever it stands."""
_TAKEN_FOR = re.compile(r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){1,2} ?/ ?(?:The )?[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){0,4}")
"""Who took a picture and for whom, in brackets at the end of a caption: `Ann Lee/Orle Herald`."""
_OUR_OWN = re.compile(r"(?<=^From )our (?:own |special )?(?:correspondent|reporter),? ", re.IGNORECASE)
"""What may stand before the name of one who wrote from a place."""


@cache
def _lists() -> dict[str, frozenset[str]]:
    raw = table("reader.story", "credits")
    return {name: frozenset(map(str, values)) for name, values in raw.items()}


@cache
def _openers() -> Phrases:
    return Phrases({"credit": (f"^{w}" for w in table("reader.story", "credits")["openers"])})


@cache
def _reporting() -> Phrases:
    lists = table("reader.story", "credits")
    return Phrases(
        {
            "reporting": (f"^{w}" for w in lists["reporting"]),
            "contributed": lists["contributed"],
            "elsewhere": lists["elsewhere"],
        }
    )


def _agency(part: str) -> bool:
    words = [w for w in words_of(part) if w not in _lists()["roles"]]
    return bool(words) and " ".join(words).replace("-", " ").replace(".", " ") in _lists()["agencies"]


def _name(part: str) -> bool:
    words = part.split()
    return len(words) <= 6 and all(_NAME_WORD.match(w.strip("()[]\"'.,")) or not w.strip("()[]\"'.,") for w in words)


def is_credit(text: str) -> bool:
    """Whether a short stretch credits a picture or a video: `Ann Lee/AP`, `Photo: Ann Lee`, `Getty Images`."""
    bare = text.strip(" \t()[].*_•|–—-")
    words = words_of(bare)
    if not 0 < len(words) <= MAX_CREDIT:
        return False
    if _openers().group_in(words) and _opens(bare, words):
        return True
    parts = [p for p in _SEPARATORS.split(bare) if p.strip()]
    if len(parts) == 1:
        return _agency(bare)
    known = any(map(_agency, parts)) or ("/" in bare and " ".join(words_of(parts[-1])) in _lists()["employed"])
    return known and all(_agency(p) or _name(p) for p in parts) and bare[-1] not in "?!"


def _opens(bare: str, words: list[str]) -> bool:
    """Whether a stretch that begins with `photo` or the like goes on as a credit: `by`, `via`, a colon, an agency."""
    if words[0] in ("courtesy", "handout", "screenshot", "screengrab", "file") and len(words) > 1:
        return ":" in bare[:24] or len(words) <= 8
    rest = bare.split(None, 1)[1] if " " in bare else ""
    if ":" in bare[:18] or "/" in bare:
        return True
    return words[1:2] in (["by"], ["via"], ["courtesy"], ["credit"], ["source"]) or _agency(rest)


def is_byline(text: str) -> bool:
    """Whether a line names who wrote it: `By Ann Lee and Bob Roy, Staff Writers`, `From Ann Lee in Oslo`."""
    if _is_from_a_place(text.split()):
        return True
    text = bare_byline(text)
    names, comma, post = text.partition(", ")
    if comma and is_post(post):
        text = names
    words = text.split()
    if len(words) > 2 and words[0].isupper() and words[0].lower() in _lists()["above_bylines"]:
        words = words[1:]
    if not 2 <= len(words) <= 16 or words[0].rstrip(":").lower() != "by" or text[-1] in '?!"”':
        return False
    if all(w.lower().strip(",.") in _lists()["staff"] for w in words[1:]):
        return True
    between = ("and", "&", "|", "for", "in", "-", "–", "—")
    return all(_NAME_WORD.match(w.strip(",.;|()@:")) or w in between for w in words[1:])


def _is_from_a_place(words: list[str]) -> bool:
    """Whether words are a name and where it wrote from: `From Ann Lee in Oslo`, with or without `our correspondent`."""
    if not words or words[0].lower() != "from":
        return False
    words = _OUR_OWN.sub("", " ".join(words)).split()
    if not 5 <= len(words) <= 10 or "in" not in words:
        return False
    at = words.index("in")
    named = [w for n, w in enumerate(words[1:], 1) if n != at]
    return 3 <= at <= 5 and len(words) - at <= 5 and all(w[0].isupper() and w[-1].isalpha() for w in named)


def is_agency(text: str) -> bool:
    """Whether a line is but one agency's name: `Associated Press`, `(Reuters)`."""
    return _agency(text.strip(" .()[]—–-"))


def is_agency_line(text: str) -> bool:
    """Whether a line is only a row of agencies: `Reuters - AP - AFP`, `The Daily Bee and wire services`."""
    bare = text.strip(" .()[]—–-")
    parts = [p for p in _ROW.split(bare) if p] if len(bare) <= 90 else []
    if not parts:
        return False
    # "Ann Lee / AP" credits a picture
    if not all(map(_agency, parts)) and not re.search(r"\s(?:and|with)\s", bare):
        return False
    return _agency(parts[-1]) and len(parts) > 1 and all(_agency(p) or _name(p) or _is_staff(p) for p in parts)


def _is_staff(part: str) -> bool:
    """Whether some words are an outlet's own people, who are not named: `Bee staff`, `Orle Post reporters`."""
    *outlet, post = part.split() or [""]
    return 0 < len(outlet) <= 4 and post in _lists()["staff"] and _name(" ".join(outlet))


def is_report_credit(sentence: str, words: Sequence[str], last: bool) -> bool:
    """Whether a sentence credits reporters, or the place a report was taken from.

    Args:
        sentence: one sentence.
        words: its words.
        last: whether it stands near the end, where `Ann Lee reported from Oslo.` is a credit and no news.
    """
    if taken := next(filter(None, (p.match(sentence.strip()) for p in _TAKEN)), None):
        return all(_name(p) or _agency(p) for p in _SEPARATORS.split(taken[1]) if p.strip())
    label, colon, names = sentence.partition(":")
    if colon and len(words) <= 24 and label.strip(" ([—–-").lower() in _lists()["labels"]:
        return all(_name(p) or _agency(p) for p in _SEPARATORS.split(names.strip(" .)]")) if p.strip())
    group = _reporting().group_in(words) if len(words) <= 60 else None
    if group == "contributed":
        text = " ".join(words)
        if "reported from" in text or "reporting from" in text or "contributed from" in text:
            return last and "that" not in words and len(words) <= 25 and sentence[:1].isupper()
        return len(words) <= 40
    if group == "elsewhere":
        if words[0] in ("the", "a", "an"):
            return words[1] in _lists()["pieces"]
        return words[0] in _lists()["republished"]
    return group == "reporting" and (sentence.lstrip()[:1] in "([—–-" or last or bool(_BY_NAMES.match(sentence)))


def caption_split(paragraph: str) -> int | None:
    """Where the credit begins that ends a caption, as an offset into the paragraph; None where it is no caption."""
    if paragraph.count(" ") >= MAX_CAPTION or len(paragraph) > 10 * MAX_CAPTION:
        return None
    bracket = _BRACKETED.search(paragraph)
    if bracket and bracket.start() and _TAKEN_FOR.fullmatch(bracket[1]):
        return bracket.start()
    if bracket and is_credit(bracket[1]):
        # "the Palestinian Authority (PA)." is no credit
        bare = _agency(bracket[1]) and "/" not in bracket[1] and "photo" not in bracket[1].lower()
        if not (bare and paragraph.rstrip()[-1] == "."):
            return bracket.start()
    ends = [m.end() for m in re.finditer(r"[.!?][\"”’')]*\s*", paragraph)]
    for end in reversed(ends[-6:]):
        tail = paragraph[end:].strip()
        if tail and 0 < len(tail) <= 90 and is_credit(tail) and (tail[-1] != "." or "/" in tail):
            return end
    return None


def is_described_picture(paragraph: str) -> bool:
    """Whether a paragraph says of itself that it describes a picture: `FILE - In this May 2 photo, ...`."""
    if paragraph.count(" ") >= MAX_CAPTION:
        return False
    if _FILE.match(paragraph):
        return True
    if not _SHOWN.search(paragraph):
        return False
    first = f" {' '.join(words_of(rough_sentences(paragraph)[0]))} "
    return bool(_SHOWN.search(first)) and any(f" {w} " in first for w in _lists()["origins"])


def is_embed(paragraph: str) -> bool:
    """Whether a paragraph is a post of a social network set into the page."""
    return bool(_HANDLE.search(paragraph) or _POSTED.search(paragraph[-160:]))

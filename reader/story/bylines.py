"""What a line holds beside who wrote it: the post, the place behind it, the day, how long reading takes."""

from __future__ import annotations

import re

from reader.data import table
from reader.story.dates import is_date_line
from reader.story.names import CAPITAL, WITHIN

MAX_POST = 4
"""Words in the longest post."""
_BY = re.compile(r"\W{0,3}(?:[A-Za-z]{2,13} ){0,2}by\b", re.IGNORECASE)
_MARKS = re.compile(r"\s{0,20}[|·•]\s{0,20}")
_READING = re.compile(r"\d{1,3}[- ]min(?:ute)?s?(?: read)?|reading time:? \d{1,3} min(?:ute)?s?", re.IGNORECASE)
_PLACE = re.compile(rf",? (?:in|from|at) [{CAPITAL}][{WITHIN}]*(?: [{CAPITAL}][{WITHIN}]*){{0,3}}$")
_MAX = 160
"""Characters of the longest line that may be one."""


def bare_byline(text: str) -> str:
    """A line without what stands in it beside the writer, if it is a byline; any other line as it is.

    `By Ann Lee | 4 May 2031 | 3 min read` is `By Ann Lee`, `Live reporting by Ann Lee` too.
    """
    if len(text) > _MAX or not _BY.match(text):
        return text
    first, *others = _MARKS.split(text)
    kept = [p for p in others if p and not (_READING.fullmatch(p) or is_date_line(p))]
    line = " | ".join([first, *kept])
    words = line.split()
    at = next((n for n, word in enumerate(words) if word.rstrip(":").lower() == "by"), 0)
    before = " ".join(words[:at]).lower()
    return " ".join(words[at:]) if at and before in table("reader.story", "credits")["before_by"] else line


def without_place(post: str) -> str:
    """A post without the place it is held at: `special correspondent in Orle` is `special correspondent`."""
    return _PLACE.sub("", post)


def is_post(text: str) -> bool:
    """Whether some words are a writer's post, with or without its place: `Transport correspondent in Orle`."""
    words = without_place(text.strip()).lower().split()
    return 0 < len(words) <= MAX_POST and words[-1] in table("reader.story", "credits")["author_roles"]

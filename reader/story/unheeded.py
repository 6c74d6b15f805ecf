"""What a side-car says that nothing comes of: values of another kind than is wanted, and names that are mistyped.

Whatever else a person keeps in it stays without a word.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from reader.data import table
from reader.story import limits
from reader.story.brought_back import DROP, KEEP
from reader.story.clean import clean_line
from reader.story.dates import is_exact_date
from reader.wording import nearest

LISTS = ("articles", "files")
"""The keys under which the files stand."""
YES = frozenset(("true", "yes", "on", "1", "y"))
"""What leaves a file out; what else is understood there is in `NO`."""
NO = frozenset(("false", "no", "off", "0", "n", "", "~", "null"))
SINGLE = ("outlet", "title")
"""What an article has but one of."""
_ALIKE = 0.8
"""How like a known name another is to be taken for a slip of it."""


def unheeded(raw: Mapping[Any, Any]) -> list[str]:
    """What is wrong in a side-car that can be read, a message each, the first few of them.

    Args:
        raw: what it holds, every scalar a string.
    """
    found = list(_of_all(raw))
    more = len(found) - limits.MAX_NAMES_SHOWN
    return [*found[: limits.MAX_NAMES_SHOWN], *([f"and {more:,} more that say nothing"] if more > 0 else [])]


def _of_all(raw: Mapping[Any, Any]) -> Iterator[str]:
    yield from _mistyped(raw, ("title", *LISTS), "")
    if isinstance(raw.get("title"), dict):
        yield "title: not heeded: words are wanted"
    for name in LISTS:
        files = raw.get(name, {})
        if not isinstance(files, dict) and files:
            yield f"{name}: not heeded: `FILE: {{outlet: NAME}}` is wanted, a line each"
        elif isinstance(files, dict):
            for file, about in files.items():
                yield from _of_file(_short(file), about)


def _of_file(file: str, about: Any) -> Iterator[str]:
    if isinstance(about, str):
        return
    if not isinstance(about, dict):
        yield f"{file}: not heeded: `outlet: NAME` and the like are wanted"
        return
    known = table("reader.story", "frontmatter")
    spellings = (s for spellings in known.values() for s in spellings)
    yield from _mistyped(about, (*known, *spellings, "exclude", KEEP, DROP), file)
    for name, wanted, right in (
        ("date", "a date as 2015-05-18, 2015-05 or 18 May 2015", is_exact_date),
        ("url", "an address that begins with http:// or https://", _is_address),
        ("exclude", "yes or no", lambda value: value.lower() in YES | NO),
    ):
        value = about.get(name, "")
        if value and not (isinstance(value, str) and right(value.strip())):
            yield f"{file}: {name}: not heeded: {wanted} is wanted"
    for name in filter(about.__contains__, SINGLE):
        if not is_single(about[name]):
            yield f"{file}: {name}: not heeded: one is wanted, no list"
    for name in (KEEP, DROP):
        if isinstance(about.get(name), dict):
            yield f"{file}: {name}: not heeded: a list of lines is wanted"


def is_single(value: Any) -> bool:
    """Whether a value is no list, or one with one entry."""
    return not isinstance(value, list) or len(value) < 2


def _is_address(value: str) -> bool:
    return value.lower().startswith(("http://", "https://"))


def _mistyped(said: Mapping[Any, Any], known: tuple[str, ...], where: str) -> Iterator[str]:
    """Names that are nearly ones that are known."""
    for name in said:
        word = str(name).strip().lower().replace("_", "-").replace(" ", "-")
        near = "" if word in known else nearest(word[:40], known, _ALIKE)
        if near:
            yield f"{where + ': ' if where else ''}{_short(name)}: not heeded; did you mean {near}?"


def _short(name: object) -> str:
    line = clean_line(str(name))
    return line if len(line) <= 60 else line[:59] + "…"

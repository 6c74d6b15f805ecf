"""Outlets by their domain and their name."""

from __future__ import annotations

import re
from functools import cache

from reader.data import table
from reader.story.names import NAME

_HOST = re.compile(
    r"(?:https?://)?(?:[^/@\s]{0,200}@)?((?:[a-z0-9-]{1,63}\.){1,20}[a-z]{2,24})(?::\d+)?(?:[/?#]\S*)?$", re.IGNORECASE
)

_CUTS = (r"[\s_.-]*\d", "_", r"\s[-–—|]+\s")
"""Where what follows the outlet's name in a file's name begins: a date, an underscore, a dash between spaces."""

BEFORE_OUTLET = re.compile(rf"^({NAME})(?:,| [|/–—-]) ?([\w. ’'&-]{{2,40}})$")
"""A line that is a name and, after a comma or a stroke, a place of work."""


@cache
def _by_domain() -> dict[str, str]:
    return {domain: name for names in table("reader.story", "mastheads").values() for domain, name in names.items()}


@cache
def _by_name() -> dict[str, str]:
    return {key(name): name for name in _by_domain().values()}


def key(name: str) -> str:
    """A name as it is compared: lower case, without `the` and marks."""
    return re.sub(r"[^\w]+", " ", name.lower()).strip().removeprefix("the ")


def domain_of(text: str) -> str | None:
    """The domain that a URL or a bare host names, without `www.`; None for anything else."""
    match = _HOST.match(text.strip())
    return match[1].lower().removeprefix("www.").removeprefix("m.") if match else None


def outlet_of_domain(domain: str) -> str | None:
    """The name of the outlet at a domain or at one of its parents; None for unknown ones."""
    parts = domain.lower().split(".")
    return next((name for n in range(len(parts) - 1) if (name := _by_domain().get(".".join(parts[n:])))), None)


def outlet_named(text: str) -> str | None:
    """The outlet that goes by some name, in the spelling of the table; None for unknown ones."""
    return _by_name().get(key(text))


def outlet_names(text: str) -> str | None:
    """The longest outlet's name that a text begins with, in the spelling of the table."""
    words = text.split()[:6]
    for n in range(len(words), 0, -1):
        name = re.sub(r"['’]s$", "", " ".join(words[:n]).rstrip('.,;:!?"”’)'))
        found = _by_name().get(key(name))
        if found and name[0].isupper():
            return found
    return None


@cache
def _by_stem() -> dict[str, str]:
    cues = table("reader.story", "cues")
    out: dict[str, str] = dict(cues["aliases"])
    for domain, name in _by_domain().items():
        label = domain.split(".")[0]
        if len(label) > 2 and label not in cues["common_labels"]:
            out.setdefault(label, name)
    for name in _by_domain().values():
        out.setdefault(key(name).replace(" ", ""), name)
        out.setdefault("the" + key(name).replace(" ", ""), name)
    return out


def outlet_of_stem(stem: str) -> str | None:
    """The outlet a file is named after: `nytimes`, `Fox News`, `03-the-guardian`, `bbc.com`; None for others."""
    bare = re.sub(r"^[\d\s_.-]+|[\s_.-]*\d*$", "", stem.lower()[:200])
    for part in dict.fromkeys((bare, *(re.split(pattern, bare, maxsplit=1)[0] for pattern in _CUTS))):
        domain = domain_of(part)
        if domain and outlet_of_domain(domain):
            return outlet_of_domain(domain)
        found = _by_stem().get(re.sub(r"[\W_]+", "", part))
        if found and len(part) > 1:
            return found
    return None


def is_name_and_post(text: str) -> bool:
    """Whether a line is a writer's name and post: `Ann Lee, Transport correspondent`, also `... in Orle`."""
    match = BEFORE_OUTLET.match(text) if len(text) <= 80 else None
    if match is None:
        return False
    from reader.story.bylines import is_post

    return is_post(match[2])


def is_name_and_outlet(text: str, outlet: str) -> bool:
    """Whether a line is a writer's name and the outlet's: `Ann Lee, BBC News`."""
    match = BEFORE_OUTLET.match(text) if len(text) <= 80 else None
    if not match:
        return False
    place = match[2].strip()
    return bool(outlet_named(place) or domain_of(place) or place.lower() == outlet.lower())

"""Front matter: what a file says of itself before its text, as YAML between `---` lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from reader.data import table
from reader.story import limits
from reader.story.clean import clean_line

_OPEN = re.compile(r"\s{0,200}---[ \t]*\n")
_CLOSE = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.M)
_PAIR = re.compile(r"([A-Za-z][\w -]{0,40}):(?:[ \t]+(\S.*))?")
_WIKI = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")
_LINK = re.compile(r"\[([^\[\]]*)\]\(([^()\s]*)\)")
_PLAIN = re.compile(r"""([a-z][a-z-]{0,40}): (?:"([^"\\\n]*)"|([\w.‘’“][^\n#:"'\[\]{},&*!|>%@`\\]*))""")
"""A line that YAML and this pattern read alike: its value in double quotes, or without any mark that YAML knows."""
_MARKED = re.compile(r"\"[^\"\n]*\"|'[^'\n]*'")
_NOTHING = frozenset(("null", "none", "n/a", "unknown"))
_NESTED = ("params", "extra")
"""Under these Hugo and Zola have what is not their own."""
_NAMES = frozenset(("title", "outlet", "author", "date", "date-from", "url", "text", "original", "fingerprint"))
"""The design's own names: with no others there is nothing to look up."""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the front matter says, the text after it, and what is wrong with it, if anything is."""

    body: str
    fields: Mapping[str, str] = field(default_factory=dict)
    """The values under the names of the design, each clean and on one line; nothing empty."""
    why: str | None = None


class _Refused(ValueError):
    pass


def front_matter(text: str) -> FrontMatter:
    """Splits a clean text into front matter and body. Broken front matter gives its reason and what can be saved."""
    opening = _OPEN.match(text)
    if not opening:
        return _toml(text)
    closing = _CLOSE.search(text, opening.end(), opening.end() + limits.MAX_FRONT_MATTER)
    if not closing:
        return _unclosed(text, opening.end())
    block, body = text[opening.end() : closing.start()], text[closing.end() :].lstrip("\n")
    try:
        return FrontMatter(body, fields_of(_plain_pairs(block) or _loaded(block)))
    except _Refused as error:
        return FrontMatter(body, fields_of(dict(_pairs(block))), f"broken front matter: {error}")


def yaml_mapping(text: str, limit: str = "MAX_SIDE_CAR") -> dict[str, Any]:
    """What a file that is YAML altogether holds: every scalar a string, nothing cleaned yet.

    Args:
        text: the file's.
        limit: the name of its limit in `reader.story.limits`; with `_EVENTS` that of its parts.

    Raises:
        ValueError: it is no mapping, or holds what could be turned against the reader; the message says what.
    """
    most: int = getattr(limits, limit)
    if len(text) > most:
        raise ValueError(f"longer than {most:,} characters; {limits.option_of(limit)} takes more")
    try:
        return _plain_pairs(text) or _loaded(text, f"{limit}_EVENTS", 1)
    except _Refused as error:
        raise ValueError(f"broken YAML: {error}") from None


def _toml(text: str) -> FrontMatter:
    """Front matter between `+++` lines, as Hugo writes it."""
    if not text.lstrip().startswith("+++\n"):
        return FrontMatter(text)
    block, closing, body = text.lstrip()[4:].partition("\n+++")
    if not closing or len(block) > limits.MAX_FRONT_MATTER:
        return FrontMatter(text.lstrip()[4:], why="broken front matter: no closing +++ line")
    import tomllib

    try:
        # a key `a.a.a...` nests: 60,000 of them take gigabytes
        if any(_MARKED.sub("", line).count(".") > limits.MAX_TOML_DOTS for line in block.split("\n")):
            raise RecursionError("nested too deeply")
        return FrontMatter(body.lstrip("\n"), fields_of(tomllib.loads(block)))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        pairs = {k.strip(): v.strip().strip("\"'") for k, _, v in (line.partition("=") for line in block.split("\n"))}
        why = clean_line(str(error), 120)
        return FrontMatter(body.lstrip("\n"), fields_of(pairs), f"broken front matter: {why}")


def _unclosed(text: str, start: int) -> FrontMatter:
    """A first line `---` without a second: front matter only if pairs follow it, else a rule drawn over the text."""
    head, _, rest = text[start:].partition("\n\n")
    pairs = dict(_pairs(head))
    if not pairs or len(head) > limits.MAX_FRONT_MATTER:
        return FrontMatter(text[start:])
    lines = head.split("\n")
    last = max(n for n, line in enumerate(lines) if _PAIR.match(line))
    body = "\n".join(lines[last + 1 :]) + "\n\n" + rest
    return FrontMatter(body, fields_of(pairs), "broken front matter: no closing --- line")


def _pairs(block: str) -> Iterator[tuple[str, Any]]:
    """The `key: value` lines of front matter that is no YAML."""
    for line in block.split("\n"):
        match = _PAIR.match(line)
        if match and match[2]:
            yield match[1], match[2].strip().strip("\"'")


def _plain_pairs(block: str) -> dict[str, Any]:
    """The mapping of the plainest YAML without loading a parser; empty where a line of it is anything else."""
    pairs: dict[str, Any] = {}
    for line in block.strip("\n").split("\n"):
        match = _PLAIN.fullmatch(line.rstrip(" "))
        if not match or match[1] in pairs:
            return {}
        pairs[match[1]] = match[3].rstrip() if match[2] is None else match[2]
    return pairs


def _loaded(block: str, limit: str = "MAX_YAML_EVENTS", first: int = 2) -> dict[str, Any]:
    """The mapping that some YAML holds, every scalar as the string it is written as.

    Args:
        block: the YAML.
        limit: the name of the limit to its keys, values and brackets.
        first: the number of its first line in its file.

    Raises:
        _Refused: it is no YAML, no mapping, or uses what could be turned against the reader: aliases (which can make
            a few lines stand for gigabytes), tags, deep nesting.
    """
    import yaml

    # "base" makes strings of every scalar, so that neither `title: No` nor `date: 2015-05-18` changes its spelling;
    # like the safe loader it can build nothing but strings, lists and mappings
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        _refuse_harmful(yaml.parse(block, Loader=loader), limit)
        twice = _key_twice(yaml.compose(block, Loader=loader))
        if twice:
            raise _Refused(f"{clean_line(twice.value, 40)} stands there twice (line {twice.start_mark.line + first})")
        loaded = yaml.load(block, Loader=loader)
    except yaml.YAMLError as error:
        raise _Refused(_reason(error, first)) from None
    except (ValueError, RecursionError, TypeError) as error:
        if isinstance(error, _Refused):
            raise
        raise _Refused("no YAML") from None
    if loaded in (None, ""):
        return {}
    if not isinstance(loaded, dict):
        raise _Refused("not a list of `key: value` lines")
    return loaded


def _refuse_harmful(events: Iterable[Any], limit: str) -> None:
    """Goes through the events of some YAML before anything is built of them.

    Raises:
        _Refused: there are more than the limit of that name, or one could be turned against the reader.
    """
    import yaml

    depth, most = 0, getattr(limits, limit)
    for count, event in enumerate(events):
        if count > most:
            raise _Refused(f"more than {most:,} parts; {limits.option_of(limit)} takes more")
        if isinstance(event, yaml.AliasEvent):
            raise _Refused(f"YAML aliases (*{clean_line(str(event.anchor), 40)}) are not followed")
        if str(getattr(event, "tag", None) or "!").startswith("tag:yaml.org,2002:python"):
            raise _Refused("YAML tags are not followed")
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > limits.MAX_YAML_DEPTH:
            raise _Refused("nested too deeply")


def _key_twice(root: Any) -> Any:
    """The first key that a mapping has twice; None where there is none."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if not isinstance(getattr(node, "value", None), list):
            continue
        seen: set[str] = set()
        for child in node.value:
            if not isinstance(child, tuple):
                waiting.append(child)
                continue
            key, value = child
            if isinstance(key.value, str):
                if key.value in seen:
                    return key
                seen.add(key.value)
            waiting += [key, value]
    return None


def _reason(error: Exception, first: int) -> str:
    problem = clean_line(str(getattr(error, "problem", None) or "no YAML"), 120)
    if "nesting" in problem:  # what the C parser says of itself, from PyYAML 6.0.4 on
        return "nested too deeply"
    mark = getattr(error, "problem_mark", None)
    return f"{problem} (line {mark.line + first})" if mark else problem


def fields_of(raw: Mapping[Any, Any]) -> dict[str, str]:
    """The values of some metadata under the names of the design, whatever tool wrote them."""
    given: dict[str, str] = {}
    for nested in _NESTED:
        if isinstance(inner := raw.get(nested), dict):
            raw = {**inner, **raw}
    for key, value in raw.items():
        name = re.sub(r"[\s_:.]+", "-", clean_line(str(key), 60).lower()).strip("-")
        line = _line(value)
        if line.lower() not in _NOTHING and any(map(str.isalnum, line)):
            given[name] = line
    out: dict[str, str] = {}
    if not given.keys() - _NAMES:
        return {name: value for name, value in given.items() if _fits(name, name, value)}
    for name, spellings in table("reader.story", "frontmatter").items():
        for spelling in spellings:
            if spelling in given and _fits(name, spelling, given[spelling]):
                out[name] = given[spelling]
                break
    return out


def _fits(name: str, spelling: str, value: str) -> bool:
    # clippers keep the page's address under `source`, others the outlet's name
    is_url = value.lower().startswith(("http://", "https://"))
    if name == "url":
        return is_url
    if name == "text":
        return value.lower() in ("digest", "original")
    return not (name == "outlet" and spelling == "source" and is_url)


def _line(value: Any) -> str:
    """A value on one line: names of a list joined, links by their words."""
    if isinstance(value, list):
        return ", ".join(line for line in map(_line, value) if line)
    if isinstance(value, dict):
        return _line(value.get("name", ""))
    text = clean_line(str(value))
    return clean_line(_LINK.sub(r"\1", _WIKI.sub(r"\1", text)))

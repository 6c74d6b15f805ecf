"""Puts the parts together: paths to files, files to text, text to articles, articles to a story."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from functools import cache
from pathlib import Path

from reader.model import Article, Story
from reader.story import Opened, Problem
from reader.story.clean import NotText, clean, decoded, shown, without_entities
from reader.story.files import SIDE_CARS, Found, Unreadable, bytes_of, found_files
from reader.story.fingerprint import KNOWN, hashes_of, share
from reader.story.frontmatter import fields_of, front_matter, yaml_fields
from reader.story.markdown import facts, plain
from reader.story.mastheads import domain_of
from reader.story.tidy import tidied
from reader.story.who import KNOWN_NOTE, readable, who

MARKDOWN = (".md", ".markdown", ".mdown", ".mkd")
"""Endings of files whose text carries the marks of Markdown."""


def opened(paths: Sequence[str]) -> Opened:
    """See `reader.story.open_story`."""
    files, wrong = found_files(paths)
    problems = [Problem(path, why) for path, why in wrong]
    articles: list[Article] = []
    for file in files:
        try:
            article, complaint = _article(file)
        except (Unreadable, NotText) as error:
            problems.append(Problem(file.path, str(error)))
            continue
        articles.append(article)
        if complaint:
            problems.append(Problem(file.path, complaint))
    title = _story_title(paths, articles, problems)
    return Opened(Story(title, _with_ids(articles)), tuple(problems))


def _article(file: Found) -> tuple[Article, str | None]:
    text, note = decoded(bytes_of(file.real))
    head = front_matter(clean(text))
    body = clean(without_entities(head.body))
    notes = [note] if note else []
    given = dict(head.fields)
    if file.path.lower().endswith(MARKDOWN):
        stated, body = facts(body)
        given = {**fields_of(stated), **given}
        body = plain(body)
    digest = given.get("text") == "digest"
    known = {} if digest or "outlet" in given else _known(body)
    stated_title = given.get("title") or known.get("title", "")
    parts = tidied(body, stated_title, given.get("outlet") or domain_of(given.get("url", "")) or "")
    if not (parts.standfirst or parts.body) and (stated_title or not parts.title):
        raise NotText("the file holds no story" if parts.notes else "the file holds no text")
    about = who(given, known, parts.dropped, parts.body, file.path)
    title = parts.title or readable(Path(file.path).stem)
    above = "\n\n".join([title, *parts.standfirst])
    text = "\n\n".join([above, *parts.body])
    guessed = about.guessed if stated_title else ["title", *about.guessed]
    article = Article(
        id="",
        path=file.path,
        outlet=about.outlet,
        title=title,
        text=text,
        author=about.author,
        date=about.date,
        url=about.url,
        text_kind="digest" if digest else "original",
        guessed=tuple(guessed),
        date_from=about.date_from,
        notes=(*notes, *about.notes, *parts.notes),
        credits=tuple(parts.credits),
        body_start=min(len(above) + 2, len(text)),
    )
    return article, head.why


def _known(text: str) -> dict[str, str]:
    """What the default story's digests say of the original that this text is, if it is one."""
    hashes = hashes_of(text)
    for digest in _digests():
        if share(digest.get("fingerprint", ""), hashes) >= KNOWN:
            return {k: v for k, v in digest.items() if k in ("outlet", "title", "author", "date", "date-from", "url")}
    return {}


def seeds_folder() -> Path:
    """Where the default story lies: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "seeds"
    return inside if inside.is_dir() else package.parent / "seeds"


@cache
def _digests() -> tuple[dict[str, str], ...]:
    out: list[dict[str, str]] = []
    files, _ = found_files([str(seeds_folder())])
    for file in files:
        try:
            out.append(dict(front_matter(clean(decoded(bytes_of(file.real))[0])).fields))
        except (Unreadable, NotText):
            continue
    return tuple(out)


def opened_default() -> Opened:
    """See `reader.story.default_story`."""
    folder = seeds_folder()
    found = opened([str(folder)])
    # the same paths wherever the program is installed
    articles = tuple(replace(a, path=f"seeds/{Path(a.path).name}") for a in found.story.articles)
    problems = tuple(Problem(f"seeds/{Path(p.path).name}", p.why) for p in found.problems)
    return Opened(Story(found.story.title, articles), problems)


def _side_car_title(folder: str) -> str | None:
    """The title that a folder's side-car gives its story; None without one.

    Raises:
        Unreadable, NotText: the side-car is there and cannot be used.
    """
    for name in SIDE_CARS:
        path = os.path.join(folder, name)
        if os.path.lexists(path):
            fields, why = yaml_fields(clean(decoded(bytes_of(path))[0]))
            if why:
                raise NotText(why)
            return fields.get("title")
    return None


def _story_title(paths: Sequence[str], articles: Sequence[Article], problems: list[Problem]) -> str:
    """The story's title: from its folder's side-car, from the default story whose originals these are, or made up."""
    folders = list(dict.fromkeys(p if os.path.isdir(p) else os.path.dirname(p) or "." for p in paths))
    for folder in folders:
        try:
            title = _side_car_title(folder) if folder in paths else None
        except (Unreadable, NotText) as error:
            problems.append(Problem(shown(os.path.join(folder, SIDE_CARS[0])), str(error)))
            continue
        if title:
            return title
    if articles and all(any(n.startswith(KNOWN_NOTE) for n in a.notes) for a in articles):
        with suppress(Unreadable, NotText):
            title = _side_car_title(str(seeds_folder()))
            if title:
                return title
    if len(articles) == 1:
        return articles[0].title
    name = os.path.basename(os.path.abspath(folders[0])) if len(folders) == 1 else ""
    return readable(shown(name)) if name else "Several articles" if articles else "No articles"


def slug(text: str) -> str:
    """A text as an id: lower case letters and digits of ASCII, parted by hyphens; `article` where none is left."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].rstrip("-") or "article"


def _with_ids(articles: Sequence[Article]) -> tuple[Article, ...]:
    ids: dict[int, str] = {}
    taken: set[str] = set()
    # by path, so that the order in which files were given does not change what they are called
    for n in sorted(range(len(articles)), key=lambda n: (articles[n].path, n)):
        known = any(note.startswith(KNOWN_NOTE) for note in articles[n].notes)
        base = slug(articles[n].outlet if known else Path(articles[n].path).stem)
        name, count = base, 1
        while name in taken:
            count += 1
            name = f"{base}-{count}"
        taken.add(name)
        ids[n] = name
    return tuple(replace(a, id=ids[n]) for n, a in enumerate(articles))

"""Saving what is compared: where, and what stands in the way of it."""

from __future__ import annotations

import os
import re

from reader.export.formats import Format, format_of
from reader.export.saving import encoded, save
from reader.model import Article
from reader.reading.material import Material
from reader.reading.pointing import Pointing
from reader.wording import clean, counted, why_not

_ONE_OF_SEVERAL = re.compile(r"#\d{1,9}$")
_SEPARATORS = tuple(filter(None, (os.sep, os.altsep)))
_SEEDS = "seeds/"
"""How the paths of the default story begin, wherever it lies."""


def file_of(article: Article) -> str | None:
    """The path of an article's own file, absolute; None where it is none that an editor can open."""
    path = article.path
    if path.startswith(_SEEDS) and not os.path.isfile(path):
        from reader.story.seeds import seeds_folder

        path = str(seeds_folder() / path.removeprefix(_SEEDS))
    return os.path.abspath(path) if os.path.isfile(path) else None


def file_to_edit(pointing: Pointing) -> tuple[str, str]:
    """The path of the current article's own file, absolute; else why there is none that an editor can open."""
    article = pointing.article
    if article is None:
        return "", pointing.material.nothing_shown
    path = file_of(article)
    if path is not None:
        return path, ""
    given = article.path in ("", "-") or "://" in article.path
    if given or _ONE_OF_SEVERAL.search(article.path) or _leads_into_a_file(article.path):
        return "", "this article is no file of its own"
    again = pointing.material.manner.told("{reload} reads the files again")
    return "", f"{clean(article.path)} is not there any more: {again}"


def _leads_into_a_file(path: str) -> bool:
    """Whether a path goes on behind a file, as that of what is in an archive."""
    while path and not os.path.lexists(path):
        path = os.path.dirname(path)
    return os.path.isfile(path)


def saved_told(material: Material) -> str:
    """What would be saved, in a line."""
    analysis = material.comparison
    if analysis is None:
        return "Save: " + (material.failure or "not compared yet")
    articles, claims = len(analysis.story.articles), len(analysis.claims)
    every = material.analysis
    filtered = every is not None and (articles, claims) != (len(every.story.articles), len(every.claims))
    only = ": only what the filter shows" if filtered else ""
    return f"Save {counted(articles, 'article')}, {counted(claims, 'claim')}{only}"


def place_for(material: Material, typed: str, form: Format) -> str:
    """Where a typed name leads in a format; one made of the story's title where nothing or a folder was typed."""
    name = os.path.expanduser(typed.strip())
    if not name or name.endswith(_SEPARATORS) or os.path.isdir(name):
        called = re.sub(r"\W+", "-", material.story.title.lower()).strip("-")[:60] or "story"
        return os.path.join(name, called + form.ending)
    return name if format_of(name) else name + form.ending


def in_the_way(material: Material, path: str, again: bool) -> str:
    """Why nothing may be written to a path; empty where nothing is against it.

    What the story was read from and what the notes are kept in are never written over, whatever the person knows.

    Args:
        material: what is read.
        path: where it would be written.
        again: whether the person knows that it is there already.
    """
    from reader.reading.overwriting import what_it_holds

    articles = (file_of(article) or article.path for article in material.story.articles)
    notes = material.keeper.notes.path
    if why := what_it_holds(path, articles, material.given, [str(notes)] if notes else []):
        return f"this {why}; give another name"
    if not os.path.exists(path):
        return ""
    if not os.path.isfile(path):
        return f"{path} is there and is no file"
    return "" if again else f"{path} is there already; the same again writes over it"


def save_as(material: Material, path: str, form: Format, again: bool) -> str:
    """Save what is compared; why it was not saved, empty where it was.

    Args:
        material: what is read.
        path: the file.
        form: the format.
        again: whether the person knows that it is there already.
    """
    analysis = material.comparison
    if analysis is None:
        return material.failure or "not compared yet"
    if trouble := in_the_way(material, path, again):
        return trouble
    try:
        save(path, encoded(form.text(analysis)))
    except (OSError, ValueError) as error:
        return f"{path}: {why_not(error)}"
    return ""

"""`ramadi-reader marks`: what a person marked, noted and decided."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from reader.cli.console import OK, PROGRAM, WRONG_USAGE, complaint, written
from reader.cli.heeding import notes_meant
from reader.cli.listing import add_json, as_json, columns
from reader.cli.opening import Stories
from reader.cli.parsing import add_cache, add_config, add_paths
from reader.wording import clean, counted

if TYPE_CHECKING:
    from reader.model import Story
    from reader.notes.anchors import Anchor
    from reader.notes.entries import Entry
    from reader.notes.notebook import Notebook

_INDENT = "   "
_DECIDED = {"link": "linked", "unlink": "unlinked", "hide": "no claim", "name": "headed"}
"""What was decided; a verdict is told by its word."""


def add_options(parser: ArgumentParser) -> None:
    """Of which story, and whose."""
    parser.epilog = (
        f"examples:\n  {PROGRAM} marks articles/ > notes.txt\n"
        f"  {PROGRAM} marks --json articles/ | jq -r '.marks[] | [.outlet, .text, .note] | @csv'"
    )
    add_paths(parser)
    parser.add_argument(
        "--notes", metavar="FILE", help="what is kept in this file, not in that of your settings or your own folder"
    )
    add_config(parser)
    add_cache(parser)
    add_json(parser)


def run(given: Namespace) -> int:
    """Print them; the articles are opened, and not compared."""
    from reader.notes.loading import kept_notebook

    stories = Stories(given.paths, given.cache, given.together)
    meant = notes_meant(given.notes, given.config)
    found: list[dict[str, Any]] = []
    between = ""
    for story in stories.opened():
        notebook, trouble = kept_notebook(story, meant.path, meant.named)
        if trouble:
            complaint(trouble, OK)
            if meant.named:
                return WRONG_USAGE
        if given.json:
            found.append(_object(story, notebook))
        else:
            written(between + "\n".join(_lines(story, notebook, columns())) + "\n")
            between = "\n"
    if found:
        written(as_json({"stories": found} if stories.many else found[0]))
    return stories.code


def _lines(story: Story, notebook: Notebook, width: int) -> Iterator[str]:
    from reader.export.text import wrapped

    parts = ((notebook.marks, "mark"), (notebook.notes, "note"), (notebook.drafts, "draft"))
    told = [counted(len(some), noun) for some, noun in (*parts, (notebook.decided.entries, "decision")) if some]
    yield f"{clean(story.title)}: {', '.join(told) or 'nothing marked, noted or decided'}"
    articles = {a.id: a for a in story.articles}
    last = ""
    for marked in notebook.kept:
        article = articles[marked.place.article]
        if article.id != last:
            last = article.id
            yield ""
            yield from wrapped(clean(f"{article.outlet} · {article.title}"), "", width)
        words = article.text[marked.place.start : marked.place.end]
        yield from _kept(marked.entry, words, width)
    if notebook.decided.entries:
        yield from ("", "You decided")
    for entry in notebook.decided.entries:
        yield from wrapped(clean(_decision(entry)), _INDENT, width)
    if notebook.lost:
        yield from ("", "Not found in these articles; kept all the same")
    for entry in notebook.lost:
        if entry.passage:
            yield from _kept(entry, entry.passage.quote, width, f"{entry.passage.article.outlet}: ")


def _kept(entry: Entry, words: str, width: int, ahead: str = "") -> Iterator[str]:
    """A mark, a note or a draft with its passage; a note's lines stay lines."""
    from reader.export.text import wrapped

    yield from wrapped(clean(ahead + words), f"{_INDENT}{entry.kind:5} ", width)
    for line in entry.text.splitlines():
        yield from wrapped(clean(line), 3 * _INDENT, width)


def _decision(entry: Entry) -> str:
    """`linked: VICE News “About 4,000 …”, with “People who fled”`."""
    key, other = entry.claim, _other(entry)
    passage = _quoted(entry.passage) if entry.passage else ""
    about = f"“{key.label}”" if key and key.label else _quoted(other) if other else ""
    if entry.kind == "verdict":
        return f"{entry.verdict}: {about}"
    if entry.kind == "name":
        return f"{_DECIDED['name']} “{entry.text}”: {about}"
    between = {"link": "with", "unlink": "from"}.get(entry.kind, "")
    return f"{_DECIDED[entry.kind]}: " + f", {between} ".join(filter(None, (passage, about)))


def _other(entry: Entry) -> Anchor | None:
    """A passage of the claim that was decided about, other than the one it was decided of."""
    return next((p for p in entry.claim.passages if p != entry.passage), None) if entry.claim else None


def _quoted(anchor: Anchor) -> str:
    return f"{anchor.article.outlet} “{anchor.quote}”"


def _object(story: Story, notebook: Notebook) -> dict[str, Any]:
    from reader.export.json import kept_object

    articles = {a.id: a for a in story.articles}
    return {
        "story": {"title": story.title, "outlets": list(story.outlets)},
        "marks": [kept_object(m.kept, articles[m.place.article]) for m in notebook.kept],
        "decisions": [
            {
                "kind": e.kind,
                "claim": e.claim.id if e.claim else None,
                "label": e.claim.label if e.claim else "",
                "verdict": e.verdict,
                "name": e.text or None,
                "passage": _passage_object(e.passage),
                "other": _passage_object(_other(e)),
                "made": e.made,
            }
            for e in notebook.decided.entries
        ],
        "lost": [
            {"kind": e.kind, "passage": _passage_object(e.passage), "note": e.text, "made": e.made}
            for e in notebook.lost
        ],
    }


def _passage_object(anchor: Anchor | None) -> dict[str, str] | None:
    """A passage as it was when it was marked or decided about, wherever it stands now."""
    return {"outlet": anchor.article.outlet, "text": anchor.quote} if anchor else None

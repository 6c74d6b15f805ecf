"""`ramadi-reader show`: the text of articles with their claims."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from reader.cli.console import OK, PROGRAM, WRONG_USAGE, complaint
from reader.cli.listing import add_json, add_story, listed

if TYPE_CHECKING:
    from reader.model import Analysis, Article


def add_options(parser: ArgumentParser) -> None:
    """Which article, and how much of it."""
    parser.epilog = f"examples:\n  {PROGRAM} show --article vice\n  {PROGRAM} show --article 2 --bare articles/ | less"
    add_story(parser)
    parser.add_argument(
        "--article", metavar="WHICH", help="a number in `list`, an id, or the beginning of an outlet's name"
    )
    parser.add_argument("--bare", action="store_true", help="the text alone, without the claims it makes")
    add_json(parser)


def run(given: Namespace) -> int:
    """Print them; of several stories only those that have the article that was named."""
    from reader.export.articles import article_text, articles_named

    named = False

    def chosen(analysis: Analysis) -> list[Article]:
        nonlocal named
        if given.article is None:
            return list(analysis.story.articles)
        found = articles_named(given.article, analysis.story)
        named |= bool(found)
        return found

    def text(analysis: Analysis, width: int) -> str:
        return "\n".join(article_text(analysis, a, not given.bare, min(width, 80)) for a in chosen(analysis))

    def objects(analysis: Analysis) -> list[dict[str, Any]] | None:
        from reader.export.json import story_object

        ids = [a.id for a in chosen(analysis)]
        if given.article is not None and not ids:
            return None
        story = story_object(analysis)
        parts = ("quotes", "figures", "attributions")
        about = {a["id"]: a for a in story["articles"]}
        return [{**about[i], **{p: [x for x in story[p] if x["article"] == i] for p in parts}} for i in ids]

    code = listed(given, text, "articles", objects)
    if given.article is not None and not named and code == OK:
        return complaint(f"no such article: {given.article} (see {PROGRAM} list)", WRONG_USAGE)
    return code

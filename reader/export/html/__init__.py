"""One self-contained page: the articles with their passages marked, the claims beside them, claims against outlets.

It needs no script and loads nothing: the content security policy allows the page's own style sheet, by its hash, and
no more. `data/page.html` is the page, `data/story.html` a story on it, `data/page.css` its looks; every foreign string
goes through `markup.shown`.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from importlib.resources import files
from string import Template

from reader import __version__
from reader.export.html.articles import articles_html
from reader.export.html.claims import claims_html
from reader.export.html.grid import grid_html
from reader.export.html.kept import kept_html
from reader.export.html.markup import shown
from reader.export.html.places import places_of
from reader.export.text import no_claims
from reader.model import Analysis, Claim
from reader.standing import disputes_told
from reader.wording import counted


def html_text(analysis: Analysis) -> str:
    """The whole page."""
    head, foot = _around(shown(analysis.story.title))
    return head + _story(analysis).rstrip("\n") + foot


def html_pieces(analyses: Iterable[Analysis]) -> Iterator[str]:
    """A page with a list of the stories, and below it one after the other."""
    entries, stories = [], []
    for number, analysis in enumerate(analyses, 1):
        entries.append(_entry(number, analysis))
        # the list stands before them: they wait in a third of the memory that a text takes
        stories.append(_story(analysis, f"s{number}-").encode("utf-8", "surrogatepass"))
    title = counted(len(stories), "story", "stories")
    contents = "\n".join(entries)
    head, foot = _around(title)
    yield f'{head}<nav class="contents"><h1>{title}</h1>\n<ol>\n{contents}\n</ol></nav>'
    for story in stories:
        yield "\n" + story.decode("utf-8", "surrogatepass").rstrip("\n")
    yield foot


def _around(title: str) -> tuple[str, str]:
    """The page before its stories, and after them."""
    css = _data("page.css")
    head, _, foot = _data("page.html").partition("$stories")
    given = {
        "style": css,
        "style_hash": base64.b64encode(hashlib.sha256(css.encode("utf-8")).digest()).decode("ascii"),
        "title": title,
        "version": shown(__version__),
    }
    return Template(head).substitute(given), Template(foot).substitute(given)


def _story(analysis: Analysis, prefix: str = "") -> str:
    """A story; with a prefix it is one of several on the page."""
    story, claims = analysis.story, analysis.claims
    places = places_of(analysis, prefix)
    return Template(_data("story.html")).substitute(
        id=f' id="{prefix}story"' if prefix else "",
        prefix=prefix,
        title=shown(story.title),
        articles_counted=counted(len(story.articles), "article"),
        outlets_counted=counted(len(story.outlets), "outlet"),
        claims_counted=counted(len(claims), "claim"),
        disputed=disputes_told(claims),
        no_claims="" if claims else f'<p class="none">{shown(no_claims(analysis))}</p>',
        paper=_left_out_of_print(claims),
        grid=grid_html(analysis, places),
        claims=claims_html(analysis, places),
        kept=kept_html(analysis.kept, places),
        articles=articles_html(analysis, places),
    )


def _left_out_of_print(claims: Sequence[Claim]) -> str:
    """What a printed page says of the claims that are not on it."""
    doubtful = sum(claim.sureness == "doubtful" for claim in claims)
    return f'<p class="paper">Not printed: {counted(doubtful, "doubtful claim")}</p>' if doubtful else ""


def _entry(number: int, analysis: Analysis) -> str:
    """A line of the list of stories."""
    told = f"{counted(len(analysis.story.outlets), 'outlet')} · {counted(len(analysis.claims), 'claim')}"
    return (
        f'<li><a href="#s{number}-story" dir="auto">{shown(analysis.story.title)}</a> '
        f'<span class="source">{told} · <b>{disputes_told(analysis.claims)}</b></span></li>'
    )


def _data(name: str) -> str:
    return files("reader.export").joinpath("data", name).read_text("utf-8")
